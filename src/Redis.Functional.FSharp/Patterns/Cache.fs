namespace Redis.Functional.FSharp

open Redis.Functional

/// Caches values that are expensive to create, with the settings of CacheAside(TimeSpan.FromMinutes 5., Jitter = 0.2). Since 0.1.
[<RequireQualifiedAccess>]
module Cache =
    /// Gets the value of the key, or runs the program and stores its value. One caller of all processes creates it.
    let inline getOrCreate (cache: CacheAside) (key: ^Key) (load: Redis<'A>) : Redis<'A> = cache.GetOrCreate(Given.key key, load)

    /// As getOrCreate, encoded with a codec.
    let inline getOrCreateBy (codec: IRedisCodec<'A>) (cache: CacheAside) (key: ^Key) (load: Redis<'A>) : Redis<'A> =
        cache.GetOrCreate(Given.key key, load, codec)

    /// As getOrCreate, for a value that may not exist; None is stored as NegativeTtl says.
    let inline tryGetOrCreate (cache: CacheAside) (key: ^Key) (load: Redis<'A option>) : Redis<'A option> =
        cache.GetOrCreateOption(Given.key key, load.Map Interop.ofOption).Map Interop.toOption

    /// Deletes the value and prevents a value that is being created from being stored.
    let inline invalidate (key: ^Key) : Command<unit> = CacheAside.Invalidate(Given.key key).Map Interop.toUnit
