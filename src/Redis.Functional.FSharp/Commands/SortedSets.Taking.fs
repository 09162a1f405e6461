// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "sorted_set" that remove values, choose them at random, or read them page by page.
[<AutoOpen>]
module SortedSetTakingCommands =
    type Cmd with

        /// <summary>Moves the members with the lowest or the highest scores from one sorted set to another.</summary>
        /// <param name="count">Maximum number of members. Null: not sent. Less than 1: InvalidArgument.</param>
        /// <returns>The moved members with their scores; empty if none was moved.</returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmove/">ZMOVE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMove
            (source: RedisKey, destination: RedisKey, side: SortedSetSide, ?count: int64)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZMove(source, destination, side, Option.toNullable count))

        /// <summary>Moves the members with the lowest or the highest scores from one sorted set to another.</summary>
        /// <param name="count">Maximum number of members. Null: not sent. Less than 1: InvalidArgument.</param>
        /// <returns>The moved members with their scores; empty if none was moved.</returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmove/">ZMOVE</see>
        /// </para>
        /// </remarks>
        static member inline zMove
            (source: ^Source, destination: ^Destination, side: SortedSetSide, ?count: int64)
            : Command<(RedisValue * float) list> =
            Cmd.zMove(Given.key source, Given.key destination, side, ?count = count)

        /// <summary>Moves the members with scores in a range from one sorted set to another.</summary>
        /// <param name="count">Maximum number of members. Null: not sent. Less than 1: InvalidArgument.</param>
        /// <returns>The moved members with their scores; empty if none was moved.</returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmove/">ZMOVE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMove
            (source: RedisKey, destination: RedisKey, range: ScoreRange, ?count: int64)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZMove(source, destination, range, Option.toNullable count))

        /// <summary>Moves the members with scores in a range from one sorted set to another.</summary>
        /// <param name="count">Maximum number of members. Null: not sent. Less than 1: InvalidArgument.</param>
        /// <returns>The moved members with their scores; empty if none was moved.</returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmove/">ZMOVE</see>
        /// </para>
        /// </remarks>
        static member inline zMove
            (source: ^Source, destination: ^Destination, range: ScoreRange, ?count: int64)
            : Command<(RedisValue * float) list> =
            Cmd.zMove(Given.key source, Given.key destination, range, ?count = count)

        /// <summary>Moves members from one sorted set to another.</summary>
        /// <returns>
        /// The moved members with their scores, in the given order, without those that the source does not contain.
        /// </returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmovemember/">ZMOVEMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMoveMember
            (source: RedisKey, destination: RedisKey, [<ParamArray>] members: RedisValue[])
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZMoveMember(source, destination, members))

        /// <summary>Moves members from one sorted set to another.</summary>
        /// <returns>
        /// The moved members with their scores, in the given order, without those that the source does not contain.
        /// </returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmovemember/">ZMOVEMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline zMoveMember
            (source: ^Source, destination: ^Destination, [<ParamArray>] members: ^Members[])
            : Command<(RedisValue * float) list> =
            Cmd.zMoveMember(Given.key source, Given.key destination, Given.values members)

        /// <summary>Moves members from one sorted set to another, if the condition holds.</summary>
        /// <param name="condition">Whether the destination may contain a member. Default: always.</param>
        /// <returns>
        /// The moved members with their scores, in the given order, without those that the source does not contain.
        /// </returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmovemember/">ZMOVEMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMoveMember
            (source: RedisKey, destination: RedisKey, members: RedisValue seq, ?condition: When)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZMoveMember(source, destination, members, defaultArg condition When.Always))

        /// <summary>Moves members from one sorted set to another, if the condition holds.</summary>
        /// <param name="condition">Whether the destination may contain a member. Default: always.</param>
        /// <returns>
        /// The moved members with their scores, in the given order, without those that the source does not contain.
        /// </returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmovemember/">ZMOVEMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline zMoveMember
            (source: ^Source, destination: ^Destination, members: RedisValue seq, ?condition: When)
            : Command<(RedisValue * float) list> =
            Cmd.zMoveMember(Given.key source, Given.key destination, members, ?condition = condition)

        /// <summary>Moves members from one sorted set to another, if the condition holds.</summary>
        /// <param name="condition">Whether the destination may contain a member. Default: always.</param>
        /// <returns>
        /// The moved members with their scores, in the given order, without those that the source does not contain.
        /// </returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmovemember/">ZMOVEMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMoveMember
            (source: RedisKey, destination: RedisKey, members: string seq, ?condition: When)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZMoveMember(source, destination, members, defaultArg condition When.Always))

        /// <summary>Moves members from one sorted set to another, if the condition holds.</summary>
        /// <param name="condition">Whether the destination may contain a member. Default: always.</param>
        /// <returns>
        /// The moved members with their scores, in the given order, without those that the source does not contain.
        /// </returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. If both keys are the same, nothing is moved.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmovemember/">ZMOVEMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline zMoveMember
            (source: ^Source, destination: ^Destination, members: string seq, ?condition: When)
            : Command<(RedisValue * float) list> =
            Cmd.zMoveMember(Given.key source, Given.key destination, members, ?condition = condition)

        /// <summary>Removes the member with the lowest score from a sorted set and returns it.</summary>
        /// <returns>The member and its score, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMin(key: RedisKey) : Command<(RedisValue * float) option> = Shape.pair (Commands.ZPopMin(key))

        /// <summary>Removes the member with the lowest score from a sorted set and returns it.</summary>
        /// <returns>The member and its score, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member inline zPopMin(key: ^Key) : Command<(RedisValue * float) option> = Cmd.zPopMin (Given.key key)

        /// <summary>Removes the member with the lowest score from a sorted set and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The member and its score, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMinAs<'T>(key: RedisKey) : Command<('T * float) option> =
            Shape.pair (Commands.ZPopMin<'T>(key))

        /// <summary>Removes the member with the lowest score from a sorted set and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The member and its score, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member zPopMinAs<'T>(key: string) : Command<('T * float) option> = Cmd.zPopMinAs<'T> (Given.key key)

        /// <summary>Removes several members with the lowest scores from a sorted set and returns them.</summary>
        /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
        /// <returns>The members and scores, the lowest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMin(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZPopMin(key, count))

        /// <summary>Removes several members with the lowest scores from a sorted set and returns them.</summary>
        /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
        /// <returns>The members and scores, the lowest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member inline zPopMin(key: ^Key, count: ^Count) : Command<(RedisValue * float) list> =
            Cmd.zPopMin(Given.key key, Given.int64 count)

        /// <summary>Removes several members with the lowest scores from a sorted set and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
        /// <returns>The members and scores, the lowest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMinAs<'T>(key: RedisKey, count: int64) : Command<('T * float) list> =
            Shape.pairs (Commands.ZPopMin<'T>(key, count))

        /// <summary>Removes several members with the lowest scores from a sorted set and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
        /// <returns>The members and scores, the lowest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member zPopMinAs<'T>(key: string, count: int) : Command<('T * float) list> =
            Cmd.zPopMinAs<'T>(Given.key key, Given.int64 count)

        /// <summary>Removes the member with the highest score from a sorted set and returns it.</summary>
        /// <returns>The member and its score, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMax(key: RedisKey) : Command<(RedisValue * float) option> = Shape.pair (Commands.ZPopMax(key))

        /// <summary>Removes the member with the highest score from a sorted set and returns it.</summary>
        /// <returns>The member and its score, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member inline zPopMax(key: ^Key) : Command<(RedisValue * float) option> = Cmd.zPopMax (Given.key key)

        /// <summary>Removes the member with the highest score from a sorted set and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The member and its score, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMaxAs<'T>(key: RedisKey) : Command<('T * float) option> =
            Shape.pair (Commands.ZPopMax<'T>(key))

        /// <summary>Removes the member with the highest score from a sorted set and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The member and its score, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member zPopMaxAs<'T>(key: string) : Command<('T * float) option> = Cmd.zPopMaxAs<'T> (Given.key key)

        /// <summary>Removes several members with the highest scores from a sorted set and returns them.</summary>
        /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
        /// <returns>The members and scores, the highest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMax(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZPopMax(key, count))

        /// <summary>Removes several members with the highest scores from a sorted set and returns them.</summary>
        /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
        /// <returns>The members and scores, the highest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member inline zPopMax(key: ^Key, count: ^Count) : Command<(RedisValue * float) list> =
            Cmd.zPopMax(Given.key key, Given.int64 count)

        /// <summary>Removes several members with the highest scores from a sorted set and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
        /// <returns>The members and scores, the highest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zPopMaxAs<'T>(key: RedisKey, count: int64) : Command<('T * float) list> =
            Shape.pairs (Commands.ZPopMax<'T>(key, count))

        /// <summary>Removes several members with the highest scores from a sorted set and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
        /// <returns>The members and scores, the highest score first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member zPopMaxAs<'T>(key: string, count: int) : Command<('T * float) list> =
            Cmd.zPopMaxAs<'T>(Given.key key, Given.int64 count)

        /// <summary>
        /// Removes members with their scores from one end of the first non-empty sorted set among several keys.
        /// </summary>
        /// <param name="count">Maximum number of members. Default: 1. Less than 1: InvalidArgument.</param>
        /// <returns>The key, the members and their scores, or None if none of the keys exists.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmpop/">ZMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMPop
            (keys: RedisKey seq, side: SortedSetSide, ?count: int64)
            : Command<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.ZMPop(keys, side, Option.toNullable count))

        /// <summary>
        /// Removes members with their scores from one end of the first non-empty sorted set among several keys.
        /// </summary>
        /// <param name="count">Maximum number of members. Default: 1. Less than 1: InvalidArgument.</param>
        /// <returns>The key, the members and their scores, or None if none of the keys exists.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/zmpop/">ZMPOP</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zMPop
            (keys: string seq, side: SortedSetSide, ?count: int64)
            : Command<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.ZMPop(keys, side, Option.toNullable count))

        /// <summary>Gets a random member of a sorted set.</summary>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRandMember(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.ZRandMember(key))

        /// <summary>Gets a random member of a sorted set.</summary>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline zRandMember(key: ^Key) : Command<RedisValue option> = Cmd.zRandMember (Given.key key)

        /// <summary>Gets several random members of a sorted set.</summary>
        /// <param name="count">
        /// Maximum number of different members. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.ZRandMember(key, count))

        /// <summary>Gets several random members of a sorted set.</summary>
        /// <param name="count">
        /// Maximum number of different members. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline zRandMember(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.zRandMember(Given.key key, Given.int64 count)

        /// <summary>Gets several random members of a sorted set, with their scores.</summary>
        /// <param name="count">
        /// Maximum number of different members. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The members and scores; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zRandMemberWithScores(key: RedisKey, count: int64) : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.ZRandMemberWithScores(key, count))

        /// <summary>Gets several random members of a sorted set, with their scores.</summary>
        /// <param name="count">
        /// Maximum number of different members. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The members and scores; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline zRandMemberWithScores(key: ^Key, count: ^Count) : Command<(RedisValue * float) list> =
            Cmd.zRandMemberWithScores(Given.key key, Given.int64 count)

        /// <summary>Gets one page of the members of a sorted set, with their scores.</summary>
        /// <param name="count">
        /// Approximate number of members to examine per page. Default: 10. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <c>scan</c>. A
        /// small set is returned in one page.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member zScan
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue * float>> =
            Shape.pairPage (
                Commands.ZScan(
                    key,
                    defaultArg cursor ScanCursor.Start,
                    Option.toNullable pattern,
                    Option.toNullable count
                )
            )

        /// <summary>Gets one page of the members of a sorted set, with their scores.</summary>
        /// <param name="count">
        /// Approximate number of members to examine per page. Default: 10. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <c>scan</c>. A
        /// small set is returned in one page.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>
        /// </para>
        /// </remarks>
        static member inline zScan
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue * float>> =
            Cmd.zScan(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>Gets one page of the members of a sorted set, without their scores.</summary>
        /// <param name="count">
        /// Approximate number of members to examine per page. Default: 10. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// <c>NOSCORES</c> needs Valkey 8.0; other servers reply with ERR. Start with the default cursor and continue
        /// with <c>Next</c> until <c>IsLast</c>, as with <c>scan</c>.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>,
        /// <see href="https://valkey.io/commands/zscan/">ZSCAN</see>
        /// </para>
        /// </remarks>
        static member zScanNoScores
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.ZScanNoScores(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// <summary>Gets one page of the members of a sorted set, without their scores.</summary>
        /// <param name="count">
        /// Approximate number of members to examine per page. Default: 10. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// <c>NOSCORES</c> needs Valkey 8.0; other servers reply with ERR. Start with the default cursor and continue
        /// with <c>Next</c> until <c>IsLast</c>, as with <c>scan</c>.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>,
        /// <see href="https://valkey.io/commands/zscan/">ZSCAN</see>
        /// </para>
        /// </remarks>
        static member inline zScanNoScores
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Cmd.zScanNoScores(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>
        /// Removes and returns the member with the lowest score from a sorted set, waiting until there is one.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed
        /// a member.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMin(key: RedisKey, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Shape.pair (Commands.BZPopMin(key, timeout))

        /// <summary>
        /// Removes and returns the member with the lowest score from a sorted set, waiting until there is one.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed
        /// a member.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member inline bZPopMin(key: ^Key, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Cmd.bZPopMin(Given.key key, timeout)

        /// <summary>
        /// Removes and returns the member with the lowest score from a sorted set, waiting until there is one.
        /// </summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed
        /// a member.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMinAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Shape.pair (Commands.BZPopMin<'T>(key, timeout))

        /// <summary>
        /// Removes and returns the member with the lowest score from a sorted set, waiting until there is one.
        /// </summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed
        /// a member.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMinAs<'T>(key: string, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Cmd.bZPopMinAs<'T>(Given.key key, timeout)

        /// <summary>
        /// Removes and returns the member with the lowest score from the first non-empty sorted set among several keys,
        /// waiting until one has a member.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key, the member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(keys + log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMin
            (keys: RedisKey seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMin(keys, timeout))

        /// <summary>
        /// Removes and returns the member with the lowest score from the first non-empty sorted set among several keys,
        /// waiting until one has a member.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key, the member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(keys + log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see>
        /// </para>
        /// </remarks>
        static member bZPopMin
            (keys: string seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMin(keys, timeout))

        /// <summary>
        /// Removes and returns the member with the highest score from a sorted set, waiting until there is one.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed
        /// a member.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMax(key: RedisKey, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Shape.pair (Commands.BZPopMax(key, timeout))

        /// <summary>
        /// Removes and returns the member with the highest score from a sorted set, waiting until there is one.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed
        /// a member.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member inline bZPopMax(key: ^Key, timeout: TimeSpan) : BlockingCommand<(RedisValue * float) option> =
            Cmd.bZPopMax(Given.key key, timeout)

        /// <summary>
        /// Removes and returns the member with the highest score from a sorted set, waiting until there is one.
        /// </summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed
        /// a member.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMaxAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Shape.pair (Commands.BZPopMax<'T>(key, timeout))

        /// <summary>
        /// Removes and returns the member with the highest score from a sorted set, waiting until there is one.
        /// </summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed
        /// a member.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMaxAs<'T>(key: string, timeout: TimeSpan) : BlockingCommand<('T * float) option> =
            Cmd.bZPopMaxAs<'T>(Given.key key, timeout)

        /// <summary>
        /// Removes and returns the member with the highest score from the first non-empty sorted set among several
        /// keys, waiting until one has a member.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key, the member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(keys + log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMax
            (keys: RedisKey seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMax(keys, timeout))

        /// <summary>
        /// Removes and returns the member with the highest score from the first non-empty sorted set among several
        /// keys, waiting until one has a member.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key, the member and its score, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 5.0 · O(keys + log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see>
        /// </para>
        /// </remarks>
        static member bZPopMax
            (keys: string seq, timeout: TimeSpan)
            : BlockingCommand<(RedisKey * RedisValue * float) option> =
            Shape.triple (Commands.BZPopMax(keys, timeout))

        /// <summary>
        /// Removes members with their scores from one end of the first non-empty sorted set among several keys, waiting
        /// until one has a member.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">Maximum number of members. Default: 1. Less than 1: InvalidArgument.</param>
        /// <returns>The key, the members and their scores, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzmpop/">BZMPOP</see>
        /// </para>
        /// </remarks>
        static member bZMPop
            (keys: RedisKey seq, side: SortedSetSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.BZMPop(keys, side, timeout, Option.toNullable count))

        /// <summary>
        /// Removes members with their scores from one end of the first non-empty sorted set among several keys, waiting
        /// until one has a member.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">Maximum number of members. Default: 1. Less than 1: InvalidArgument.</param>
        /// <returns>The key, the members and their scores, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzmpop/">BZMPOP</see>
        /// </para>
        /// </remarks>
        static member bZMPop
            (keys: string seq, side: SortedSetSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * (RedisValue * float) list) option> =
            Shape.keyedPairs (Commands.BZMPop(keys, side, timeout, Option.toNullable count))

        /// <summary>
        /// Moves the members with the lowest or the highest scores from one sorted set to another, waiting until the
        /// source has a member.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">Maximum number of members. Null: not sent. Less than 1: InvalidArgument.</param>
        /// <returns>The moved members with their scores; empty after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. A cancelled call may have moved members.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzmove/">BZMOVE</see>
        /// </para>
        /// </remarks>
        static member bZMove
            (source: RedisKey, destination: RedisKey, side: SortedSetSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisValue * float) list> =
            Shape.pairs (Commands.BZMove(source, destination, side, timeout, Option.toNullable count))

        /// <summary>
        /// Moves the members with the lowest or the highest scores from one sorted set to another, waiting until the
        /// source has a member.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">Maximum number of members. Null: not sent. Less than 1: InvalidArgument.</param>
        /// <returns>The moved members with their scores; empty after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The score of a moved member replaces that in the destination. A cancelled call may have moved members.
        /// </para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(count × log members) ·
        /// <see href="https://redis.io/docs/latest/commands/bzmove/">BZMOVE</see>
        /// </para>
        /// </remarks>
        static member inline bZMove
            (source: ^Source, destination: ^Destination, side: SortedSetSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisValue * float) list> =
            Cmd.bZMove(Given.key source, Given.key destination, side, timeout, ?count = count)
