namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "generic".
[<AutoOpen>]
module KeyCommands =
    type Cmd with

        /// DEL: how many were there.
        static member del([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Del keys

        /// DEL.
        static member del(keys: RedisKey seq) : Command<int64> = Commands.Del keys

        /// DEL.
        static member del(keys: string seq) : Command<int64> = Commands.Del keys

        /// UNLINK: DEL that frees memory in the background.
        static member unlink([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Unlink keys

        /// UNLINK.
        static member unlink(keys: RedisKey seq) : Command<int64> = Commands.Unlink keys

        /// UNLINK.
        static member unlink(keys: string seq) : Command<int64> = Commands.Unlink keys

        /// EXISTS of one key.
        static member exists(key: RedisKey) : Command<bool> = Commands.Exists key

        /// EXISTS: how many are there.
        static member exists(keys: RedisKey seq) : Command<int64> = Commands.Exists keys

        /// EXISTS: how many are there.
        static member exists(keys: string seq) : Command<int64> = Commands.Exists keys

        /// TOUCH: how many are there.
        static member touch([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Touch keys

        /// TOUCH.
        static member touch(keys: RedisKey seq) : Command<int64> = Commands.Touch keys

        /// TOUCH.
        static member touch(keys: string seq) : Command<int64> = Commands.Touch keys

        /// EXPIRE, in whole seconds. False: no such key, or the condition does not hold.
        static member expire(key: RedisKey, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Commands.Expire(key, ttl, defaultArg condition ExpireWhen.Always)

        /// PEXPIRE, in milliseconds.
        static member pExpire(key: RedisKey, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Commands.PExpire(key, ttl, defaultArg condition ExpireWhen.Always)

        /// EXPIREAT, in whole seconds.
        static member expireAt(key: RedisKey, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Commands.ExpireAt(key, moment, defaultArg condition ExpireWhen.Always)

        /// PEXPIREAT, in milliseconds.
        static member pExpireAt(key: RedisKey, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Commands.PExpireAt(key, moment, defaultArg condition ExpireWhen.Always)

        /// PERSIST. False: no such key, or no expiry.
        static member persist(key: RedisKey) : Command<bool> = Commands.Persist key

        /// TTL, in seconds.
        static member ttl(key: RedisKey) : Command<KeyTtl> = Commands.Ttl key

        /// PTTL, in milliseconds.
        static member pTtl(key: RedisKey) : Command<KeyTtl> = Commands.PTtl key

        /// EXPIRETIME, in seconds.
        static member expireTime(key: RedisKey) : Command<KeyExpiry> = Commands.ExpireTime key

        /// PEXPIRETIME, in milliseconds.
        static member pExpireTime(key: RedisKey) : Command<KeyExpiry> = Commands.PExpireTime key
