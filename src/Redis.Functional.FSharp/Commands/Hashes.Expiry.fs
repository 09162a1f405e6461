// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands about single fields' expiry.
[<AutoOpen>]
module HashExpiryCommands =
    type Cmd with

        /// <summary>Sets a time to live on fields of a hash.</summary>
        /// <param name="ttl">
        /// Sent as HEXPIRE if it is whole seconds, otherwise as HPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the fields at once.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
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

        /// <summary>Sets a time to live on fields of a hash.</summary>
        /// <param name="ttl">
        /// Sent as HEXPIRE if it is whole seconds, otherwise as HPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the fields at once.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hExpire
            (key: ^Key, ttl: TimeSpan, [<ParamArray>] fields: ^Fields[])
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpire(Given.key key, ttl, Given.values fields)

        /// <summary>Sets a time to live on fields of a hash.</summary>
        /// <param name="ttl">
        /// Sent as HEXPIRE if it is whole seconds, otherwise as HPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the fields at once.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
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

        /// <summary>Sets a time to live on fields of a hash.</summary>
        /// <param name="ttl">
        /// Sent as HEXPIRE if it is whole seconds, otherwise as HPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the fields at once.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hExpire
            (key: ^Key, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpire(Given.key key, ttl, fields, ?condition = condition)

        /// <summary>Sets a time to live on fields of a hash.</summary>
        /// <param name="ttl">
        /// Sent as HEXPIRE if it is whole seconds, otherwise as HPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the fields at once.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
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

        /// <summary>Sets a time to live on fields of a hash.</summary>
        /// <param name="ttl">
        /// Sent as HEXPIRE if it is whole seconds, otherwise as HPEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the fields at once.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpire/">HEXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hExpire
            (key: ^Key, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpire(Given.key key, ttl, fields, ?condition = condition)

        /// <summary>Sets a time to live on fields of a hash, always in milliseconds.</summary>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the fields at once.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpire(key, ttl, fields))

        /// <summary>Sets a time to live on fields of a hash, always in milliseconds.</summary>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the fields at once.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hPExpire
            (key: ^Key, ttl: TimeSpan, [<ParamArray>] fields: ^Fields[])
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpire(Given.key key, ttl, Given.values fields)

        /// <summary>Sets a time to live on fields of a hash, always in milliseconds.</summary>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the fields at once.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets a time to live on fields of a hash, always in milliseconds.</summary>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the fields at once.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hPExpire
            (key: ^Key, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpire(Given.key key, ttl, fields, ?condition = condition)

        /// <summary>Sets a time to live on fields of a hash, always in milliseconds.</summary>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the fields at once.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets a time to live on fields of a hash, always in milliseconds.</summary>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the fields at once.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpire/">HPEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline hPExpire
            (key: ^Key, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpire(Given.key key, ttl, fields, ?condition = condition)

        /// <summary>Sets the time at which fields of a hash expire.</summary>
        /// <param name="moment">
        /// Sent as HEXPIREAT if it is whole seconds, otherwise as HPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
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

        /// <summary>Sets the time at which fields of a hash expire.</summary>
        /// <param name="moment">
        /// Sent as HEXPIREAT if it is whole seconds, otherwise as HPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hExpireAt
            (key: ^Key, moment: DateTimeOffset, [<ParamArray>] fields: ^Fields[])
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpireAt(Given.key key, moment, Given.values fields)

        /// <summary>Sets the time at which fields of a hash expire.</summary>
        /// <param name="moment">
        /// Sent as HEXPIREAT if it is whole seconds, otherwise as HPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
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

        /// <summary>Sets the time at which fields of a hash expire.</summary>
        /// <param name="moment">
        /// Sent as HEXPIREAT if it is whole seconds, otherwise as HPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hExpireAt
            (key: ^Key, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpireAt(Given.key key, moment, fields, ?condition = condition)

        /// <summary>Sets the time at which fields of a hash expire.</summary>
        /// <param name="moment">
        /// Sent as HEXPIREAT if it is whole seconds, otherwise as HPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
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

        /// <summary>Sets the time at which fields of a hash expire.</summary>
        /// <param name="moment">
        /// Sent as HEXPIREAT if it is whole seconds, otherwise as HPEXPIREAT in milliseconds, rounded up. A time before
        /// 1970 is sent as 0.
        /// </param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hexpireat/">HEXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hExpireAt
            (key: ^Key, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hExpireAt(Given.key key, moment, fields, ?condition = condition)

        /// <summary>Sets the time at which fields of a hash expire, always in milliseconds.</summary>
        /// <param name="moment">Rounded up to milliseconds. A time before 1970 is sent as 0.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpireAt(key, moment, fields))

        /// <summary>Sets the time at which fields of a hash expire, always in milliseconds.</summary>
        /// <param name="moment">Rounded up to milliseconds. A time before 1970 is sent as 0.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireAt
            (key: ^Key, moment: DateTimeOffset, [<ParamArray>] fields: ^Fields[])
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpireAt(Given.key key, moment, Given.values fields)

        /// <summary>Sets the time at which fields of a hash expire, always in milliseconds.</summary>
        /// <param name="moment">Rounded up to milliseconds. A time before 1970 is sent as 0.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets the time at which fields of a hash expire, always in milliseconds.</summary>
        /// <param name="moment">Rounded up to milliseconds. A time before 1970 is sent as 0.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireAt
            (key: ^Key, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpireAt(Given.key key, moment, fields, ?condition = condition)

        /// <summary>Sets the time at which fields of a hash expire, always in milliseconds.</summary>
        /// <param name="moment">Rounded up to milliseconds. A time before 1970 is sent as 0.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// <summary>Sets the time at which fields of a hash expire, always in milliseconds.</summary>
        /// <param name="moment">Rounded up to milliseconds. A time before 1970 is sent as 0.</param>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>A time in the past deletes the fields at once.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpexpireat/">HPEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireAt
            (key: ^Key, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Cmd.hPExpireAt(Given.key key, moment, fields, ?condition = condition)

        /// <summary>Gets the values of fields of a hash and deletes the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetDel(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<RedisValue option list> =
            Shape.options (Commands.HGetDel(key, fields))

        /// <summary>Gets the values of fields of a hash and deletes the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        static member inline hGetDel(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<RedisValue option list> =
            Cmd.hGetDel(Given.key key, Given.values fields)

        /// <summary>Gets the values of fields of a hash and deletes the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetDel(key: RedisKey, fields: RedisValue seq) : Command<RedisValue option list> =
            Shape.options (Commands.HGetDel(key, fields))

        /// <summary>Gets the values of fields of a hash and deletes the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        static member inline hGetDel(key: ^Key, fields: RedisValue seq) : Command<RedisValue option list> =
            Cmd.hGetDel(Given.key key, fields)

        /// <summary>Gets the values of fields of a hash and deletes the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetDel(key: RedisKey, fields: string seq) : Command<RedisValue option list> =
            Shape.options (Commands.HGetDel(key, fields))

        /// <summary>Gets the values of fields of a hash and deletes the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetdel/">HGETDEL</see>
        /// </para>
        /// </remarks>
        static member inline hGetDel(key: ^Key, fields: string seq) : Command<RedisValue option list> =
            Cmd.hGetDel(Given.key key, fields)

        /// <summary>Gets the values of fields of a hash and changes the expiry of the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetEx
            (key: RedisKey, expiry: ExpiryUpdate, [<ParamArray>] fields: RedisValue[])
            : Command<RedisValue option list> =
            Shape.options (Commands.HGetEx(key, expiry, fields))

        /// <summary>Gets the values of fields of a hash and changes the expiry of the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        static member inline hGetEx
            (key: ^Key, expiry: ExpiryUpdate, [<ParamArray>] fields: ^Fields[])
            : Command<RedisValue option list> =
            Cmd.hGetEx(Given.key key, expiry, Given.values fields)

        /// <summary>Gets the values of fields of a hash and changes the expiry of the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetEx
            (key: RedisKey, expiry: ExpiryUpdate, fields: RedisValue seq)
            : Command<RedisValue option list> =
            Shape.options (Commands.HGetEx(key, expiry, fields))

        /// <summary>Gets the values of fields of a hash and changes the expiry of the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        static member inline hGetEx
            (key: ^Key, expiry: ExpiryUpdate, fields: RedisValue seq)
            : Command<RedisValue option list> =
            Cmd.hGetEx(Given.key key, expiry, fields)

        /// <summary>Gets the values of fields of a hash and changes the expiry of the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetEx
            (key: RedisKey, expiry: ExpiryUpdate, fields: string seq)
            : Command<RedisValue option list> =
            Shape.options (Commands.HGetEx(key, expiry, fields))

        /// <summary>Gets the values of fields of a hash and changes the expiry of the fields.</summary>
        /// <returns>One element per field, in order: the value, or None if the field does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hgetex/">HGETEX</see>
        /// </para>
        /// </remarks>
        static member inline hGetEx
            (key: ^Key, expiry: ExpiryUpdate, fields: string seq)
            : Command<RedisValue option list> =
            Cmd.hGetEx(Given.key key, expiry, fields)

        /// <summary>Sets fields of a hash and their expiry atomically, if the condition holds.</summary>
        /// <returns>
        /// True if all fields were set; false if the condition does not hold, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
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

        /// <summary>Sets fields of a hash and their expiry atomically, if the condition holds.</summary>
        /// <returns>
        /// True if all fields were set; false if the condition does not hold, and nothing was changed.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hsetex/">HSETEX</see>
        /// </para>
        /// </remarks>
        static member inline hSetEx
            (key: ^Key, pairs: (RedisValue * RedisValue) seq, ?expiry: Expiry, ?condition: FieldSetWhen)
            : Command<bool> =
            Cmd.hSetEx(Given.key key, pairs, ?expiry = expiry, ?condition = condition)

        /// <summary>Removes the expiry of fields of a hash.</summary>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPersist(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<FieldPersistOutcome list> =
            Shape.list (Commands.HPersist(key, fields))

        /// <summary>Removes the expiry of fields of a hash.</summary>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        static member inline hPersist(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<FieldPersistOutcome list> =
            Cmd.hPersist(Given.key key, Given.values fields)

        /// <summary>Removes the expiry of fields of a hash.</summary>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPersist(key: RedisKey, fields: RedisValue seq) : Command<FieldPersistOutcome list> =
            Shape.list (Commands.HPersist(key, fields))

        /// <summary>Removes the expiry of fields of a hash.</summary>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        static member inline hPersist(key: ^Key, fields: RedisValue seq) : Command<FieldPersistOutcome list> =
            Cmd.hPersist(Given.key key, fields)

        /// <summary>Removes the expiry of fields of a hash.</summary>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPersist(key: RedisKey, fields: string seq) : Command<FieldPersistOutcome list> =
            Shape.list (Commands.HPersist(key, fields))

        /// <summary>Removes the expiry of fields of a hash.</summary>
        /// <returns>The outcome of each field, in order.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpersist/">HPERSIST</see>
        /// </para>
        /// </remarks>
        static member inline hPersist(key: ^Key, fields: string seq) : Command<FieldPersistOutcome list> =
            Cmd.hPersist(Given.key key, fields)

        /// <summary>Gets the remaining time to live of fields of a hash, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hTtl(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<TimeToLive list> =
            Shape.list (Commands.HTtl(key, fields))

        /// <summary>Gets the remaining time to live of fields of a hash, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        static member inline hTtl(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<TimeToLive list> =
            Cmd.hTtl(Given.key key, Given.values fields)

        /// <summary>Gets the remaining time to live of fields of a hash, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hTtl(key: RedisKey, fields: RedisValue seq) : Command<TimeToLive list> =
            Shape.list (Commands.HTtl(key, fields))

        /// <summary>Gets the remaining time to live of fields of a hash, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        static member inline hTtl(key: ^Key, fields: RedisValue seq) : Command<TimeToLive list> =
            Cmd.hTtl(Given.key key, fields)

        /// <summary>Gets the remaining time to live of fields of a hash, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hTtl(key: RedisKey, fields: string seq) : Command<TimeToLive list> =
            Shape.list (Commands.HTtl(key, fields))

        /// <summary>Gets the remaining time to live of fields of a hash, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/httl/">HTTL</see>
        /// </para>
        /// </remarks>
        static member inline hTtl(key: ^Key, fields: string seq) : Command<TimeToLive list> =
            Cmd.hTtl(Given.key key, fields)

        /// <summary>Gets the remaining time to live of fields of a hash, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPTtl(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<TimeToLive list> =
            Shape.list (Commands.HPTtl(key, fields))

        /// <summary>Gets the remaining time to live of fields of a hash, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        static member inline hPTtl(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<TimeToLive list> =
            Cmd.hPTtl(Given.key key, Given.values fields)

        /// <summary>Gets the remaining time to live of fields of a hash, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPTtl(key: RedisKey, fields: RedisValue seq) : Command<TimeToLive list> =
            Shape.list (Commands.HPTtl(key, fields))

        /// <summary>Gets the remaining time to live of fields of a hash, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        static member inline hPTtl(key: ^Key, fields: RedisValue seq) : Command<TimeToLive list> =
            Cmd.hPTtl(Given.key key, fields)

        /// <summary>Gets the remaining time to live of fields of a hash, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPTtl(key: RedisKey, fields: string seq) : Command<TimeToLive list> =
            Shape.list (Commands.HPTtl(key, fields))

        /// <summary>Gets the remaining time to live of fields of a hash, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) · <see href="https://redis.io/docs/latest/commands/hpttl/">HPTTL</see>
        /// </para>
        /// </remarks>
        static member inline hPTtl(key: ^Key, fields: string seq) : Command<TimeToLive list> =
            Cmd.hPTtl(Given.key key, fields)

        /// <summary>Gets the times at which fields of a hash expire, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireTime(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<ExpirationTime list> =
            Shape.list (Commands.HExpireTime(key, fields))

        /// <summary>Gets the times at which fields of a hash expire, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hExpireTime(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<ExpirationTime list> =
            Cmd.hExpireTime(Given.key key, Given.values fields)

        /// <summary>Gets the times at which fields of a hash expire, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireTime(key: RedisKey, fields: RedisValue seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HExpireTime(key, fields))

        /// <summary>Gets the times at which fields of a hash expire, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hExpireTime(key: ^Key, fields: RedisValue seq) : Command<ExpirationTime list> =
            Cmd.hExpireTime(Given.key key, fields)

        /// <summary>Gets the times at which fields of a hash expire, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireTime(key: RedisKey, fields: string seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HExpireTime(key, fields))

        /// <summary>Gets the times at which fields of a hash expire, in seconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hexpiretime/">HEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hExpireTime(key: ^Key, fields: string seq) : Command<ExpirationTime list> =
            Cmd.hExpireTime(Given.key key, fields)

        /// <summary>Gets the times at which fields of a hash expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireTime(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<ExpirationTime list> =
            Shape.list (Commands.HPExpireTime(key, fields))

        /// <summary>Gets the times at which fields of a hash expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireTime(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<ExpirationTime list> =
            Cmd.hPExpireTime(Given.key key, Given.values fields)

        /// <summary>Gets the times at which fields of a hash expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireTime(key: RedisKey, fields: RedisValue seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HPExpireTime(key, fields))

        /// <summary>Gets the times at which fields of a hash expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireTime(key: ^Key, fields: RedisValue seq) : Command<ExpirationTime list> =
            Cmd.hPExpireTime(Given.key key, fields)

        /// <summary>Gets the times at which fields of a hash expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireTime(key: RedisKey, fields: string seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HPExpireTime(key, fields))

        /// <summary>Gets the times at which fields of a hash expire, in milliseconds.</summary>
        /// <returns>
        /// The time of each field, in order; Missing if the field does not exist (−2 on the wire); NoExpiry if it does
        /// not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 7.4 · O(fields) ·
        /// <see href="https://redis.io/docs/latest/commands/hpexpiretime/">HPEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline hPExpireTime(key: ^Key, fields: string seq) : Command<ExpirationTime list> =
            Cmd.hPExpireTime(Given.key key, fields)
