namespace Redis.Functional.FSharp

open System
open Redis.Functional
open Redis.Functional.Protocol

/// Parses the settings of a client. Since 0.1.
[<RequireQualifiedAccess>]
module RedisConfig =
    /// Parses an address: redis://user:password@host:6379/0?option=value. An InvalidConfig says what is allowed and never repeats the text.
    let parse (url: string) : Result<RedisConfig, RedisError> = global.Redis.Functional.RedisConfig.Parse url |> Interop.ofEither

/// Parses the target of a client. Since 0.1.
[<RequireQualifiedAccess>]
module RedisTarget =
    /// Parses the address of a server, as RedisConfig.parse does, of a primary monitored by sentinels (redis+sentinel://sentinel-1,sentinel-2/name),
    /// of a cluster (redis+cluster://node-1,node-2) or of independent servers (redis+sharded://s1=redis-1,s2=redis-2).
    let parse (url: string) : Result<RedisTarget, RedisError> = global.Redis.Functional.RedisTarget.Parse url |> Interop.ofEither

/// Assigns keys to shards. Since 0.1.
[<RequireQualifiedAccess>]
module Placement =
    /// Creates a placement for shards in any order. An InvalidConfig says what is wrong with them. Create it once and keep it.
    let create (shards: Shard list) : Result<Placement, RedisError> =
        global.Redis.Functional.Placement.Of(Array.ofList shards) |> Interop.ofEither

    /// Finds the shard of a key.
    let inline shardOf (key: ^Key) (placement: Placement) : Shard = placement.ShardOf(Given.key key)

    /// Computes the slots whose keys must move when a new placement replaces an old one, in order.
    let moves (old: Placement) (``new``: Placement) : MovedSlot list =
        global.Redis.Functional.Placement.Moves(old, ``new``) |> Interop.toList

/// Copies of settings. Since 0.1.
[<AutoOpen>]
module RedisConfigExtensions =
    type global.Redis.Functional.RedisConfig with

        /// Returns a copy with some settings changed, as C# does with its keyword "with": config.With(clientName = "orders", database = 3). Settings
        /// without an argument keep their values. To set one back to null, begin with a new RedisConfig(…).
        member config.With
            (
                ?endpoint: RedisEndpoint,
                ?tls: TlsOptions,
                ?credentials: CredentialProvider,
                ?database: int,
                ?clientName: string,
                ?protocol: ProtocolPreference,
                ?connectTimeout: TimeSpan,
                ?commandTimeout: TimeSpan,
                ?keepAliveInterval: TimeSpan,
                ?readTimeout: TimeSpan,
                ?writePolicy: WritePolicy,
                ?whenDisconnected: WhenDisconnected,
                ?replyIntegrity: ReplyIntegrity,
                ?pubSub: PubSubConnection,
                ?reconnect: ReconnectPolicy,
                ?timeProvider: TimeProvider,
                ?maxInFlightCommands: int,
                ?maxInFlightBytes: int64,
                ?whenInFlightFull: WhenInFlightFull,
                ?maxLeasedConnections: int,
                ?leaseIdleTimeout: TimeSpan,
                ?limits: RespLimits,
                ?pool: PoolOptions,
                ?codecs: CodecSet,
                ?transport: ITransport,
                ?random: Func<float>,
                ?noDelay: bool,
                ?tcpKeepAliveTime: TimeSpan,
                ?tcpUserTimeout: TimeSpan,
                ?socketReceiveBuffer: int,
                ?socketSendBuffer: int,
                ?readBufferSize: int,
                ?writeBufferSize: int,
                ?events: Action<ClientEvent>,
                ?telemetry: RedisTelemetryOptions
            ) : RedisConfig =
            config.With(
                Option.toObj endpoint,
                Option.toObj tls,
                Option.toObj credentials,
                Option.toNullable database,
                Option.toObj clientName,
                Option.toNullable protocol,
                Option.toNullable connectTimeout,
                Option.toNullable commandTimeout,
                Option.toNullable keepAliveInterval,
                Option.toNullable readTimeout,
                Option.toNullable writePolicy,
                Option.toNullable whenDisconnected,
                Option.toNullable replyIntegrity,
                Option.toNullable pubSub,
                Option.toObj reconnect,
                Option.toObj timeProvider,
                Option.toNullable maxInFlightCommands,
                Option.toNullable maxInFlightBytes,
                Option.toNullable whenInFlightFull,
                Option.toNullable maxLeasedConnections,
                Option.toNullable leaseIdleTimeout,
                Option.toObj limits,
                Option.toObj pool,
                Option.toObj codecs,
                Option.toObj transport,
                Option.toObj random,
                Option.toNullable noDelay,
                Option.toNullable tcpKeepAliveTime,
                Option.toNullable tcpUserTimeout,
                Option.toNullable socketReceiveBuffer,
                Option.toNullable socketSendBuffer,
                Option.toNullable readBufferSize,
                Option.toNullable writeBufferSize,
                Option.toObj events,
                Option.toObj telemetry
            )
