namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "sorted_set" that take values out, by chance, or page by page.
[<AutoOpen>]
module SortedSetTakingCommands =
    type Cmd with

        /// ZPOPMIN: the value with the lowest score. None: no such key.
        static member zPopMin(key: RedisKey) : Command<(RedisValue * float) option> = Commands.ZPopMin(key).Map Taken.pair

        /// ZPOPMIN of several.
        static member zPopMin(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Commands.ZPopMin(key, count).Map Interop.toPairs

        /// ZPOPMIN, read by the client's own codec for the type.
        static member zPopMinAs<'T>(key: RedisKey) : Command<('T * float) option> = Commands.ZPopMin<'T>(key).Map Taken.pair

        /// ZPOPMIN of several, read by the client's own codec for the type.
        static member zPopMinAs<'T>(key: RedisKey, count: int64) : Command<('T * float) list> =
            Commands.ZPopMin<'T>(key, count).Map Interop.toPairs

        /// ZPOPMAX: the value with the highest score. None: no such key.
        static member zPopMax(key: RedisKey) : Command<(RedisValue * float) option> = Commands.ZPopMax(key).Map Taken.pair

        /// ZPOPMAX of several.
        static member zPopMax(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Commands.ZPopMax(key, count).Map Interop.toPairs

        /// ZPOPMAX, read by the client's own codec for the type.
        static member zPopMaxAs<'T>(key: RedisKey) : Command<('T * float) option> = Commands.ZPopMax<'T>(key).Map Taken.pair

        /// ZPOPMAX of several, read by the client's own codec for the type.
        static member zPopMaxAs<'T>(key: RedisKey, count: int64) : Command<('T * float) list> =
            Commands.ZPopMax<'T>(key, count).Map Interop.toPairs

        /// ZMPOP: the first key that has a sorted set, and its values. None: no such key.
        static member zMPop
            (keys: RedisKey seq, side: ScoreSide, ?count: int64)
            : Command<(RedisKey * (RedisValue * float) list) option> =
            Commands.ZMPop(keys, side, Option.toNullable count).Map Taken.pairs

        /// ZMPOP: the first key that has a sorted set, and its values. None: no such key.
        static member zMPop
            (keys: string seq, side: ScoreSide, ?count: int64)
            : Command<(RedisKey * (RedisValue * float) list) option> =
            Commands.ZMPop(keys, side, Option.toNullable count).Map Taken.pairs

        /// ZRANDMEMBER. None: no such key.
        static member zRandMember(key: RedisKey) : Command<RedisValue option> =
            Commands.ZRandMember(key).Map Interop.toOption

        /// ZRANDMEMBER: so many different ones; of a negative count, as many, and one may come again.
        static member zRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Commands.ZRandMember(key, count).Map Interop.toList

        /// ZRANDMEMBER … WITHSCORES.
        static member zRandMemberWithScores(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Commands.ZRandMemberWithScores(key, count).Map Interop.toPairs

        /// ZSCAN: one page of values and scores.
        static member zScan
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<struct (RedisValue * float)>> =
            Commands.ZScan(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// ZSCAN … NOSCORES, which is Valkey's: one page of values.
        static member zScanNoScores
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.ZScanNoScores(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// BZPOPMIN: waits for a value, and takes the one with the lowest score. None: the time is over.
        static member bZPopMin(key: RedisKey, timeout: TimeSpan) : Blocking<(RedisValue * float) option> =
            Commands.BZPopMin(key, timeout).Map Taken.pair

        /// BZPOPMIN, read by the client's own codec for the type.
        static member bZPopMinAs<'T>(key: RedisKey, timeout: TimeSpan) : Blocking<('T * float) option> =
            Commands.BZPopMin<'T>(key, timeout).Map Taken.pair

        /// BZPOPMIN of the first key that has a sorted set, and which it is.
        static member bZPopMin(keys: RedisKey seq, timeout: TimeSpan) : Blocking<(RedisKey * RedisValue * float) option> =
            Commands.BZPopMin(keys, timeout).Map Taken.triple

        /// BZPOPMIN of the first key that has a sorted set, and which it is.
        static member bZPopMin(keys: string seq, timeout: TimeSpan) : Blocking<(RedisKey * RedisValue * float) option> =
            Commands.BZPopMin(keys, timeout).Map Taken.triple

        /// BZPOPMAX: waits for a value, and takes the one with the highest score. None: the time is over.
        static member bZPopMax(key: RedisKey, timeout: TimeSpan) : Blocking<(RedisValue * float) option> =
            Commands.BZPopMax(key, timeout).Map Taken.pair

        /// BZPOPMAX, read by the client's own codec for the type.
        static member bZPopMaxAs<'T>(key: RedisKey, timeout: TimeSpan) : Blocking<('T * float) option> =
            Commands.BZPopMax<'T>(key, timeout).Map Taken.pair

        /// BZPOPMAX of the first key that has a sorted set, and which it is.
        static member bZPopMax(keys: RedisKey seq, timeout: TimeSpan) : Blocking<(RedisKey * RedisValue * float) option> =
            Commands.BZPopMax(keys, timeout).Map Taken.triple

        /// BZPOPMAX of the first key that has a sorted set, and which it is.
        static member bZPopMax(keys: string seq, timeout: TimeSpan) : Blocking<(RedisKey * RedisValue * float) option> =
            Commands.BZPopMax(keys, timeout).Map Taken.triple

        /// BZMPOP: waits for the first key that has a sorted set. None: the time is over.
        static member bZMPop
            (keys: RedisKey seq, side: ScoreSide, timeout: TimeSpan, ?count: int64)
            : Blocking<(RedisKey * (RedisValue * float) list) option> =
            Commands.BZMPop(keys, side, timeout, Option.toNullable count).Map Taken.pairs

        /// BZMPOP: waits for the first key that has a sorted set. None: the time is over.
        static member bZMPop
            (keys: string seq, side: ScoreSide, timeout: TimeSpan, ?count: int64)
            : Blocking<(RedisKey * (RedisValue * float) list) option> =
            Commands.BZMPop(keys, side, timeout, Option.toNullable count).Map Taken.pairs
