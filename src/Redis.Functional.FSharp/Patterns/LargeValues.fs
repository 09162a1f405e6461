namespace Redis.Functional.FSharp

open System.Buffers
open System.IO
open Redis.Functional

/// Reads and writes large values without an array of their size for each call, on a connection of their own, so that other calls do not wait behind
/// them. Since 0.1.
[<RequireQualifiedAccess>]
module LargeValues =
    /// Gets the value in memory that is borrowed from the shared pool of arrays: dispose of it, and do not use it afterwards. None: the key does not exist.
    let getPooled (key: RedisKey) : Redis<IMemoryOwner<byte> option> =
        (global.Redis.Functional.LargeValues.GetPooled key).Map Interop.toOption

    /// Gets the value and writes its bytes to a buffer once all of them have arrived. Yields their number. None: the key does not exist.
    let getTo (destination: IBufferWriter<byte>) (key: RedisKey) : Redis<int64 option> =
        (global.Redis.Functional.LargeValues.GetTo(key, destination)).Map Interop.toOption

    /// Gets the value and writes its bytes to a stream once all of them have arrived. Yields their number. None: the key does not exist.
    let getToStream (destination: Stream) (key: RedisKey) : Redis<int64 option> =
        (global.Redis.Functional.LargeValues.GetTo(key, destination)).Map Interop.toOption

    /// Sets a key to as many bytes of a stream as the length says. A stream that ends before is an InvalidArgument, and nothing is sent.
    let setFrom (source: Stream) (length: int64) (key: RedisKey) : Redis<unit> =
        (global.Redis.Functional.LargeValues.SetFrom(key, source, length)).Map Interop.toUnit

    /// As setFrom, with a time to live.
    let setFromWith (expiry: Expiry) (source: Stream) (length: int64) (key: RedisKey) : Redis<unit> =
        (global.Redis.Functional.LargeValues.SetFrom(key, source, length, expiry)).Map Interop.toUnit
