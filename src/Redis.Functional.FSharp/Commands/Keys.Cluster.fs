// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The keys of a whole cluster.
[<AutoOpen>]
module ClusterKeyCommands =
    type Cmd with

        /// <summary>
        /// One page of the keys of a whole cluster, or of one slot, and where to go on, as <c>scan</c>; each page comes
        /// from the node that the cursor names.
        /// </summary>
        /// <remarks>
        /// <para>Valkey only.</para>
        /// <para>ERR: it is no cluster; a count below 1 or a slot that there is not is an InvalidArgument.</para>
        /// <para>
        /// Since Valkey 9.1 · O(count) · <see href="https://valkey.io/commands/clusterscan/">CLUSTERSCAN</see>
        /// </para>
        /// </remarks>
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
