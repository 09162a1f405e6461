namespace Redis.Functional.FSharp

open Redis.Functional

/// Settings of a client. Since 0.1.
[<RequireQualifiedAccess>]
module RedisConfig =
    /// Reads an address: redis://user:password@host:6379/0?option=value. An InvalidConfig says what to write instead; it never repeats the text.
    let parse (url: string) : Result<RedisConfig, RedisError> = global.Redis.Functional.RedisConfig.Parse url |> Interop.ofEither

/// What a client connects to. Since 0.1.
[<RequireQualifiedAccess>]
module RedisTarget =
    /// Reads an address of a server, as RedisConfig.parse does, or of a primary that sentinels watch: redis+sentinel://sentinel-1,sentinel-2/name.
    let parse (url: string) : Result<RedisTarget, RedisError> = global.Redis.Functional.RedisTarget.Parse url |> Interop.ofEither
