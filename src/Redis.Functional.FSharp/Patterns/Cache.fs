namespace Redis.Functional.FSharp

open Redis.Functional

/// Values that are dear to make: CacheAside(TimeSpan.FromMinutes 5., Jitter = 0.2) says how they are kept. Since 0.1.
[<RequireQualifiedAccess>]
module Cache =
    /// The value under the key, or else the program's, which is stored; one caller of all processes makes it.
    let inline getOrCreate (cache: CacheAside) (key: ^Key) (load: Redis<'A>) : Redis<'A> = cache.GetOrCreate(Given.key key, load)

    /// As getOrCreate, read and written by a codec.
    let inline getOrCreateBy (codec: IRedisCodec<'A>) (cache: CacheAside) (key: ^Key) (load: Redis<'A>) : Redis<'A> =
        cache.GetOrCreate(Given.key key, load, codec)

    /// As getOrCreate, for what may not exist; None is kept as NegativeTtl says.
    let inline tryGetOrCreate (cache: CacheAside) (key: ^Key) (load: Redis<'A option>) : Redis<'A option> =
        cache.GetOrCreateOption(Given.key key, load.Map Interop.ofOption).Map Interop.toOption

    /// Removes the value; what is being loaded at this moment will not be stored.
    let inline invalidate (key: ^Key) : Command<unit> = CacheAside.Invalidate(Given.key key).Map Interop.toUnit
