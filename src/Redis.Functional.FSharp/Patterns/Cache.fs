namespace Redis.Functional.FSharp

open Redis.Functional

/// Values that are dear to make: CacheAside(TimeSpan.FromMinutes 5., Jitter = 0.2) says how they are kept. Since 0.1.
[<RequireQualifiedAccess>]
module Cache =
    /// The value under the key, or else the program's, which is stored; one caller of all processes makes it.
    let getOrCreate (cache: CacheAside) (key: RedisKey) (load: Redis<'A>) : Redis<'A> = cache.GetOrCreate(key, load)

    /// As getOrCreate, read and written by a codec.
    let getOrCreateBy (codec: IRedisCodec<'A>) (cache: CacheAside) (key: RedisKey) (load: Redis<'A>) : Redis<'A> = cache.GetOrCreate(key, load, codec)

    /// As getOrCreate, for what may not exist; None is kept as NegativeTtl says.
    let tryGetOrCreate (cache: CacheAside) (key: RedisKey) (load: Redis<'A option>) : Redis<'A option> =
        cache.GetOrCreateOption(key, load.Map Interop.ofOption).Map Interop.toOption

    /// Removes the value; what is being loaded at this moment will not be stored.
    let invalidate (key: RedisKey) : Command<unit> = CacheAside.Invalidate(key).Map Interop.toUnit
