// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "sorted_set" about single values and ranks.
[<AutoOpen>]
module SortedSetCommands =
    type Cmd with

        /// Gives a value its score, where the condition holds. True: the value is new; false: it was there, or the
        /// condition does not hold. · since 1.2 · O(log values) · WRONGTYPE; a score that is NaN is an InvalidArgument
        /// · https://redis.io/docs/latest/commands/zadd/
        static member zAdd(key: RedisKey, value: RedisValue, score: float, ?condition: SortedSetWhen) : Command<bool> =
            Commands.ZAdd(key, value, score, defaultArg condition SortedSetWhen.Always)

        /// As zAdd, the value written by a codec. · since 1.2 · O(log values) ·
        /// https://redis.io/docs/latest/commands/zadd/
        static member zAdd
            (key: RedisKey, value: 'T, score: float, codec: IRedisCodec<'T>, ?condition: SortedSetWhen)
            : Command<bool> =
            Commands.ZAdd<'T>(key, value, score, codec, defaultArg condition SortedSetWhen.Always)

        /// As zAdd, for those of which the condition holds. · since 1.2 · O(pairs × log values) · WRONGTYPE; a score
        /// that is NaN is an InvalidArgument · https://redis.io/docs/latest/commands/zadd/
        static member zAdd(key: RedisKey, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen) : Command<int64> =
            Commands.ZAdd(key, Interop.ofPairs pairs, defaultArg condition SortedSetWhen.Always)

        /// As zAdd; true: the value is new, or its score another than before. · since 1.2 · O(log values) · WRONGTYPE;
        /// a score that is NaN is an InvalidArgument · https://redis.io/docs/latest/commands/zadd/
        static member zAddChanged
            (key: RedisKey, value: RedisValue, score: float, ?condition: SortedSetWhen)
            : Command<bool> =
            Commands.ZAddChanged(key, value, score, defaultArg condition SortedSetWhen.Always)

        /// As zAdd; counts the values that are new and those whose score is another than before. · since 1.2 · O(pairs
        /// × log values) · WRONGTYPE; a score that is NaN is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zadd/
        static member zAddChanged
            (key: RedisKey, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen)
            : Command<int64> =
            Commands.ZAddChanged(key, Interop.ofPairs pairs, defaultArg condition SortedSetWhen.Always)

        /// The score after adding the increment, where the condition holds. None: it does not, and nothing was changed.
        /// A missing value counts as 0. · since 1.2 · O(log values) · WRONGTYPE; ERR when the score would be no number
        /// · https://redis.io/docs/latest/commands/zadd/
        static member zAddIncr
            (key: RedisKey, value: RedisValue, increment: float, ?condition: SortedSetWhen)
            : Command<float option> =
            Shape.option (Commands.ZAddIncr(key, value, increment, defaultArg condition SortedSetWhen.Always))

        /// The score after adding the increment; a missing value counts as 0. · since 1.2 · O(log values) · WRONGTYPE;
        /// ERR when the score would be no number · https://redis.io/docs/latest/commands/zincrby/
        static member zIncrBy(key: RedisKey, value: RedisValue, increment: float) : Command<float> =
            Commands.ZIncrBy(key, value, increment)

        /// How many of the values were there; they are removed, and the key with the last of them. · since 1.2 ·
        /// O(values given × log values) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrem/
        static member zRem(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.ZRem(key, values)

        /// How many of the values were there; they are removed, and the key with the last of them. · since 1.2 ·
        /// O(values given × log values) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrem/
        static member zRem(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.ZRem(key, values)

        /// How many of the values were there; they are removed, and the key with the last of them. · since 1.2 ·
        /// O(values given × log values) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrem/
        static member zRem(key: RedisKey, values: string seq) : Command<int64> = Commands.ZRem(key, values)

        /// How many values there are; 0: no such key. · since 1.2 · O(1) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zcard/
        static member zCard(key: RedisKey) : Command<int64> = Commands.ZCard(key)

        /// The score of the value. None: it is not there. · since 1.2 · O(1) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zscore/
        static member zScore(key: RedisKey, value: RedisValue) : Command<float option> =
            Shape.option (Commands.ZScore(key, value))

        /// The scores of the values, in order. None: it is not there. · since 6.2 · O(values given) · WRONGTYPE when it
        /// is no sorted set · https://redis.io/docs/latest/commands/zmscore/
        static member zMScore(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, values))

        /// The scores of the values, in order. None: it is not there. · since 6.2 · O(values given) · WRONGTYPE when it
        /// is no sorted set · https://redis.io/docs/latest/commands/zmscore/
        static member zMScore(key: RedisKey, values: RedisValue seq) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, values))

        /// The scores of the values, in order. None: it is not there. · since 6.2 · O(values given) · WRONGTYPE when it
        /// is no sorted set · https://redis.io/docs/latest/commands/zmscore/
        static member zMScore(key: RedisKey, values: string seq) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, values))

        /// How many values have a score in the range. · since 2.0 · O(log values) · WRONGTYPE; a bound that is NaN is
        /// an InvalidArgument · https://redis.io/docs/latest/commands/zcount/
        static member zCount(key: RedisKey, range: ScoreRange) : Command<int64> = Commands.ZCount(key, range)

        /// How many values are in the range, ordered by their bytes: of sets whose scores are all the same. · since
        /// 2.8.9 · O(log values) · WRONGTYPE; a bound that is null is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zlexcount/
        static member zLexCount(key: RedisKey, range: LexRange) : Command<int64> = Commands.ZLexCount(key, range)

        /// How many values have a lower score. None: the value is not there. · since 2.0 · O(log values) · WRONGTYPE
        /// when it is no sorted set · https://redis.io/docs/latest/commands/zrank/
        static member zRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Shape.option (Commands.ZRank(key, value))

        /// As zRank, with the score; WITHSCORE since 7.2. · since 2.0 · O(log values) · WRONGTYPE when it is no sorted
        /// set · https://redis.io/docs/latest/commands/zrank/
        static member zRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Shape.pair (Commands.ZRankWithScore(key, value))

        /// How many values have a higher score. None: the value is not there. · since 2.0 · O(log values) · WRONGTYPE
        /// when it is no sorted set · https://redis.io/docs/latest/commands/zrevrank/
        static member zRevRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Shape.option (Commands.ZRevRank(key, value))

        /// As zRevRank, with the score; WITHSCORE since 7.2. · since 2.0 · O(log values) · WRONGTYPE when it is no
        /// sorted set · https://redis.io/docs/latest/commands/zrevrank/
        static member zRevRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Shape.pair (Commands.ZRevRankWithScore(key, value))

        /// How many values were removed: those from rank start to rank stop, both included, as zRange has them. · since
        /// 2.0 · O(log values + values removed) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zremrangebyrank/
        static member zRemRangeByRank(key: RedisKey, start: int64, stop: int64) : Command<int64> =
            Commands.ZRemRangeByRank(key, start, stop)

        /// How many values were removed: those whose scores are in the range. · since 1.2 · O(log values + values
        /// removed) · WRONGTYPE; a bound that is NaN is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zremrangebyscore/
        static member zRemRangeByScore(key: RedisKey, range: ScoreRange) : Command<int64> =
            Commands.ZRemRangeByScore(key, range)

        /// How many values were removed: those in the range, ordered by their bytes, of a set whose scores are all the
        /// same. · since 2.8.9 · O(log values + values removed) · WRONGTYPE; a bound that is null is an InvalidArgument
        /// · https://redis.io/docs/latest/commands/zremrangebylex/
        static member zRemRangeByLex(key: RedisKey, range: LexRange) : Command<int64> =
            Commands.ZRemRangeByLex(key, range)
