// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" about several of them.
[<AutoOpen>]
module SortedSetAlgebraCommands =
    type Cmd with

        /// <summary>The members that are in any of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. A member in several has the sum of its scores, or
        /// what the aggregate says; a score is multiplied by its set's weight, where weights are given.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnion(keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZUnion(keys, Option.toNullable aggregate))

        /// <summary>The members that are in any of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. A member in several has the sum of its scores, or
        /// what the aggregate says; a score is multiplied by its set's weight, where weights are given.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnion([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.ZUnion(keys))

        /// <summary>The members that are in any of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. A member in several has the sum of its scores, or
        /// what the aggregate says; a score is multiplied by its set's weight, where weights are given.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        static member inline zUnion([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.zUnion (Given.keys keys)

        /// <summary>The members that are in any of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. A member in several has the sum of its scores, or
        /// what the aggregate says; a score is multiplied by its set's weight, where weights are given.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnion(keys: string seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZUnion(keys, Option.toNullable aggregate))

        /// <summary>The members that are in any of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. A member in several has the sum of its scores, or
        /// what the aggregate says; a score is multiplied by its set's weight, where weights are given.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnion(keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZUnion(Interop.ofPairs keys, Option.toNullable aggregate))

        /// <summary>As <c>zUnion</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnionWithScores
            (keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZUnionWithScores(keys, Option.toNullable aggregate))

        /// <summary>As <c>zUnion</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnionWithScores([<ParamArray>] keys: RedisKey[]) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZUnionWithScores(keys))

        /// <summary>As <c>zUnion</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        static member inline zUnionWithScores([<ParamArray>] keys: ^Keys[]) : Command<(RedisValue * float) list> =
            Cmd.zUnionWithScores (Given.keys keys)

        /// <summary>As <c>zUnion</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnionWithScores
            (keys: string seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZUnionWithScores(keys, Option.toNullable aggregate))

        /// <summary>As <c>zUnion</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnionWithScores
            (keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZUnionWithScores(Interop.ofPairs keys, Option.toNullable aggregate))

        /// <summary>
        /// How many members were stored: what <c>zUnion</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member zUnionStore
            (destination: RedisKey, keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZUnionStore(destination, keys, Option.toNullable aggregate)

        /// <summary>
        /// How many members were stored: what <c>zUnion</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zUnionStore
            (destination: ^Destination, keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zUnionStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>
        /// How many members were stored: what <c>zUnion</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member zUnionStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.ZUnionStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>zUnion</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zUnionStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.zUnionStore(Given.key destination, Given.keys keys)

        /// <summary>
        /// How many members were stored: what <c>zUnion</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member zUnionStore
            (destination: RedisKey, keys: string seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZUnionStore(destination, keys, Option.toNullable aggregate)

        /// <summary>
        /// How many members were stored: what <c>zUnion</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zUnionStore
            (destination: ^Destination, keys: string seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zUnionStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>
        /// How many members were stored: what <c>zUnion</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member zUnionStore
            (destination: RedisKey, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZUnionStore(destination, Interop.ofPairs keys, Option.toNullable aggregate)

        /// <summary>
        /// How many members were stored: what <c>zUnion</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zUnionStore
            (destination: ^Destination, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zUnionStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>The members that are in all of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. Its scores are aggregated and weighted as in
        /// <c>zUnion</c>.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInter(keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZInter(keys, Option.toNullable aggregate))

        /// <summary>The members that are in all of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. Its scores are aggregated and weighted as in
        /// <c>zUnion</c>.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInter([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.ZInter(keys))

        /// <summary>The members that are in all of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. Its scores are aggregated and weighted as in
        /// <c>zUnion</c>.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        static member inline zInter([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.zInter (Given.keys keys)

        /// <summary>The members that are in all of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. Its scores are aggregated and weighted as in
        /// <c>zUnion</c>.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInter(keys: string seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZInter(keys, Option.toNullable aggregate))

        /// <summary>The members that are in all of the sorted sets, the lowest score first.</summary>
        /// <remarks>
        /// <para>
        /// A missing key is an empty set; a plain set's scores are 1. Its scores are aggregated and weighted as in
        /// <c>zUnion</c>.
        /// </para>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInter(keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZInter(Interop.ofPairs keys, Option.toNullable aggregate))

        /// <summary>As <c>zInter</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInterWithScores
            (keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZInterWithScores(keys, Option.toNullable aggregate))

        /// <summary>As <c>zInter</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInterWithScores([<ParamArray>] keys: RedisKey[]) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZInterWithScores(keys))

        /// <summary>As <c>zInter</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        static member inline zInterWithScores([<ParamArray>] keys: ^Keys[]) : Command<(RedisValue * float) list> =
            Cmd.zInterWithScores (Given.keys keys)

        /// <summary>As <c>zInter</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInterWithScores
            (keys: string seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZInterWithScores(keys, Option.toNullable aggregate))

        /// <summary>As <c>zInter</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInterWithScores
            (keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZInterWithScores(Interop.ofPairs keys, Option.toNullable aggregate))

        /// <summary>
        /// How many members were stored: what <c>zInter</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member zInterStore
            (destination: RedisKey, keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZInterStore(destination, keys, Option.toNullable aggregate)

        /// <summary>
        /// How many members were stored: what <c>zInter</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zInterStore
            (destination: ^Destination, keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zInterStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>
        /// How many members were stored: what <c>zInter</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member zInterStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.ZInterStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>zInter</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zInterStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.zInterStore(Given.key destination, Given.keys keys)

        /// <summary>
        /// How many members were stored: what <c>zInter</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member zInterStore
            (destination: RedisKey, keys: string seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZInterStore(destination, keys, Option.toNullable aggregate)

        /// <summary>
        /// How many members were stored: what <c>zInter</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zInterStore
            (destination: ^Destination, keys: string seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zInterStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>
        /// How many members were stored: what <c>zInter</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member zInterStore
            (destination: RedisKey, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZInterStore(destination, Interop.ofPairs keys, Option.toNullable aggregate)

        /// <summary>
        /// How many members were stored: what <c>zInter</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zInterStore
            (destination: ^Destination, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zInterStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>
        /// The members of the first sorted set that are in none of the others, the lowest score first.
        /// </summary>
        /// <remarks>
        /// <para>A missing key is an empty set; a plain set's scores are 1.</para>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiff(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.ZDiff(keys))

        /// <summary>
        /// The members of the first sorted set that are in none of the others, the lowest score first.
        /// </summary>
        /// <remarks>
        /// <para>A missing key is an empty set; a plain set's scores are 1.</para>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiff([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.ZDiff(keys))

        /// <summary>
        /// The members of the first sorted set that are in none of the others, the lowest score first.
        /// </summary>
        /// <remarks>
        /// <para>A missing key is an empty set; a plain set's scores are 1.</para>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        static member inline zDiff([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.zDiff (Given.keys keys)

        /// <summary>
        /// The members of the first sorted set that are in none of the others, the lowest score first.
        /// </summary>
        /// <remarks>
        /// <para>A missing key is an empty set; a plain set's scores are 1.</para>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiff(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.ZDiff(keys))

        /// <summary>As <c>zDiff</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiffWithScores(keys: RedisKey seq) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZDiffWithScores(keys))

        /// <summary>As <c>zDiff</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiffWithScores([<ParamArray>] keys: RedisKey[]) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZDiffWithScores(keys))

        /// <summary>As <c>zDiff</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        static member inline zDiffWithScores([<ParamArray>] keys: ^Keys[]) : Command<(RedisValue * float) list> =
            Cmd.zDiffWithScores (Given.keys keys)

        /// <summary>As <c>zDiff</c>, with the scores.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiffWithScores(keys: string seq) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZDiffWithScores(keys))

        /// <summary>
        /// How many members were stored: what <c>zDiff</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member zDiffStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.ZDiffStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>zDiff</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zDiffStore(destination: ^Destination, keys: RedisKey seq) : Command<int64> =
            Cmd.zDiffStore(Given.key destination, keys)

        /// <summary>
        /// How many members were stored: what <c>zDiff</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member zDiffStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.ZDiffStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>zDiff</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zDiffStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.zDiffStore(Given.key destination, Given.keys keys)

        /// <summary>
        /// How many members were stored: what <c>zDiff</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member zDiffStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.ZDiffStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>zDiff</c> yields takes the place of whatever is at the destination,
        /// with the scores; it is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zDiffStore(destination: ^Destination, keys: string seq) : Command<int64> =
            Cmd.zDiffStore(Given.key destination, keys)

        /// <summary>How many members are in all of the sorted sets; counting ends at the limit, 0: never.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE; a negative limit is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see>
        /// </para>
        /// </remarks>
        static member zInterCard(keys: RedisKey seq, ?limit: int64) : Command<int64> =
            Commands.ZInterCard(keys, Option.toNullable limit)

        /// <summary>How many members are in all of the sorted sets.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see>
        /// </para>
        /// </remarks>
        static member zInterCard([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.ZInterCard(keys)

        /// <summary>How many members are in all of the sorted sets.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no sorted set.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see>
        /// </para>
        /// </remarks>
        static member inline zInterCard([<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.zInterCard (Given.keys keys)

        /// <summary>How many members are in all of the sorted sets; counting ends at the limit, 0: never.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE; a negative limit is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see>
        /// </para>
        /// </remarks>
        static member zInterCard(keys: string seq, ?limit: int64) : Command<int64> =
            Commands.ZInterCard(keys, Option.toNullable limit)
