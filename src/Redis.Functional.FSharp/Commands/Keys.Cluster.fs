// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open Redis.Functional

/// The keys of a whole cluster.
[<AutoOpen>]
module ClusterKeyCommands =
    type Cmd with

        /// <summary>Gets one page of the keys of a whole cluster or of one slot.</summary>
        /// <param name="count">Approximate number of keys to examine per page. At least 1.</param>
        /// <param name="ofType">Only keys of this type, for example <c>hash</c>. Null: all types.</param>
        /// <param name="slot">Only keys of this slot, 0 to 16383. Null: all slots.</param>
        /// <remarks>
        /// <para>
        /// Valkey only. Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with
        /// <c>scan</c>. The node that the cursor names sends the page.
        /// </para>
        /// <para>
        /// Fails with ERR if the server is not part of a cluster, and with InvalidArgument if count or slot is out of
        /// range.
        /// </para>
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
