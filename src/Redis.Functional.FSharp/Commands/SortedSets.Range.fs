// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" that yield ranges.
[<AutoOpen>]
module SortedSetRangeCommands =
    type Cmd with

        /// <summary>The members from rank start to rank stop, both included, the highest score first.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c> in reverse.</para>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue list> =
            Shape.list (Commands.ZRevRange(key, start, stop))

        /// <summary>The members from rank start to rank stop, both included, the highest score first.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c> in reverse.</para>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRevRange(key: ^Key, start: ^Start, stop: ^Stop) : Command<RedisValue list> =
            Cmd.zRevRange(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>As <c>zRevRange</c>, with the scores.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2.</para>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeWithScores
            (key: RedisKey, start: int64, stop: int64)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRevRangeWithScores(key, start, stop))

        /// <summary>As <c>zRevRange</c>, with the scores.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2.</para>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRevRangeWithScores
            (key: ^Key, start: ^Start, stop: ^Stop)
            : Command<(RedisValue * float) list> =
            Cmd.zRevRangeWithScores(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>The members whose scores are in the range, the lowest first.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c>.</para>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.0.5 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeByScore(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRangeByScore(key, range, Option.toNullable limit))

        /// <summary>The members whose scores are in the range, the lowest first.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c>.</para>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.0.5 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeByScore(key: ^Key, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Cmd.zRangeByScore(Given.key key, range, ?limit = limit)

        /// <summary>As <c>zRangeByScore</c>, with the scores.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2.</para>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.0.5 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeByScoreWithScores
            (key: RedisKey, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRangeByScoreWithScores(key, range, Option.toNullable limit))

        /// <summary>As <c>zRangeByScore</c>, with the scores.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2.</para>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.0.5 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeByScoreWithScores
            (key: ^Key, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Cmd.zRangeByScoreWithScores(Given.key key, range, ?limit = limit)

        /// <summary>The members whose scores are in the range, the highest first.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c> in reverse.</para>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.2 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeByScore(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRevRangeByScore(key, range, Option.toNullable limit))

        /// <summary>The members whose scores are in the range, the highest first.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c> in reverse.</para>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.2 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRevRangeByScore(key: ^Key, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Cmd.zRevRangeByScore(Given.key key, range, ?limit = limit)

        /// <summary>As <c>zRevRangeByScore</c>, with the scores.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2.</para>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.2 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeByScoreWithScores
            (key: RedisKey, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRevRangeByScoreWithScores(key, range, Option.toNullable limit))

        /// <summary>As <c>zRevRangeByScore</c>, with the scores.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2.</para>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.2 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRevRangeByScoreWithScores
            (key: ^Key, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Cmd.zRevRangeByScoreWithScores(Given.key key, range, ?limit = limit)

        /// <summary>The members in the range, ordered by their bytes: of sets whose scores are all the same.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c>.</para>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebylex/">ZRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeByLex(key: RedisKey, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRangeByLex(key, range, Option.toNullable limit))

        /// <summary>The members in the range, ordered by their bytes: of sets whose scores are all the same.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c>.</para>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebylex/">ZRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        static member inline zRangeByLex(key: ^Key, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Cmd.zRangeByLex(Given.key key, range, ?limit = limit)

        /// <summary>As <c>zRangeByLex</c>, the last first.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c> in reverse.</para>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebylex/">ZREVRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeByLex(key: RedisKey, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRevRangeByLex(key, range, Option.toNullable limit))

        /// <summary>As <c>zRangeByLex</c>, the last first.</summary>
        /// <remarks>
        /// <para>Deprecated since 6.2: <c>zRange</c> in reverse.</para>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebylex/">ZREVRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        static member inline zRevRangeByLex(key: ^Key, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Cmd.zRevRangeByLex(Given.key key, range, ?limit = limit)

        /// <summary>
        /// The members from rank start to rank stop, both included, the lowest score first; negative ranks count from
        /// the end: 0 to −1 is all.
        /// </summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>In reverse, the highest is first and has rank 0.</para>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<RedisValue list> =
            Shape.list (Commands.ZRange(key, start, stop, defaultArg reverse false))

        /// <summary>
        /// The members from rank start to rank stop, both included, the lowest score first; negative ranks count from
        /// the end: 0 to −1 is all.
        /// </summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>In reverse, the highest is first and has rank 0.</para>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRange(key: ^Key, start: ^Start, stop: ^Stop, ?reverse: bool) : Command<RedisValue list> =
            Cmd.zRange(Given.key key, Given.int64 start, Given.int64 stop, ?reverse = reverse)

        /// <summary>All members, the lowest score first.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(members) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.ZRange(key))

        /// <summary>All members, the lowest score first.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 · O(members) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRange(key: ^Key) : Command<RedisValue list> = Cmd.zRange (Given.key key)

        /// <summary>As <c>zRange</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, start, stop, defaultArg reverse false))

        /// <summary>As <c>zRange</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeAs<'T>(key: string, start: int, stop: int, ?reverse: bool) : Command<'T list> =
            Cmd.zRangeAs<'T>(Given.key key, Given.int64 start, Given.int64 stop, ?reverse = reverse)

        /// <summary>As <c>zRange</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>
            (key: RedisKey, start: int64, stop: int64, codec: IRedisCodec<'T>, ?reverse: bool)
            : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, start, stop, codec, defaultArg reverse false))

        /// <summary>As <c>zRange</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeAs<'T>
            (key: string, start: int, stop: int, codec: IRedisCodec<'T>, ?reverse: bool)
            : Command<'T list> =
            Cmd.zRangeAs<'T>(Given.key key, Given.int64 start, Given.int64 stop, codec, ?reverse = reverse)

        /// <summary>The members whose scores are in the range, the lowest score first, or the highest.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange
            (key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<RedisValue list> =
            Shape.list (Commands.ZRange(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>The members whose scores are in the range, the lowest score first, or the highest.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRange
            (key: ^Key, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<RedisValue list> =
            Cmd.zRange(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>As <c>zRange</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>(key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>As <c>zRange</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeAs<'T>(key: string, range: ScoreRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Cmd.zRangeAs<'T>(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>
        /// The members in the range, ordered by their bytes, or the other way round: of sets whose scores are all the
        /// same.
        /// </summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 (by member: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange(key: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRange(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>
        /// The members in the range, ordered by their bytes, or the other way round: of sets whose scores are all the
        /// same.
        /// </summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 (by member: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRange
            (key: ^Key, range: LexRange, ?reverse: bool, ?limit: Limit)
            : Command<RedisValue list> =
            Cmd.zRange(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>As <c>zRange</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (by member: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>(key: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>As <c>zRange</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (by member: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeAs<'T>(key: string, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Cmd.zRangeAs<'T>(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>As <c>zRange</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScores
            (key: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRangeWithScores(key, start, stop, defaultArg reverse false))

        /// <summary>As <c>zRange</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeWithScores
            (key: ^Key, start: ^Start, stop: ^Stop, ?reverse: bool)
            : Command<(RedisValue * float) list> =
            Cmd.zRangeWithScores(Given.key key, Given.int64 start, Given.int64 stop, ?reverse = reverse)

        /// <summary>As <c>zRangeWithScores</c>, the members read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScoresAs<'T>
            (key: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<('T * float) list> =
            Shape.pairs (Commands.ZRangeWithScores<'T>(key, start, stop, defaultArg reverse false))

        /// <summary>As <c>zRangeWithScores</c>, the members read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (in reverse: 6.2) · O(log members + members yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeWithScoresAs<'T>
            (key: string, start: int, stop: int, ?reverse: bool)
            : Command<('T * float) list> =
            Cmd.zRangeWithScoresAs<'T>(Given.key key, Given.int64 start, Given.int64 stop, ?reverse = reverse)

        /// <summary>As <c>zRange</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScores
            (key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRangeWithScores(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>As <c>zRange</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeWithScores
            (key: ^Key, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Cmd.zRangeWithScores(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>As <c>zRangeWithScores</c>, the members read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScoresAs<'T>
            (key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<('T * float) list> =
            Shape.pairs (Commands.ZRangeWithScores<'T>(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>As <c>zRangeWithScores</c>, the members read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members left out and yielded) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeWithScoresAs<'T>
            (key: string, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<('T * float) list> =
            Cmd.zRangeWithScoresAs<'T>(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>
        /// How many members were stored: those of <c>zRange</c>, with their scores, take the place of whatever is at
        /// the destination, which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when the source is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, start, stop, defaultArg reverse false)

        /// <summary>
        /// How many members were stored: those of <c>zRange</c>, with their scores, take the place of whatever is at
        /// the destination, which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when the source is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeStore
            (destination: ^Destination, source: ^Source, start: ^Start, stop: ^Stop, ?reverse: bool)
            : Command<int64> =
            Cmd.zRangeStore(
                Given.key destination,
                Given.key source,
                Given.int64 start,
                Given.int64 stop,
                ?reverse = reverse
            )

        /// <summary>As <c>zRangeStore</c>, by score.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members left out and stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, range, defaultArg reverse false, Option.toNullable limit)

        /// <summary>As <c>zRangeStore</c>, by score.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members left out and stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeStore
            (destination: ^Destination, source: ^Source, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Cmd.zRangeStore(Given.key destination, Given.key source, range, ?reverse = reverse, ?limit = limit)

        /// <summary>As <c>zRangeStore</c>, by member.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members left out and stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, range, defaultArg reverse false, Option.toNullable limit)

        /// <summary>As <c>zRangeStore</c>, by member.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a bound that is null is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members left out and stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeStore
            (destination: ^Destination, source: ^Source, range: LexRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Cmd.zRangeStore(Given.key destination, Given.key source, range, ?reverse = reverse, ?limit = limit)
