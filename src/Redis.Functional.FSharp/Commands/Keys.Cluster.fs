namespace Redis.Functional.FSharp

open Redis.Functional

/// The keys of a whole cluster.
[<AutoOpen>]
module ClusterKeyCommands =
    type Cmd with

        /// CLUSTERSCAN: one page. Valkey only.
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
