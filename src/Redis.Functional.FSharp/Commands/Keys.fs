// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "generic".
[<AutoOpen>]
module KeyCommands =
    type Cmd with

        /// How many of the keys were there; they are removed, and their memory freed before the reply. · since 1.0 ·
        /// O(keys and elements of their collections) · https://redis.io/docs/latest/commands/del/
        static member del([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Del(keys)

        /// How many of the keys were there; they are removed, and their memory freed before the reply. · since 1.0 ·
        /// O(keys and elements of their collections) · https://redis.io/docs/latest/commands/del/
        static member del(keys: RedisKey seq) : Command<int64> = Commands.Del(keys)

        /// How many of the keys were there; they are removed, and their memory freed before the reply. · since 1.0 ·
        /// O(keys and elements of their collections) · https://redis.io/docs/latest/commands/del/
        static member del(keys: string seq) : Command<int64> = Commands.Del(keys)

        /// How many of the keys were there; they are removed, and their memory is freed in the background. · since 4.0
        /// · O(keys) · https://redis.io/docs/latest/commands/unlink/
        static member unlink([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Unlink(keys)

        /// How many of the keys were there; they are removed, and their memory is freed in the background. · since 4.0
        /// · O(keys) · https://redis.io/docs/latest/commands/unlink/
        static member unlink(keys: RedisKey seq) : Command<int64> = Commands.Unlink(keys)

        /// How many of the keys were there; they are removed, and their memory is freed in the background. · since 4.0
        /// · O(keys) · https://redis.io/docs/latest/commands/unlink/
        static member unlink(keys: string seq) : Command<int64> = Commands.Unlink(keys)

        /// Whether the key is there. · since 1.0 · O(1) · https://redis.io/docs/latest/commands/exists/
        static member exists(key: RedisKey) : Command<bool> = Commands.Exists(key)

        /// How many of the keys are there; one that is named twice counts twice. Of several since 3.0.3. · since 1.0 ·
        /// O(keys) · https://redis.io/docs/latest/commands/exists/
        static member exists(keys: RedisKey seq) : Command<int64> = Commands.Exists(keys)

        /// How many of the keys are there; one that is named twice counts twice. Of several since 3.0.3. · since 1.0 ·
        /// O(keys) · https://redis.io/docs/latest/commands/exists/
        static member exists(keys: string seq) : Command<int64> = Commands.Exists(keys)

        /// How many of the keys are there; their time of last use is now. · since 3.2.1 · O(keys) ·
        /// https://redis.io/docs/latest/commands/touch/
        static member touch([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Touch(keys)

        /// How many of the keys are there; their time of last use is now. · since 3.2.1 · O(keys) ·
        /// https://redis.io/docs/latest/commands/touch/
        static member touch(keys: RedisKey seq) : Command<int64> = Commands.Touch(keys)

        /// How many of the keys are there; their time of last use is now. · since 3.2.1 · O(keys) ·
        /// https://redis.io/docs/latest/commands/touch/
        static member touch(keys: string seq) : Command<int64> = Commands.Touch(keys)

        /// How many replicas have acknowledged what this connection has written; waits for so many, but no longer than
        /// the timeout. It speaks of writes on the same connection only: run both within Redis.onLease. · since 3.0 ·
        /// O(1) · milliseconds, rounded up; Timeout.InfiniteTimeSpan: for ever ·
        /// https://redis.io/docs/latest/commands/wait/
        static member wait(replicas: int, timeout: TimeSpan) : BlockingCommand<int64> = Commands.Wait(replicas, timeout)

        /// Whether this server, and how many replicas, have written to their append-only file what this connection has
        /// written; waits as wait. · since 7.2 · O(1) · milliseconds, rounded up · ERR when this server is asked for
        /// and has no such file · https://redis.io/docs/latest/commands/waitaof/
        static member waitAof(local: bool, replicas: int, timeout: TimeSpan) : BlockingCommand<WaitAofResult> =
            Commands.WaitAof(local, replicas, timeout)

        /// Sets a time to live on a key. False: no such key, or the condition does not hold. · since 1.0 · O(1) · sent
        /// as PEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the key at once, which is
        /// True too · https://redis.io/docs/latest/commands/expire/ https://redis.io/docs/latest/commands/pexpire/
        static member expire(key: RedisKey, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Commands.Expire(key, ttl, defaultArg condition ExpireWhen.Always)

        /// As expire, always in milliseconds. · since 2.6 · O(1) · milliseconds, rounded up; zero or less deletes the
        /// key at once, which is True too · https://redis.io/docs/latest/commands/pexpire/
        static member pExpire(key: RedisKey, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Commands.PExpire(key, ttl, defaultArg condition ExpireWhen.Always)

        /// Lets a key expire at a point in time; one in the past removes it at once. False: no such key, or the
        /// condition does not hold. · since 1.2 · O(1) · sent as PEXPIREAT, in milliseconds rounded up, unless whole
        /// seconds; a time before 1970 is sent as 0 · https://redis.io/docs/latest/commands/expireat/
        /// https://redis.io/docs/latest/commands/pexpireat/
        static member expireAt(key: RedisKey, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Commands.ExpireAt(key, moment, defaultArg condition ExpireWhen.Always)

        /// As expireAt, always in milliseconds. · since 2.6 · O(1) · milliseconds, rounded up; a moment before 1970 is
        /// sent as 0 · https://redis.io/docs/latest/commands/pexpireat/
        static member pExpireAt(key: RedisKey, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Commands.PExpireAt(key, moment, defaultArg condition ExpireWhen.Always)

        /// Takes the key's expiry away. False: no such key, or it has none. · since 2.2 · O(1) ·
        /// https://redis.io/docs/latest/commands/persist/
        static member persist(key: RedisKey) : Command<bool> = Commands.Persist(key)

        /// How long the key has to live. · since 1.0 · O(1) · seconds, rounded by the server; −2 becomes Missing, −1
        /// NoExpiry · https://redis.io/docs/latest/commands/ttl/
        static member ttl(key: RedisKey) : Command<TimeToLive> = Commands.Ttl(key)

        /// How long the key has to live. · since 2.6 · O(1) · milliseconds; −2 becomes Missing, −1 NoExpiry ·
        /// https://redis.io/docs/latest/commands/pttl/
        static member pTtl(key: RedisKey) : Command<TimeToLive> = Commands.PTtl(key)

        /// When the key goes away. · since 7.0 · O(1) · seconds; −2 becomes Missing, −1 NoExpiry ·
        /// https://redis.io/docs/latest/commands/expiretime/
        static member expireTime(key: RedisKey) : Command<ExpirationTime> = Commands.ExpireTime(key)

        /// When the key goes away. · since 7.0 · O(1) · milliseconds; −2 becomes Missing, −1 NoExpiry ·
        /// https://redis.io/docs/latest/commands/pexpiretime/
        static member pExpireTime(key: RedisKey) : Command<ExpirationTime> = Commands.PExpireTime(key)

        /// TYPE, under a name that does not hide Type: the type of what is at the key: string, list, set, zset, hash,
        /// stream, vectorset, or a module's own. None: no such key. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/type/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member keyType(key: RedisKey) : Command<string option> = Shape.option (Commands.KeyType(key))

        /// How the server stores it: embstr, listpack, hashtable … None: no such key. · since 2.2.3 · O(1) ·
        /// https://redis.io/docs/latest/commands/object-encoding/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectEncoding(key: RedisKey) : Command<string option> =
            Shape.option (Commands.ObjectEncoding(key))

        /// How often it is used, on a logarithmic scale up to 255. None: no such key. · since 4.0 · O(1) · ERR when the
        /// server's policy does not count use · https://redis.io/docs/latest/commands/object-freq/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectFreq(key: RedisKey) : Command<int64 option> = Shape.option (Commands.ObjectFreq(key))

        /// The time since it was used last. None: no such key. · since 2.2.3 · O(1) · whole seconds · ERR when the
        /// server's policy counts use · https://redis.io/docs/latest/commands/object-idletime/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectIdleTime(key: RedisKey) : Command<TimeSpan option> =
            Shape.option (Commands.ObjectIdleTime(key))

        /// How many refer to it inside the server. None: no such key. · since 2.2.3 · O(1) ·
        /// https://redis.io/docs/latest/commands/object-refcount/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectRefCount(key: RedisKey) : Command<int64 option> =
            Shape.option (Commands.ObjectRefCount(key))

        /// The keys that match a pattern (* any bytes, ? one, [a-c], \ before what is meant as it is). The server
        /// answers nobody else meanwhile: scan is for servers in use. · since 1.0 · O(keys of the database) ·
        /// https://redis.io/docs/latest/commands/keys/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member keys(pattern: RedisValue) : Command<RedisKey list> = Shape.list (Commands.Keys(pattern))

        /// A key of the database, by chance. None: the database is empty. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/randomkey/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member randomKey() : Command<RedisKey option> = Shape.option (Commands.RandomKey())

        /// One page of the keys, and where to go on; it begins with no cursor, and has ended when a page is the last. A
        /// key that is there all the time comes at least once, others may come; pages may be empty. The count says how
        /// much the server looks at, about; 10 when it is not given. · since 2.8 (ofType: 6.0) · O(count) · a count
        /// below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/scan/
        static member scan
            (?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64, ?ofType: string)
            : Command<ScanPage<RedisKey>> =
            Commands.Scan(
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count,
                Option.toObj ofType
            )

        /// Copies what is at a key to another, in the same database or a given one. False: no such key, or the
        /// destination exists and is not to be replaced. · since 6.2 · O(elements) ·
        /// https://redis.io/docs/latest/commands/copy/
        static member copy(source: RedisKey, destination: RedisKey, ?database: int, ?replace: bool) : Command<bool> =
            Commands.Copy(source, destination, Option.toNullable database, defaultArg replace false)

        /// Moves the key to another database. False: no such key, or it exists there. · since 1.0 · O(1) · not in a
        /// cluster · https://redis.io/docs/latest/commands/move/
        static member move(key: RedisKey, database: int) : Command<bool> = Commands.Move(key, database)

        /// Gives the key another name; what was there is overwritten. · since 1.0 · O(1), and freeing what is
        /// overwritten · ERR: no such key · https://redis.io/docs/latest/commands/rename/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rename(key: RedisKey, newKey: RedisKey) : Command<unit> =
            Shape.unit (Commands.Rename(key, newKey))

        /// Gives the key another name when that is free. False: it is not. · since 1.0 · O(1) · ERR: no such key ·
        /// https://redis.io/docs/latest/commands/renamenx/
        static member renameNx(key: RedisKey, newKey: RedisKey) : Command<bool> = Commands.RenameNx(key, newKey)

        /// What is at the key, in the server's own format, with version and checksum, for restore. None: no such key. ·
        /// since 2.6 · O(bytes) · https://redis.io/docs/latest/commands/dump/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member dump(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.Dump(key))

        /// Makes a key of what dump yielded. Its time of last use, or its frequency of use, can be told, not both. ·
        /// since 2.6 · O(bytes) · BUSYKEY: it exists and is not to be replaced; ERR: version or checksum are not the
        /// server's; Expiry.KeepTtl is an InvalidArgument · https://redis.io/docs/latest/commands/restore/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member restore
            (key: RedisKey, dump: RedisValue, ?expiry: Expiry, ?replace: bool, ?idleTime: TimeSpan, ?frequency: int)
            : Command<unit> =
            Shape.unit (
                Commands.Restore(
                    key,
                    dump,
                    defaultArg expiry Expiry.Never,
                    defaultArg replace false,
                    Option.toNullable idleTime,
                    Option.toNullable frequency
                )
            )

        /// The elements of a list, set or sorted set, in order; None where SortOptions.Gets finds no key. Counts as
        /// writing: sortRo does not. · since 1.0 · O(elements × log elements) · WRONGTYPE; ERR when an element is no
        /// number · https://redis.io/docs/latest/commands/sort/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sort(key: RedisKey, ?options: SortOptions) : Command<RedisValue option list> =
            Shape.options (Commands.Sort(key, Option.toObj options))

        /// As sort, for replicas and read-only scripts too. · since 7.0 · O(elements × log elements) · WRONGTYPE; ERR
        /// when an element is no number · https://redis.io/docs/latest/commands/sort_ro/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sortRo(key: RedisKey, ?options: SortOptions) : Command<RedisValue option list> =
            Shape.options (Commands.SortRo(key, Option.toObj options))

        /// How many elements were stored, as a list, at the destination, which is overwritten; removed when there are
        /// none. · since 1.0 · O(elements × log elements) · WRONGTYPE; ERR when an element is no number ·
        /// https://redis.io/docs/latest/commands/sort/
        static member sortStore(key: RedisKey, destination: RedisKey, ?options: SortOptions) : Command<int64> =
            Commands.SortStore(key, destination, Option.toObj options)
