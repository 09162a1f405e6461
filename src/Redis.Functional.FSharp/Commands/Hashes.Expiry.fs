// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands about single fields' expiry.
[<AutoOpen>]
module HashExpiryCommands =
    type Cmd with

        /// Sets a time to live on fields of a hash; the outcome of each field, in order. · since 7.4 · O(fields) · sent
        /// as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once:
        /// Deleted · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexpire/
        /// https://redis.io/docs/latest/commands/hpexpire/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpire
            (key: RedisKey, ttl: TimeSpan, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpire(key, ttl, fields))

        /// Sets a time to live on fields of a hash; the outcome of each field, in order. · since 7.4 · O(fields) · sent
        /// as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once:
        /// Deleted · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexpire/
        /// https://redis.io/docs/latest/commands/hpexpire/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpire
            (key: RedisKey, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// Sets a time to live on fields of a hash; the outcome of each field, in order. · since 7.4 · O(fields) · sent
        /// as HPEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the field at once:
        /// Deleted · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexpire/
        /// https://redis.io/docs/latest/commands/hpexpire/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpire
            (key: RedisKey, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// As hExpire, always in milliseconds. · since 7.4 · O(fields) · milliseconds, rounded up; zero or less deletes
        /// the field at once: Deleted · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpexpire/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpire(key, ttl, fields))

        /// As hExpire, always in milliseconds. · since 7.4 · O(fields) · milliseconds, rounded up; zero or less deletes
        /// the field at once: Deleted · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpexpire/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// As hExpire, always in milliseconds. · since 7.4 · O(fields) · milliseconds, rounded up; zero or less deletes
        /// the field at once: Deleted · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpexpire/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always))

        /// Lets fields of a hash expire at a point in time; the outcome of each field, in order. · since 7.4 ·
        /// O(fields) · sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent
        /// as 0 · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexpireat/
        /// https://redis.io/docs/latest/commands/hpexpireat/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireAt
            (key: RedisKey, moment: DateTimeOffset, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpireAt(key, moment, fields))

        /// Lets fields of a hash expire at a point in time; the outcome of each field, in order. · since 7.4 ·
        /// O(fields) · sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent
        /// as 0 · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexpireat/
        /// https://redis.io/docs/latest/commands/hpexpireat/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// Lets fields of a hash expire at a point in time; the outcome of each field, in order. · since 7.4 ·
        /// O(fields) · sent as HPEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent
        /// as 0 · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexpireat/
        /// https://redis.io/docs/latest/commands/hpexpireat/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// As hExpireAt, always in milliseconds. · since 7.4 · O(fields) · milliseconds, rounded up; a moment before
        /// 1970 is sent as 0 · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpexpireat/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpireAt(key, moment, fields))

        /// As hExpireAt, always in milliseconds. · since 7.4 · O(fields) · milliseconds, rounded up; a moment before
        /// 1970 is sent as 0 · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpexpireat/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// As hExpireAt, always in milliseconds. · since 7.4 · O(fields) · milliseconds, rounded up; a moment before
        /// 1970 is sent as 0 · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpexpireat/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Shape.list (Commands.HPExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always))

        /// The values of the fields, in order; the fields are removed, and the key with the last of them. None: no such
        /// field. · since 8.0 · O(fields) · WRONGTYPE when it is no hash ·
        /// https://redis.io/docs/latest/commands/hgetdel/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetDel(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<RedisValue option list> =
            Shape.options (Commands.HGetDel(key, fields))

        /// The values of the fields, in order; the fields are removed, and the key with the last of them. None: no such
        /// field. · since 8.0 · O(fields) · WRONGTYPE when it is no hash ·
        /// https://redis.io/docs/latest/commands/hgetdel/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetDel(key: RedisKey, fields: RedisValue seq) : Command<RedisValue option list> =
            Shape.options (Commands.HGetDel(key, fields))

        /// The values of the fields, in order; the fields are removed, and the key with the last of them. None: no such
        /// field. · since 8.0 · O(fields) · WRONGTYPE when it is no hash ·
        /// https://redis.io/docs/latest/commands/hgetdel/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetDel(key: RedisKey, fields: string seq) : Command<RedisValue option list> =
            Shape.options (Commands.HGetDel(key, fields))

        /// The values of the fields, in order; their expiry is changed. None: no such field. · since 8.0 · O(fields) ·
        /// WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hgetex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetEx
            (key: RedisKey, expiry: ExpiryUpdate, [<ParamArray>] fields: RedisValue[])
            : Command<RedisValue option list> =
            Shape.options (Commands.HGetEx(key, expiry, fields))

        /// The values of the fields, in order; their expiry is changed. None: no such field. · since 8.0 · O(fields) ·
        /// WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hgetex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetEx
            (key: RedisKey, expiry: ExpiryUpdate, fields: RedisValue seq)
            : Command<RedisValue option list> =
            Shape.options (Commands.HGetEx(key, expiry, fields))

        /// The values of the fields, in order; their expiry is changed. None: no such field. · since 8.0 · O(fields) ·
        /// WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hgetex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetEx
            (key: RedisKey, expiry: ExpiryUpdate, fields: string seq)
            : Command<RedisValue option list> =
            Shape.options (Commands.HGetEx(key, expiry, fields))

        /// Sets fields and their expiry, all or none. False: the condition does not hold, and nothing was changed. ·
        /// since 8.0 · O(fields) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hsetex/
        static member hSetEx
            (key: RedisKey, pairs: (RedisValue * RedisValue) seq, ?expiry: Expiry, ?condition: FieldSetWhen)
            : Command<bool> =
            Commands.HSetEx(
                key,
                Interop.ofPairs pairs,
                defaultArg expiry Expiry.Never,
                defaultArg condition FieldSetWhen.Always
            )

        /// What became of each field whose expiry is taken away, in order. · since 7.4 · O(fields) · WRONGTYPE when it
        /// is no hash · https://redis.io/docs/latest/commands/hpersist/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPersist(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<FieldPersistOutcome list> =
            Shape.list (Commands.HPersist(key, fields))

        /// What became of each field whose expiry is taken away, in order. · since 7.4 · O(fields) · WRONGTYPE when it
        /// is no hash · https://redis.io/docs/latest/commands/hpersist/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPersist(key: RedisKey, fields: RedisValue seq) : Command<FieldPersistOutcome list> =
            Shape.list (Commands.HPersist(key, fields))

        /// What became of each field whose expiry is taken away, in order. · since 7.4 · O(fields) · WRONGTYPE when it
        /// is no hash · https://redis.io/docs/latest/commands/hpersist/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPersist(key: RedisKey, fields: string seq) : Command<FieldPersistOutcome list> =
            Shape.list (Commands.HPersist(key, fields))

        /// How long each field has to live, in order. · since 7.4 · O(fields) · seconds; −2 becomes Missing, −1
        /// NoExpiry · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/httl/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hTtl(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<TimeToLive list> =
            Shape.list (Commands.HTtl(key, fields))

        /// How long each field has to live, in order. · since 7.4 · O(fields) · seconds; −2 becomes Missing, −1
        /// NoExpiry · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/httl/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hTtl(key: RedisKey, fields: RedisValue seq) : Command<TimeToLive list> =
            Shape.list (Commands.HTtl(key, fields))

        /// How long each field has to live, in order. · since 7.4 · O(fields) · seconds; −2 becomes Missing, −1
        /// NoExpiry · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/httl/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hTtl(key: RedisKey, fields: string seq) : Command<TimeToLive list> =
            Shape.list (Commands.HTtl(key, fields))

        /// How long each field has to live, in order. · since 7.4 · O(fields) · milliseconds; −2 becomes Missing, −1
        /// NoExpiry · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpttl/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPTtl(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<TimeToLive list> =
            Shape.list (Commands.HPTtl(key, fields))

        /// How long each field has to live, in order. · since 7.4 · O(fields) · milliseconds; −2 becomes Missing, −1
        /// NoExpiry · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpttl/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPTtl(key: RedisKey, fields: RedisValue seq) : Command<TimeToLive list> =
            Shape.list (Commands.HPTtl(key, fields))

        /// How long each field has to live, in order. · since 7.4 · O(fields) · milliseconds; −2 becomes Missing, −1
        /// NoExpiry · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpttl/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPTtl(key: RedisKey, fields: string seq) : Command<TimeToLive list> =
            Shape.list (Commands.HPTtl(key, fields))

        /// When each field goes away, in order. · since 7.4 · O(fields) · seconds; −2 becomes Missing, −1 NoExpiry ·
        /// WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexpiretime/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireTime(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<ExpirationTime list> =
            Shape.list (Commands.HExpireTime(key, fields))

        /// When each field goes away, in order. · since 7.4 · O(fields) · seconds; −2 becomes Missing, −1 NoExpiry ·
        /// WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexpiretime/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireTime(key: RedisKey, fields: RedisValue seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HExpireTime(key, fields))

        /// When each field goes away, in order. · since 7.4 · O(fields) · seconds; −2 becomes Missing, −1 NoExpiry ·
        /// WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hexpiretime/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hExpireTime(key: RedisKey, fields: string seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HExpireTime(key, fields))

        /// When each field goes away, in order. · since 7.4 · O(fields) · milliseconds; −2 becomes Missing, −1 NoExpiry
        /// · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpexpiretime/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireTime(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<ExpirationTime list> =
            Shape.list (Commands.HPExpireTime(key, fields))

        /// When each field goes away, in order. · since 7.4 · O(fields) · milliseconds; −2 becomes Missing, −1 NoExpiry
        /// · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpexpiretime/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireTime(key: RedisKey, fields: RedisValue seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HPExpireTime(key, fields))

        /// When each field goes away, in order. · since 7.4 · O(fields) · milliseconds; −2 becomes Missing, −1 NoExpiry
        /// · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hpexpiretime/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hPExpireTime(key: RedisKey, fields: string seq) : Command<ExpirationTime list> =
            Shape.list (Commands.HPExpireTime(key, fields))
