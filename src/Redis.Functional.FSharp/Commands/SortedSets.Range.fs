// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" that yield ranges.
[<AutoOpen>]
module SortedSetRangeCommands =
    type Cmd with

        /// The members from rank start to rank stop, both included, the highest score first. Deprecated since 6.2:
        /// zRange in reverse. · since 1.2 · O(log members + members yielded) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrevrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue list> =
            Shape.list (Commands.ZRevRange(key, start, stop))

        /// As zRevRange, with the scores. Deprecated since 6.2. · since 1.2 · O(log members + members yielded) ·
        /// WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/zrevrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeWithScores
            (key: RedisKey, start: int64, stop: int64)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRevRangeWithScores(key, start, stop))

        /// The members whose scores are in the range, the lowest first. Deprecated since 6.2: zRange. · since 1.0.5 ·
        /// O(log members + members left out and yielded) · WRONGTYPE; a bound that is NaN is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zrangebyscore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeByScore(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRangeByScore(key, range, Option.toNullable limit))

        /// As zRangeByScore, with the scores. Deprecated since 6.2. · since 1.0.5 · O(log members + members left out
        /// and yielded) · WRONGTYPE; a bound that is NaN is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zrangebyscore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeByScoreWithScores
            (key: RedisKey, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRangeByScoreWithScores(key, range, Option.toNullable limit))

        /// The members whose scores are in the range, the highest first. Deprecated since 6.2: zRange in reverse. ·
        /// since 2.2 · O(log members + members left out and yielded) · WRONGTYPE; a bound that is NaN is an
        /// InvalidArgument · https://redis.io/docs/latest/commands/zrevrangebyscore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeByScore(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRevRangeByScore(key, range, Option.toNullable limit))

        /// As zRevRangeByScore, with the scores. Deprecated since 6.2. · since 2.2 · O(log members + members left out
        /// and yielded) · WRONGTYPE; a bound that is NaN is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zrevrangebyscore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeByScoreWithScores
            (key: RedisKey, range: ScoreRange, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRevRangeByScoreWithScores(key, range, Option.toNullable limit))

        /// The members in the range, ordered by their bytes: of sets whose scores are all the same. Deprecated since
        /// 6.2: zRange. · since 2.8.9 · O(log members + members left out and yielded) · WRONGTYPE; a bound that is null
        /// is an InvalidArgument · https://redis.io/docs/latest/commands/zrangebylex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeByLex(key: RedisKey, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRangeByLex(key, range, Option.toNullable limit))

        /// As zRangeByLex, the last first. Deprecated since 6.2: zRange in reverse. · since 2.8.9 · O(log members +
        /// members left out and yielded) · WRONGTYPE; a bound that is null is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zrevrangebylex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRevRangeByLex(key: RedisKey, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRevRangeByLex(key, range, Option.toNullable limit))

        /// The members from rank start to rank stop, both included, the lowest score first; negative ranks count from
        /// the end: 0 to −1 is all. In reverse, the highest is first and has rank 0. Empty: none there, or no such key.
        /// · since 1.2 (in reverse: 6.2) · O(log members + members yielded) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<RedisValue list> =
            Shape.list (Commands.ZRange(key, start, stop, defaultArg reverse false))

        /// All members, the lowest score first. Empty: no such key. · since 1.2 · O(members) · WRONGTYPE when it is no
        /// sorted set · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.ZRange(key))

        /// As zRange, read by the client's own codec for the type. · since 1.2 (in reverse: 6.2) · O(log members +
        /// members yielded) · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, start, stop, defaultArg reverse false))

        /// As zRange, read by a codec (null: the client's own). · since 1.2 (in reverse: 6.2) · O(log members + members
        /// yielded) · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>
            (key: RedisKey, start: int64, stop: int64, codec: IRedisCodec<'T>, ?reverse: bool)
            : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, start, stop, codec, defaultArg reverse false))

        /// The members whose scores are in the range, the lowest score first, or the highest. Empty: none there, or no
        /// such key. · since 1.2 (by score: 6.2) · O(log members + members left out and yielded) · WRONGTYPE; a bound
        /// that is NaN is an InvalidArgument · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange
            (key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<RedisValue list> =
            Shape.list (Commands.ZRange(key, range, defaultArg reverse false, Option.toNullable limit))

        /// As zRange, read by the client's own codec for the type. · since 1.2 (by score: 6.2) · O(log members +
        /// members left out and yielded) · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>(key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, range, defaultArg reverse false, Option.toNullable limit))

        /// The members in the range, ordered by their bytes, or the other way round: of sets whose scores are all the
        /// same. Empty: none there, or no such key. · since 1.2 (by member: 6.2) · O(log members + members left out and
        /// yielded) · WRONGTYPE; a bound that is null is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRange(key: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<RedisValue list> =
            Shape.list (Commands.ZRange(key, range, defaultArg reverse false, Option.toNullable limit))

        /// As zRange, read by the client's own codec for the type. · since 1.2 (by member: 6.2) · O(log members +
        /// members left out and yielded) · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeAs<'T>(key: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Shape.list (Commands.ZRange<'T>(key, range, defaultArg reverse false, Option.toNullable limit))

        /// As zRange, with the scores. · since 1.2 (in reverse: 6.2) · O(log members + members yielded) · WRONGTYPE
        /// when it is no sorted set · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScores
            (key: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRangeWithScores(key, start, stop, defaultArg reverse false))

        /// As zRangeWithScores, the members read by the client's own codec for the type. · since 1.2 (in reverse: 6.2)
        /// · O(log members + members yielded) · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScoresAs<'T>
            (key: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<('T * float) list> =
            Shape.pairs (Commands.ZRangeWithScores<'T>(key, start, stop, defaultArg reverse false))

        /// As zRange, with the scores. · since 1.2 (by score: 6.2) · O(log members + members left out and yielded) ·
        /// WRONGTYPE; a bound that is NaN is an InvalidArgument · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScores
            (key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRangeWithScores(key, range, defaultArg reverse false, Option.toNullable limit))

        /// As zRangeWithScores, the members read by the client's own codec for the type. · since 1.2 (by score: 6.2) ·
        /// O(log members + members left out and yielded) · https://redis.io/docs/latest/commands/zrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRangeWithScoresAs<'T>
            (key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<('T * float) list> =
            Shape.pairs (Commands.ZRangeWithScores<'T>(key, range, defaultArg reverse false, Option.toNullable limit))

        /// How many members were stored: those of zRange, with their scores, take the place of whatever is at the
        /// destination, which is removed when there are none. · since 6.2 · O(log members + members stored) · WRONGTYPE
        /// when the source is no sorted set · https://redis.io/docs/latest/commands/zrangestore/
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, start, stop, defaultArg reverse false)

        /// As zRangeStore, by score. · since 6.2 · O(log members + members left out and stored) · WRONGTYPE; a bound
        /// that is NaN is an InvalidArgument · https://redis.io/docs/latest/commands/zrangestore/
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, range, defaultArg reverse false, Option.toNullable limit)

        /// As zRangeStore, by member. · since 6.2 · O(log members + members left out and stored) · WRONGTYPE; a bound
        /// that is null is an InvalidArgument · https://redis.io/docs/latest/commands/zrangestore/
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, range, defaultArg reverse false, Option.toNullable limit)
