// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" that remove values, choose them at random, or read them page by page.
[<AutoOpen>]
module SortedSetTakingCommands =
    type Cmd with

        /// The member with the lowest score, and the score; it is removed. None: no such key. · since 5.0 · O(log
        /// members) · WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/zpopmin/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMin(key: RedisKey) : Command<(RedisValue * float) option> = Shape.pair (Commands.ZPopMin(key))

        /// As zPopMin, the member read by the client's own codec for the type. · since 5.0 · O(log members) ·
        /// https://redis.io/docs/latest/commands/zpopmin/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMinAs<'T>(key: RedisKey) : Command<('T * float) option> =
            Shape.pair (Commands.ZPopMin<'T>(key))

        /// So many members with the lowest scores, that one first, or all when there are fewer, and their scores; they
        /// are removed. Empty: no such key. · since 5.0 · O(count × log members) · WRONGTYPE; a negative count is an
        /// InvalidArgument · https://redis.io/docs/latest/commands/zpopmin/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMin(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZPopMin(key, count))

        /// As zPopMin, the members read by the client's own codec for the type. · since 5.0 · O(count × log members) ·
        /// https://redis.io/docs/latest/commands/zpopmin/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMinAs<'T>(key: RedisKey, count: int64) : Command<('T * float) list> =
            Shape.pairs (Commands.ZPopMin<'T>(key, count))

        /// The member with the highest score, and the score; it is removed. None: no such key. · since 5.0 · O(log
        /// members) · WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/zpopmax/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMax(key: RedisKey) : Command<(RedisValue * float) option> = Shape.pair (Commands.ZPopMax(key))

        /// As zPopMax, the member read by the client's own codec for the type. · since 5.0 · O(log members) ·
        /// https://redis.io/docs/latest/commands/zpopmax/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMaxAs<'T>(key: RedisKey) : Command<('T * float) option> =
            Shape.pair (Commands.ZPopMax<'T>(key))

        /// So many members with the highest scores, that one first, or all when there are fewer, and their scores; they
        /// are removed. Empty: no such key. · since 5.0 · O(count × log members) · WRONGTYPE; a negative count is an
        /// InvalidArgument · https://redis.io/docs/latest/commands/zpopmax/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMax(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZPopMax(key, count))

        /// As zPopMax, the members read by the client's own codec for the type. · since 5.0 · O(count × log members) ·
        /// https://redis.io/docs/latest/commands/zpopmax/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMaxAs<'T>(key: RedisKey, count: int64) : Command<('T * float) list> =
            Shape.pairs (Commands.ZPopMax<'T>(key, count))

        /// The first of the keys that has a sorted set, and members from one side of it with their scores, which are
        /// removed: one, or so many at most. None: none of the keys is there. · since 7.0 · O(keys + count × log
        /// members) · WRONGTYPE; a count below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/zmpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMPop
            (keys: RedisKey seq, side: SortedSetSide, ?count: int64)
            : Command<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.ZMPop(keys, side, Option.toNullable count))

        /// The first of the keys that has a sorted set, and members from one side of it with their scores, which are
        /// removed: one, or so many at most. None: none of the keys is there. · since 7.0 · O(keys + count × log
        /// members) · WRONGTYPE; a count below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/zmpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMPop
            (keys: string seq, side: SortedSetSide, ?count: int64)
            : Command<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.ZMPop(keys, side, Option.toNullable count))

        /// A member, by chance. None: no such key. · since 6.2 · O(1) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrandmember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRandMember(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.ZRandMember(key))

        /// So many different members, by chance, or all when there are fewer; of a negative count, exactly as many, and
        /// one may come again. Empty: no such key. · since 6.2 · O(count) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrandmember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.ZRandMember(key, count))

        /// As zRandMember, with the scores. · since 6.2 · O(count) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrandmember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRandMemberWithScores(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRandMemberWithScores(key, count))

        /// One page of the members with their scores, and where to go on, as scan. A small set comes whole. · since 2.8
        /// · O(count) · WRONGTYPE; a count below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/zscan/
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

        /// As zScan, the members alone; NOSCORES is Valkey's, since 8.0: others answer ERR. · since 2.8 · O(count) ·
        /// WRONGTYPE; a count below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/zscan/ ·
        /// https://valkey.io/commands/zscan/
        static member zScanNoScores
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.ZScanNoScores(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// The member with the lowest score, and the score; it is removed. Waits until there is one, but no longer than
        /// the timeout. None: the time is over. Cancelling it closes its connection, and the outcome is Unknown: the
        /// server may have taken a member by then. · since 5.0 · O(log members) · thousandths of a second, rounded up;
        /// Timeout.InfiniteTimeSpan: for ever · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/bzpopmin/
        static member bZPopMin(key: RedisKey, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Shape.pair (Commands.BZPopMin(key, timeout))

        /// As bZPopMin, the member read by the client's own codec for the type. · since 5.0 · O(log members) ·
        /// https://redis.io/docs/latest/commands/bzpopmin/
        static member bZPopMinAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Shape.pair (Commands.BZPopMin<'T>(key, timeout))

        /// As bZPopMin, of the first of the keys, in their order, that has a sorted set, and which key that is. · since
        /// 5.0 · O(keys + log members) · WRONGTYPE when one is no sorted set ·
        /// https://redis.io/docs/latest/commands/bzpopmin/
        static member bZPopMin
            (keys: RedisKey seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMin(keys, timeout))

        /// As bZPopMin, of the first of the keys, in their order, that has a sorted set, and which key that is. · since
        /// 5.0 · O(keys + log members) · WRONGTYPE when one is no sorted set ·
        /// https://redis.io/docs/latest/commands/bzpopmin/
        static member bZPopMin
            (keys: string seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMin(keys, timeout))

        /// The member with the highest score, and the score; it is removed. Waits until there is one, but no longer
        /// than the timeout. None: the time is over. Cancelling it closes its connection, and the outcome is Unknown:
        /// the server may have taken a member by then. · since 5.0 · O(log members) · thousandths of a second, rounded
        /// up; Timeout.InfiniteTimeSpan: for ever · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/bzpopmax/
        static member bZPopMax(key: RedisKey, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Shape.pair (Commands.BZPopMax(key, timeout))

        /// As bZPopMax, the member read by the client's own codec for the type. · since 5.0 · O(log members) ·
        /// https://redis.io/docs/latest/commands/bzpopmax/
        static member bZPopMaxAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Shape.pair (Commands.BZPopMax<'T>(key, timeout))

        /// As bZPopMax, of the first of the keys, in their order, that has a sorted set, and which key that is. · since
        /// 5.0 · O(keys + log members) · WRONGTYPE when one is no sorted set ·
        /// https://redis.io/docs/latest/commands/bzpopmax/
        static member bZPopMax
            (keys: RedisKey seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMax(keys, timeout))

        /// As bZPopMax, of the first of the keys, in their order, that has a sorted set, and which key that is. · since
        /// 5.0 · O(keys + log members) · WRONGTYPE when one is no sorted set ·
        /// https://redis.io/docs/latest/commands/bzpopmax/
        static member bZPopMax
            (keys: string seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMax(keys, timeout))

        /// As zMPop; waits until one of the keys has a sorted set, but no longer than the timeout. None: the time is
        /// over. · since 7.0 · O(keys + count × log members) · thousandths of a second, rounded up;
        /// Timeout.InfiniteTimeSpan: for ever · WRONGTYPE; a count below 1 is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/bzmpop/
        static member bZMPop
            (keys: RedisKey seq, side: SortedSetSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.BZMPop(keys, side, timeout, Option.toNullable count))

        /// As zMPop; waits until one of the keys has a sorted set, but no longer than the timeout. None: the time is
        /// over. · since 7.0 · O(keys + count × log members) · thousandths of a second, rounded up;
        /// Timeout.InfiniteTimeSpan: for ever · WRONGTYPE; a count below 1 is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/bzmpop/
        static member bZMPop
            (keys: string seq, side: SortedSetSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.BZMPop(keys, side, timeout, Option.toNullable count))
