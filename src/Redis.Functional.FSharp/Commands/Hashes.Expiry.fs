namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands about single fields' expiry.
[<AutoOpen>]
module HashExpiryCommands =
    type Cmd with

        /// HEXPIRE, in whole seconds: what became of each field.
        static member hExpire
            (key: RedisKey, ttl: TimeSpan, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Commands.HExpire(key, ttl, fields).Map Interop.toList

        /// HEXPIRE, in whole seconds: what became of each field.
        static member hExpire
            (key: RedisKey, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Commands.HExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always).Map Interop.toList

        /// HEXPIRE, in whole seconds: what became of each field.
        static member hExpire
            (key: RedisKey, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Commands.HExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always).Map Interop.toList

        /// HPEXPIRE, in milliseconds.
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Commands.HPExpire(key, ttl, fields).Map Interop.toList

        /// HPEXPIRE, in milliseconds.
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Commands.HPExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always).Map Interop.toList

        /// HPEXPIRE, in milliseconds.
        static member hPExpire
            (key: RedisKey, ttl: TimeSpan, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Commands.HPExpire(key, ttl, fields, defaultArg condition ExpireWhen.Always).Map Interop.toList

        /// HEXPIREAT, in whole seconds.
        static member hExpireAt
            (key: RedisKey, moment: DateTimeOffset, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Commands.HExpireAt(key, moment, fields).Map Interop.toList

        /// HEXPIREAT, in whole seconds.
        static member hExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Commands.HExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always).Map Interop.toList

        /// HEXPIREAT, in whole seconds.
        static member hExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Commands.HExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always).Map Interop.toList

        /// HPEXPIREAT, in milliseconds.
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, [<ParamArray>] fields: RedisValue[])
            : Command<FieldExpiryOutcome list> =
            Commands.HPExpireAt(key, moment, fields).Map Interop.toList

        /// HPEXPIREAT, in milliseconds.
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: RedisValue seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Commands.HPExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always).Map Interop.toList

        /// HPEXPIREAT, in milliseconds.
        static member hPExpireAt
            (key: RedisKey, moment: DateTimeOffset, fields: string seq, ?condition: ExpireWhen)
            : Command<FieldExpiryOutcome list> =
            Commands.HPExpireAt(key, moment, fields, defaultArg condition ExpireWhen.Always).Map Interop.toList

        /// HPERSIST: what became of each field.
        static member hPersist(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<FieldPersistOutcome list> =
            Commands.HPersist(key, fields).Map Interop.toList

        /// HPERSIST: what became of each field.
        static member hPersist(key: RedisKey, fields: RedisValue seq) : Command<FieldPersistOutcome list> =
            Commands.HPersist(key, fields).Map Interop.toList

        /// HPERSIST: what became of each field.
        static member hPersist(key: RedisKey, fields: string seq) : Command<FieldPersistOutcome list> =
            Commands.HPersist(key, fields).Map Interop.toList

        /// HTTL, in seconds.
        static member hTtl(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<KeyTtl list> =
            Commands.HTtl(key, fields).Map Interop.toList

        /// HTTL, in seconds.
        static member hTtl(key: RedisKey, fields: RedisValue seq) : Command<KeyTtl list> =
            Commands.HTtl(key, fields).Map Interop.toList

        /// HTTL, in seconds.
        static member hTtl(key: RedisKey, fields: string seq) : Command<KeyTtl list> =
            Commands.HTtl(key, fields).Map Interop.toList

        /// HPTTL, in milliseconds.
        static member hPTtl(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<KeyTtl list> =
            Commands.HPTtl(key, fields).Map Interop.toList

        /// HPTTL, in milliseconds.
        static member hPTtl(key: RedisKey, fields: RedisValue seq) : Command<KeyTtl list> =
            Commands.HPTtl(key, fields).Map Interop.toList

        /// HPTTL, in milliseconds.
        static member hPTtl(key: RedisKey, fields: string seq) : Command<KeyTtl list> =
            Commands.HPTtl(key, fields).Map Interop.toList

        /// HEXPIRETIME, in seconds.
        static member hExpireTime(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<KeyExpiry list> =
            Commands.HExpireTime(key, fields).Map Interop.toList

        /// HEXPIRETIME, in seconds.
        static member hExpireTime(key: RedisKey, fields: RedisValue seq) : Command<KeyExpiry list> =
            Commands.HExpireTime(key, fields).Map Interop.toList

        /// HEXPIRETIME, in seconds.
        static member hExpireTime(key: RedisKey, fields: string seq) : Command<KeyExpiry list> =
            Commands.HExpireTime(key, fields).Map Interop.toList

        /// HPEXPIRETIME, in milliseconds.
        static member hPExpireTime(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<KeyExpiry list> =
            Commands.HPExpireTime(key, fields).Map Interop.toList

        /// HPEXPIRETIME, in milliseconds.
        static member hPExpireTime(key: RedisKey, fields: RedisValue seq) : Command<KeyExpiry list> =
            Commands.HPExpireTime(key, fields).Map Interop.toList

        /// HPEXPIRETIME, in milliseconds.
        static member hPExpireTime(key: RedisKey, fields: string seq) : Command<KeyExpiry list> =
            Commands.HPExpireTime(key, fields).Map Interop.toList

        /// HGETDEL: the values, and the fields are removed.
        static member hGetDel(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<RedisValue option list> =
            Commands.HGetDel(key, fields).Map Interop.toOptions

        /// HGETDEL: the values, and the fields are removed.
        static member hGetDel(key: RedisKey, fields: RedisValue seq) : Command<RedisValue option list> =
            Commands.HGetDel(key, fields).Map Interop.toOptions

        /// HGETDEL: the values, and the fields are removed.
        static member hGetDel(key: RedisKey, fields: string seq) : Command<RedisValue option list> =
            Commands.HGetDel(key, fields).Map Interop.toOptions

        /// HGETEX: the values, and a change of their expiry.
        static member hGetEx
            (key: RedisKey, expiry: ExpiryChange, [<ParamArray>] fields: RedisValue[])
            : Command<RedisValue option list> =
            Commands.HGetEx(key, expiry, fields).Map Interop.toOptions

        /// HGETEX: the values, and a change of their expiry.
        static member hGetEx
            (key: RedisKey, expiry: ExpiryChange, fields: RedisValue seq)
            : Command<RedisValue option list> =
            Commands.HGetEx(key, expiry, fields).Map Interop.toOptions

        /// HGETEX: the values, and a change of their expiry.
        static member hGetEx
            (key: RedisKey, expiry: ExpiryChange, fields: string seq)
            : Command<RedisValue option list> =
            Commands.HGetEx(key, expiry, fields).Map Interop.toOptions

        /// HSETEX: all or none. False: the condition does not hold.
        static member hSetEx
            (key: RedisKey, pairs: (RedisValue * RedisValue) seq, ?expiry: Expiry, ?condition: FieldSetWhen)
            : Command<bool> =
            Commands.HSetEx(
                key,
                Interop.ofPairs pairs,
                defaultArg expiry Expiry.Never,
                defaultArg condition FieldSetWhen.Always
            )
