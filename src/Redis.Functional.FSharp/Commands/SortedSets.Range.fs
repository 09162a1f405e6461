// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" that yield ranges.
[<AutoOpen>]
module SortedSetRangeCommands =
    type Cmd with

        /// <summary>Gets the members of a sorted set in a range of ranks, by descending score.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the highest score. Negative: from the lowest; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <returns>
        /// The members, the highest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c> in reverse.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue list> =
            Shape.list (Commands.ZRevRange(key, start, stop))

        /// <summary>Gets the members of a sorted set in a range of ranks, by descending score.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the highest score. Negative: from the lowest; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <returns>
        /// The members, the highest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c> in reverse.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRevRange(key: ^Key, start: ^Start, stop: ^Stop) : Command<RedisValue list> =
            Cmd.zRevRange(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>
        /// Gets the members of a sorted set in a range of ranks, by descending score, with their scores.
        /// </summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the highest score. Negative: from the lowest; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <returns>
        /// The members and scores, the highest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRangeWithScores</c> in reverse.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeWithScores
            (key: RedisKey, start: int64, stop: int64)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRevRangeWithScores(key, start, stop))

        /// <summary>
        /// Gets the members of a sorted set in a range of ranks, by descending score, with their scores.
        /// </summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the highest score. Negative: from the lowest; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <returns>
        /// The members and scores, the highest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRangeWithScores</c> in reverse.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrange/">ZREVRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRevRangeWithScores
            (key: ^Key, start: ^Start, stop: ^Stop)
            : Command<(RedisValue * float) list> =
            Cmd.zRevRangeWithScores(Given.key key, Given.int64 start, Given.int64 stop)

        /// <summary>Gets the members of a sorted set with a score in a range, by ascending score.</summary>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.0.5 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeByScore(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRangeByScore(key, range, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set with a score in a range, by ascending score.</summary>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.0.5 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeByScore(key: ^Key, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Cmd.zRangeByScore(Given.key key, range, ?limit = limit)

        /// <summary>
        /// Gets the members of a sorted set with a score in a range, by ascending score, with their scores.
        /// </summary>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRangeWithScores</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.0.5 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeByScoreWithScores
            (key: RedisKey, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRangeByScoreWithScores(key, range, Option.toNullable limit))

        /// <summary>
        /// Gets the members of a sorted set with a score in a range, by ascending score, with their scores.
        /// </summary>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRangeWithScores</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.0.5 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebyscore/">ZRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeByScoreWithScores
            (key: ^Key, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Cmd.zRangeByScoreWithScores(Given.key key, range, ?limit = limit)

        /// <summary>Gets the members of a sorted set with a score in a range, by descending score.</summary>
        /// <returns>
        /// The members, the highest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c> in reverse.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 2.2 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeByScore(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRevRangeByScore(key, range, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set with a score in a range, by descending score.</summary>
        /// <returns>
        /// The members, the highest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c> in reverse.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 2.2 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRevRangeByScore(key: ^Key, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Cmd.zRevRangeByScore(Given.key key, range, ?limit = limit)

        /// <summary>
        /// Gets the members of a sorted set with a score in a range, by descending score, with their scores.
        /// </summary>
        /// <returns>
        /// The members and scores, the highest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRangeWithScores</c> in reverse.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 2.2 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeByScoreWithScores
            (key: RedisKey, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRevRangeByScoreWithScores(key, range, Option.toNullable limit))

        /// <summary>
        /// Gets the members of a sorted set with a score in a range, by descending score, with their scores.
        /// </summary>
        /// <returns>
        /// The members and scores, the highest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRangeWithScores</c> in reverse.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 2.2 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebyscore/">ZREVRANGEBYSCORE</see>
        /// </para>
        /// </remarks>
        static member inline zRevRangeByScoreWithScores
            (key: ^Key, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Cmd.zRevRangeByScoreWithScores(Given.key key, range, ?limit = limit)

        /// <summary>Gets the members of a sorted set in a range of members in byte order.</summary>
        /// <returns>
        /// The members, in byte order; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c>. All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebylex/">ZRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeByLex(key: RedisKey, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRangeByLex(key, range, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set in a range of members in byte order.</summary>
        /// <returns>
        /// The members, in byte order; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c>. All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangebylex/">ZRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        static member inline zRangeByLex(key: ^Key, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Cmd.zRangeByLex(Given.key key, range, ?limit = limit)

        /// <summary>Gets the members of a sorted set in a range of members in reverse byte order.</summary>
        /// <returns>
        /// The members, in reverse byte order; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c> in reverse. All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebylex/">ZREVRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeByLex(key: RedisKey, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRevRangeByLex(key, range, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set in a range of members in reverse byte order.</summary>
        /// <returns>
        /// The members, in reverse byte order; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>zRange</c> in reverse. All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 2.8.9 · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrevrangebylex/">ZREVRANGEBYLEX</see>
        /// </para>
        /// </remarks>
        static member inline zRevRangeByLex(key: ^Key, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Cmd.zRevRangeByLex(Given.key key, range, ?limit = limit)

        /// <summary>Gets the members of a sorted set in a range of ranks.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<RedisValue list> =
            Shape.list (Commands.ZRange(key, start, stop, defaultArg reverse false))

        /// <summary>Gets the members of a sorted set in a range of ranks.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRange(key: ^Key, start: ^Start, stop: ^Stop, ?reverse: bool) : Command<RedisValue list> =
            Cmd.zRange(Given.key key, Given.int64 start, Given.int64 stop, ?reverse = reverse)

        /// <summary>Gets all members of a sorted set.</summary>
        /// <returns>The members, the lowest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(members) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.ZRange(key))

        /// <summary>Gets all members of a sorted set.</summary>
        /// <returns>The members, the lowest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 · O(members) · <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRange(key: ^Key) : Command<RedisValue list> = Cmd.zRange (Given.key key)

        /// <summary>Gets the members of a sorted set in a range of ranks.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, start, stop, defaultArg reverse false))

        /// <summary>Gets the members of a sorted set in a range of ranks.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeAs<'T>(key: string, start: int, stop: int, ?reverse: bool) : Command<'T list> =
            Cmd.zRangeAs<'T>(Given.key key, Given.int64 start, Given.int64 stop, ?reverse = reverse)

        /// <summary>Gets the members of a sorted set in a range of ranks.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>
            (key: RedisKey, start: int64, stop: int64, codec: IRedisCodec<'T>, ?reverse: bool)
            : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, start, stop, codec, defaultArg reverse false))

        /// <summary>Gets the members of a sorted set in a range of ranks.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeAs<'T>
            (key: string, start: int, stop: int, codec: IRedisCodec<'T>, ?reverse: bool)
            : Command<'T list> =
            Cmd.zRangeAs<'T>(Given.key key, Given.int64 start, Given.int64 stop, codec, ?reverse = reverse)

        /// <summary>Gets the members of a sorted set with a score in a range.</summary>
        /// <param name="reverse">Orders by descending score.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange
            (key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<RedisValue list> =
            Shape.list (Commands.ZRange(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set with a score in a range.</summary>
        /// <param name="reverse">Orders by descending score.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRange
            (key: ^Key, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<RedisValue list> =
            Cmd.zRange(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>Gets the members of a sorted set with a score in a range.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="reverse">Orders by descending score.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>(key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set with a score in a range.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="reverse">Orders by descending score.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members, the lowest score first; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeAs<'T>(key: string, range: ScoreRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Cmd.zRangeAs<'T>(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>Gets the members of a sorted set in a range of members in byte order.</summary>
        /// <param name="reverse">Reverses the order.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members, in byte order; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 1.2 (by member: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange(key: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRange(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set in a range of members in byte order.</summary>
        /// <param name="reverse">Reverses the order.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members, in byte order; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 1.2 (by member: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRange
            (key: ^Key, range: LexRange, ?reverse: bool, ?limit: Limit)
            : Command<RedisValue list> =
            Cmd.zRange(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>Gets the members of a sorted set in a range of members in byte order.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="reverse">Reverses the order.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members, in byte order; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 1.2 (by member: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>(key: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set in a range of members in byte order.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="reverse">Reverses the order.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members, in byte order; empty if the range contains nothing or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 1.2 (by member: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeAs<'T>(key: string, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Cmd.zRangeAs<'T>(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>Gets the members of a sorted set in a range of ranks, with their scores.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScores
            (key: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRangeWithScores(key, start, stop, defaultArg reverse false))

        /// <summary>Gets the members of a sorted set in a range of ranks, with their scores.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeWithScores
            (key: ^Key, start: ^Start, stop: ^Stop, ?reverse: bool)
            : Command<(RedisValue * float) list> =
            Cmd.zRangeWithScores(Given.key key, Given.int64 start, Given.int64 stop, ?reverse = reverse)

        /// <summary>Gets the members of a sorted set in a range of ranks, with their scores.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScoresAs<'T>
            (key: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<('T * float) list> =
            Shape.pairs (Commands.ZRangeWithScores<'T>(key, start, stop, defaultArg reverse false))

        /// <summary>Gets the members of a sorted set in a range of ranks, with their scores.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Orders by descending score; rank 0 is then the highest. Needs Redis 6.2.</param>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.2 (<c>reverse</c>: 6.2) · O(log members + members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeWithScoresAs<'T>
            (key: string, start: int, stop: int, ?reverse: bool)
            : Command<('T * float) list> =
            Cmd.zRangeWithScoresAs<'T>(Given.key key, Given.int64 start, Given.int64 stop, ?reverse = reverse)

        /// <summary>Gets the members of a sorted set with a score in a range, with their scores.</summary>
        /// <param name="reverse">Orders by descending score.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScores
            (key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRangeWithScores(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set with a score in a range, with their scores.</summary>
        /// <param name="reverse">Orders by descending score.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeWithScores
            (key: ^Key, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Cmd.zRangeWithScores(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>Gets the members of a sorted set with a score in a range, with their scores.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="reverse">Orders by descending score.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScoresAs<'T>
            (key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<('T * float) list> =
            Shape.pairs (Commands.ZRangeWithScores<'T>(key, range, defaultArg reverse false, Option.toNullable limit))

        /// <summary>Gets the members of a sorted set with a score in a range, with their scores.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="reverse">Orders by descending score.</param>
        /// <param name="limit">Part of the result to return. Null: all of it.</param>
        /// <returns>
        /// The members and scores, the lowest score first; empty if the range contains nothing or the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a bound is NaN.</para>
        /// <para>
        /// Since Redis 1.2 (by score: 6.2) · O(log members + members skipped and returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zrange/">ZRANGE</see>
        /// </para>
        /// </remarks>
        static member zRangeWithScoresAs<'T>
            (key: string, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<('T * float) list> =
            Cmd.zRangeWithScoresAs<'T>(Given.key key, range, ?reverse = reverse, ?limit = limit)

        /// <summary>Stores the members of a sorted set in a range of ranks, with their scores.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Counts ranks by descending score.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>Replaces the value and type of the destination.</para>
        /// <para>Fails with WRONGTYPE if the source holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, start, stop, defaultArg reverse false)

        /// <summary>Stores the members of a sorted set in a range of ranks, with their scores.</summary>
        /// <param name="start">
        /// Rank of the first member, from 0 for the lowest score. Negative: from the end; −1 is the last member.
        /// </param>
        /// <param name="stop">Rank of the last member, inclusive; negative as in <c>start</c>.</param>
        /// <param name="reverse">Counts ranks by descending score.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>Replaces the value and type of the destination.</para>
        /// <para>Fails with WRONGTYPE if the source holds another type.</para>
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

        /// <summary>Stores the members of a sorted set with a score in a range, with their scores.</summary>
        /// <param name="reverse">Applies <c>limit</c> by descending score.</param>
        /// <param name="limit">Part of the range to store. Null: all of it.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>Replaces the value and type of the destination.</para>
        /// <para>
        /// Fails with WRONGTYPE if the source holds another type, and with InvalidArgument if a bound is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members skipped and stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, range, defaultArg reverse false, Option.toNullable limit)

        /// <summary>Stores the members of a sorted set with a score in a range, with their scores.</summary>
        /// <param name="reverse">Applies <c>limit</c> by descending score.</param>
        /// <param name="limit">Part of the range to store. Null: all of it.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>Replaces the value and type of the destination.</para>
        /// <para>
        /// Fails with WRONGTYPE if the source holds another type, and with InvalidArgument if a bound is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members skipped and stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeStore
            (destination: ^Destination, source: ^Source, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Cmd.zRangeStore(Given.key destination, Given.key source, range, ?reverse = reverse, ?limit = limit)

        /// <summary>
        /// Stores the members of a sorted set in a range of members in byte order, with their scores.
        /// </summary>
        /// <param name="reverse">Applies <c>limit</c> in reverse order.</param>
        /// <param name="limit">Part of the range to store. Null: all of it.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>Replaces the value and type of the destination. All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the source holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members skipped and stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, range, defaultArg reverse false, Option.toNullable limit)

        /// <summary>
        /// Stores the members of a sorted set in a range of members in byte order, with their scores.
        /// </summary>
        /// <param name="reverse">Applies <c>limit</c> in reverse order.</param>
        /// <param name="limit">Part of the range to store. Null: all of it.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>Replaces the value and type of the destination. All members must have the same score.</para>
        /// <para>
        /// Fails with WRONGTYPE if the source holds another type, and with InvalidArgument if a bound is null.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(log members + members skipped and stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zrangestore/">ZRANGESTORE</see>
        /// </para>
        /// </remarks>
        static member inline zRangeStore
            (destination: ^Destination, source: ^Source, range: LexRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Cmd.zRangeStore(Given.key destination, Given.key source, range, ?reverse = reverse, ?limit = limit)
