// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "generic".
[<AutoOpen>]
module KeyCommands =
    type Cmd with

        /// <summary>
        /// How many of the keys were there; they are removed, and their memory freed before the reply.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(keys and elements of their collections) ·
        /// <see href="https://redis.io/docs/latest/commands/del/">DEL</see>
        /// </para>
        /// </remarks>
        static member del([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Del(keys)

        /// <summary>
        /// How many of the keys were there; they are removed, and their memory freed before the reply.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(keys and elements of their collections) ·
        /// <see href="https://redis.io/docs/latest/commands/del/">DEL</see>
        /// </para>
        /// </remarks>
        static member inline del([<ParamArray>] keys: ^Keys[]) : Command<int64> = Cmd.del (Given.keys keys)

        /// <summary>
        /// How many of the keys were there; they are removed, and their memory freed before the reply.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(keys and elements of their collections) ·
        /// <see href="https://redis.io/docs/latest/commands/del/">DEL</see>
        /// </para>
        /// </remarks>
        static member del(keys: RedisKey seq) : Command<int64> = Commands.Del(keys)

        /// <summary>
        /// How many of the keys were there; they are removed, and their memory freed before the reply.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(keys and elements of their collections) ·
        /// <see href="https://redis.io/docs/latest/commands/del/">DEL</see>
        /// </para>
        /// </remarks>
        static member del(keys: string seq) : Command<int64> = Commands.Del(keys)

        /// <summary>
        /// How many of the keys were there; they are removed, and their memory is freed in the background.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/unlink/">UNLINK</see>
        /// </para>
        /// </remarks>
        static member unlink([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Unlink(keys)

        /// <summary>
        /// How many of the keys were there; they are removed, and their memory is freed in the background.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/unlink/">UNLINK</see>
        /// </para>
        /// </remarks>
        static member inline unlink([<ParamArray>] keys: ^Keys[]) : Command<int64> = Cmd.unlink (Given.keys keys)

        /// <summary>
        /// How many of the keys were there; they are removed, and their memory is freed in the background.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/unlink/">UNLINK</see>
        /// </para>
        /// </remarks>
        static member unlink(keys: RedisKey seq) : Command<int64> = Commands.Unlink(keys)

        /// <summary>
        /// How many of the keys were there; they are removed, and their memory is freed in the background.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/unlink/">UNLINK</see>
        /// </para>
        /// </remarks>
        static member unlink(keys: string seq) : Command<int64> = Commands.Unlink(keys)

        /// <summary>Whether the key is there.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see></para>
        /// </remarks>
        static member exists(key: RedisKey) : Command<bool> = Commands.Exists(key)

        /// <summary>Whether the key is there.</summary>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see></para>
        /// </remarks>
        static member inline exists(key: ^Key) : Command<bool> = Cmd.exists (Given.key key)

        /// <summary>How many of the keys are there; one that is named twice counts twice.</summary>
        /// <remarks>
        /// <para>Of several since 3.0.3.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see>
        /// </para>
        /// </remarks>
        static member exists(keys: RedisKey seq) : Command<int64> = Commands.Exists(keys)

        /// <summary>How many of the keys are there; one that is named twice counts twice.</summary>
        /// <remarks>
        /// <para>Of several since 3.0.3.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see>
        /// </para>
        /// </remarks>
        static member exists(keys: string seq) : Command<int64> = Commands.Exists(keys)

        /// <summary>How many of the keys are there; their time of last use is now.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2.1 · O(keys) · <see href="https://redis.io/docs/latest/commands/touch/">TOUCH</see>
        /// </para>
        /// </remarks>
        static member touch([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Touch(keys)

        /// <summary>How many of the keys are there; their time of last use is now.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2.1 · O(keys) · <see href="https://redis.io/docs/latest/commands/touch/">TOUCH</see>
        /// </para>
        /// </remarks>
        static member inline touch([<ParamArray>] keys: ^Keys[]) : Command<int64> = Cmd.touch (Given.keys keys)

        /// <summary>How many of the keys are there; their time of last use is now.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2.1 · O(keys) · <see href="https://redis.io/docs/latest/commands/touch/">TOUCH</see>
        /// </para>
        /// </remarks>
        static member touch(keys: RedisKey seq) : Command<int64> = Commands.Touch(keys)

        /// <summary>How many of the keys are there; their time of last use is now.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2.1 · O(keys) · <see href="https://redis.io/docs/latest/commands/touch/">TOUCH</see>
        /// </para>
        /// </remarks>
        static member touch(keys: string seq) : Command<int64> = Commands.Touch(keys)

        /// <summary>
        /// How many replicas have acknowledged what this connection has written; waits for so many, but no longer than
        /// the timeout.
        /// </summary>
        /// <remarks>
        /// <para>It speaks of writes on the same connection only: run both within <c>Redis.onLease</c>.</para>
        /// <para>Milliseconds, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever.</para>
        /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/wait/">WAIT</see></para>
        /// </remarks>
        static member wait(replicas: int, timeout: TimeSpan) : BlockingCommand<int64> = Commands.Wait(replicas, timeout)

        /// <summary>
        /// Whether this server, and how many replicas, have written to their append-only file what this connection has
        /// written; waits as <c>wait</c>.
        /// </summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up. ERR when this server is asked for and has no such file.</para>
        /// <para>
        /// Since Redis 7.2 · O(1) · <see href="https://redis.io/docs/latest/commands/waitaof/">WAITAOF</see>
        /// </para>
        /// </remarks>
        static member waitAof(local: bool, replicas: int, timeout: TimeSpan) : BlockingCommand<WaitAofResult> =
            Commands.WaitAof(local, replicas, timeout)

        /// <summary>Sets a time to live on a key.</summary>
        /// <returns>False: no such key, or the condition does not hold.</returns>
        /// <remarks>
        /// <para>
        /// Sent as PEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the key at once,
        /// which is True too.
        /// </para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expire/">EXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
        /// </para>
        /// </remarks>
        static member expire(key: RedisKey, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Commands.Expire(key, ttl, defaultArg condition ExpireWhen.Always)

        /// <summary>Sets a time to live on a key.</summary>
        /// <returns>False: no such key, or the condition does not hold.</returns>
        /// <remarks>
        /// <para>
        /// Sent as PEXPIRE, in milliseconds rounded up, unless whole seconds; zero or less deletes the key at once,
        /// which is True too.
        /// </para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expire/">EXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline expire(key: ^Key, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Cmd.expire(Given.key key, ttl, ?condition = condition)

        /// <summary>As <c>expire</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; zero or less deletes the key at once, which is True too.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
        /// </para>
        /// </remarks>
        static member pExpire(key: RedisKey, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Commands.PExpire(key, ttl, defaultArg condition ExpireWhen.Always)

        /// <summary>As <c>expire</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; zero or less deletes the key at once, which is True too.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline pExpire(key: ^Key, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Cmd.pExpire(Given.key key, ttl, ?condition = condition)

        /// <summary>Lets a key expire at a point in time; one in the past removes it at once.</summary>
        /// <returns>False: no such key, or the condition does not hold.</returns>
        /// <remarks>
        /// <para>
        /// Sent as PEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0.
        /// </para>
        /// <para>
        /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/expireat/">EXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member expireAt(key: RedisKey, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Commands.ExpireAt(key, moment, defaultArg condition ExpireWhen.Always)

        /// <summary>Lets a key expire at a point in time; one in the past removes it at once.</summary>
        /// <returns>False: no such key, or the condition does not hold.</returns>
        /// <remarks>
        /// <para>
        /// Sent as PEXPIREAT, in milliseconds rounded up, unless whole seconds; a time before 1970 is sent as 0.
        /// </para>
        /// <para>
        /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/expireat/">EXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline expireAt(key: ^Key, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Cmd.expireAt(Given.key key, moment, ?condition = condition)

        /// <summary>As <c>expireAt</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member pExpireAt(key: RedisKey, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Commands.PExpireAt(key, moment, defaultArg condition ExpireWhen.Always)

        /// <summary>As <c>expireAt</c>, always in milliseconds.</summary>
        /// <remarks>
        /// <para>Milliseconds, rounded up; a moment before 1970 is sent as 0.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline pExpireAt(key: ^Key, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Cmd.pExpireAt(Given.key key, moment, ?condition = condition)

        /// <summary>Takes the key's expiry away.</summary>
        /// <returns>False: no such key, or it has none.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/persist/">PERSIST</see>
        /// </para>
        /// </remarks>
        static member persist(key: RedisKey) : Command<bool> = Commands.Persist(key)

        /// <summary>Takes the key's expiry away.</summary>
        /// <returns>False: no such key, or it has none.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/persist/">PERSIST</see>
        /// </para>
        /// </remarks>
        static member inline persist(key: ^Key) : Command<bool> = Cmd.persist (Given.key key)

        /// <summary>How long the key has to live.</summary>
        /// <remarks>
        /// <para>Seconds, rounded by the server; −2 becomes Missing, −1 NoExpiry.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ttl/">TTL</see></para>
        /// </remarks>
        static member ttl(key: RedisKey) : Command<TimeToLive> = Commands.Ttl(key)

        /// <summary>How long the key has to live.</summary>
        /// <remarks>
        /// <para>Seconds, rounded by the server; −2 becomes Missing, −1 NoExpiry.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ttl/">TTL</see></para>
        /// </remarks>
        static member inline ttl(key: ^Key) : Command<TimeToLive> = Cmd.ttl (Given.key key)

        /// <summary>How long the key has to live.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry.</para>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pttl/">PTTL</see></para>
        /// </remarks>
        static member pTtl(key: RedisKey) : Command<TimeToLive> = Commands.PTtl(key)

        /// <summary>How long the key has to live.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry.</para>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pttl/">PTTL</see></para>
        /// </remarks>
        static member inline pTtl(key: ^Key) : Command<TimeToLive> = Cmd.pTtl (Given.key key)

        /// <summary>When the key goes away.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expiretime/">EXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member expireTime(key: RedisKey) : Command<ExpirationTime> = Commands.ExpireTime(key)

        /// <summary>When the key goes away.</summary>
        /// <remarks>
        /// <para>Seconds; −2 becomes Missing, −1 NoExpiry.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expiretime/">EXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline expireTime(key: ^Key) : Command<ExpirationTime> = Cmd.expireTime (Given.key key)

        /// <summary>When the key goes away.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpiretime/">PEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member pExpireTime(key: RedisKey) : Command<ExpirationTime> = Commands.PExpireTime(key)

        /// <summary>When the key goes away.</summary>
        /// <remarks>
        /// <para>Milliseconds; −2 becomes Missing, −1 NoExpiry.</para>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpiretime/">PEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline pExpireTime(key: ^Key) : Command<ExpirationTime> = Cmd.pExpireTime (Given.key key)

        /// <summary>
        /// <c>TYPE</c>, under a name that does not hide <c>Type</c>: the type of what is at the key: <c>string</c>,
        /// <c>list</c>, <c>set</c>, <c>zset</c>, <c>hash</c>, <c>stream</c>, <c>vectorset</c>, or a module's own.
        /// </summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/type/">TYPE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member keyType(key: RedisKey) : Command<string option> = Shape.option (Commands.KeyType(key))

        /// <summary>
        /// <c>TYPE</c>, under a name that does not hide <c>Type</c>: the type of what is at the key: <c>string</c>,
        /// <c>list</c>, <c>set</c>, <c>zset</c>, <c>hash</c>, <c>stream</c>, <c>vectorset</c>, or a module's own.
        /// </summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/type/">TYPE</see></para>
        /// </remarks>
        static member inline keyType(key: ^Key) : Command<string option> = Cmd.keyType (Given.key key)

        /// <summary>
        /// How the server stores it: <c>embstr</c>, <c>listpack</c>, <c>hashtable</c> … None: no such key.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-encoding/">OBJECT
        /// ENCODING</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectEncoding(key: RedisKey) : Command<string option> =
            Shape.option (Commands.ObjectEncoding(key))

        /// <summary>
        /// How the server stores it: <c>embstr</c>, <c>listpack</c>, <c>hashtable</c> … None: no such key.
        /// </summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-encoding/">OBJECT
        /// ENCODING</see>
        /// </para>
        /// </remarks>
        static member inline objectEncoding(key: ^Key) : Command<string option> = Cmd.objectEncoding (Given.key key)

        /// <summary>How often it is used, on a logarithmic scale up to 255.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>ERR when the server's policy does not count use.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/object-freq/">OBJECT FREQ</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectFreq(key: RedisKey) : Command<int64 option> = Shape.option (Commands.ObjectFreq(key))

        /// <summary>How often it is used, on a logarithmic scale up to 255.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>ERR when the server's policy does not count use.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/object-freq/">OBJECT FREQ</see>
        /// </para>
        /// </remarks>
        static member inline objectFreq(key: ^Key) : Command<int64 option> = Cmd.objectFreq (Given.key key)

        /// <summary>The time since it was used last.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>Whole seconds. ERR when the server's policy counts use.</para>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-idletime/">OBJECT
        /// IDLETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectIdleTime(key: RedisKey) : Command<TimeSpan option> =
            Shape.option (Commands.ObjectIdleTime(key))

        /// <summary>The time since it was used last.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>Whole seconds. ERR when the server's policy counts use.</para>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-idletime/">OBJECT
        /// IDLETIME</see>
        /// </para>
        /// </remarks>
        static member inline objectIdleTime(key: ^Key) : Command<TimeSpan option> = Cmd.objectIdleTime (Given.key key)

        /// <summary>How many refer to it inside the server.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-refcount/">OBJECT
        /// REFCOUNT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectRefCount(key: RedisKey) : Command<int64 option> =
            Shape.option (Commands.ObjectRefCount(key))

        /// <summary>How many refer to it inside the server.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-refcount/">OBJECT
        /// REFCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline objectRefCount(key: ^Key) : Command<int64 option> = Cmd.objectRefCount (Given.key key)

        /// <summary>
        /// The keys that match a pattern (<c>*</c> any bytes, <c>?</c> one, <c>[a-c]</c>, <c>\</c> before what is meant
        /// as it is).
        /// </summary>
        /// <remarks>
        /// <para>The server answers nobody else meanwhile: <c>scan</c> is for servers in use.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys of the database) ·
        /// <see href="https://redis.io/docs/latest/commands/keys/">KEYS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member keys(pattern: RedisValue) : Command<RedisKey list> = Shape.list (Commands.Keys(pattern))

        /// <summary>
        /// The keys that match a pattern (<c>*</c> any bytes, <c>?</c> one, <c>[a-c]</c>, <c>\</c> before what is meant
        /// as it is).
        /// </summary>
        /// <remarks>
        /// <para>The server answers nobody else meanwhile: <c>scan</c> is for servers in use.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys of the database) ·
        /// <see href="https://redis.io/docs/latest/commands/keys/">KEYS</see>
        /// </para>
        /// </remarks>
        static member inline keys(pattern: ^Pattern) : Command<RedisKey list> = Cmd.keys (Given.value pattern)

        /// <summary>A key of the database, by chance.</summary>
        /// <returns>None: the database is empty.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/randomkey/">RANDOMKEY</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member randomKey() : Command<RedisKey option> = Shape.option (Commands.RandomKey())

        /// <summary>
        /// One page of the keys, and where to go on; it begins with no cursor, and has ended when a page is the last.
        /// </summary>
        /// <remarks>
        /// <para>
        /// A key that is there all the time comes at least once, others may come; pages may be empty. The count says
        /// how much the server looks at, about; 10 when it is not given.
        /// </para>
        /// <para>A count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8 (<c>ofType</c>: 6.0) · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/scan/">SCAN</see>
        /// </para>
        /// </remarks>
        static member scan
            (?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64, ?ofType: string)
            : Command<ScanPage<RedisKey>> =
            Commands.Scan(
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count,
                Option.toObj ofType
            )

        /// <summary>Copies what is at a key to another, in the same database or a given one.</summary>
        /// <returns>False: no such key, or the destination exists and is not to be replaced.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(elements) · <see href="https://redis.io/docs/latest/commands/copy/">COPY</see>
        /// </para>
        /// </remarks>
        static member copy(source: RedisKey, destination: RedisKey, ?database: int, ?replace: bool) : Command<bool> =
            Commands.Copy(source, destination, Option.toNullable database, defaultArg replace false)

        /// <summary>Copies what is at a key to another, in the same database or a given one.</summary>
        /// <returns>False: no such key, or the destination exists and is not to be replaced.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(elements) · <see href="https://redis.io/docs/latest/commands/copy/">COPY</see>
        /// </para>
        /// </remarks>
        static member inline copy
            (source: ^Source, destination: ^Destination, ?database: int, ?replace: bool)
            : Command<bool> =
            Cmd.copy(Given.key source, Given.key destination, ?database = database, ?replace = replace)

        /// <summary>Moves the key to another database.</summary>
        /// <returns>False: no such key, or it exists there.</returns>
        /// <remarks>
        /// <para>Not in a cluster.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/move/">MOVE</see></para>
        /// </remarks>
        static member move(key: RedisKey, database: int) : Command<bool> = Commands.Move(key, database)

        /// <summary>Moves the key to another database.</summary>
        /// <returns>False: no such key, or it exists there.</returns>
        /// <remarks>
        /// <para>Not in a cluster.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/move/">MOVE</see></para>
        /// </remarks>
        static member inline move(key: ^Key, database: int) : Command<bool> = Cmd.move(Given.key key, database)

        /// <summary>Gives the key another name; what was there is overwritten.</summary>
        /// <remarks>
        /// <para>ERR: no such key.</para>
        /// <para>
        /// Since Redis 1.0 · O(1), and freeing what is overwritten ·
        /// <see href="https://redis.io/docs/latest/commands/rename/">RENAME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rename(key: RedisKey, newKey: RedisKey) : Command<unit> =
            Shape.unit (Commands.Rename(key, newKey))

        /// <summary>Gives the key another name; what was there is overwritten.</summary>
        /// <remarks>
        /// <para>ERR: no such key.</para>
        /// <para>
        /// Since Redis 1.0 · O(1), and freeing what is overwritten ·
        /// <see href="https://redis.io/docs/latest/commands/rename/">RENAME</see>
        /// </para>
        /// </remarks>
        static member inline rename(key: ^Key, newKey: ^NewKey) : Command<unit> =
            Cmd.rename(Given.key key, Given.key newKey)

        /// <summary>Gives the key another name when that is free.</summary>
        /// <returns>False: it is not.</returns>
        /// <remarks>
        /// <para>ERR: no such key.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/renamenx/">RENAMENX</see>
        /// </para>
        /// </remarks>
        static member renameNx(key: RedisKey, newKey: RedisKey) : Command<bool> = Commands.RenameNx(key, newKey)

        /// <summary>Gives the key another name when that is free.</summary>
        /// <returns>False: it is not.</returns>
        /// <remarks>
        /// <para>ERR: no such key.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/renamenx/">RENAMENX</see>
        /// </para>
        /// </remarks>
        static member inline renameNx(key: ^Key, newKey: ^NewKey) : Command<bool> =
            Cmd.renameNx(Given.key key, Given.key newKey)

        /// <summary>
        /// What is at the key, in the server's own format, with version and checksum, for <c>restore</c>.
        /// </summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/dump/">DUMP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member dump(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.Dump(key))

        /// <summary>
        /// What is at the key, in the server's own format, with version and checksum, for <c>restore</c>.
        /// </summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/dump/">DUMP</see></para>
        /// </remarks>
        static member inline dump(key: ^Key) : Command<RedisValue option> = Cmd.dump (Given.key key)

        /// <summary>Makes a key of what <c>dump</c> yielded.</summary>
        /// <remarks>
        /// <para>Its time of last use, or its frequency of use, can be told, not both.</para>
        /// <para>
        /// BUSYKEY: it exists and is not to be replaced; ERR: version or checksum are not the server's;
        /// <c>Expiry.KeepTtl</c> is an InvalidArgument.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/restore/">RESTORE</see>
        /// </para>
        /// </remarks>
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

        /// <summary>Makes a key of what <c>dump</c> yielded.</summary>
        /// <remarks>
        /// <para>Its time of last use, or its frequency of use, can be told, not both.</para>
        /// <para>
        /// BUSYKEY: it exists and is not to be replaced; ERR: version or checksum are not the server's;
        /// <c>Expiry.KeepTtl</c> is an InvalidArgument.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/restore/">RESTORE</see>
        /// </para>
        /// </remarks>
        static member inline restore
            (key: ^Key, dump: ^Dump, ?expiry: Expiry, ?replace: bool, ?idleTime: TimeSpan, ?frequency: int)
            : Command<unit> =
            Cmd.restore(
                Given.key key,
                Given.value dump,
                ?expiry = expiry,
                ?replace = replace,
                ?idleTime = idleTime,
                ?frequency = frequency
            )

        /// <summary>
        /// The elements of a list, set or sorted set, in order; None where <c>SortOptions.Gets</c> finds no key.
        /// </summary>
        /// <remarks>
        /// <para>Counts as writing: <c>sortRo</c> does not.</para>
        /// <para>WRONGTYPE; ERR when an element is no number.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort/">SORT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sort(key: RedisKey, ?options: SortOptions) : Command<RedisValue option list> =
            Shape.options (Commands.Sort(key, Option.toObj options))

        /// <summary>
        /// The elements of a list, set or sorted set, in order; None where <c>SortOptions.Gets</c> finds no key.
        /// </summary>
        /// <remarks>
        /// <para>Counts as writing: <c>sortRo</c> does not.</para>
        /// <para>WRONGTYPE; ERR when an element is no number.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort/">SORT</see>
        /// </para>
        /// </remarks>
        static member inline sort(key: ^Key, ?options: SortOptions) : Command<RedisValue option list> =
            Cmd.sort(Given.key key, ?options = options)

        /// <summary>As <c>sort</c>, for replicas and read-only scripts too.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when an element is no number.</para>
        /// <para>
        /// Since Redis 7.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort_ro/">SORT_RO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sortRo(key: RedisKey, ?options: SortOptions) : Command<RedisValue option list> =
            Shape.options (Commands.SortRo(key, Option.toObj options))

        /// <summary>As <c>sort</c>, for replicas and read-only scripts too.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when an element is no number.</para>
        /// <para>
        /// Since Redis 7.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort_ro/">SORT_RO</see>
        /// </para>
        /// </remarks>
        static member inline sortRo(key: ^Key, ?options: SortOptions) : Command<RedisValue option list> =
            Cmd.sortRo(Given.key key, ?options = options)

        /// <summary>
        /// How many elements were stored, as a list, at the destination, which is overwritten; removed when there are
        /// none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when an element is no number.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort/">SORT</see>
        /// </para>
        /// </remarks>
        static member sortStore(key: RedisKey, destination: RedisKey, ?options: SortOptions) : Command<int64> =
            Commands.SortStore(key, destination, Option.toObj options)

        /// <summary>
        /// How many elements were stored, as a list, at the destination, which is overwritten; removed when there are
        /// none.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when an element is no number.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort/">SORT</see>
        /// </para>
        /// </remarks>
        static member inline sortStore(key: ^Key, destination: ^Destination, ?options: SortOptions) : Command<int64> =
            Cmd.sortStore(Given.key key, Given.key destination, ?options = options)
