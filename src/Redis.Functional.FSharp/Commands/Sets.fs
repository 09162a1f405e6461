// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "set".
[<AutoOpen>]
module SetCommands =
    type Cmd with

        /// <summary>Adds members to a set.</summary>
        /// <returns>The number of members that were added; members that were already present do not count.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member sAdd(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<int64> =
            Commands.SAdd(key, members)

        /// <summary>Adds members to a set.</summary>
        /// <returns>The number of members that were added; members that were already present do not count.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member inline sAdd(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<int64> =
            Cmd.sAdd(Given.key key, Given.values members)

        /// <summary>Adds members to a set.</summary>
        /// <returns>The number of members that were added; members that were already present do not count.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member sAdd(key: RedisKey, members: RedisValue seq) : Command<int64> = Commands.SAdd(key, members)

        /// <summary>Adds members to a set.</summary>
        /// <returns>The number of members that were added; members that were already present do not count.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member inline sAdd(key: ^Key, members: RedisValue seq) : Command<int64> =
            Cmd.sAdd(Given.key key, members)

        /// <summary>Adds members to a set.</summary>
        /// <returns>The number of members that were added; members that were already present do not count.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member sAdd(key: RedisKey, members: string seq) : Command<int64> = Commands.SAdd(key, members)

        /// <summary>Adds members to a set.</summary>
        /// <returns>The number of members that were added; members that were already present do not count.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see>
        /// </para>
        /// </remarks>
        static member inline sAdd(key: ^Key, members: string seq) : Command<int64> = Cmd.sAdd(Given.key key, members)

        /// <summary>Adds a member to a set.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>1 if the member was added; 0 if it was already present.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
        /// </remarks>
        static member sAdd(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.SAdd<'T>(key, value, codec)

        /// <summary>Adds a member to a set.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>1 if the member was added; 0 if it was already present.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
        /// </remarks>
        static member sAdd(key: string, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Cmd.sAdd(Given.key key, value, codec)

        /// <summary>Adds a member to a set.</summary>
        /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
        /// <returns>1 if the member was added; 0 if it was already present.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
        /// </remarks>
        static member sAddAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.SAddAs<'T>(key, value)

        /// <summary>Adds a member to a set.</summary>
        /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
        /// <returns>1 if the member was added; 0 if it was already present.</returns>
        /// <remarks>
        /// <para>Creates the set if needed.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sadd/">SADD</see></para>
        /// </remarks>
        static member sAddAs<'T>(key: string, value: 'T) : Command<int64> = Cmd.sAddAs<'T>(Given.key key, value)

        /// <summary>Removes members from a set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member sRem(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<int64> =
            Commands.SRem(key, members)

        /// <summary>Removes members from a set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member inline sRem(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<int64> =
            Cmd.sRem(Given.key key, Given.values members)

        /// <summary>Removes members from a set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member sRem(key: RedisKey, members: RedisValue seq) : Command<int64> = Commands.SRem(key, members)

        /// <summary>Removes members from a set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member inline sRem(key: ^Key, members: RedisValue seq) : Command<int64> =
            Cmd.sRem(Given.key key, members)

        /// <summary>Removes members from a set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member sRem(key: RedisKey, members: string seq) : Command<int64> = Commands.SRem(key, members)

        /// <summary>Removes members from a set.</summary>
        /// <returns>The number of members that were removed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last member.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members) · <see href="https://redis.io/docs/latest/commands/srem/">SREM</see>
        /// </para>
        /// </remarks>
        static member inline sRem(key: ^Key, members: string seq) : Command<int64> = Cmd.sRem(Given.key key, members)

        /// <summary>Gets the number of members of a set.</summary>
        /// <returns>The number of members, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/scard/">SCARD</see></para>
        /// </remarks>
        static member sCard(key: RedisKey) : Command<int64> = Commands.SCard(key)

        /// <summary>Gets the number of members of a set.</summary>
        /// <returns>The number of members, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/scard/">SCARD</see></para>
        /// </remarks>
        static member inline sCard(key: ^Key) : Command<int64> = Cmd.sCard (Given.key key)

        /// <summary>Determines whether a value is a member of a set.</summary>
        /// <returns>True if the set contains the value; false if not, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sismember/">SISMEMBER</see>
        /// </para>
        /// </remarks>
        static member sIsMember(key: RedisKey, value: RedisValue) : Command<bool> = Commands.SIsMember(key, value)

        /// <summary>Determines whether a value is a member of a set.</summary>
        /// <returns>True if the set contains the value; false if not, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/sismember/">SISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sIsMember(key: ^Key, value: ^Value) : Command<bool> =
            Cmd.sIsMember(Given.key key, Given.value value)

        /// <summary>Determines whether a value is a member of a set, if the set exists.</summary>
        /// <returns>Whether the set contains the value, or None if the key does not exist (−1 on the wire).</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 1.0 (<c>XX</c>: Valkey 9.2) · O(1) ·
        /// <see href="https://valkey.io/commands/sismember/">SISMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sIsMemberIfExists(key: RedisKey, value: RedisValue) : Command<bool option> =
            Shape.option (Commands.SIsMemberIfExists(key, value))

        /// <summary>Determines whether a value is a member of a set, if the set exists.</summary>
        /// <returns>Whether the set contains the value, or None if the key does not exist (−1 on the wire).</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 1.0 (<c>XX</c>: Valkey 9.2) · O(1) ·
        /// <see href="https://valkey.io/commands/sismember/">SISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sIsMemberIfExists(key: ^Key, value: ^Value) : Command<bool option> =
            Cmd.sIsMemberIfExists(Given.key key, Given.value value)

        /// <summary>Determines whether each of several values is a member of a set.</summary>
        /// <returns>One element per value, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMIsMember(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<bool list> =
            Shape.list (Commands.SMIsMember(key, members))

        /// <summary>Determines whether each of several values is a member of a set.</summary>
        /// <returns>One element per value, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sMIsMember(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<bool list> =
            Cmd.sMIsMember(Given.key key, Given.values members)

        /// <summary>Determines whether each of several values is a member of a set.</summary>
        /// <returns>One element per value, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMIsMember(key: RedisKey, members: RedisValue seq) : Command<bool list> =
            Shape.list (Commands.SMIsMember(key, members))

        /// <summary>Determines whether each of several values is a member of a set.</summary>
        /// <returns>One element per value, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sMIsMember(key: ^Key, members: RedisValue seq) : Command<bool list> =
            Cmd.sMIsMember(Given.key key, members)

        /// <summary>Determines whether each of several values is a member of a set.</summary>
        /// <returns>One element per value, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMIsMember(key: RedisKey, members: string seq) : Command<bool list> =
            Shape.list (Commands.SMIsMember(key, members))

        /// <summary>Determines whether each of several values is a member of a set.</summary>
        /// <returns>One element per value, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/smismember/">SMISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sMIsMember(key: ^Key, members: string seq) : Command<bool list> =
            Cmd.sMIsMember(Given.key key, members)

        /// <summary>Gets all members of a set.</summary>
        /// <returns>The members, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Use <c>sScan</c> for large sets.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMembers(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.SMembers(key))

        /// <summary>Gets all members of a set.</summary>
        /// <returns>The members, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Use <c>sScan</c> for large sets.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        static member inline sMembers(key: ^Key) : Command<RedisValue list> = Cmd.sMembers (Given.key key)

        /// <summary>Gets all members of a set.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Use <c>sScan</c> for large sets.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMembersAs<'T>(key: RedisKey) : Command<'T list> = Shape.list (Commands.SMembers<'T>(key))

        /// <summary>Gets all members of a set.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Use <c>sScan</c> for large sets.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        static member sMembersAs<'T>(key: string) : Command<'T list> = Cmd.sMembersAs<'T> (Given.key key)

        /// <summary>Gets all members of a set.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The members, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Use <c>sScan</c> for large sets.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sMembersAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T list> =
            Shape.list (Commands.SMembers<'T>(key, codec))

        /// <summary>Gets all members of a set.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The members, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Use <c>sScan</c> for large sets.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of the set) ·
        /// <see href="https://redis.io/docs/latest/commands/smembers/">SMEMBERS</see>
        /// </para>
        /// </remarks>
        static member sMembersAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T list> =
            Cmd.sMembersAs<'T>(Given.key key, codec)

        /// <summary>Moves a member from one set to another atomically.</summary>
        /// <returns>True if the member was moved; false if it is not in the source, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/smove/">SMOVE</see></para>
        /// </remarks>
        static member sMove(source: RedisKey, destination: RedisKey, value: RedisValue) : Command<bool> =
            Commands.SMove(source, destination, value)

        /// <summary>Moves a member from one set to another atomically.</summary>
        /// <returns>True if the member was moved; false if it is not in the source, and nothing was changed.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/smove/">SMOVE</see></para>
        /// </remarks>
        static member inline sMove(source: ^Source, destination: ^Destination, value: ^Value) : Command<bool> =
            Cmd.sMove(Given.key source, Given.key destination, Given.value value)

        /// <summary>Gets one page of the members of a set.</summary>
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
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see>
        /// </para>
        /// </remarks>
        static member sScan
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.SScan(key, defaultArg cursor ScanCursor.Start, Option.toNullable pattern, Option.toNullable count)

        /// <summary>Gets one page of the members of a set.</summary>
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
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see>
        /// </para>
        /// </remarks>
        static member inline sScan
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Cmd.sScan(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>Gets one page of the members of a set.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
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

        /// <summary>Gets one page of the members of a set.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
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
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/sscan/">SSCAN</see>
        /// </para>
        /// </remarks>
        static member sScanAs<'T>
            (key: string, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<'T>> =
            Cmd.sScanAs<'T>(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiff([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.SDiff(keys))

        /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        static member inline sDiff([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.sDiff (Given.keys keys)

        /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiff(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.SDiff(keys))

        /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiff(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.SDiff(keys))

        /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiffAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Shape.list (Commands.SDiff<'T>(keys))

        /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        static member sDiffAs<'T>([<ParamArray>] keys: string[]) : Command<'T list> = Cmd.sDiffAs<'T> (Given.keys keys)

        /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiffAs<'T>(keys: RedisKey seq) : Command<'T list> = Shape.list (Commands.SDiff<'T>(keys))

        /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sDiffAs<'T>(keys: string seq) : Command<'T list> = Shape.list (Commands.SDiff<'T>(keys))

        /// <summary>Gets the members that all sets have in common.</summary>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInter([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.SInter(keys))

        /// <summary>Gets the members that all sets have in common.</summary>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        static member inline sInter([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.sInter (Given.keys keys)

        /// <summary>Gets the members that all sets have in common.</summary>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInter(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.SInter(keys))

        /// <summary>Gets the members that all sets have in common.</summary>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInter(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.SInter(keys))

        /// <summary>Gets the members that all sets have in common.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInterAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Shape.list (Commands.SInter<'T>(keys))

        /// <summary>Gets the members that all sets have in common.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        static member sInterAs<'T>([<ParamArray>] keys: string[]) : Command<'T list> =
            Cmd.sInterAs<'T> (Given.keys keys)

        /// <summary>Gets the members that all sets have in common.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInterAs<'T>(keys: RedisKey seq) : Command<'T list> = Shape.list (Commands.SInter<'T>(keys))

        /// <summary>Gets the members that all sets have in common.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sInterAs<'T>(keys: string seq) : Command<'T list> = Shape.list (Commands.SInter<'T>(keys))

        /// <summary>Gets the members that are in at least one of the sets.</summary>
        /// <returns>The members, each once, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnion([<ParamArray>] keys: RedisKey[]) : Command<RedisValue list> =
            Shape.list (Commands.SUnion(keys))

        /// <summary>Gets the members that are in at least one of the sets.</summary>
        /// <returns>The members, each once, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        static member inline sUnion([<ParamArray>] keys: ^Keys[]) : Command<RedisValue list> =
            Cmd.sUnion (Given.keys keys)

        /// <summary>Gets the members that are in at least one of the sets.</summary>
        /// <returns>The members, each once, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnion(keys: RedisKey seq) : Command<RedisValue list> = Shape.list (Commands.SUnion(keys))

        /// <summary>Gets the members that are in at least one of the sets.</summary>
        /// <returns>The members, each once, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnion(keys: string seq) : Command<RedisValue list> = Shape.list (Commands.SUnion(keys))

        /// <summary>Gets the members that are in at least one of the sets.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, each once, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnionAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T list> =
            Shape.list (Commands.SUnion<'T>(keys))

        /// <summary>Gets the members that are in at least one of the sets.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, each once, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        static member sUnionAs<'T>([<ParamArray>] keys: string[]) : Command<'T list> =
            Cmd.sUnionAs<'T> (Given.keys keys)

        /// <summary>Gets the members that are in at least one of the sets.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, each once, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnionAs<'T>(keys: RedisKey seq) : Command<'T list> = Shape.list (Commands.SUnion<'T>(keys))

        /// <summary>Gets the members that are in at least one of the sets.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The members, each once, in no particular order.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sUnionAs<'T>(keys: string seq) : Command<'T list> = Shape.list (Commands.SUnion<'T>(keys))

        /// <summary>Stores the members of the first set that are in none of the other sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member sDiffStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// <summary>Stores the members of the first set that are in none of the other sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sDiffStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.sDiffStore(Given.key destination, Given.keys keys)

        /// <summary>Stores the members of the first set that are in none of the other sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member sDiffStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// <summary>Stores the members of the first set that are in none of the other sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sDiffStore(destination: ^Destination, keys: RedisKey seq) : Command<int64> =
            Cmd.sDiffStore(Given.key destination, keys)

        /// <summary>Stores the members of the first set that are in none of the other sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member sDiffStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SDiffStore(destination, keys)

        /// <summary>Stores the members of the first set that are in none of the other sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sDiffStore(destination: ^Destination, keys: string seq) : Command<int64> =
            Cmd.sDiffStore(Given.key destination, keys)

        /// <summary>Stores the members that all sets have in common.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member sInterStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// <summary>Stores the members that all sets have in common.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sInterStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.sInterStore(Given.key destination, Given.keys keys)

        /// <summary>Stores the members that all sets have in common.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member sInterStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// <summary>Stores the members that all sets have in common.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sInterStore(destination: ^Destination, keys: RedisKey seq) : Command<int64> =
            Cmd.sInterStore(Given.key destination, keys)

        /// <summary>Stores the members that all sets have in common.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member sInterStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SInterStore(destination, keys)

        /// <summary>Stores the members that all sets have in common.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sInterStore(destination: ^Destination, keys: string seq) : Command<int64> =
            Cmd.sInterStore(Given.key destination, keys)

        /// <summary>Stores the members that are in at least one of the sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member sUnionStore(destination: RedisKey, [<ParamArray>] keys: RedisKey[]) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// <summary>Stores the members that are in at least one of the sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sUnionStore(destination: ^Destination, [<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.sUnionStore(Given.key destination, Given.keys keys)

        /// <summary>Stores the members that are in at least one of the sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member sUnionStore(destination: RedisKey, keys: RedisKey seq) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// <summary>Stores the members that are in at least one of the sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sUnionStore(destination: ^Destination, keys: RedisKey seq) : Command<int64> =
            Cmd.sUnionStore(Given.key destination, keys)

        /// <summary>Stores the members that are in at least one of the sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member sUnionStore(destination: RedisKey, keys: string seq) : Command<int64> =
            Commands.SUnionStore(destination, keys)

        /// <summary>Stores the members that are in at least one of the sets.</summary>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>
        /// Replaces the value and type of the destination. A source that does not exist counts as an empty set.
        /// </para>
        /// <para>Fails with WRONGTYPE if a source holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see>
        /// </para>
        /// </remarks>
        static member inline sUnionStore(destination: ^Destination, keys: string seq) : Command<int64> =
            Cmd.sUnionStore(Given.key destination, keys)

        /// <summary>Counts the members that all sets have in common.</summary>
        /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
        /// <returns>The number of members, at most <c>limit</c>.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see>
        /// </para>
        /// </remarks>
        static member sInterCard(keys: RedisKey seq, ?limit: int64) : Command<int64> =
            Commands.SInterCard(keys, Option.toNullable limit)

        /// <summary>Counts the members that all sets have in common.</summary>
        /// <returns>The number of members.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see>
        /// </para>
        /// </remarks>
        static member sInterCard([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.SInterCard(keys)

        /// <summary>Counts the members that all sets have in common.</summary>
        /// <returns>The number of members.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see>
        /// </para>
        /// </remarks>
        static member inline sInterCard([<ParamArray>] keys: ^Keys[]) : Command<int64> =
            Cmd.sInterCard (Given.keys keys)

        /// <summary>Counts the members that all sets have in common.</summary>
        /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
        /// <returns>The number of members, at most <c>limit</c>.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(sets × members of the smallest set) ·
        /// <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see>
        /// </para>
        /// </remarks>
        static member sInterCard(keys: string seq, ?limit: int64) : Command<int64> =
            Commands.SInterCard(keys, Option.toNullable limit)

        /// <summary>Removes a random member of a set and returns it.</summary>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPop(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.SPop(key))

        /// <summary>Removes a random member of a set and returns it.</summary>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member inline sPop(key: ^Key) : Command<RedisValue option> = Cmd.sPop (Given.key key)

        /// <summary>Removes a random member of a set and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPopAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.SPop<'T>(key))

        /// <summary>Removes a random member of a set and returns it.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member sPopAs<'T>(key: string) : Command<'T option> = Cmd.sPopAs<'T> (Given.key key)

        /// <summary>Removes a random member of a set and returns it.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.SPop<'T>(key, codec))

        /// <summary>Removes a random member of a set and returns it.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member sPopAs<'T>(key: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.sPopAs<'T>(Given.key key, codec)

        /// <summary>Removes several random members of a set and returns them.</summary>
        /// <param name="count">Maximum number of different members. Negative: InvalidArgument. Needs Redis 3.2.</param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.SPop(key, count))

        /// <summary>Removes several random members of a set and returns them.</summary>
        /// <param name="count">Maximum number of different members. Negative: InvalidArgument. Needs Redis 3.2.</param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member inline sPop(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.sPop(Given.key key, Given.int64 count)

        /// <summary>Removes several random members of a set and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of different members. Negative: InvalidArgument. Needs Redis 3.2.</param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.SPop<'T>(key, count))

        /// <summary>Removes several random members of a set and returns them.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">Maximum number of different members. Negative: InvalidArgument. Needs Redis 3.2.</param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/spop/">SPOP</see></para>
        /// </remarks>
        static member sPopAs<'T>(key: string, count: int) : Command<'T list> =
            Cmd.sPopAs<'T>(Given.key key, Given.int64 count)

        /// <summary>Gets a random member of a set.</summary>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMember(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.SRandMember(key))

        /// <summary>Gets a random member of a set.</summary>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sRandMember(key: ^Key) : Command<RedisValue option> = Cmd.sRandMember (Given.key key)

        /// <summary>Gets a random member of a set.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMemberAs<'T>(key: RedisKey) : Command<'T option> =
            Shape.option (Commands.SRandMember<'T>(key))

        /// <summary>Gets a random member of a set.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The member, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member sRandMemberAs<'T>(key: string) : Command<'T option> = Cmd.sRandMemberAs<'T> (Given.key key)

        /// <summary>Gets several random members of a set.</summary>
        /// <param name="count">
        /// Maximum number of different members. Negative: exactly this many, with possible repetitions. Needs Redis
        /// 2.6.
        /// </param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.SRandMember(key, count))

        /// <summary>Gets several random members of a set.</summary>
        /// <param name="count">
        /// Maximum number of different members. Negative: exactly this many, with possible repetitions. Needs Redis
        /// 2.6.
        /// </param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline sRandMember(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.sRandMember(Given.key key, Given.int64 count)

        /// <summary>Gets several random members of a set.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">
        /// Maximum number of different members. Negative: exactly this many, with possible repetitions. Needs Redis
        /// 2.6.
        /// </param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sRandMemberAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.SRandMember<'T>(key, count))

        /// <summary>Gets several random members of a set.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="count">
        /// Maximum number of different members. Negative: exactly this many, with possible repetitions. Needs Redis
        /// 2.6.
        /// </param>
        /// <returns>The members; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 1.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/srandmember/">SRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member sRandMemberAs<'T>(key: string, count: int) : Command<'T list> =
            Cmd.sRandMemberAs<'T>(Given.key key, Given.int64 count)

        /// <summary>Counts the members that are in at least one of the sets.</summary>
        /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
        /// <param name="approximate">
        /// <c>APPROX</c>: estimates the number, with a standard error of 0.81 %, in less memory.
        /// </param>
        /// <returns>The number of members, at most <c>limit</c>.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunioncard/">SUNIONCARD</see>
        /// </para>
        /// </remarks>
        static member sUnionCard(keys: RedisKey seq, ?limit: int64, ?approximate: bool) : Command<int64> =
            Commands.SUnionCard(keys, Option.toNullable limit, defaultArg approximate false)

        /// <summary>Counts the members that are in at least one of the sets.</summary>
        /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
        /// <param name="approximate">
        /// <c>APPROX</c>: estimates the number, with a standard error of 0.81 %, in less memory.
        /// </param>
        /// <returns>The number of members, at most <c>limit</c>.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sunioncard/">SUNIONCARD</see>
        /// </para>
        /// </remarks>
        static member sUnionCard(keys: string seq, ?limit: int64, ?approximate: bool) : Command<int64> =
            Commands.SUnionCard(keys, Option.toNullable limit, defaultArg approximate false)

        /// <summary>Counts the members of the first set that are in none of the other sets.</summary>
        /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
        /// <returns>The number of members, at most <c>limit</c>.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffcard/">SDIFFCARD</see>
        /// </para>
        /// </remarks>
        static member sDiffCard(keys: RedisKey seq, ?limit: int64) : Command<int64> =
            Commands.SDiffCard(keys, Option.toNullable limit)

        /// <summary>Counts the members of the first set that are in none of the other sets.</summary>
        /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
        /// <returns>The number of members, at most <c>limit</c>.</returns>
        /// <remarks>
        /// <para>A key that does not exist counts as an empty set.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(members of all sets) ·
        /// <see href="https://redis.io/docs/latest/commands/sdiffcard/">SDIFFCARD</see>
        /// </para>
        /// </remarks>
        static member sDiffCard(keys: string seq, ?limit: int64) : Command<int64> =
            Commands.SDiffCard(keys, Option.toNullable limit)
