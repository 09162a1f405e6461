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
    /// Reads an address of a server, as RedisConfig.parse does, of a primary that sentinels watch (redis+sentinel://sentinel-1,sentinel-2/name), of a cluster (redis+cluster://node-1,node-2) or of
    /// independent servers (redis+sharded://s1=redis-1,s2=redis-2).
    let parse (url: string) : Result<RedisTarget, RedisError> = global.Redis.Functional.RedisTarget.Parse url |> Interop.ofEither

/// Which of several shards has which keys. Since 0.1.
[<RequireQualifiedAccess>]
module Placement =
    /// Divides the slots among shards, in whatever order they are. An InvalidConfig says what is wrong with them. To be made once and kept.
    let create (shards: Shard list) : Result<Placement, RedisError> =
        global.Redis.Functional.Placement.Of(Array.ofList shards) |> Interop.ofEither

    /// The shard of a key.
    let shardOf (key: RedisKey) (placement: Placement) : Shard = placement.ShardOf key

    /// The slots whose keys have to move when one placement takes the place of another, in their order.
    let moves (old: Placement) (``new``: Placement) : MovedSlot list =
        global.Redis.Functional.Placement.Moves(old, ``new``) |> Interop.toList
