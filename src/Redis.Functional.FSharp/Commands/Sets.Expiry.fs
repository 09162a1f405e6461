// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands about single members' expiry.
[<AutoOpen>]
module SetExpiryCommands =
    type Cmd with

        /// <summary>Sets a time to live on members of a set.</summary>
        /// <param name="ttl">
        /// Sent as SEXPIRE if it is whole seconds, otherwise as SPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the members at once.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sexpire/">SEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpire/">SPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sExpire
            (key: RedisKey, ttl: TimeSpan, [<ParamArray>] members: RedisValue[])
            : Command<MemberExpiryOutcome list> =
            Shape.list (Commands.SExpire(key, ttl, members))

        /// <summary>Sets a time to live on members of a set.</summary>
        /// <param name="ttl">
        /// Sent as SEXPIRE if it is whole seconds, otherwise as SPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the members at once.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sexpire/">SEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpire/">SPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline sExpire
            (key: ^Key, ttl: TimeSpan, [<ParamArray>] members: ^Members[])
            : Command<MemberExpiryOutcome list> =
            Cmd.sExpire(Given.key key, ttl, Given.values members)

        /// <summary>Sets a time to live on members of a set.</summary>
        /// <param name="ttl">
        /// Sent as SEXPIRE if it is whole seconds, otherwise as SPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the members at once.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sexpire/">SEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpire/">SPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sExpire
            (key: RedisKey, ttl: TimeSpan, members: RedisValue seq, ?condition: ExpireWhen)
            : Command<MemberExpiryOutcome list> =
            Shape.list (Commands.SExpire(key, ttl, members, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets a time to live on members of a set.</summary>
        /// <param name="ttl">
        /// Sent as SEXPIRE if it is whole seconds, otherwise as SPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the members at once.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sexpire/">SEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpire/">SPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline sExpire
            (key: ^Key, ttl: TimeSpan, members: RedisValue seq, ?condition: ExpireWhen)
            : Command<MemberExpiryOutcome list> =
            Cmd.sExpire(Given.key key, ttl, members, ?condition = condition)

        /// <summary>Sets a time to live on members of a set.</summary>
        /// <param name="ttl">
        /// Sent as SEXPIRE if it is whole seconds, otherwise as SPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the members at once.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sexpire/">SEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpire/">SPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sExpire
            (key: RedisKey, ttl: TimeSpan, members: string seq, ?condition: ExpireWhen)
            : Command<MemberExpiryOutcome list> =
            Shape.list (Commands.SExpire(key, ttl, members, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets a time to live on members of a set.</summary>
        /// <param name="ttl">
        /// Sent as SEXPIRE if it is whole seconds, otherwise as SPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the members at once.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sexpire/">SEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpire/">SPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline sExpire
            (key: ^Key, ttl: TimeSpan, members: string seq, ?condition: ExpireWhen)
            : Command<MemberExpiryOutcome list> =
            Cmd.sExpire(Given.key key, ttl, members, ?condition = condition)

        /// <summary>Sets the time at which members of a set expire.</summary>
        /// <param name="moment">
        /// Sent as SEXPIREAT if it is whole seconds, otherwise as SPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the members at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpireat/">SEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpireat/">SPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sExpireAt
            (key: RedisKey, moment: DateTimeOffset, [<ParamArray>] members: RedisValue[])
            : Command<MemberExpiryOutcome list> =
            Shape.list (Commands.SExpireAt(key, moment, members))

        /// <summary>Sets the time at which members of a set expire.</summary>
        /// <param name="moment">
        /// Sent as SEXPIREAT if it is whole seconds, otherwise as SPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the members at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpireat/">SEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpireat/">SPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline sExpireAt
            (key: ^Key, moment: DateTimeOffset, [<ParamArray>] members: ^Members[])
            : Command<MemberExpiryOutcome list> =
            Cmd.sExpireAt(Given.key key, moment, Given.values members)

        /// <summary>Sets the time at which members of a set expire.</summary>
        /// <param name="moment">
        /// Sent as SEXPIREAT if it is whole seconds, otherwise as SPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the members at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpireat/">SEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpireat/">SPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sExpireAt
            (key: RedisKey, moment: DateTimeOffset, members: RedisValue seq, ?condition: ExpireWhen)
            : Command<MemberExpiryOutcome list> =
            Shape.list (Commands.SExpireAt(key, moment, members, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets the time at which members of a set expire.</summary>
        /// <param name="moment">
        /// Sent as SEXPIREAT if it is whole seconds, otherwise as SPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the members at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpireat/">SEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpireat/">SPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline sExpireAt
            (key: ^Key, moment: DateTimeOffset, members: RedisValue seq, ?condition: ExpireWhen)
            : Command<MemberExpiryOutcome list> =
            Cmd.sExpireAt(Given.key key, moment, members, ?condition = condition)

        /// <summary>Sets the time at which members of a set expire.</summary>
        /// <param name="moment">
        /// Sent as SEXPIREAT if it is whole seconds, otherwise as SPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the members at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpireat/">SEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpireat/">SPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sExpireAt
            (key: RedisKey, moment: DateTimeOffset, members: string seq, ?condition: ExpireWhen)
            : Command<MemberExpiryOutcome list> =
            Shape.list (Commands.SExpireAt(key, moment, members, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets the time at which members of a set expire.</summary>
        /// <param name="moment">
        /// Sent as SEXPIREAT if it is whole seconds, otherwise as SPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the members at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpireat/">SEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/spexpireat/">SPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline sExpireAt
            (key: ^Key, moment: DateTimeOffset, members: string seq, ?condition: ExpireWhen)
            : Command<MemberExpiryOutcome list> =
            Cmd.sExpireAt(Given.key key, moment, members, ?condition = condition)

        /// <summary>Removes the expiry of members of a set.</summary>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spersist/">SPERSIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPersist
            (key: RedisKey, [<ParamArray>] members: RedisValue[])
            : Command<MemberPersistOutcome list> =
            Shape.list (Commands.SPersist(key, members))

        /// <summary>Removes the expiry of members of a set.</summary>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spersist/">SPERSIST</see>
        /// </para>
        /// </remarks>
        static member inline sPersist
            (key: ^Key, [<ParamArray>] members: ^Members[])
            : Command<MemberPersistOutcome list> =
            Cmd.sPersist(Given.key key, Given.values members)

        /// <summary>Removes the expiry of members of a set.</summary>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spersist/">SPERSIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPersist(key: RedisKey, members: RedisValue seq) : Command<MemberPersistOutcome list> =
            Shape.list (Commands.SPersist(key, members))

        /// <summary>Removes the expiry of members of a set.</summary>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spersist/">SPERSIST</see>
        /// </para>
        /// </remarks>
        static member inline sPersist(key: ^Key, members: RedisValue seq) : Command<MemberPersistOutcome list> =
            Cmd.sPersist(Given.key key, members)

        /// <summary>Removes the expiry of members of a set.</summary>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spersist/">SPERSIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPersist(key: RedisKey, members: string seq) : Command<MemberPersistOutcome list> =
            Shape.list (Commands.SPersist(key, members))

        /// <summary>Removes the expiry of members of a set.</summary>
        /// <returns>The outcome of each member, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spersist/">SPERSIST</see>
        /// </para>
        /// </remarks>
        static member inline sPersist(key: ^Key, members: string seq) : Command<MemberPersistOutcome list> =
            Cmd.sPersist(Given.key key, members)

        /// <summary>Adds members to a set and sets their expiry atomically, if the condition holds.</summary>
        /// <returns>
        /// True if all members were added or changed; false if the condition does not hold, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Without <c>Expiry.KeepTtl</c>, the members get the given expiry or none; an expiry that they had is removed.
        /// A time in the past deletes the members, and the result is true.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/saddex/">SADDEX</see>
        /// </para>
        /// </remarks>
        static member sAddEx
            (key: RedisKey, members: RedisValue seq, ?expiry: Expiry, ?condition: MemberAddWhen)
            : Command<bool> =
            Commands.SAddEx(key, members, defaultArg expiry Expiry.Never, defaultArg condition MemberAddWhen.Always)

        /// <summary>Adds members to a set and sets their expiry atomically, if the condition holds.</summary>
        /// <returns>
        /// True if all members were added or changed; false if the condition does not hold, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Without <c>Expiry.KeepTtl</c>, the members get the given expiry or none; an expiry that they had is removed.
        /// A time in the past deletes the members, and the result is true.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/saddex/">SADDEX</see>
        /// </para>
        /// </remarks>
        static member inline sAddEx
            (key: ^Key, members: RedisValue seq, ?expiry: Expiry, ?condition: MemberAddWhen)
            : Command<bool> =
            Cmd.sAddEx(Given.key key, members, ?expiry = expiry, ?condition = condition)

        /// <summary>Adds members to a set and sets their expiry atomically, if the condition holds.</summary>
        /// <returns>
        /// True if all members were added or changed; false if the condition does not hold, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Without <c>Expiry.KeepTtl</c>, the members get the given expiry or none; an expiry that they had is removed.
        /// A time in the past deletes the members, and the result is true.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/saddex/">SADDEX</see>
        /// </para>
        /// </remarks>
        static member sAddEx
            (key: RedisKey, members: string seq, ?expiry: Expiry, ?condition: MemberAddWhen)
            : Command<bool> =
            Commands.SAddEx(key, members, defaultArg expiry Expiry.Never, defaultArg condition MemberAddWhen.Always)

        /// <summary>Adds members to a set and sets their expiry atomically, if the condition holds.</summary>
        /// <returns>
        /// True if all members were added or changed; false if the condition does not hold, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Without <c>Expiry.KeepTtl</c>, the members get the given expiry or none; an expiry that they had is removed.
        /// A time in the past deletes the members, and the result is true.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/saddex/">SADDEX</see>
        /// </para>
        /// </remarks>
        static member inline sAddEx
            (key: ^Key, members: string seq, ?expiry: Expiry, ?condition: MemberAddWhen)
            : Command<bool> =
            Cmd.sAddEx(Given.key key, members, ?expiry = expiry, ?condition = condition)

        /// <summary>Gets the remaining time to live of members of a set, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sttl/">STTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sTtl(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<TimeToLive list> =
            Shape.list (Commands.STtl(key, members))

        /// <summary>Gets the remaining time to live of members of a set, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sttl/">STTL</see>
        /// </para>
        /// </remarks>
        static member inline sTtl(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<TimeToLive list> =
            Cmd.sTtl(Given.key key, Given.values members)

        /// <summary>Gets the remaining time to live of members of a set, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sttl/">STTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sTtl(key: RedisKey, members: RedisValue seq) : Command<TimeToLive list> =
            Shape.list (Commands.STtl(key, members))

        /// <summary>Gets the remaining time to live of members of a set, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sttl/">STTL</see>
        /// </para>
        /// </remarks>
        static member inline sTtl(key: ^Key, members: RedisValue seq) : Command<TimeToLive list> =
            Cmd.sTtl(Given.key key, members)

        /// <summary>Gets the remaining time to live of members of a set, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sttl/">STTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sTtl(key: RedisKey, members: string seq) : Command<TimeToLive list> =
            Shape.list (Commands.STtl(key, members))

        /// <summary>Gets the remaining time to live of members of a set, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/sttl/">STTL</see>
        /// </para>
        /// </remarks>
        static member inline sTtl(key: ^Key, members: string seq) : Command<TimeToLive list> =
            Cmd.sTtl(Given.key key, members)

        /// <summary>Gets the remaining time to live of members of a set, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spttl/">SPTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPTtl(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<TimeToLive list> =
            Shape.list (Commands.SPTtl(key, members))

        /// <summary>Gets the remaining time to live of members of a set, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spttl/">SPTTL</see>
        /// </para>
        /// </remarks>
        static member inline sPTtl(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<TimeToLive list> =
            Cmd.sPTtl(Given.key key, Given.values members)

        /// <summary>Gets the remaining time to live of members of a set, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spttl/">SPTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPTtl(key: RedisKey, members: RedisValue seq) : Command<TimeToLive list> =
            Shape.list (Commands.SPTtl(key, members))

        /// <summary>Gets the remaining time to live of members of a set, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spttl/">SPTTL</see>
        /// </para>
        /// </remarks>
        static member inline sPTtl(key: ^Key, members: RedisValue seq) : Command<TimeToLive list> =
            Cmd.sPTtl(Given.key key, members)

        /// <summary>Gets the remaining time to live of members of a set, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spttl/">SPTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPTtl(key: RedisKey, members: string seq) : Command<TimeToLive list> =
            Shape.list (Commands.SPTtl(key, members))

        /// <summary>Gets the remaining time to live of members of a set, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) · <see href="https://redis.io/docs/latest/commands/spttl/">SPTTL</see>
        /// </para>
        /// </remarks>
        static member inline sPTtl(key: ^Key, members: string seq) : Command<TimeToLive list> =
            Cmd.sPTtl(Given.key key, members)

        /// <summary>Gets the times at which members of a set expire, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpiretime/">SEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sExpireTime(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<ExpirationTime list> =
            Shape.list (Commands.SExpireTime(key, members))

        /// <summary>Gets the times at which members of a set expire, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpiretime/">SEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline sExpireTime(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<ExpirationTime list> =
            Cmd.sExpireTime(Given.key key, Given.values members)

        /// <summary>Gets the times at which members of a set expire, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpiretime/">SEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sExpireTime(key: RedisKey, members: RedisValue seq) : Command<ExpirationTime list> =
            Shape.list (Commands.SExpireTime(key, members))

        /// <summary>Gets the times at which members of a set expire, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpiretime/">SEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline sExpireTime(key: ^Key, members: RedisValue seq) : Command<ExpirationTime list> =
            Cmd.sExpireTime(Given.key key, members)

        /// <summary>Gets the times at which members of a set expire, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpiretime/">SEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sExpireTime(key: RedisKey, members: string seq) : Command<ExpirationTime list> =
            Shape.list (Commands.SExpireTime(key, members))

        /// <summary>Gets the times at which members of a set expire, in seconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/sexpiretime/">SEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline sExpireTime(key: ^Key, members: string seq) : Command<ExpirationTime list> =
            Cmd.sExpireTime(Given.key key, members)

        /// <summary>Gets the times at which members of a set expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/spexpiretime/">SPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPExpireTime(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<ExpirationTime list> =
            Shape.list (Commands.SPExpireTime(key, members))

        /// <summary>Gets the times at which members of a set expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/spexpiretime/">SPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline sPExpireTime
            (key: ^Key, [<ParamArray>] members: ^Members[])
            : Command<ExpirationTime list> =
            Cmd.sPExpireTime(Given.key key, Given.values members)

        /// <summary>Gets the times at which members of a set expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/spexpiretime/">SPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPExpireTime(key: RedisKey, members: RedisValue seq) : Command<ExpirationTime list> =
            Shape.list (Commands.SPExpireTime(key, members))

        /// <summary>Gets the times at which members of a set expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/spexpiretime/">SPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline sPExpireTime(key: ^Key, members: RedisValue seq) : Command<ExpirationTime list> =
            Cmd.sPExpireTime(Given.key key, members)

        /// <summary>Gets the times at which members of a set expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/spexpiretime/">SPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sPExpireTime(key: RedisKey, members: string seq) : Command<ExpirationTime list> =
            Shape.list (Commands.SPExpireTime(key, members))

        /// <summary>Gets the times at which members of a set expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each member, in order; Missing if the member does not exist (−2 on the wire); NoExpiry if it
        /// does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(members) ·
        /// <see href="https://redis.io/docs/latest/commands/spexpiretime/">SPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline sPExpireTime(key: ^Key, members: string seq) : Command<ExpirationTime list> =
            Cmd.sPExpireTime(Given.key key, members)
