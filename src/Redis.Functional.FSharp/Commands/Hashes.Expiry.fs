// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands about single fields' expiry.
[<AutoOpen>]
module HashExpiryCommands =
    type Cmd with

        /// <summary>Sets a time to live on fields of a hash; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once:
        /// Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpire
            (key: RedisKey, ttl: TimeSpan, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpire(key, ttl, fields))

        /// <summary>Sets a time to live on fields of a hash; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once:
        /// Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hExpire
            (key: ^Key, ttl: TimeSpan, [<ParamArray>] fields: ^Fields[])
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpire(Given.key key, ttl, Given.values fields)

        /// <summary>Sets a time to live on fields of a hash; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once:
        /// Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpire
            (key: RedisKey, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets a time to live on fields of a hash; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once:
        /// Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hExpire
            (key: ^Key, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpire(Given.key key, ttl, fields, ?condition = condition)

        /// <summary>Sets a time to live on fields of a hash; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once:
        /// Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpire
            (key: RedisKey, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets a time to live on fields of a hash; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once:
        /// Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hExpire
            (key: ^Key, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpire(Given.key key, ttl, fields, ?condition = condition)

        /// <summary>As <c>hExpire</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>
        /// Milliseconds, rounded up; zero or less deletes the field at once: Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpire(key, ttl, fields))

        /// <summary>As <c>hExpire</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>
        /// Milliseconds, rounded up; zero or less deletes the field at once: Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hPExpire
            (key: ^Key, ttl: TimeSpan, [<ParamArray>] fields: ^Fields[])
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpire(Given.key key, ttl, Given.values fields)

        /// <summary>As <c>hExpire</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>
        /// Milliseconds, rounded up; zero or less deletes the field at once: Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>As <c>hExpire</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>
        /// Milliseconds, rounded up; zero or less deletes the field at once: Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hPExpire
            (key: ^Key, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpire(Given.key key, ttl, fields, ?condition = condition)

        /// <summary>As <c>hExpire</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>
        /// Milliseconds, rounded up; zero or less deletes the field at once: Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>As <c>hExpire</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>
        /// Milliseconds, rounded up; zero or less deletes the field at once: Deleted. WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hPExpire
            (key: ^Key, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpire(Given.key key, ttl, fields, ?condition = condition)

        /// <summary>Lets fields of a hash expire at a point in time; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0.
        /// WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireAt
            (key: RedisKey, moment: DateTimeOffset, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpireAt(key, moment, fields))

        /// <summary>Lets fields of a hash expire at a point in time; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0.
        /// WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hExpireAt
            (key: ^Key, moment: DateTimeOffset, [<ParamArray>] fields: ^Fields[])
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpireAt(Given.key key, moment, Given.values fields)

        /// <summary>Lets fields of a hash expire at a point in time; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0.
        /// WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>Lets fields of a hash expire at a point in time; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0.
        /// WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hExpireAt
            (key: ^Key, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpireAt(Given.key key, moment, fields, ?condition = condition)

        /// <summary>Lets fields of a hash expire at a point in time; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0.
        /// WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>Lets fields of a hash expire at a point in time; the outcome of each field, in order.</summary>
        /// <remarks>
        /// <para>
        /// Sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0.
        /// WRONGTYPE when it is no hash.
        /// </para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hExpireAt
            (key: ^Key, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpireAt(Given.key key, moment, fields, ?condition = condition)

        /// <summary>As <c>hExpireAt</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpireAt(key, moment, fields))

        /// <summary>As <c>hExpireAt</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireAt
            (key: ^Key, moment: DateTimeOffset, [<ParamArray>] fields: ^Fields[])
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpireAt(Given.key key, moment, Given.values fields)

        /// <summary>As <c>hExpireAt</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>As <c>hExpireAt</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireAt
            (key: ^Key, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpireAt(Given.key key, moment, fields, ?condition = condition)

        /// <summary>As <c>hExpireAt</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>As <c>hExpireAt</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireAt
            (key: ^Key, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpireAt(Given.key key, moment, fields, ?condition = condition)

        /// <summary>
        /// The values of the fields, in order; the fields are removed, and the key with the last of them.
        /// </summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetDel(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<RedisValue option list> =
            Shape.options (Commands.HGetDel(key, fields))

        /// <summary>
        /// The values of the fields, in order; the fields are removed, and the key with the last of them.
        /// </summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        static member inline hGetDel(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<RedisValue option list> =
            Cmd.hGetDel(Given.key key, Given.values fields)

        /// <summary>
        /// The values of the fields, in order; the fields are removed, and the key with the last of them.
        /// </summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetDel(key: RedisKey, fields: RedisValue seq) : Command<RedisValue option list> =
            Shape.options (Commands.HGetDel(key, fields))

        /// <summary>
        /// The values of the fields, in order; the fields are removed, and the key with the last of them.
        /// </summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        static member inline hGetDel(key: ^Key, fields: RedisValue seq) : Command<RedisValue option list> =
            Cmd.hGetDel(Given.key key, fields)

        /// <summary>
        /// The values of the fields, in order; the fields are removed, and the key with the last of them.
        /// </summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetDel(key: RedisKey, fields: string seq) : Command<RedisValue option list> =
            Shape.options (Commands.HGetDel(key, fields))

        /// <summary>
        /// The values of the fields, in order; the fields are removed, and the key with the last of them.
        /// </summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        static member inline hGetDel(key: ^Key, fields: string seq) : Command<RedisValue option list> =
            Cmd.hGetDel(Given.key key, fields)

        /// <summary>The values of the fields, in order; their expiry is changed.</summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetEx
            (key: RedisKey, expiry: ExpiryUpdate, [<ParamArray>] fields: RedisValue[])
            : Command<RedisValue option list> =
            Shape.options (Commands.HGetEx(key, expiry, fields))

        /// <summary>The values of the fields, in order; their expiry is changed.</summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        static member inline hGetEx
            (key: ^Key, expiry: ExpiryUpdate, [<ParamArray>] fields: ^Fields[])
            : Command<RedisValue option list> =
            Cmd.hGetEx(Given.key key, expiry, Given.values fields)

        /// <summary>The values of the fields, in order; their expiry is changed.</summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetEx
            (key: RedisKey, expiry: ExpiryUpdate, fields: RedisValue seq)
            : Command<RedisValue option list> =
            Shape.options (Commands.HGetEx(key, expiry, fields))

        /// <summary>The values of the fields, in order; their expiry is changed.</summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        static member inline hGetEx
            (key: ^Key, expiry: ExpiryUpdate, fields: RedisValue seq)
            : Command<RedisValue option list> =
            Cmd.hGetEx(Given.key key, expiry, fields)

        /// <summary>The values of the fields, in order; their expiry is changed.</summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetEx
            (key: RedisKey, expiry: ExpiryUpdate, fields: string seq)
            : Command<RedisValue option list> =
            Shape.options (Commands.HGetEx(key, expiry, fields))

        /// <summary>The values of the fields, in order; their expiry is changed.</summary>
        /// <returns>None: no such field.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        static member inline hGetEx
            (key: ^Key, expiry: ExpiryUpdate, fields: string seq)
            : Command<RedisValue option list> =
            Cmd.hGetEx(Given.key key, expiry, fields)

        /// <summary>Sets fields and their expiry, all or none.</summary>
        /// <returns>False: the condition does not hold, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hsetex/">HSETEX</see>
        /// </para>
        /// </remarks>
        static member hSetEx
            (key: RedisKey, pairs: (RedisValue * RedisValue) seq, ?expiry: Expiry, ?condition: FieldSetWhen)
            : Command<bool> =
            Commands.HSetEx(
                key,
                Interop.ofPairs pairs,
                defaultArg expiry Expiry.Never,
                defaultArg condition FieldSetWhen.Always
            )

        /// <summary>Sets fields and their expiry, all or none.</summary>
        /// <returns>False: the condition does not hold, and nothing was changed.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hsetex/">HSETEX</see>
        /// </para>
        /// </remarks>
        static member inline hSetEx
            (key: ^Key, pairs: (RedisValue * RedisValue) seq, ?expiry: Expiry, ?condition: FieldSetWhen)
            : Command<bool> =
            Cmd.hSetEx(Given.key key, pairs, ?expiry = expiry, ?condition = condition)

        /// <summary>What became of each field whose expiry is taken away, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPersist(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<FieldPersistOutcome list> =
            Shape.list (Commands.HPersist(key, fields))

        /// <summary>What became of each field whose expiry is taken away, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        static member inline hPersist(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<FieldPersistOutcome list> =
            Cmd.hPersist(Given.key key, Given.values fields)

        /// <summary>What became of each field whose expiry is taken away, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPersist(key: RedisKey, fields: RedisValue seq) : Command<FieldPersistOutcome list> =
            Shape.list (Commands.HPersist(key, fields))

        /// <summary>What became of each field whose expiry is taken away, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        static member inline hPersist(key: ^Key, fields: RedisValue seq) : Command<FieldPersistOutcome list> =
            Cmd.hPersist(Given.key key, fields)

        /// <summary>What became of each field whose expiry is taken away, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPersist(key: RedisKey, fields: string seq) : Command<FieldPersistOutcome list> =
            Shape.list (Commands.HPersist(key, fields))

        /// <summary>What became of each field whose expiry is taken away, in order.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        static member inline hPersist(key: ^Key, fields: string seq) : Command<FieldPersistOutcome list> =
            Cmd.hPersist(Given.key key, fields)

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hTtl(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<TimeToLive list> =
            Shape.list (Commands.HTtl(key, fields))

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        static member inline hTtl(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<TimeToLive list> =
            Cmd.hTtl(Given.key key, Given.values fields)

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hTtl(key: RedisKey, fields: RedisValue seq) : Command<TimeToLive list> =
            Shape.list (Commands.HTtl(key, fields))

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        static member inline hTtl(key: ^Key, fields: RedisValue seq) : Command<TimeToLive list> =
            Cmd.hTtl(Given.key key, fields)

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hTtl(key: RedisKey, fields: string seq) : Command<TimeToLive list> =
            Shape.list (Commands.HTtl(key, fields))

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        static member inline hTtl(key: ^Key, fields: string seq) : Command<TimeToLive list> =
            Cmd.hTtl(Given.key key, fields)

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPTtl(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<TimeToLive list> =
            Shape.list (Commands.HPTtl(key, fields))

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        static member inline hPTtl(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<TimeToLive list> =
            Cmd.hPTtl(Given.key key, Given.values fields)

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPTtl(key: RedisKey, fields: RedisValue seq) : Command<TimeToLive list> =
            Shape.list (Commands.HPTtl(key, fields))

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        static member inline hPTtl(key: ^Key, fields: RedisValue seq) : Command<TimeToLive list> =
            Cmd.hPTtl(Given.key key, fields)

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPTtl(key: RedisKey, fields: string seq) : Command<TimeToLive list> =
            Shape.list (Commands.HPTtl(key, fields))

        /// <summary>How long each field has to live, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        static member inline hPTtl(key: ^Key, fields: string seq) : Command<TimeToLive list> =
            Cmd.hPTtl(Given.key key, fields)

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireTime(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<ExpirationTime list> =
            Shape.list (Commands.HExpireTime(key, fields))

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hExpireTime(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<ExpirationTime list> =
            Cmd.hExpireTime(Given.key key, Given.values fields)

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireTime(key: RedisKey, fields: RedisValue seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HExpireTime(key, fields))

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hExpireTime(key: ^Key, fields: RedisValue seq) : Command<ExpirationTime list> =
            Cmd.hExpireTime(Given.key key, fields)

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireTime(key: RedisKey, fields: string seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HExpireTime(key, fields))

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hExpireTime(key: ^Key, fields: string seq) : Command<ExpirationTime list> =
            Cmd.hExpireTime(Given.key key, fields)

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireTime(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<ExpirationTime list> =
            Shape.list (Commands.HPExpireTime(key, fields))

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireTime(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<ExpirationTime list> =
            Cmd.hPExpireTime(Given.key key, Given.values fields)

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireTime(key: RedisKey, fields: RedisValue seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HPExpireTime(key, fields))

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireTime(key: ^Key, fields: RedisValue seq) : Command<ExpirationTime list> =
            Cmd.hPExpireTime(Given.key key, fields)

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireTime(key: RedisKey, fields: string seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HPExpireTime(key, fields))

        /// <summary>When each field goes away, in order.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry. WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireTime(key: ^Key, fields: string seq) : Command<ExpirationTime list> =
            Cmd.hPExpireTime(Given.key key, fields)
