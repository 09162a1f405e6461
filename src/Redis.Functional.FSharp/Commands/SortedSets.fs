// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" about single values and ranks.
[<AutoOpen>]
module SortedSetCommands =
    type Cmd with

        /// Gives a member its score, where the condition holds. True: the member is new; false: it was there, or the
        /// condition does not hold. · since 1.2 · O(log members) · WRONGTYPE; a score that is NaN is an InvalidArgument
        /// · https://redis.io/docs/latest/commands/zadd/
        static member zAdd(key: RedisKey, value: RedisValue, score: float, ?condition: SortedSetWhen) : Command<bool> =
            Commands.ZAdd(key, value, score, defaultArg condition SortedSetWhen.Always)

        /// As zAdd, the member written by a codec. · since 1.2 · O(log members) ·
        /// https://redis.io/docs/latest/commands/zadd/
        static member zAdd
            (key: RedisKey, value: 'T, score: float, codec: IRedisCodec<'T>, ?condition: SortedSetWhen)
            : Command<bool> =
            Commands.ZAdd<'T>(key, value, score, codec, defaultArg condition SortedSetWhen.Always)

        /// As zAdd, for those of which the condition holds. · since 1.2 · O(pairs × log members) · WRONGTYPE; a score
        /// that is NaN is an InvalidArgument · https://redis.io/docs/latest/commands/zadd/
        static member zAdd(key: RedisKey, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen) : Command<int64> =
            Commands.ZAdd(key, Interop.ofPairs pairs, defaultArg condition SortedSetWhen.Always)

        /// As zAdd; true: the member is new, or its score another than before. · since 1.2 · O(log members) ·
        /// WRONGTYPE; a score that is NaN is an InvalidArgument · https://redis.io/docs/latest/commands/zadd/
        static member zAddChanged
            (key: RedisKey, value: RedisValue, score: float, ?condition: SortedSetWhen)
            : Command<bool> =
            Commands.ZAddChanged(key, value, score, defaultArg condition SortedSetWhen.Always)

        /// As zAdd; counts the members that are new and those whose score is another than before. · since 1.2 · O(pairs
        /// × log members) · WRONGTYPE; a score that is NaN is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zadd/
        static member zAddChanged
            (key: RedisKey, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen)
            : Command<int64> =
            Commands.ZAddChanged(key, Interop.ofPairs pairs, defaultArg condition SortedSetWhen.Always)

        /// The score after adding the increment, where the condition holds. None: it does not, and nothing was changed.
        /// A missing member counts as 0. · since 1.2 · O(log members) · WRONGTYPE; ERR when the score would be no
        /// number · https://redis.io/docs/latest/commands/zadd/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zAddIncr
            (key: RedisKey, value: RedisValue, increment: float, ?condition: SortedSetWhen)
            : Command<float option> =
            Shape.option (Commands.ZAddIncr(key, value, increment, defaultArg condition SortedSetWhen.Always))

        /// The score after adding the increment; a missing member counts as 0. · since 1.2 · O(log members) ·
        /// WRONGTYPE; ERR when the score would be no number · https://redis.io/docs/latest/commands/zincrby/
        static member zIncrBy(key: RedisKey, value: RedisValue, increment: float) : Command<float> =
            Commands.ZIncrBy(key, value, increment)

        /// How many of the members were there; they are removed, and the key with the last of them. · since 1.2 ·
        /// O(members given × log members) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrem/
        static member zRem(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<int64> =
            Commands.ZRem(key, members)

        /// How many of the members were there; they are removed, and the key with the last of them. · since 1.2 ·
        /// O(members given × log members) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrem/
        static member zRem(key: RedisKey, members: RedisValue seq) : Command<int64> = Commands.ZRem(key, members)

        /// How many of the members were there; they are removed, and the key with the last of them. · since 1.2 ·
        /// O(members given × log members) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrem/
        static member zRem(key: RedisKey, members: string seq) : Command<int64> = Commands.ZRem(key, members)

        /// How many members there are; 0: no such key. · since 1.2 · O(1) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zcard/
        static member zCard(key: RedisKey) : Command<int64> = Commands.ZCard(key)

        /// The score of the member. None: it is not there. · since 1.2 · O(1) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zscore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zScore(key: RedisKey, value: RedisValue) : Command<float option> =
            Shape.option (Commands.ZScore(key, value))

        /// The scores of the members, in order. None: it is not there. · since 6.2 · O(members given) · WRONGTYPE when
        /// it is no sorted set · https://redis.io/docs/latest/commands/zmscore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMScore(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, members))

        /// The scores of the members, in order. None: it is not there. · since 6.2 · O(members given) · WRONGTYPE when
        /// it is no sorted set · https://redis.io/docs/latest/commands/zmscore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMScore(key: RedisKey, members: RedisValue seq) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, members))

        /// The scores of the members, in order. None: it is not there. · since 6.2 · O(members given) · WRONGTYPE when
        /// it is no sorted set · https://redis.io/docs/latest/commands/zmscore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMScore(key: RedisKey, members: string seq) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, members))

        /// How many members have a score in the range. · since 2.0 · O(log members) · WRONGTYPE; a bound that is NaN is
        /// an InvalidArgument · https://redis.io/docs/latest/commands/zcount/
        static member zCount(key: RedisKey, range: ScoreRange) : Command<int64> = Commands.ZCount(key, range)

        /// How many members are in the range, ordered by their bytes: of sets whose scores are all the same. · since
        /// 2.8.9 · O(log members) · WRONGTYPE; a bound that is null is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zlexcount/
        static member zLexCount(key: RedisKey, range: LexRange) : Command<int64> = Commands.ZLexCount(key, range)

        /// How many members have a lower score. None: the member is not there. · since 2.0 · O(log members) · WRONGTYPE
        /// when it is no sorted set · https://redis.io/docs/latest/commands/zrank/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Shape.option (Commands.ZRank(key, value))

        /// As zRank, with the score; WITHSCORE since 7.2. · since 2.0 · O(log members) · WRONGTYPE when it is no sorted
        /// set · https://redis.io/docs/latest/commands/zrank/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Shape.pair (Commands.ZRankWithScore(key, value))

        /// How many members have a higher score. None: the member is not there. · since 2.0 · O(log members) ·
        /// WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/zrevrank/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Shape.option (Commands.ZRevRank(key, value))

        /// As zRevRank, with the score; WITHSCORE since 7.2. · since 2.0 · O(log members) · WRONGTYPE when it is no
        /// sorted set · https://redis.io/docs/latest/commands/zrevrank/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Shape.pair (Commands.ZRevRankWithScore(key, value))

        /// How many members were removed: those from rank start to rank stop, both included, as zRange has them. ·
        /// since 2.0 · O(log members + members removed) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zremrangebyrank/
        static member zRemRangeByRank(key: RedisKey, start: int64, stop: int64) : Command<int64> =
            Commands.ZRemRangeByRank(key, start, stop)

        /// How many members were removed: those whose scores are in the range. · since 1.2 · O(log members + members
        /// removed) · WRONGTYPE; a bound that is NaN is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zremrangebyscore/
        static member zRemRangeByScore(key: RedisKey, range: ScoreRange) : Command<int64> =
            Commands.ZRemRangeByScore(key, range)

        /// How many members were removed: those in the range, ordered by their bytes, of a set whose scores are all the
        /// same. · since 2.8.9 · O(log members + members removed) · WRONGTYPE; a bound that is null is an
        /// InvalidArgument · https://redis.io/docs/latest/commands/zremrangebylex/
        static member zRemRangeByLex(key: RedisKey, range: LexRange) : Command<int64> =
            Commands.ZRemRangeByLex(key, range)
