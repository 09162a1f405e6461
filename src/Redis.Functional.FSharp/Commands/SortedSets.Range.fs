namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands of the group "sorted_set" that yield ranges.
[<AutoOpen>]
module SortedSetRangeCommands =
    type Cmd with

        /// ZRANGE from rank start to rank stop, both included.
        static member zRange(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<RedisValue list> =
            Commands.ZRange(key, start, stop, defaultArg reverse false).Map Interop.toList

        /// ZRANGE … BYSCORE.
        static member zRange(key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit) : Command<RedisValue list> =
            Commands.ZRange(key, range, defaultArg reverse false, Option.toNullable limit).Map Interop.toList

        /// ZRANGE … BYLEX.
        static member zRange(key: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<RedisValue list> =
            Commands.ZRange(key, range, defaultArg reverse false, Option.toNullable limit).Map Interop.toList

        /// ZRANGE from rank start to rank stop, both included, read by the client's own codec for the type.
        static member zRangeAs<'T>(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<'T list> =
            Commands.ZRange<'T>(key, start, stop, defaultArg reverse false).Map Interop.toList

        /// ZRANGE … BYSCORE, read by the client's own codec for the type.
        static member zRangeAs<'T>(key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Commands.ZRange<'T>(key, range, defaultArg reverse false, Option.toNullable limit).Map Interop.toList

        /// ZRANGE … BYLEX, read by the client's own codec for the type.
        static member zRangeAs<'T>(key: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit) : Command<'T list> =
            Commands.ZRange<'T>(key, range, defaultArg reverse false, Option.toNullable limit).Map Interop.toList

        /// ZRANGE from rank start to rank stop, read by a codec.
        static member zRangeAs<'T>
            (key: RedisKey, start: int64, stop: int64, codec: IRedisCodec<'T>, ?reverse: bool)
            : Command<'T list> =
            Commands.ZRange<'T>(key, start, stop, codec, defaultArg reverse false).Map Interop.toList

        /// ZRANGE … WITHSCORES from rank start to rank stop, both included.
        static member zRangeWithScores(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<(RedisValue * float) list> =
            Commands.ZRangeWithScores(key, start, stop, defaultArg reverse false).Map Interop.toPairs

        /// ZRANGE … WITHSCORES … BYSCORE.
        static member zRangeWithScores(key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit) : Command<(RedisValue * float) list> =
            Commands.ZRangeWithScores(key, range, defaultArg reverse false, Option.toNullable limit).Map Interop.toPairs

        /// ZRANGE … WITHSCORES from rank start to rank stop, both included, read by the client's own codec for the type.
        static member zRangeWithScoresAs<'T>(key: RedisKey, start: int64, stop: int64, ?reverse: bool) : Command<('T * float) list> =
            Commands.ZRangeWithScores<'T>(key, start, stop, defaultArg reverse false).Map Interop.toPairs

        /// ZRANGE … WITHSCORES … BYSCORE, read by the client's own codec for the type.
        static member zRangeWithScoresAs<'T>(key: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit) : Command<('T * float) list> =
            Commands.ZRangeWithScores<'T>(key, range, defaultArg reverse false, Option.toNullable limit).Map Interop.toPairs

        /// ZRANGESTORE from rank start to rank stop: how many were stored.
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, start: int64, stop: int64, ?reverse: bool)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, start, stop, defaultArg reverse false)

        /// ZRANGESTORE … BYSCORE: how many were stored.
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, range: ScoreRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, range, defaultArg reverse false, Option.toNullable limit)

        /// ZRANGESTORE … BYLEX: how many were stored.
        static member zRangeStore
            (destination: RedisKey, source: RedisKey, range: LexRange, ?reverse: bool, ?limit: Limit)
            : Command<int64> =
            Commands.ZRangeStore(destination, source, range, defaultArg reverse false, Option.toNullable limit)

        /// ZREVRANGE. Deprecated: zRange in reverse.
        static member zRevRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue list> =
            Commands.ZRevRange(key, start, stop).Map Interop.toList

        /// ZREVRANGE … WITHSCORES. Deprecated: zRangeWithScores in reverse.
        static member zRevRangeWithScores(key: RedisKey, start: int64, stop: int64) : Command<(RedisValue * float) list> =
            Commands.ZRevRangeWithScores(key, start, stop).Map Interop.toPairs

        /// ZRANGEBYSCORE. Deprecated: zRange.
        static member zRangeByScore(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Commands.ZRangeByScore(key, range, Option.toNullable limit).Map Interop.toList

        /// ZRANGEBYSCORE … WITHSCORES. Deprecated: zRangeWithScores.
        static member zRangeByScoreWithScores(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<(RedisValue * float) list> =
            Commands.ZRangeByScoreWithScores(key, range, Option.toNullable limit).Map Interop.toPairs

        /// ZREVRANGEBYSCORE. Deprecated: zRange.
        static member zRevRangeByScore(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<RedisValue list> =
            Commands.ZRevRangeByScore(key, range, Option.toNullable limit).Map Interop.toList

        /// ZREVRANGEBYSCORE … WITHSCORES. Deprecated: zRangeWithScores.
        static member zRevRangeByScoreWithScores(key: RedisKey, range: ScoreRange, ?limit: Limit) : Command<(RedisValue * float) list> =
            Commands.ZRevRangeByScoreWithScores(key, range, Option.toNullable limit).Map Interop.toPairs

        /// ZRANGEBYLEX. Deprecated: zRange.
        static member zRangeByLex(key: RedisKey, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Commands.ZRangeByLex(key, range, Option.toNullable limit).Map Interop.toList

        /// ZREVRANGEBYLEX. Deprecated: zRange.
        static member zRevRangeByLex(key: RedisKey, range: LexRange, ?limit: Limit) : Command<RedisValue list> =
            Commands.ZRevRangeByLex(key, range, Option.toNullable limit).Map Interop.toList
