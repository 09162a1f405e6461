// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" about single values and ranks.
[<AutoOpen>]
module SortedSetCommands =
    type Cmd with

        /// <summary>Gives a member its score, where the condition holds.</summary>
        /// <returns>True: the member is new; false: it was there, or the condition does not hold.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAdd(key: RedisKey, value: RedisValue, score: float, ?condition: SortedSetWhen) : Command<bool> =
            Commands.ZAdd(key, value, score, defaultArg condition SortedSetWhen.Always)

        /// <summary>Gives a member its score, where the condition holds.</summary>
        /// <returns>True: the member is new; false: it was there, or the condition does not hold.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAdd(key: ^Key, value: ^Value, score: float, ?condition: SortedSetWhen) : Command<bool> =
            Cmd.zAdd(Given.key key, Given.value value, score, ?condition = condition)

        /// <summary>As <c>zAdd</c>, the member written by a codec.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAdd
            (key: RedisKey, value: 'T, score: float, codec: IRedisCodec<'T>, ?condition: SortedSetWhen)
            : Command<bool> =
            Commands.ZAdd<'T>(key, value, score, codec, defaultArg condition SortedSetWhen.Always)

        /// <summary>As <c>zAdd</c>, the member written by a codec.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAdd
            (key: string, value: 'T, score: float, codec: IRedisCodec<'T>, ?condition: SortedSetWhen)
            : Command<bool> =
            Cmd.zAdd(Given.key key, value, score, codec, ?condition = condition)

        /// <summary>As <c>zAdd</c>, for those of which the condition holds.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(pairs × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAdd(key: RedisKey, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen) : Command<int64> =
            Commands.ZAdd(key, Interop.ofPairs pairs, defaultArg condition SortedSetWhen.Always)

        /// <summary>As <c>zAdd</c>, for those of which the condition holds.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(pairs × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAdd
            (key: ^Key, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen)
            : Command<int64> =
            Cmd.zAdd(Given.key key, pairs, ?condition = condition)

        /// <summary>As <c>zAdd</c>; true: the member is new, or its score another than before.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAddChanged
            (key: RedisKey, value: RedisValue, score: float, ?condition: SortedSetWhen)
            : Command<bool> =
            Commands.ZAddChanged(key, value, score, defaultArg condition SortedSetWhen.Always)

        /// <summary>As <c>zAdd</c>; true: the member is new, or its score another than before.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAddChanged
            (key: ^Key, value: ^Value, score: float, ?condition: SortedSetWhen)
            : Command<bool> =
            Cmd.zAddChanged(Given.key key, Given.value value, score, ?condition = condition)

        /// <summary>
        /// As <c>zAdd</c>; counts the members that are new and those whose score is another than before.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(pairs × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member zAddChanged
            (key: RedisKey, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen)
            : Command<int64> =
            Commands.ZAddChanged(key, Interop.ofPairs pairs, defaultArg condition SortedSetWhen.Always)

        /// <summary>
        /// As <c>zAdd</c>; counts the members that are new and those whose score is another than before.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(pairs × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAddChanged
            (key: ^Key, pairs: (RedisValue * float) seq, ?condition: SortedSetWhen)
            : Command<int64> =
            Cmd.zAddChanged(Given.key key, pairs, ?condition = condition)

        /// <summary>The score after adding the increment, where the condition holds.</summary>
        /// <returns>None: it does not, and nothing was changed.</returns>
        /// <remarks>
        /// <para>A missing member counts as 0.</para>
        /// <para>WRONGTYPE; ERR when the score would be no number.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zAddIncr
            (key: RedisKey, value: RedisValue, increment: float, ?condition: SortedSetWhen)
            : Command<float option> =
            Shape.option (Commands.ZAddIncr(key, value, increment, defaultArg condition SortedSetWhen.Always))

        /// <summary>The score after adding the increment, where the condition holds.</summary>
        /// <returns>None: it does not, and nothing was changed.</returns>
        /// <remarks>
        /// <para>A missing member counts as 0.</para>
        /// <para>WRONGTYPE; ERR when the score would be no number.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see>
        /// </para>
        /// </remarks>
        static member inline zAddIncr
            (key: ^Key, value: ^Value, increment: float, ?condition: SortedSetWhen)
            : Command<float option> =
            Cmd.zAddIncr(Given.key key, Given.value value, increment, ?condition = condition)

        /// <summary>The score after adding the increment; a missing member counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when the score would be no number.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zincrby/">ZINCRBY</see>
        /// </para>
        /// </remarks>
        static member zIncrBy(key: RedisKey, value: RedisValue, increment: float) : Command<float> =
            Commands.ZIncrBy(key, value, increment)

        /// <summary>The score after adding the increment; a missing member counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when the score would be no number.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zincrby/">ZINCRBY</see>
        /// </para>
        /// </remarks>
        static member inline zIncrBy(key: ^Key, value: ^Value, increment: float) : Command<float> =
            Cmd.zIncrBy(Given.key key, Given.value value, increment)

        /// <summary>How many of the members were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(members given × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member zRem(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<int64> =
            Commands.ZRem(key, members)

        /// <summary>How many of the members were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(members given × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member inline zRem(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<int64> =
            Cmd.zRem(Given.key key, Given.values members)

        /// <summary>How many of the members were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(members given × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member zRem(key: RedisKey, members: RedisValue seq) : Command<int64> = Commands.ZRem(key, members)

        /// <summary>How many of the members were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(members given × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member inline zRem(key: ^Key, members: RedisValue seq) : Command<int64> =
            Cmd.zRem(Given.key key, members)

        /// <summary>How many of the members were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(members given × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member zRem(key: RedisKey, members: string seq) : Command<int64> = Commands.ZRem(key, members)

        /// <summary>How many of the members were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(members given × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see>
        /// </para>
        /// </remarks>
        static member inline zRem(key: ^Key, members: string seq) : Command<int64> = Cmd.zRem(Given.key key, members)

        /// <summary>How many members there are; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zcard/">ZCARD</see></para>
        /// </remarks>
        static member zCard(key: RedisKey) : Command<int64> = Commands.ZCard(key)

        /// <summary>How many members there are; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zcard/">ZCARD</see></para>
        /// </remarks>
        static member inline zCard(key: ^Key) : Command<int64> = Cmd.zCard (Given.key key)

        /// <summary>The score of the member.</summary>
        /// <returns>None: it is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zscore/">ZSCORE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zScore(key: RedisKey, value: RedisValue) : Command<float option> =
            Shape.option (Commands.ZScore(key, value))

        /// <summary>The score of the member.</summary>
        /// <returns>None: it is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zscore/">ZSCORE</see></para>
        /// </remarks>
        static member inline zScore(key: ^Key, value: ^Value) : Command<float option> =
            Cmd.zScore(Given.key key, Given.value value)

        /// <summary>The scores of the members, in order.</summary>
        /// <returns>None: it is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members given) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMScore(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, members))

        /// <summary>The scores of the members, in order.</summary>
        /// <returns>None: it is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members given) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zMScore(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<float option list> =
            Cmd.zMScore(Given.key key, Given.values members)

        /// <summary>The scores of the members, in order.</summary>
        /// <returns>None: it is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members given) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMScore(key: RedisKey, members: RedisValue seq) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, members))

        /// <summary>The scores of the members, in order.</summary>
        /// <returns>None: it is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members given) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zMScore(key: ^Key, members: RedisValue seq) : Command<float option list> =
            Cmd.zMScore(Given.key key, members)

        /// <summary>The scores of the members, in order.</summary>
        /// <returns>None: it is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members given) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMScore(key: RedisKey, members: string seq) : Command<float option list> =
            Shape.options (Commands.ZMScore(key, members))

        /// <summary>The scores of the members, in order.</summary>
        /// <returns>None: it is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members given) ·
        /// <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zMScore(key: ^Key, members: string seq) : Command<float option list> =
            Cmd.zMScore(Given.key key, members)

        /// <summary>How many members have a score in the range.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zcount/">ZCOUNT</see>
        /// </para>
        /// </remarks>
        static member zCount(key: RedisKey, range: ScoreRange) : Command<int64> = Commands.ZCount(key, range)

        /// <summary>How many members have a score in the range.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zcount/">ZCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline zCount(key: ^Key, range: ScoreRange) : Command<int64> = Cmd.zCount(Given.key key, range)

        /// <summary>
        /// How many members are in the range, ordered by their bytes: of sets whose scores are all the same.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zlexcount/">ZLEXCOUNT</see>
        /// </para>
        /// </remarks>
        static member zLexCount(key: RedisKey, range: LexRange) : Command<int64> = Commands.ZLexCount(key, range)

        /// <summary>
        /// How many members are in the range, ordered by their bytes: of sets whose scores are all the same.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zlexcount/">ZLEXCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline zLexCount(key: ^Key, range: LexRange) : Command<int64> =
            Cmd.zLexCount(Given.key key, range)

        /// <summary>How many members have a lower score.</summary>
        /// <returns>None: the member is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Shape.option (Commands.ZRank(key, value))

        /// <summary>How many members have a lower score.</summary>
        /// <returns>None: the member is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRank(key: ^Key, value: ^Value) : Command<int64 option> =
            Cmd.zRank(Given.key key, Given.value value)

        /// <summary>As <c>zRank</c>, with the score; <c>WITHSCORE</c> since 7.2.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Shape.pair (Commands.ZRankWithScore(key, value))

        /// <summary>As <c>zRank</c>, with the score; <c>WITHSCORE</c> since 7.2.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zrank/">ZRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRankWithScore(key: ^Key, value: ^Value) : Command<(int64 * float) option> =
            Cmd.zRankWithScore(Given.key key, Given.value value)

        /// <summary>How many members have a higher score.</summary>
        /// <returns>None: the member is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRank(key: RedisKey, value: RedisValue) : Command<int64 option> =
            Shape.option (Commands.ZRevRank(key, value))

        /// <summary>How many members have a higher score.</summary>
        /// <returns>None: the member is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRevRank(key: ^Key, value: ^Value) : Command<int64 option> =
            Cmd.zRevRank(Given.key key, Given.value value)

        /// <summary>As <c>zRevRank</c>, with the score; <c>WITHSCORE</c> since 7.2.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRankWithScore(key: RedisKey, value: RedisValue) : Command<(int64 * float) option> =
            Shape.pair (Commands.ZRevRankWithScore(key, value))

        /// <summary>As <c>zRevRank</c>, with the score; <c>WITHSCORE</c> since 7.2.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrank/">ZREVRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRevRankWithScore(key: ^Key, value: ^Value) : Command<(int64 * float) option> =
            Cmd.zRevRankWithScore(Given.key key, Given.value value)

        /// <summary>
        /// How many members were removed: those from rank start to rank stop, both included, as <c>zRange</c> has them.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebyrank/">ZREMRANGEBYRANK</see>
        /// </para>
        /// </remarks>
        static member zRemRangeByRank(key: RedisKey, start: int64, stop: int64) : Command<int64> =
            Commands.ZRemRangeByRank(key, start, stop)

        /// <summary>
        /// How many members were removed: those from rank start to rank stop, both included, as <c>zRange</c> has them.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 2.0 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebyrank/">ZREMRANGEBYRANK</see>
        /// </para>
        /// </remarks>
        static member inline zRemRangeByRank(key: ^Key, start: ^Start, stop: ^Stop) : Command<int64> =
            Cmd.zRemRangeByRank(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>How many members were removed: those whose scores are in the range.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebyscore/">ZREMRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member zRemRangeByScore(key: RedisKey, range: ScoreRange) : Command<int64> =
            Commands.ZRemRangeByScore(key, range)

        /// <summary>How many members were removed: those whose scores are in the range.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebyscore/">ZREMRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRemRangeByScore(key: ^Key, range: ScoreRange) : Command<int64> =
            Cmd.zRemRangeByScore(Given.key key, range)

        /// <summary>
        /// How many members were removed: those in the range, ordered by their bytes, of a set whose scores are all the
        /// same.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebylex/">ZREMRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        static member zRemRangeByLex(key: RedisKey, range: LexRange) : Command<int64> =
            Commands.ZRemRangeByLex(key, range)

        /// <summary>
        /// How many members were removed: those in the range, ordered by their bytes, of a set whose scores are all the
        /// same.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members removed) ·
        /// <see href="https://redis.io/docs/latest/commands/zremrangebylex/">ZREMRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        static member inline zRemRangeByLex(key: ^Key, range: LexRange) : Command<int64> =
            Cmd.zRemRangeByLex(Given.key key, range)
