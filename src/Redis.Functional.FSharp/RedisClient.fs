namespace Redis.Functional.FSharp

open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// Creates and connects clients, and leases their connections. Since 0.1.
[<RequireQualifiedAccess>]
module RedisClient =
    /// Creates a client for an address (redis://host:6379/0, redis+sentinel://sentinel-1,sentinel-2/name) and connects.
    let connect (url: string) : Task<Result<RedisClient, RedisError>> =
        backgroundTask {
            let! outcome = global.Redis.Functional.RedisClient.Connect url
            return Interop.ofEither outcome
        }

    /// Creates a client for a target, such as a RedisConfig, and connects; with a pool if the target has one.
    let connectWith (target: RedisTarget) : Task<Result<RedisClient, RedisError>> =
        backgroundTask {
            let! outcome = global.Redis.Functional.RedisClient.Connect target
            return Interop.ofEither outcome
        }

    /// Creates a client with a pool of connections, each for one call or lease at a time, and connects. Completes when the initial connections
    /// are ready.
    [<System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)>]
    let pooled (options: PoolOptions) (config: RedisConfig) : Task<Result<RedisClient, RedisError>> = connectWith (config.WithPool options)

    /// Creates a client that connects in the background.
    let create (target: RedisTarget) : Result<RedisClient, RedisError> =
        global.Redis.Functional.RedisClient.Create target |> Interop.ofEither

    /// Creates a client for an address, with settings that the address does not contain, and connects:
    /// RedisClient.connectUsing (fun config -> config.With(clientName = "orders")) "redis://localhost".
    /// With a cluster, sentinels or shards, the settings apply to every node. An exception of the function is a CallbackFailed error.
    let connectUsing (configure: RedisConfig -> RedisConfig) (url: string) : Task<Result<RedisClient, RedisError>> =
        backgroundTask {
            let! outcome = global.Redis.Functional.RedisClient.Connect(url, configure)
            return Interop.ofEither outcome
        }

    /// As connectUsing, without waiting: the client connects in the background.
    let createUsing (configure: RedisConfig -> RedisConfig) (url: string) : Result<RedisClient, RedisError> =
        global.Redis.Functional.RedisClient.Create(url, configure) |> Interop.ofEither

    /// Gets a view of the client with another read policy, over the same connections: RedisClient.reading ReadFrom.ReplicaPreferred. Values from replicas may
    /// be stale; everything except reads of keys goes to the primary.
    let reading (policy: ReadFrom) (client: RedisClient) : RedisClient = client.Reading policy

    /// Gets a client for another primary that the same sentinels monitor. The same name gives the same client; it is closed with this client.
    let primaryFor (name: string) (client: RedisClient) : Result<RedisClient, RedisError> = client.PrimaryFor name |> Interop.ofEither

    /// As primaryFor, with reads from replicas while there are any.
    let replicaFor (name: string) (client: RedisClient) : Result<RedisClient, RedisError> = client.ReplicaFor name |> Interop.ofEither

    /// Leases a connection, runs the program that the function returns for it, and always returns the connection. The token cancels waiting and program.
    let withLeaseWith (token: CancellationToken) (f: IRedisClient -> Redis<'A>) (client: IRedisClient) : Task<Result<'A, RedisError>> =
        backgroundTask {
            let! outcome = RedisLease.WithLeaseResult(client, f, token)
            return Interop.toResult outcome
        }

    /// As withLeaseWith, without a token.
    let withLease (f: IRedisClient -> Redis<'A>) (client: IRedisClient) : Task<Result<'A, RedisError>> = withLeaseWith CancellationToken.None f client

    /// Leases an idle connection if one is available, without waiting. Dispose the lease to return it.
    let tryLease (client: RedisClient) : IRedisClient option =
        match client.Node.TryLease() with
        | true, NonNull lease -> Some lease
        | _ -> None
