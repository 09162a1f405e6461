namespace Redis.Functional.FSharp

open Redis.Functional

/// Creates and uses codecs. All functions are curried, with the codec last. Since 0.1.
[<RequireQualifiedAccess>]
module Codec =
    /// Creates a codec from two functions: one for encoding and one for decoding.
    let create (encode: 'T -> RedisValue) (decode: RedisValue -> Result<'T, RedisError>) : Codec<'T> =
        global.Redis.Functional.Codec.Of(encode, (fun value -> Interop.ofResult (decode value)))

    /// Creates a codec of an equivalent type from one function in each direction.
    let map (forth: 'A -> 'B) (back: 'B -> 'A) (codec: Codec<'A>) : Codec<'B> = codec.Imap(forth, back)

    /// Creates a codec of a more restricted type: reading may fail, writing may not.
    let tryMap (forth: 'A -> Result<'B, RedisError>) (back: 'B -> 'A) (codec: Codec<'A>) : Codec<'B> =
        codec.Emap((fun value -> Interop.ofResult (forth value)), back)

    /// Decodes a value, such as a field of a stream entry. Error: a Decode for bytes of another form.
    let decode (codec: IRedisCodec<'T>) (value: RedisValue) : Result<'T, RedisError> = ValueReading.As(value, codec) |> Interop.ofEither

    /// Decodes a value with the built-in codec of the type.
    let decodeAs<'T> (value: RedisValue) : Result<'T, RedisError> = ValueReading.As<'T>(value, null) |> Interop.ofEither
