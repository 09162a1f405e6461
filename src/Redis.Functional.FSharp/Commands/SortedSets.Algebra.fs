namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands of the group "sorted_set" about several of them.
[<AutoOpen>]
module SortedSetAlgebraCommands =
    type Cmd with

        /// ZUNION: what is in any.
        static member zUnion(keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Commands.ZUnion(keys, Option.toNullable aggregate).Map Interop.toList

        /// ZUNION: what is in any.
        static member zUnion(keys: string seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Commands.ZUnion(keys, Option.toNullable aggregate).Map Interop.toList

        /// ZUNION: what is in any, each with its weight.
        static member zUnion(keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Commands.ZUnion(Interop.ofPairs keys, Option.toNullable aggregate).Map Interop.toList

        /// ZUNION … WITHSCORES: what is in any, with the scores.
        static member zUnionWithScores(keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<(RedisValue * float) list> =
            Commands.ZUnionWithScores(keys, Option.toNullable aggregate).Map Interop.toPairs

        /// ZUNION … WITHSCORES: what is in any, with the scores.
        static member zUnionWithScores(keys: string seq, ?aggregate: ScoreAggregate) : Command<(RedisValue * float) list> =
            Commands.ZUnionWithScores(keys, Option.toNullable aggregate).Map Interop.toPairs

        /// ZUNION … WITHSCORES: what is in any, with the scores, each with its weight.
        static member zUnionWithScores(keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<(RedisValue * float) list> =
            Commands.ZUnionWithScores(Interop.ofPairs keys, Option.toNullable aggregate).Map Interop.toPairs

        /// ZUNIONSTORE: how many were stored.
        static member zUnionStore(destination: RedisKey, keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<int64> =
            Commands.ZUnionStore(destination, keys, Option.toNullable aggregate)

        /// ZUNIONSTORE: how many were stored.
        static member zUnionStore(destination: RedisKey, keys: string seq, ?aggregate: ScoreAggregate) : Command<int64> =
            Commands.ZUnionStore(destination, keys, Option.toNullable aggregate)

        /// ZUNIONSTORE: how many were stored, each with its weight.
        static member zUnionStore(destination: RedisKey, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<int64> =
            Commands.ZUnionStore(destination, Interop.ofPairs keys, Option.toNullable aggregate)

        /// ZINTER: what is in all.
        static member zInter(keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Commands.ZInter(keys, Option.toNullable aggregate).Map Interop.toList

        /// ZINTER: what is in all.
        static member zInter(keys: string seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Commands.ZInter(keys, Option.toNullable aggregate).Map Interop.toList

        /// ZINTER: what is in all, each with its weight.
        static member zInter(keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Commands.ZInter(Interop.ofPairs keys, Option.toNullable aggregate).Map Interop.toList

        /// ZINTER … WITHSCORES: what is in all, with the scores.
        static member zInterWithScores(keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<(RedisValue * float) list> =
            Commands.ZInterWithScores(keys, Option.toNullable aggregate).Map Interop.toPairs

        /// ZINTER … WITHSCORES: what is in all, with the scores.
        static member zInterWithScores(keys: string seq, ?aggregate: ScoreAggregate) : Command<(RedisValue * float) list> =
            Commands.ZInterWithScores(keys, Option.toNullable aggregate).Map Interop.toPairs

        /// ZINTER … WITHSCORES: what is in all, with the scores, each with its weight.
        static member zInterWithScores(keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<(RedisValue * float) list> =
            Commands.ZInterWithScores(Interop.ofPairs keys, Option.toNullable aggregate).Map Interop.toPairs

        /// ZINTERSTORE: how many were stored.
        static member zInterStore(destination: RedisKey, keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<int64> =
            Commands.ZInterStore(destination, keys, Option.toNullable aggregate)

        /// ZINTERSTORE: how many were stored.
        static member zInterStore(destination: RedisKey, keys: string seq, ?aggregate: ScoreAggregate) : Command<int64> =
            Commands.ZInterStore(destination, keys, Option.toNullable aggregate)

        /// ZINTERSTORE: how many were stored, each with its weight.
        static member zInterStore(destination: RedisKey, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<int64> =
            Commands.ZInterStore(destination, Interop.ofPairs keys, Option.toNullable aggregate)

        /// ZDIFF: what is in the first alone.
        static member zDiff(keys: RedisKey seq) : Command<RedisValue list> =
            Commands.ZDiff(keys).Map Interop.toList

        /// ZDIFF: what is in the first alone.
        static member zDiff(keys: string seq) : Command<RedisValue list> =
            Commands.ZDiff(keys).Map Interop.toList

        /// ZDIFF … WITHSCORES: what is in the first alone, with the scores.
        static member zDiffWithScores(keys: RedisKey seq) : Command<(RedisValue * float) list> =
            Commands.ZDiffWithScores(keys).Map Interop.toPairs

        /// ZDIFF … WITHSCORES: what is in the first alone, with the scores.
        static member zDiffWithScores(keys: string seq) : Command<(RedisValue * float) list> =
            Commands.ZDiffWithScores(keys).Map Interop.toPairs

        /// ZDIFFSTORE: how many were stored.
        static member zDiffStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.ZDiffStore(destination, keys)

        /// ZDIFFSTORE: how many were stored.
        static member zDiffStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.ZDiffStore(destination, keys)

        /// ZINTERCARD: how many are in all.
        static member zInterCard(keys: RedisKey seq, ?limit: int64) : Command<int64> =
            Commands.ZInterCard(keys, Option.toNullable limit)

        /// ZINTERCARD: how many are in all.
        static member zInterCard(keys: string seq, ?limit: int64) : Command<int64> =
            Commands.ZInterCard(keys, Option.toNullable limit)
