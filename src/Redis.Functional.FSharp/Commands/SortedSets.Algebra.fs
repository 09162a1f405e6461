// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" about several of them.
[<AutoOpen>]
module SortedSetAlgebraCommands =
    type Cmd with

        /// <summary>Gets the members that are in at least one of the sorted sets.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnion(keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZUnion(keys, Option.toNullable aggregate))

        /// <summary>Gets the members that are in at least one of the sorted sets.</summary>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnion([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.ZUnion(keys))

        /// <summary>Gets the members that are in at least one of the sorted sets.</summary>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        static member inline zUnion([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.zUnion (Given.keys keys)

        /// <summary>Gets the members that are in at least one of the sorted sets.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnion(keys: string seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZUnion(keys, Option.toNullable aggregate))

        /// <summary>Gets the members that are in at least one of the sorted sets.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnion(keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZUnion(Interop.ofPairs keys, Option.toNullable aggregate))

        /// <summary>Gets the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnionWithScores
            (keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZUnionWithScores(keys, Option.toNullable aggregate))

        /// <summary>Gets the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnionWithScores([<ParamArray>] keys: RedisKey[]) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZUnionWithScores(keys))

        /// <summary>Gets the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        static member inline zUnionWithScores([<ParamArray>] keys: ^Keys[]) : Command<(RedisValue * float) list> =
            Cmd.zUnionWithScores (Given.keys keys)

        /// <summary>Gets the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnionWithScores
            (keys: string seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZUnionWithScores(keys, Option.toNullable aggregate))

        /// <summary>Gets the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zUnionWithScores
            (keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZUnionWithScores(Interop.ofPairs keys, Option.toNullable aggregate))

        /// <summary>Stores the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member zUnionStore
            (destination: RedisKey, keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZUnionStore(destination, keys, Option.toNullable aggregate)

        /// <summary>Stores the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zUnionStore
            (destination: ^Destination, keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zUnionStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>Stores the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member zUnionStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.ZUnionStore(destination, keys)

        /// <summary>Stores the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zUnionStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.zUnionStore(Given.key destination, Given.keys keys)

        /// <summary>Stores the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member zUnionStore
            (destination: RedisKey, keys: string seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZUnionStore(destination, keys, Option.toNullable aggregate)

        /// <summary>Stores the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zUnionStore
            (destination: ^Destination, keys: string seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zUnionStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>Stores the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member zUnionStore
            (destination: RedisKey, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZUnionStore(destination, Interop.ofPairs keys, Option.toNullable aggregate)

        /// <summary>Stores the members that are in at least one of the sorted sets, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zUnionStore
            (destination: ^Destination, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zUnionStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>Gets the members that all sorted sets have in common.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInter(keys: RedisKey seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZInter(keys, Option.toNullable aggregate))

        /// <summary>Gets the members that all sorted sets have in common.</summary>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInter([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.ZInter(keys))

        /// <summary>Gets the members that all sorted sets have in common.</summary>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        static member inline zInter([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.zInter (Given.keys keys)

        /// <summary>Gets the members that all sorted sets have in common.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInter(keys: string seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZInter(keys, Option.toNullable aggregate))

        /// <summary>Gets the members that all sorted sets have in common.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInter(keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate) : Command<RedisValue list> =
            Shape.list (Commands.ZInter(Interop.ofPairs keys, Option.toNullable aggregate))

        /// <summary>Gets the members that all sorted sets have in common, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInterWithScores
            (keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZInterWithScores(keys, Option.toNullable aggregate))

        /// <summary>Gets the members that all sorted sets have in common, with their scores.</summary>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInterWithScores([<ParamArray>] keys: RedisKey[]) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZInterWithScores(keys))

        /// <summary>Gets the members that all sorted sets have in common, with their scores.</summary>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        static member inline zInterWithScores([<ParamArray>] keys: ^Keys[]) : Command<(RedisValue * float) list> =
            Cmd.zInterWithScores (Given.keys keys)

        /// <summary>Gets the members that all sorted sets have in common, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInterWithScores
            (keys: string seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZInterWithScores(keys, Option.toNullable aggregate))

        /// <summary>Gets the members that all sorted sets have in common, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>
        /// A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
        /// multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zInterWithScores
            (keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZInterWithScores(Interop.ofPairs keys, Option.toNullable aggregate))

        /// <summary>Stores the members that all sorted sets have in common, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest set + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member zInterStore
            (destination: RedisKey, keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZInterStore(destination, keys, Option.toNullable aggregate)

        /// <summary>Stores the members that all sorted sets have in common, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest set + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zInterStore
            (destination: ^Destination, keys: RedisKey seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zInterStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>Stores the members that all sorted sets have in common, with their scores.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest set + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member zInterStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.ZInterStore(destination, keys)

        /// <summary>Stores the members that all sorted sets have in common, with their scores.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest set + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zInterStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.zInterStore(Given.key destination, Given.keys keys)

        /// <summary>Stores the members that all sorted sets have in common, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest set + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member zInterStore
            (destination: RedisKey, keys: string seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZInterStore(destination, keys, Option.toNullable aggregate)

        /// <summary>Stores the members that all sorted sets have in common, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest set + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zInterStore
            (destination: ^Destination, keys: string seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zInterStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>Stores the members that all sorted sets have in common, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest set + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member zInterStore
            (destination: RedisKey, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Commands.ZInterStore(destination, Interop.ofPairs keys, Option.toNullable aggregate)

        /// <summary>Stores the members that all sorted sets have in common, with their scores.</summary>
        /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1. A weight multiplies the scores of its set.
        /// </para>
        /// <para>
        /// Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(sets × members of the smallest set + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zInterStore
            (destination: ^Destination, keys: (RedisKey * float) seq, ?aggregate: ScoreAggregate)
            : Command<int64> =
            Cmd.zInterStore(Given.key destination, keys, ?aggregate = aggregate)

        /// <summary>Gets the members of the first sorted set that are in none of the other sets.</summary>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiff(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.ZDiff(keys))

        /// <summary>Gets the members of the first sorted set that are in none of the other sets.</summary>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiff([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.ZDiff(keys))

        /// <summary>Gets the members of the first sorted set that are in none of the other sets.</summary>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        static member inline zDiff([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.zDiff (Given.keys keys)

        /// <summary>Gets the members of the first sorted set that are in none of the other sets.</summary>
        /// <returns>The members, the lowest score first.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiff(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.ZDiff(keys))

        /// <summary>
        /// Gets the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiffWithScores(keys: RedisKey seq) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZDiffWithScores(keys))

        /// <summary>
        /// Gets the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiffWithScores([<ParamArray>] keys: RedisKey[]) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZDiffWithScores(keys))

        /// <summary>
        /// Gets the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        static member inline zDiffWithScores([<ParamArray>] keys: ^Keys[]) : Command<(RedisValue * float) list> =
            Cmd.zDiffWithScores (Given.keys keys)

        /// <summary>
        /// Gets the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The members and scores, the lowest score first.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zDiffWithScores(keys: string seq) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZDiffWithScores(keys))

        /// <summary>
        /// Stores the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member zDiffStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.ZDiffStore(destination, keys)

        /// <summary>
        /// Stores the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zDiffStore(destination: ^Destination, keys: RedisKey seq) : Command<int64> =
            Cmd.zDiffStore(Given.key destination, keys)

        /// <summary>
        /// Stores the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member zDiffStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.ZDiffStore(destination, keys)

        /// <summary>
        /// Stores the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zDiffStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.zDiffStore(Given.key destination, Given.keys keys)

        /// <summary>
        /// Stores the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member zDiffStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.ZDiffStore(destination, keys)

        /// <summary>
        /// Stores the members of the first sorted set that are in none of the other sets, with their scores.
        /// </summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members
        /// of a plain set have the score 1.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members of all sets + members stored × log members stored) ·
        /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline zDiffStore(destination: ^Destination, keys: string seq) : Command<int64> =
            Cmd.zDiffStore(Given.key destination, keys)

        /// <summary>Counts the members that all sorted sets have in common.</summary>
        /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
        /// <returns>The number of members, at most <c>limit</c>.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see>
        /// </para>
        /// </remarks>
        static member zInterCard(keys: RedisKey seq, ?limit: int64) : Command<int64> =
            Commands.ZInterCard(keys, Option.toNullable limit)

        /// <summary>Counts the members that all sorted sets have in common.</summary>
        /// <returns>The number of members.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see>
        /// </para>
        /// </remarks>
        static member zInterCard([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.ZInterCard(keys)

        /// <summary>Counts the members that all sorted sets have in common.</summary>
        /// <returns>The number of members.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see>
        /// </para>
        /// </remarks>
        static member inline zInterCard([<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.zInterCard (Given.keys keys)

        /// <summary>Counts the members that all sorted sets have in common.</summary>
        /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
        /// <returns>The number of members, at most <c>limit</c>.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see>
        /// </para>
        /// </remarks>
        static member zInterCard(keys: string seq, ?limit: int64) : Command<int64> =
            Commands.ZInterCard(keys, Option.toNullable limit)
