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

        /// COPY. False: no such key, or the destination exists.
        static member copy
            (source: RedisKey, destination: RedisKey, ?database: int, ?replace: bool)
            : Command<bool> =
            Commands.Copy(source, destination, Option.toNullable database, defaultArg replace false)

        /// MOVE to another database.
        static member move(key: RedisKey, database: int) : Command<bool> = Commands.Move(key, database)

        /// RENAME.
        static member rename(key: RedisKey, newKey: RedisKey) : Command<unit> =
            Commands.Rename(key, newKey).Map Interop.toUnit

        /// RENAMENX. False: the new name is taken.
        static member renameNx(key: RedisKey, newKey: RedisKey) : Command<bool> = Commands.RenameNx(key, newKey)

        /// DUMP. None: no such key.
        static member dump(key: RedisKey) : Command<RedisValue option> = Commands.Dump(key).Map Interop.toOption

        /// RESTORE what dump yielded.
        static member restore
            (key: RedisKey, dump: RedisValue, ?expiry: Expiry, ?replace: bool, ?idleTime: TimeSpan, ?frequency: int)
            : Command<unit> =
            Commands
                .Restore(
                    key,
                    dump,
                    defaultArg expiry Expiry.Never,
                    defaultArg replace false,
                    Option.toNullable idleTime,
                    Option.toNullable frequency
                )
                .Map
                Interop.toUnit

        /// MIGRATE keys to another server. False: none of them exists.
        static member migrate
            (
                host: string,
                port: int,
                keys: RedisKey seq,
                database: int,
                timeout: TimeSpan,
                ?copy: bool,
                ?replace: bool,
                ?credentials: RedisCredentials
            ) : Command<bool> =
            Commands.Migrate(
                host,
                port,
                keys,
                database,
                timeout,
                defaultArg copy false,
                defaultArg replace false,
                Option.toObj credentials
            )

        /// TYPE: its name. None: no such key.
        static member keyType(key: RedisKey) : Command<string option> = Commands.KeyType(key).Map Interop.toOption

        /// OBJECT ENCODING. None: no such key.
        static member objectEncoding(key: RedisKey) : Command<string option> =
            Commands.ObjectEncoding(key).Map Interop.toOption

        /// OBJECT FREQ. None: no such key.
        static member objectFreq(key: RedisKey) : Command<int64 option> =
            Commands.ObjectFreq(key).Map Interop.toOption

        /// OBJECT IDLETIME. None: no such key.
        static member objectIdleTime(key: RedisKey) : Command<TimeSpan option> =
            Commands.ObjectIdleTime(key).Map Interop.toOption

        /// OBJECT REFCOUNT. None: no such key.
        static member objectRefCount(key: RedisKey) : Command<int64 option> =
            Commands.ObjectRefCount(key).Map Interop.toOption

        /// KEYS that match a pattern; scan is for servers in use.
        static member keys(pattern: RedisValue) : Command<RedisKey list> = Commands.Keys(pattern).Map Interop.toList

        /// RANDOMKEY. None: the database is empty.
        static member randomKey() : Command<RedisKey option> = Commands.RandomKey().Map Interop.toOption

        /// SCAN: one page of the keys.
        static member scan
            (?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64, ?ofType: string)
            : Command<ScanPage<RedisKey>> =
            Commands.Scan(
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count,
                Option.toObj ofType
            )

        /// SORT: the elements in order. None where a key of Gets is missing.
        static member sort(key: RedisKey, ?options: SortOptions) : Command<RedisValue option list> =
            Commands.Sort(key, Option.toObj options).Map Interop.toOptions

        /// SORT_RO.
        static member sortRo(key: RedisKey, ?options: SortOptions) : Command<RedisValue option list> =
            Commands.SortRo(key, Option.toObj options).Map Interop.toOptions

        /// SORT … STORE: how many were stored.
        static member sortStore(key: RedisKey, destination: RedisKey, ?options: SortOptions) : Command<int64> =
            Commands.SortStore(key, destination, Option.toObj options)

        /// WAIT: how many replicas have what this connection wrote. Run it with the writes, in Redis.exclusive.
        static member wait(replicas: int, timeout: TimeSpan) : Blocking<int64> = Commands.Wait(replicas, timeout)

        /// WAITAOF: who has it in the append-only file.
        static member waitAof(local: bool, replicas: int, timeout: TimeSpan) : Blocking<AofAcknowledged> =
            Commands.WaitAof(local, replicas, timeout)
