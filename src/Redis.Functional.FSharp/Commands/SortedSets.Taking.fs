// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" that remove values, choose them at random, or read them page by page.
[<AutoOpen>]
module SortedSetTakingCommands =
    type Cmd with

        /// <summary>The member with the lowest score, and the score; it is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMin(key: RedisKey) : Command<(RedisValue * float) option> = Shape.pair (Commands.ZPopMin(key))

        /// <summary>The member with the lowest score, and the score; it is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member inline zPopMin(key: ^Key) : Command<(RedisValue * float) option> = Cmd.zPopMin (Given.key key)

        /// <summary>As <c>zPopMin</c>, the member read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMinAs<'T>(key: RedisKey) : Command<('T * float) option> =
            Shape.pair (Commands.ZPopMin<'T>(key))

        /// <summary>As <c>zPopMin</c>, the member read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member zPopMinAs<'T>(key: string) : Command<('T * float) option> = Cmd.zPopMinAs<'T> (Given.key key)

        /// <summary>
        /// So many members with the lowest scores, that one first, or all when there are fewer, and their scores; they
        /// are removed.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMin(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZPopMin(key, count))

        /// <summary>
        /// So many members with the lowest scores, that one first, or all when there are fewer, and their scores; they
        /// are removed.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member inline zPopMin(key: ^Key, count: ^Count) : Command<(RedisValue * float) list> =
            Cmd.zPopMin(Given.key key, Given.int64 count)

        /// <summary>As <c>zPopMin</c>, the members read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMinAs<'T>(key: RedisKey, count: int64) : Command<('T * float) list> =
            Shape.pairs (Commands.ZPopMin<'T>(key, count))

        /// <summary>As <c>zPopMin</c>, the members read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member zPopMinAs<'T>(key: string, count: int) : Command<('T * float) list> =
            Cmd.zPopMinAs<'T>(Given.key key, Given.int64 count)

        /// <summary>The member with the highest score, and the score; it is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMax(key: RedisKey) : Command<(RedisValue * float) option> = Shape.pair (Commands.ZPopMax(key))

        /// <summary>The member with the highest score, and the score; it is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member inline zPopMax(key: ^Key) : Command<(RedisValue * float) option> = Cmd.zPopMax (Given.key key)

        /// <summary>As <c>zPopMax</c>, the member read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMaxAs<'T>(key: RedisKey) : Command<('T * float) option> =
            Shape.pair (Commands.ZPopMax<'T>(key))

        /// <summary>As <c>zPopMax</c>, the member read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member zPopMaxAs<'T>(key: string) : Command<('T * float) option> = Cmd.zPopMaxAs<'T> (Given.key key)

        /// <summary>
        /// So many members with the highest scores, that one first, or all when there are fewer, and their scores; they
        /// are removed.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMax(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZPopMax(key, count))

        /// <summary>
        /// So many members with the highest scores, that one first, or all when there are fewer, and their scores; they
        /// are removed.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member inline zPopMax(key: ^Key, count: ^Count) : Command<(RedisValue * float) list> =
            Cmd.zPopMax(Given.key key, Given.int64 count)

        /// <summary>As <c>zPopMax</c>, the members read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMaxAs<'T>(key: RedisKey, count: int64) : Command<('T * float) list> =
            Shape.pairs (Commands.ZPopMax<'T>(key, count))

        /// <summary>As <c>zPopMax</c>, the members read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member zPopMaxAs<'T>(key: string, count: int) : Command<('T * float) list> =
            Cmd.zPopMaxAs<'T>(Given.key key, Given.int64 count)

        /// <summary>
        /// The first of the keys that has a sorted set, and members from one side of it with their scores, which are
        /// removed: one, or so many at most.
        /// </summary>
        /// <returns>None: none of the keys is there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmpop/">ZMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMPop
            (keys: RedisKey seq, side: SortedSetSide, ?count: int64)
            : Command<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.ZMPop(keys, side, Option.toNullable count))

        /// <summary>
        /// The first of the keys that has a sorted set, and members from one side of it with their scores, which are
        /// removed: one, or so many at most.
        /// </summary>
        /// <returns>None: none of the keys is there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmpop/">ZMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMPop
            (keys: string seq, side: SortedSetSide, ?count: int64)
            : Command<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.ZMPop(keys, side, Option.toNullable count))

        /// <summary>A member, by chance.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRandMember(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.ZRandMember(key))

        /// <summary>A member, by chance.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline zRandMember(key: ^Key) : Command<RedisValue option> = Cmd.zRandMember (Given.key key)

        /// <summary>
        /// So many different members, by chance, or all when there are fewer; of a negative count, exactly as many, and
        /// one may come again.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.ZRandMember(key, count))

        /// <summary>
        /// So many different members, by chance, or all when there are fewer; of a negative count, exactly as many, and
        /// one may come again.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline zRandMember(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.zRandMember(Given.key key, Given.int64 count)

        /// <summary>As <c>zRandMember</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRandMemberWithScores(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRandMemberWithScores(key, count))

        /// <summary>As <c>zRandMember</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline zRandMemberWithScores(key: ^Key, count: ^Count) : Command<(RedisValue * float) list> =
            Cmd.zRandMemberWithScores(Given.key key, Given.int64 count)

        /// <summary>One page of the members with their scores, and where to go on, as <c>scan</c>.</summary>
        /// <remarks>
        /// <para>A small set comes whole.</para>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zScan
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue * float>> =
            Shape.pairPage (
                Commands.ZScan(
                    key,
                    defaultArg cursor ScanCursor.Start,
                    Option.toNullable pattern,
                    Option.toNullable count
                )
            )

        /// <summary>One page of the members with their scores, and where to go on, as <c>scan</c>.</summary>
        /// <remarks>
        /// <para>A small set comes whole.</para>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>
        /// </para>
        /// </remarks>
        static member inline zScan
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue * float>> =
            Cmd.zScan(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>
        /// As <c>zScan</c>, the members alone; <c>NOSCORES</c> is Valkey's, since 8.0: others answer ERR.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>,
        /// <see href="https://valkey.io/commands/zscan/">ZSCAN</see>
        /// </para>
        /// </remarks>
        static member zScanNoScores
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.ZScanNoScores(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// <summary>
        /// As <c>zScan</c>, the members alone; <c>NOSCORES</c> is Valkey's, since 8.0: others answer ERR.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>,
        /// <see href="https://valkey.io/commands/zscan/">ZSCAN</see>
        /// </para>
        /// </remarks>
        static member inline zScanNoScores
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Cmd.zScanNoScores(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>The member with the lowest score, and the score; it is removed.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Waits until there is one, but no longer than the timeout. Cancelling it closes its connection, and the
        /// outcome is Unknown: the server may have taken a member by then.
        /// </para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when it is no
        /// sorted set.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMin(key: RedisKey, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Shape.pair (Commands.BZPopMin(key, timeout))

        /// <summary>The member with the lowest score, and the score; it is removed.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Waits until there is one, but no longer than the timeout. Cancelling it closes its connection, and the
        /// outcome is Unknown: the server may have taken a member by then.
        /// </para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when it is no
        /// sorted set.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member inline bZPopMin(key: ^Key, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Cmd.bZPopMin(Given.key key, timeout)

        /// <summary>As <c>bZPopMin</c>, the member read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMinAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Shape.pair (Commands.BZPopMin<'T>(key, timeout))

        /// <summary>As <c>bZPopMin</c>, the member read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMinAs<'T>(key: string, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Cmd.bZPopMinAs<'T>(Given.key key, timeout)

        /// <summary>
        /// As <c>bZPopMin</c>, of the first of the keys, in their order, that has a sorted set, and which key that is.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 5.0 · O(keys + log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMin
            (keys: RedisKey seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMin(keys, timeout))

        /// <summary>
        /// As <c>bZPopMin</c>, of the first of the keys, in their order, that has a sorted set, and which key that is.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 5.0 · O(keys + log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMin
            (keys: string seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMin(keys, timeout))

        /// <summary>The member with the highest score, and the score; it is removed.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Waits until there is one, but no longer than the timeout. Cancelling it closes its connection, and the
        /// outcome is Unknown: the server may have taken a member by then.
        /// </para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when it is no
        /// sorted set.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMax(key: RedisKey, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Shape.pair (Commands.BZPopMax(key, timeout))

        /// <summary>The member with the highest score, and the score; it is removed.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Waits until there is one, but no longer than the timeout. Cancelling it closes its connection, and the
        /// outcome is Unknown: the server may have taken a member by then.
        /// </para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when it is no
        /// sorted set.
        /// </para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member inline bZPopMax(key: ^Key, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Cmd.bZPopMax(Given.key key, timeout)

        /// <summary>As <c>bZPopMax</c>, the member read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMaxAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Shape.pair (Commands.BZPopMax<'T>(key, timeout))

        /// <summary>As <c>bZPopMax</c>, the member read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMaxAs<'T>(key: string, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Cmd.bZPopMaxAs<'T>(Given.key key, timeout)

        /// <summary>
        /// As <c>bZPopMax</c>, of the first of the keys, in their order, that has a sorted set, and which key that is.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 5.0 · O(keys + log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMax
            (keys: RedisKey seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMax(keys, timeout))

        /// <summary>
        /// As <c>bZPopMax</c>, of the first of the keys, in their order, that has a sorted set, and which key that is.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 5.0 · O(keys + log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMax
            (keys: string seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMax(keys, timeout))

        /// <summary>
        /// As <c>zMPop</c>; waits until one of the keys has a sorted set, but no longer than the timeout.
        /// </summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE; a count below 1
        /// is an InvalidArgument.
        /// </para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzmpop/">BZMPOP</see>
        /// </para>
        /// </remarks>
        static member bZMPop
            (keys: RedisKey seq, side: SortedSetSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.BZMPop(keys, side, timeout, Option.toNullable count))

        /// <summary>
        /// As <c>zMPop</c>; waits until one of the keys has a sorted set, but no longer than the timeout.
        /// </summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE; a count below 1
        /// is an InvalidArgument.
        /// </para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzmpop/">BZMPOP</see>
        /// </para>
        /// </remarks>
        static member bZMPop
            (keys: string seq, side: SortedSetSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.BZMPop(keys, side, timeout, Option.toNullable count))
