namespace Redis.Functional.FSharp

open System.Threading
open System.Threading.Tasks
open Redis.Functional

/// Reads the changes of client.Topology. Since 0.1.
[<RequireQualifiedAccess>]
module Topology =
    /// Calls a function for each change, one after the other, until the token is cancelled. A slow function misses intermediate states, never the latest.
    let changesWith (token: CancellationToken) (f: Result<TopologyChange, RedisError> -> Task<unit>) (client: RedisClient) : Task<unit> =
        Subscription.each (client.TopologyChanges(token).GetAsyncEnumerator token) f

    /// As changesWith, until the client is closed.
    let changes (f: Result<TopologyChange, RedisError> -> Task<unit>) (client: RedisClient) : Task<unit> =
        changesWith CancellationToken.None f client
