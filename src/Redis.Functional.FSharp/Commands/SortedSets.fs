namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "sorted_set" about single values and ranks.
[<AutoOpen>]
module SortedSetCommands =
    type Cmd with

        /// ZADD. True: the value is new.
        static member zAdd(key: RedisKey, value: RedisValue, score: float, ?condition: ScoreWhen) : Command<bool> =
            Commands.ZAdd(key, value, score, defaultArg condition ScoreWhen.Always)

        /// ZADD, the value written by a codec.
        static member zAdd
            (key: RedisKey, value: 'T, score: float, codec: IRedisCodec<'T>, ?condition: ScoreWhen)
            : Command<bool> =
            Commands.ZAdd<'T>(key, value, score, codec, defaultArg condition ScoreWhen.Always)

        /// ZADD: how many are new.
        static member zAdd(key: RedisKey, pairs: (RedisValue * float) seq, ?condition: ScoreWhen) : Command<int64> =
            Commands.ZAdd(key, Interop.ofPairs pairs, defaultArg condition ScoreWhen.Always)

        /// ZADD … CH. True: the value is new, or its score another than before.
        static member zAddChanged(key: RedisKey, value: RedisValue, score: float, ?condition: ScoreWhen) : Command<bool> =
            Commands.ZAddChanged(key, value, score, defaultArg condition ScoreWhen.Always)

        /// ZADD … CH: how many are new or have another score.
        static member zAddChanged
            (key: RedisKey, pairs: (RedisValue * float) seq, ?condition: ScoreWhen)
            : Command<int64> =
            Commands.ZAddChanged(key, Interop.ofPairs pairs, defaultArg condition ScoreWhen.Always)

        /// ZADD … INCR: the score after. None: the condition does not hold.
        static member zAddIncr
            (key: RedisKey, value: RedisValue, increment: float, ?condition: ScoreWhen)
            : Command<float option> =
            Commands.ZAddIncr(key, value, increment, defaultArg condition ScoreWhen.Always).Map Interop.toOption

        /// ZINCRBY: the score after.
        static member zIncrBy(key: RedisKey, value: RedisValue, increment: float) : Command<float> =
            Commands.ZIncrBy(key, value, increment)

        /// ZREM: how many were there.
        static member zRem(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.ZRem(key, values)

        /// ZREM.
        static member zRem(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.ZRem(key, values)

        /// ZREM.
        static member zRem(key: RedisKey, values: string seq) : Command<int64> = Commands.ZRem(key, values)

        /// ZCARD.
        static member zCard(key: RedisKey) : Command<int64> = Commands.ZCard key

        /// ZSCORE. None: it is not there.
        static member zScore(key: RedisKey, value: RedisValue) : Command<float option> =
            Commands.ZScore(key, value).Map Interop.toOption

        /// ZMSCORE, of each value in order.
        static member zMScore(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<float option list> =
            Commands.ZMScore(key, values).Map Interop.toOptions

        /// ZMSCORE.
        static member zMScore(key: RedisKey, values: RedisValue seq) : Command<float option list> =
            Commands.ZMScore(key, values).Map Interop.toOptions

        /// ZMSCORE.
        static member zMScore(key: RedisKey, values: string seq) : Command<float option list> =
            Commands.ZMScore(key, values).Map Interop.toOptions

        /// ZCOUNT of the scores in a range.
        static member zCount(key: RedisKey, range: ScoreRange) : Command<int64> = Commands.ZCount(key, range)

        /// ZLEXCOUNT of the values in a range.
        static member zLexCount(key: RedisKey, range: LexRange) : Command<int64> = Commands.ZLexCount(key, range)

        /// ZRANK. None: it is not there.
        static member zRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Commands.ZRank(key, value).Map Interop.toOption

        /// ZRANK … WITHSCORE.
        static member zRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Commands.ZRankWithScore(key, value).Map Taken.pair

        /// ZREVRANK. None: it is not there.
        static member zRevRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Commands.ZRevRank(key, value).Map Interop.toOption

        /// ZREVRANK … WITHSCORE.
        static member zRevRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Commands.ZRevRankWithScore(key, value).Map Taken.pair

        /// ZREMRANGEBYRANK: how many were removed.
        static member zRemRangeByRank(key: RedisKey, start: int64, stop: int64) : Command<int64> =
            Commands.ZRemRangeByRank(key, start, stop)

        /// ZREMRANGEBYSCORE: how many were removed.
        static member zRemRangeByScore(key: RedisKey, range: ScoreRange) : Command<int64> =
            Commands.ZRemRangeByScore(key, range)

        /// ZREMRANGEBYLEX: how many were removed.
        static member zRemRangeByLex(key: RedisKey, range: LexRange) : Command<int64> =
            Commands.ZRemRangeByLex(key, range)
