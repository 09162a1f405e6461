namespace Redis.Functional.FSharp

open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// Clients: made, connected, and lent a connection of their own. Since 0.1.
[<RequireQualifiedAccess>]
module RedisClient =
    /// Connects to an address (redis://host:6379/0, redis+sentinel://sentinel-1,sentinel-2/name) and answers when the connection is ready, or why it is not.
    let connect (url: string) : Task<Result<RedisClient, RedisError>> =
        backgroundTask {
            let! outcome = global.Redis.Functional.RedisClient.Connect url
            return Interop.ofEither outcome
        }

    /// Connects to a target, such as a configuration; with a pool if the configuration has one.
    let connectWith (target: RedisTarget) : Task<Result<RedisClient, RedisError>> =
        backgroundTask {
            let! outcome = global.Redis.Functional.RedisClient.Connect target
            return Interop.ofEither outcome
        }

    /// Connects as a configuration says, with a pool of connections, each for one call or lease at a time; answers when those made beforehand are ready,
    /// or why not.
    [<System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)>]
    let pooled (options: PoolOptions) (config: RedisConfig) : Task<Result<RedisClient, RedisError>> = connectWith (config.WithPool options)

    /// A client at once, that connects in the background.
    let create (target: RedisTarget) : Result<RedisClient, RedisError> =
        global.Redis.Functional.RedisClient.Create target |> Interop.ofEither

    /// Connects to an address, with settings that it does not state: RedisClient.connectUsing (fun config -> config.With(clientName = "orders")) "redis://localhost".
    /// Those of a cluster, of sentinels or of shards are the settings of every node. A function that throws is a Callback.
    let connectUsing (configure: RedisConfig -> RedisConfig) (url: string) : Task<Result<RedisClient, RedisError>> =
        backgroundTask {
            let! outcome = global.Redis.Functional.RedisClient.Connect(url, configure)
            return Interop.ofEither outcome
        }

    /// As connectUsing, without waiting: the client connects in the background.
    let createUsing (configure: RedisConfig -> RedisConfig) (url: string) : Result<RedisClient, RedisError> =
        global.Redis.Functional.RedisClient.Create(url, configure) |> Interop.ofEither

    /// A view of the client that reads where a policy says, over the same connections: RedisClient.reading ReadFrom.ReplicaPreferred. Values from replicas may
    /// be old; what does more than read keys goes to the primary.
    let reading (policy: ReadFrom) (client: RedisClient) : RedisClient = client.Reading policy

    /// A client of another primary that the same sentinels watch, the same one for each name; it is closed with the client.
    let primaryFor (name: string) (client: RedisClient) : Result<RedisClient, RedisError> = client.PrimaryFor name |> Interop.ofEither

    /// As primaryFor, reading at replicas while there are any.
    let replicaFor (name: string) (client: RedisClient) : Result<RedisClient, RedisError> = client.ReplicaFor name |> Interop.ofEither

    /// Leases a connection for the program that the function makes of it, and returns it whatever happens; a token ends the waiting and the program.
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
