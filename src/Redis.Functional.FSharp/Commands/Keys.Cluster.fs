// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The keys of a whole cluster.
[<AutoOpen>]
module ClusterKeyCommands =
    type Cmd with

        /// One page of the keys of a whole cluster, or of one slot, and where to go on, as scan; each page comes from
        /// the node that the cursor names. Valkey only. · since 9.1 · O(count) · ERR: it is no cluster; a count below 1
        /// or a slot that there is not is an InvalidArgument · https://valkey.io/commands/clusterscan/
        static member clusterScan
            (?cursor: ClusterCursor, ?pattern: RedisValue, ?count: int64, ?ofType: string, ?slot: int)
            : Command<ClusterPage> =
            Commands.ClusterScan(
                defaultArg cursor ClusterCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count,
                Option.toObj ofType,
                Option.toNullable slot
            )
