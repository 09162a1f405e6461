// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "set".
[<AutoOpen>]
module SetCommands =
    type Cmd with

        /// <summary>How many of the members are new to the set; all are in it then.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member sAdd(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<int64> =
            Commands.SAdd(key, members)

        /// <summary>How many of the members are new to the set; all are in it then.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member inline sAdd(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<int64> =
            Cmd.sAdd(Given.key key, Given.values members)

        /// <summary>How many of the members are new to the set; all are in it then.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member sAdd(key: RedisKey, members: RedisValue seq) : Command<int64> = Commands.SAdd(key, members)

        /// <summary>How many of the members are new to the set; all are in it then.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member inline sAdd(key: ^Key, members: RedisValue seq) : Command<int64> =
            Cmd.sAdd(Given.key key, members)

        /// <summary>How many of the members are new to the set; all are in it then.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member sAdd(key: RedisKey, members: string seq) : Command<int64> = Commands.SAdd(key, members)

        /// <summary>How many of the members are new to the set; all are in it then.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member inline sAdd(key: ^Key, members: string seq) : Command<int64> = Cmd.sAdd(Given.key key, members)

        /// <summary>As <c>sAdd</c> of one member, written by a codec.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
        /// </remarks>
        static member sAdd(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.SAdd<'T>(key, value, codec)

        /// <summary>As <c>sAdd</c> of one member, written by a codec.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
        /// </remarks>
        static member sAdd(key: string, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Cmd.sAdd(Given.key key, value, codec)

        /// <summary>As <c>sAdd</c> of one member, written by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
        /// </remarks>
        static member sAddAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.SAddAs<'T>(key, value)

        /// <summary>As <c>sAdd</c> of one member, written by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
        /// </remarks>
        static member sAddAs<'T>(key: string, value: 'T) : Command<int64> = Cmd.sAddAs<'T>(Given.key key, value)

        /// <summary>
        /// How many of the members were in the set; they are removed, and the key with the last of them.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member sRem(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<int64> =
            Commands.SRem(key, members)

        /// <summary>
        /// How many of the members were in the set; they are removed, and the key with the last of them.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member inline sRem(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<int64> =
            Cmd.sRem(Given.key key, Given.values members)

        /// <summary>
        /// How many of the members were in the set; they are removed, and the key with the last of them.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member sRem(key: RedisKey, members: RedisValue seq) : Command<int64> = Commands.SRem(key, members)

        /// <summary>
        /// How many of the members were in the set; they are removed, and the key with the last of them.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member inline sRem(key: ^Key, members: RedisValue seq) : Command<int64> =
            Cmd.sRem(Given.key key, members)

        /// <summary>
        /// How many of the members were in the set; they are removed, and the key with the last of them.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member sRem(key: RedisKey, members: string seq) : Command<int64> = Commands.SRem(key, members)

        /// <summary>
        /// How many of the members were in the set; they are removed, and the key with the last of them.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member inline sRem(key: ^Key, members: string seq) : Command<int64> = Cmd.sRem(Given.key key, members)

        /// <summary>How many members are in the set; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/scard/">SCARD</see></para>
        /// </remarks>
        static member sCard(key: RedisKey) : Command<int64> = Commands.SCard(key)

        /// <summary>How many members are in the set; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/scard/">SCARD</see></para>
        /// </remarks>
        static member inline sCard(key: ^Key) : Command<int64> = Cmd.sCard (Given.key key)

        /// <summary>Whether the member is in the set.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sismember/">SISMEMBER</see>
        /// </para>
        /// </remarks>
        static member sIsMember(key: RedisKey, value: RedisValue) : Command<bool> = Commands.SIsMember(key, value)

        /// <summary>Whether the member is in the set.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sismember/">SISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sIsMember(key: ^Key, value: ^Value) : Command<bool> =
            Cmd.sIsMember(Given.key key, Given.value value)

        /// <summary>Whether each of the members is in the set, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMIsMember(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<bool list> =
            Shape.list (Commands.SMIsMember(key, members))

        /// <summary>Whether each of the members is in the set, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sMIsMember(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<bool list> =
            Cmd.sMIsMember(Given.key key, Given.values members)

        /// <summary>Whether each of the members is in the set, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMIsMember(key: RedisKey, members: RedisValue seq) : Command<bool list> =
            Shape.list (Commands.SMIsMember(key, members))

        /// <summary>Whether each of the members is in the set, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sMIsMember(key: ^Key, members: RedisValue seq) : Command<bool list> =
            Cmd.sMIsMember(Given.key key, members)

        /// <summary>Whether each of the members is in the set, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMIsMember(key: RedisKey, members: string seq) : Command<bool list> =
            Shape.list (Commands.SMIsMember(key, members))

        /// <summary>Whether each of the members is in the set, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sMIsMember(key: ^Key, members: string seq) : Command<bool list> =
            Cmd.sMIsMember(Given.key key, members)

        /// <summary>All members of the set, in no order.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMembers(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.SMembers(key))

        /// <summary>All members of the set, in no order.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        static member inline sMembers(key: ^Key) : Command<RedisValue list> = Cmd.sMembers (Given.key key)

        /// <summary>As <c>sMembers</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMembersAs<'T>(key: RedisKey) : Command<'T list> = Shape.list (Commands.SMembers<'T>(key))

        /// <summary>As <c>sMembers</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        static member sMembersAs<'T>(key: string) : Command<'T list> = Cmd.sMembersAs<'T> (Given.key key)

        /// <summary>As <c>sMembers</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMembersAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T list> =
            Shape.list (Commands.SMembers<'T>(key, codec))

        /// <summary>As <c>sMembers</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        static member sMembersAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T list> =
            Cmd.sMembersAs<'T>(Given.key key, codec)

        /// <summary>Moves a member from one set to another, as one.</summary>
        /// <returns>False: it is not in the source, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/smove/">SMOVE</see></para>
        /// </remarks>
        static member sMove(source: RedisKey, destination: RedisKey, value: RedisValue) : Command<bool> =
            Commands.SMove(source, destination, value)

        /// <summary>Moves a member from one set to another, as one.</summary>
        /// <returns>False: it is not in the source, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/smove/">SMOVE</see></para>
        /// </remarks>
        static member inline sMove(source: ^Source, destination: ^Destination, value: ^Value) : Command<bool> =
            Cmd.sMove(Given.key source, Given.key destination, Given.value value)

        /// <summary>One page of the members, and where to go on, as <c>scan</c>.</summary>
        /// <remarks>
        /// <para>A small set comes whole.</para>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see>
        /// </para>
        /// </remarks>
        static member sScan
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.SScan(key, defaultArg cursor ScanCursor.Start, Option.toNullable pattern, Option.toNullable count)

        /// <summary>One page of the members, and where to go on, as <c>scan</c>.</summary>
        /// <remarks>
        /// <para>A small set comes whole.</para>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see>
        /// </para>
        /// </remarks>
        static member inline sScan
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Cmd.sScan(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>As <c>sScan</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see>
        /// </para>
        /// </remarks>
        static member sScanAs<'T>
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<'T>> =
            Commands.SScan<'T>(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// <summary>As <c>sScan</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see>
        /// </para>
        /// </remarks>
        static member sScanAs<'T>
            (key: string, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<'T>> =
            Cmd.sScanAs<'T>(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>The members of the first set that are in none of the others, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiff([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.SDiff(keys))

        /// <summary>The members of the first set that are in none of the others, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        static member inline sDiff([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.sDiff (Given.keys keys)

        /// <summary>The members of the first set that are in none of the others, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiff(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.SDiff(keys))

        /// <summary>The members of the first set that are in none of the others, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiff(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.SDiff(keys))

        /// <summary>As <c>sDiff</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiffAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Shape.list (Commands.SDiff<'T>(keys))

        /// <summary>As <c>sDiff</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        static member sDiffAs<'T>([<ParamArray>] keys: string[]) : Command<'T list> = Cmd.sDiffAs<'T> (Given.keys keys)

        /// <summary>As <c>sDiff</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiffAs<'T>(keys: RedisKey seq) : Command<'T list> = Shape.list (Commands.SDiff<'T>(keys))

        /// <summary>As <c>sDiff</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiffAs<'T>(keys: string seq) : Command<'T list> = Shape.list (Commands.SDiff<'T>(keys))

        /// <summary>The members that are in all of the sets, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInter([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.SInter(keys))

        /// <summary>The members that are in all of the sets, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        static member inline sInter([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.sInter (Given.keys keys)

        /// <summary>The members that are in all of the sets, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInter(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.SInter(keys))

        /// <summary>The members that are in all of the sets, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInter(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.SInter(keys))

        /// <summary>As <c>sInter</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInterAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Shape.list (Commands.SInter<'T>(keys))

        /// <summary>As <c>sInter</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        static member sInterAs<'T>([<ParamArray>] keys: string[]) : Command<'T list> =
            Cmd.sInterAs<'T> (Given.keys keys)

        /// <summary>As <c>sInter</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInterAs<'T>(keys: RedisKey seq) : Command<'T list> = Shape.list (Commands.SInter<'T>(keys))

        /// <summary>As <c>sInter</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInterAs<'T>(keys: string seq) : Command<'T list> = Shape.list (Commands.SInter<'T>(keys))

        /// <summary>The members that are in any of the sets, each once, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnion([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.SUnion(keys))

        /// <summary>The members that are in any of the sets, each once, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        static member inline sUnion([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.sUnion (Given.keys keys)

        /// <summary>The members that are in any of the sets, each once, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnion(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.SUnion(keys))

        /// <summary>The members that are in any of the sets, each once, in no order.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnion(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.SUnion(keys))

        /// <summary>As <c>sUnion</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnionAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Shape.list (Commands.SUnion<'T>(keys))

        /// <summary>As <c>sUnion</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        static member sUnionAs<'T>([<ParamArray>] keys: string[]) : Command<'T list> =
            Cmd.sUnionAs<'T> (Given.keys keys)

        /// <summary>As <c>sUnion</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnionAs<'T>(keys: RedisKey seq) : Command<'T list> = Shape.list (Commands.SUnion<'T>(keys))

        /// <summary>As <c>sUnion</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnionAs<'T>(keys: string seq) : Command<'T list> = Shape.list (Commands.SUnion<'T>(keys))

        /// <summary>
        /// How many members were stored: what <c>sDiff</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member sDiffStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sDiff</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sDiffStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.sDiffStore(Given.key destination, Given.keys keys)

        /// <summary>
        /// How many members were stored: what <c>sDiff</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member sDiffStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sDiff</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sDiffStore(destination: ^Destination, keys: RedisKey seq) : Command<int64> =
            Cmd.sDiffStore(Given.key destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sDiff</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member sDiffStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sDiff</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sDiffStore(destination: ^Destination, keys: string seq) : Command<int64> =
            Cmd.sDiffStore(Given.key destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sInter</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member sInterStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sInter</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sInterStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.sInterStore(Given.key destination, Given.keys keys)

        /// <summary>
        /// How many members were stored: what <c>sInter</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member sInterStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sInter</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sInterStore(destination: ^Destination, keys: RedisKey seq) : Command<int64> =
            Cmd.sInterStore(Given.key destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sInter</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member sInterStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sInter</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sInterStore(destination: ^Destination, keys: string seq) : Command<int64> =
            Cmd.sInterStore(Given.key destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sUnion</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member sUnionStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sUnion</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sUnionStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.sUnionStore(Given.key destination, Given.keys keys)

        /// <summary>
        /// How many members were stored: what <c>sUnion</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member sUnionStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sUnion</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sUnionStore(destination: ^Destination, keys: RedisKey seq) : Command<int64> =
            Cmd.sUnionStore(Given.key destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sUnion</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member sUnionStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// <summary>
        /// How many members were stored: what <c>sUnion</c> yields takes the place of whatever is at the destination,
        /// which is removed when there are none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when a source is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sUnionStore(destination: ^Destination, keys: string seq) : Command<int64> =
            Cmd.sUnionStore(Given.key destination, keys)

        /// <summary>How many members are in all of the sets; counting ends at the limit, 0: never.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE; a negative limit is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see>
        /// </para>
        /// </remarks>
        static member sInterCard(keys: RedisKey seq, ?limit: int64) : Command<int64> =
            Commands.SInterCard(keys, Option.toNullable limit)

        /// <summary>How many members are in all of the sets.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see>
        /// </para>
        /// </remarks>
        static member sInterCard([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.SInterCard(keys)

        /// <summary>How many members are in all of the sets.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE when one is no set.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see>
        /// </para>
        /// </remarks>
        static member inline sInterCard([<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.sInterCard (Given.keys keys)

        /// <summary>How many members are in all of the sets; counting ends at the limit, 0: never.</summary>
        /// <remarks>
        /// <para>A missing key is an empty set.</para>
        /// <para>WRONGTYPE; a negative limit is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest) ·
        /// <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see>
        /// </para>
        /// </remarks>
        static member sInterCard(keys: string seq, ?limit: int64) : Command<int64> =
            Commands.SInterCard(keys, Option.toNullable limit)

        /// <summary>A member of the set, by chance, which is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPop(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.SPop(key))

        /// <summary>A member of the set, by chance, which is removed.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member inline sPop(key: ^Key) : Command<RedisValue option> = Cmd.sPop (Given.key key)

        /// <summary>As <c>sPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPopAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.SPop<'T>(key))

        /// <summary>As <c>sPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member sPopAs<'T>(key: string) : Command<'T option> = Cmd.sPopAs<'T> (Given.key key)

        /// <summary>As <c>sPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.SPop<'T>(key, codec))

        /// <summary>As <c>sPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member sPopAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.sPopAs<'T>(Given.key key, codec)

        /// <summary>
        /// So many different members of the set, by chance, or all when there are fewer; they are removed.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>Of several since 3.2.</para>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.SPop(key, count))

        /// <summary>
        /// So many different members of the set, by chance, or all when there are fewer; they are removed.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>Of several since 3.2.</para>
        /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member inline sPop(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.sPop(Given.key key, Given.int64 count)

        /// <summary>As <c>sPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.SPop<'T>(key, count))

        /// <summary>As <c>sPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member sPopAs<'T>(key: string, count: int) : Command<'T list> =
            Cmd.sPopAs<'T>(Given.key key, Given.int64 count)

        /// <summary>A member of the set, by chance, which stays.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMember(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.SRandMember(key))

        /// <summary>A member of the set, by chance, which stays.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sRandMember(key: ^Key) : Command<RedisValue option> = Cmd.sRandMember (Given.key key)

        /// <summary>As <c>sRandMember</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMemberAs<'T>(key: RedisKey) : Command<'T option> =
            Shape.option (Commands.SRandMember<'T>(key))

        /// <summary>As <c>sRandMember</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member sRandMemberAs<'T>(key: string) : Command<'T option> = Cmd.sRandMemberAs<'T> (Given.key key)

        /// <summary>
        /// So many different members of the set, by chance, or all when there are fewer; of a negative count, exactly
        /// as many, and one may come again.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>Of several since 2.6.</para>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.SRandMember(key, count))

        /// <summary>
        /// So many different members of the set, by chance, or all when there are fewer; of a negative count, exactly
        /// as many, and one may come again.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>Of several since 2.6.</para>
        /// <para>WRONGTYPE when it is no set.</para>
        /// <para>
        /// Since Redis 1.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sRandMember(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.sRandMember(Given.key key, Given.int64 count)

        /// <summary>As <c>sRandMember</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMemberAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.SRandMember<'T>(key, count))

        /// <summary>As <c>sRandMember</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member sRandMemberAs<'T>(key: string, count: int) : Command<'T list> =
            Cmd.sRandMemberAs<'T>(Given.key key, Given.int64 count)
