namespace Redis.Functional.FSharp

open Redis.Functional

/// Codecs: from bytes to values and back. All curried, the codec last. Since 0.1.
[<RequireQualifiedAccess>]
module Codec =
    /// A codec of two functions: how a value is written, and how it is read.
    let create (encode: 'T -> RedisValue) (decode: RedisValue -> Result<'T, RedisError>) : Codec<'T> =
        global.Redis.Functional.Codec.Of(encode, (fun value -> Interop.ofResult (decode value)))

    /// A codec of another type that has as many values: a function for reading, and one for writing.
    let map (forth: 'A -> 'B) (back: 'B -> 'A) (codec: Codec<'A>) : Codec<'B> = codec.Imap(forth, back)

    /// A codec of a type with fewer values: reading may fail, writing may not.
    let tryMap (forth: 'A -> Result<'B, RedisError>) (back: 'B -> 'A) (codec: Codec<'A>) : Codec<'B> =
        codec.Emap((fun value -> Interop.ofResult (forth value)), back)

    /// Reads a value, such as a field of a stream entry. Error: a Decode for bytes that are not one.
    let decode (codec: IRedisCodec<'T>) (value: RedisValue) : Result<'T, RedisError> = ValueReading.As(value, codec) |> Interop.ofEither

    /// Reads a value by the usual codec of the type.
    let decodeAs<'T> (value: RedisValue) : Result<'T, RedisError> = ValueReading.As<'T>(value, null) |> Interop.ofEither
