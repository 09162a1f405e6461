// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "generic".
[<AutoOpen>]
module KeyCommands =
    type Cmd with

        /// <summary>Deletes keys, and frees their memory before it replies.</summary>
        /// <returns>The number of keys that existed.</returns>
        /// <remarks>
        /// <para>Use <c>unlink</c> for large collections.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys + elements of collections) ·
        /// <see href="https://redis.io/docs/latest/commands/del/">DEL</see>
        /// </para>
        /// </remarks>
        static member del([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Del(keys)

        /// <summary>Deletes keys, and frees their memory before it replies.</summary>
        /// <returns>The number of keys that existed.</returns>
        /// <remarks>
        /// <para>Use <c>unlink</c> for large collections.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys + elements of collections) ·
        /// <see href="https://redis.io/docs/latest/commands/del/">DEL</see>
        /// </para>
        /// </remarks>
        static member inline del([<ParamArray>] keys: ^Keys[]) : Command<int64> = Cmd.del (Given.keys keys)

        /// <summary>Deletes keys, and frees their memory before it replies.</summary>
        /// <returns>The number of keys that existed.</returns>
        /// <remarks>
        /// <para>Use <c>unlink</c> for large collections.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys + elements of collections) ·
        /// <see href="https://redis.io/docs/latest/commands/del/">DEL</see>
        /// </para>
        /// </remarks>
        static member del(keys: RedisKey seq) : Command<int64> = Commands.Del(keys)

        /// <summary>Deletes keys, and frees their memory before it replies.</summary>
        /// <returns>The number of keys that existed.</returns>
        /// <remarks>
        /// <para>Use <c>unlink</c> for large collections.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys + elements of collections) ·
        /// <see href="https://redis.io/docs/latest/commands/del/">DEL</see>
        /// </para>
        /// </remarks>
        static member del(keys: string seq) : Command<int64> = Commands.Del(keys)

        /// <summary>Deletes keys, and frees their memory in the background.</summary>
        /// <returns>The number of keys that existed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/unlink/">UNLINK</see>
        /// </para>
        /// </remarks>
        static member unlink([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Unlink(keys)

        /// <summary>Deletes keys, and frees their memory in the background.</summary>
        /// <returns>The number of keys that existed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/unlink/">UNLINK</see>
        /// </para>
        /// </remarks>
        static member inline unlink([<ParamArray>] keys: ^Keys[]) : Command<int64> = Cmd.unlink (Given.keys keys)

        /// <summary>Deletes keys, and frees their memory in the background.</summary>
        /// <returns>The number of keys that existed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/unlink/">UNLINK</see>
        /// </para>
        /// </remarks>
        static member unlink(keys: RedisKey seq) : Command<int64> = Commands.Unlink(keys)

        /// <summary>Deletes keys, and frees their memory in the background.</summary>
        /// <returns>The number of keys that existed.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 4.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/unlink/">UNLINK</see>
        /// </para>
        /// </remarks>
        static member unlink(keys: string seq) : Command<int64> = Commands.Unlink(keys)

        /// <summary>Determines whether a key exists.</summary>
        /// <returns>True if the key exists.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see></para>
        /// </remarks>
        static member exists(key: RedisKey) : Command<bool> = Commands.Exists(key)

        /// <summary>Determines whether a key exists.</summary>
        /// <returns>True if the key exists.</returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see></para>
        /// </remarks>
        static member inline exists(key: ^Key) : Command<bool> = Cmd.exists (Given.key key)

        /// <summary>Counts how many of the given keys exist.</summary>
        /// <returns>The number of keys that exist. A key that is given twice counts twice.</returns>
        /// <remarks>
        /// <para>More than one key needs Redis 3.0.3.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see>
        /// </para>
        /// </remarks>
        static member exists(keys: RedisKey seq) : Command<int64> = Commands.Exists(keys)

        /// <summary>Counts how many of the given keys exist.</summary>
        /// <returns>The number of keys that exist. A key that is given twice counts twice.</returns>
        /// <remarks>
        /// <para>More than one key needs Redis 3.0.3.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/exists/">EXISTS</see>
        /// </para>
        /// </remarks>
        static member exists(keys: string seq) : Command<int64> = Commands.Exists(keys)

        /// <summary>Updates the last access time of keys.</summary>
        /// <returns>The number of keys that exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2.1 · O(keys) · <see href="https://redis.io/docs/latest/commands/touch/">TOUCH</see>
        /// </para>
        /// </remarks>
        static member touch([<ParamArray>] keys: RedisKey[]) : Command<int64> = Commands.Touch(keys)

        /// <summary>Updates the last access time of keys.</summary>
        /// <returns>The number of keys that exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2.1 · O(keys) · <see href="https://redis.io/docs/latest/commands/touch/">TOUCH</see>
        /// </para>
        /// </remarks>
        static member inline touch([<ParamArray>] keys: ^Keys[]) : Command<int64> = Cmd.touch (Given.keys keys)

        /// <summary>Updates the last access time of keys.</summary>
        /// <returns>The number of keys that exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2.1 · O(keys) · <see href="https://redis.io/docs/latest/commands/touch/">TOUCH</see>
        /// </para>
        /// </remarks>
        static member touch(keys: RedisKey seq) : Command<int64> = Commands.Touch(keys)

        /// <summary>Updates the last access time of keys.</summary>
        /// <returns>The number of keys that exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 3.2.1 · O(keys) · <see href="https://redis.io/docs/latest/commands/touch/">TOUCH</see>
        /// </para>
        /// </remarks>
        static member touch(keys: string seq) : Command<int64> = Commands.Touch(keys)

        /// <summary>Waits until replicas have acknowledged the writes of this connection.</summary>
        /// <param name="replicas">Number of replicas to wait for.</param>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>
        /// The number of replicas that have acknowledged the writes, which may differ from <c>replicas</c>.
        /// </returns>
        /// <remarks>
        /// <para>Concerns only writes on the same connection: run both within <c>Redis.onLease</c>.</para>
        /// <para>Since Redis 3.0 · O(1) · <see href="https://redis.io/docs/latest/commands/wait/">WAIT</see></para>
        /// </remarks>
        static member wait(replicas: int, timeout: TimeSpan) : BlockingCommand<int64> = Commands.Wait(replicas, timeout)

        /// <summary>
        /// Waits until this server and replicas have written the writes of this connection to their append-only file.
        /// </summary>
        /// <param name="local">Whether to wait for this server.</param>
        /// <param name="replicas">Number of replicas to wait for.</param>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>Whether this server, and the number of replicas, have written.</returns>
        /// <remarks>
        /// <para>Concerns only writes on the same connection: run both within <c>Redis.onLease</c>.</para>
        /// <para>Fails with ERR if <c>local</c> is set and the server has no append-only file.</para>
        /// <para>
        /// Since Redis 7.2 · O(1) · <see href="https://redis.io/docs/latest/commands/waitaof/">WAITAOF</see>
        /// </para>
        /// </remarks>
        static member waitAof(local: bool, replicas: int, timeout: TimeSpan) : BlockingCommand<WaitAofResult> =
            Commands.WaitAof(local, replicas, timeout)

        /// <summary>Sets a time to live on a key.</summary>
        /// <param name="ttl">
        /// Sent as EXPIRE if it is whole seconds, otherwise as PEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the key at once.
        /// </param>
        /// <param name="condition">Default: always. Others need Redis 7.0.</param>
        /// <returns>
        /// True if the expiry was set or the key deleted; false if the key does not exist or the condition does not
        /// hold.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expire/">EXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
        /// </para>
        /// </remarks>
        static member expire(key: RedisKey, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Commands.Expire(key, ttl, defaultArg condition ExpireWhen.Always)

        /// <summary>Sets a time to live on a key.</summary>
        /// <param name="ttl">
        /// Sent as EXPIRE if it is whole seconds, otherwise as PEXPIRE in milliseconds, rounded up. Zero or less
        /// deletes the key at once.
        /// </param>
        /// <param name="condition">Default: always. Others need Redis 7.0.</param>
        /// <returns>
        /// True if the expiry was set or the key deleted; false if the key does not exist or the condition does not
        /// hold.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expire/">EXPIRE</see>,
        /// <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline expire(key: ^Key, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Cmd.expire(Given.key key, ttl, ?condition = condition)

        /// <summary>Sets a time to live on a key, always in milliseconds.</summary>
        /// <param name="condition">Default: always. Others need Redis 7.0.</param>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the key at once.</param>
        /// <returns>
        /// True if the expiry was set or the key deleted; false if the key does not exist or the condition does not
        /// hold.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
        /// </para>
        /// </remarks>
        static member pExpire(key: RedisKey, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Commands.PExpire(key, ttl, defaultArg condition ExpireWhen.Always)

        /// <summary>Sets a time to live on a key, always in milliseconds.</summary>
        /// <param name="condition">Default: always. Others need Redis 7.0.</param>
        /// <param name="ttl">Rounded up to milliseconds. Zero or less deletes the key at once.</param>
        /// <returns>
        /// True if the expiry was set or the key deleted; false if the key does not exist or the condition does not
        /// hold.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpire/">PEXPIRE</see>
        /// </para>
        /// </remarks>
        static member inline pExpire(key: ^Key, ttl: TimeSpan, ?condition: ExpireWhen) : Command<bool> =
            Cmd.pExpire(Given.key key, ttl, ?condition = condition)

        /// <summary>Sets the time at which a key expires.</summary>
        /// <param name="moment">
        /// Sent as EXPIREAT if it is whole seconds, otherwise as PEXPIREAT in milliseconds, rounded up. A time in the
        /// past deletes the key at once; a time before 1970 is sent as 0.
        /// </param>
        /// <param name="condition">Default: always. Others need Redis 7.0.</param>
        /// <returns>
        /// True if the expiry was set or the key deleted; false if the key does not exist or the condition does not
        /// hold.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/expireat/">EXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member expireAt(key: RedisKey, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Commands.ExpireAt(key, moment, defaultArg condition ExpireWhen.Always)

        /// <summary>Sets the time at which a key expires.</summary>
        /// <param name="moment">
        /// Sent as EXPIREAT if it is whole seconds, otherwise as PEXPIREAT in milliseconds, rounded up. A time in the
        /// past deletes the key at once; a time before 1970 is sent as 0.
        /// </param>
        /// <param name="condition">Default: always. Others need Redis 7.0.</param>
        /// <returns>
        /// True if the expiry was set or the key deleted; false if the key does not exist or the condition does not
        /// hold.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/expireat/">EXPIREAT</see>,
        /// <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline expireAt(key: ^Key, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Cmd.expireAt(Given.key key, moment, ?condition = condition)

        /// <summary>Sets the time at which a key expires, always in milliseconds.</summary>
        /// <param name="condition">Default: always. Others need Redis 7.0.</param>
        /// <param name="moment">
        /// Rounded up to milliseconds. A time in the past deletes the key at once; a time before 1970 is sent as 0.
        /// </param>
        /// <returns>
        /// True if the expiry was set or the key deleted; false if the key does not exist or the condition does not
        /// hold.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member pExpireAt(key: RedisKey, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Commands.PExpireAt(key, moment, defaultArg condition ExpireWhen.Always)

        /// <summary>Sets the time at which a key expires, always in milliseconds.</summary>
        /// <param name="condition">Default: always. Others need Redis 7.0.</param>
        /// <param name="moment">
        /// Rounded up to milliseconds. A time in the past deletes the key at once; a time before 1970 is sent as 0.
        /// </param>
        /// <returns>
        /// True if the expiry was set or the key deleted; false if the key does not exist or the condition does not
        /// hold.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpireat/">PEXPIREAT</see>
        /// </para>
        /// </remarks>
        static member inline pExpireAt(key: ^Key, moment: DateTimeOffset, ?condition: ExpireWhen) : Command<bool> =
            Cmd.pExpireAt(Given.key key, moment, ?condition = condition)

        /// <summary>Removes the expiry of a key.</summary>
        /// <returns>True if the expiry was removed; false if the key does not exist or has no expiry.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/persist/">PERSIST</see>
        /// </para>
        /// </remarks>
        static member persist(key: RedisKey) : Command<bool> = Commands.Persist(key)

        /// <summary>Removes the expiry of a key.</summary>
        /// <returns>True if the expiry was removed; false if the key does not exist or has no expiry.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/persist/">PERSIST</see>
        /// </para>
        /// </remarks>
        static member inline persist(key: ^Key) : Command<bool> = Cmd.persist (Given.key key)

        /// <summary>Gets the remaining time to live of a key, in seconds.</summary>
        /// <returns>
        /// The time, rounded by the server to whole seconds; Missing if the key does not exist (−2 on the wire);
        /// NoExpiry if it does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ttl/">TTL</see></para>
        /// </remarks>
        static member ttl(key: RedisKey) : Command<TimeToLive> = Commands.Ttl(key)

        /// <summary>Gets the remaining time to live of a key, in seconds.</summary>
        /// <returns>
        /// The time, rounded by the server to whole seconds; Missing if the key does not exist (−2 on the wire);
        /// NoExpiry if it does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/ttl/">TTL</see></para>
        /// </remarks>
        static member inline ttl(key: ^Key) : Command<TimeToLive> = Cmd.ttl (Given.key key)

        /// <summary>Gets the remaining time to live of a key, in milliseconds.</summary>
        /// <returns>
        /// The time; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pttl/">PTTL</see></para>
        /// </remarks>
        static member pTtl(key: RedisKey) : Command<TimeToLive> = Commands.PTtl(key)

        /// <summary>Gets the remaining time to live of a key, in milliseconds.</summary>
        /// <returns>
        /// The time; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/pttl/">PTTL</see></para>
        /// </remarks>
        static member inline pTtl(key: ^Key) : Command<TimeToLive> = Cmd.pTtl (Given.key key)

        /// <summary>Gets the time at which a key expires, in seconds.</summary>
        /// <returns>
        /// The time; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expiretime/">EXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member expireTime(key: RedisKey) : Command<ExpirationTime> = Commands.ExpireTime(key)

        /// <summary>Gets the time at which a key expires, in seconds.</summary>
        /// <returns>
        /// The time; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/expiretime/">EXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline expireTime(key: ^Key) : Command<ExpirationTime> = Cmd.expireTime (Given.key key)

        /// <summary>Gets the time at which a key expires, in milliseconds.</summary>
        /// <returns>
        /// The time; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpiretime/">PEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member pExpireTime(key: RedisKey) : Command<ExpirationTime> = Commands.PExpireTime(key)

        /// <summary>Gets the time at which a key expires, in milliseconds.</summary>
        /// <returns>
        /// The time; Missing if the key does not exist (−2 on the wire); NoExpiry if it does not expire (−1).
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 7.0 · O(1) · <see href="https://redis.io/docs/latest/commands/pexpiretime/">PEXPIRETIME</see>
        /// </para>
        /// </remarks>
        static member inline pExpireTime(key: ^Key) : Command<ExpirationTime> = Cmd.pExpireTime (Given.key key)

        /// <summary>Gets the type of a key.</summary>
        /// <returns>
        /// <c>string</c>, <c>list</c>, <c>set</c>, <c>zset</c>, <c>hash</c>, <c>stream</c>, <c>vectorset</c>, or the
        /// type of a module; None if the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Sends TYPE; the name of the method does not hide <c>Type</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/type/">TYPE</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member keyType(key: RedisKey) : Command<string option> = Shape.option (Commands.KeyType(key))

        /// <summary>Gets the type of a key.</summary>
        /// <returns>
        /// <c>string</c>, <c>list</c>, <c>set</c>, <c>zset</c>, <c>hash</c>, <c>stream</c>, <c>vectorset</c>, or the
        /// type of a module; None if the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Sends TYPE; the name of the method does not hide <c>Type</c>.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/type/">TYPE</see></para>
        /// </remarks>
        static member inline keyType(key: ^Key) : Command<string option> = Cmd.keyType (Given.key key)

        /// <summary>Gets the internal encoding of a key's value.</summary>
        /// <returns>
        /// The encoding, for example <c>embstr</c>, <c>listpack</c> or <c>hashtable</c>; None if the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-encoding/">OBJECT
        /// ENCODING</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectEncoding(key: RedisKey) : Command<string option> =
            Shape.option (Commands.ObjectEncoding(key))

        /// <summary>Gets the internal encoding of a key's value.</summary>
        /// <returns>
        /// The encoding, for example <c>embstr</c>, <c>listpack</c> or <c>hashtable</c>; None if the key does not
        /// exist.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-encoding/">OBJECT
        /// ENCODING</see>
        /// </para>
        /// </remarks>
        static member inline objectEncoding(key: ^Key) : Command<string option> = Cmd.objectEncoding (Given.key key)

        /// <summary>Gets the access frequency of a key.</summary>
        /// <returns>A logarithmic counter from 0 to 255, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with ERR unless the server's eviction policy is an LFU policy.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/object-freq/">OBJECT FREQ</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectFreq(key: RedisKey) : Command<int64 option> = Shape.option (Commands.ObjectFreq(key))

        /// <summary>Gets the access frequency of a key.</summary>
        /// <returns>A logarithmic counter from 0 to 255, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with ERR unless the server's eviction policy is an LFU policy.</para>
        /// <para>
        /// Since Redis 4.0 · O(1) · <see href="https://redis.io/docs/latest/commands/object-freq/">OBJECT FREQ</see>
        /// </para>
        /// </remarks>
        static member inline objectFreq(key: ^Key) : Command<int64 option> = Cmd.objectFreq (Given.key key)

        /// <summary>Gets the time since the last access of a key.</summary>
        /// <returns>The time in whole seconds, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the server's eviction policy is an LFU policy.</para>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-idletime/">OBJECT
        /// IDLETIME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectIdleTime(key: RedisKey) : Command<TimeSpan option> =
            Shape.option (Commands.ObjectIdleTime(key))

        /// <summary>Gets the time since the last access of a key.</summary>
        /// <returns>The time in whole seconds, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the server's eviction policy is an LFU policy.</para>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-idletime/">OBJECT
        /// IDLETIME</see>
        /// </para>
        /// </remarks>
        static member inline objectIdleTime(key: ^Key) : Command<TimeSpan option> = Cmd.objectIdleTime (Given.key key)

        /// <summary>Gets the number of references to a key's value inside the server.</summary>
        /// <returns>The number of references, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-refcount/">OBJECT
        /// REFCOUNT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member objectRefCount(key: RedisKey) : Command<int64 option> =
            Shape.option (Commands.ObjectRefCount(key))

        /// <summary>Gets the number of references to a key's value inside the server.</summary>
        /// <returns>The number of references, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 2.2.3 · O(1) · <see href="https://redis.io/docs/latest/commands/object-refcount/">OBJECT
        /// REFCOUNT</see>
        /// </para>
        /// </remarks>
        static member inline objectRefCount(key: ^Key) : Command<int64 option> = Cmd.objectRefCount (Given.key key)

        /// <summary>Gets all keys that match a pattern.</summary>
        /// <param name="pattern">
        /// <c>*</c> matches any bytes, <c>?</c> one byte, <c>[a-c]</c> one of several; <c>\</c> escapes the next
        /// character.
        /// </param>
        /// <remarks>
        /// <para>The server executes no other command meanwhile. Use <c>scan</c> on servers in production.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys of the database) ·
        /// <see href="https://redis.io/docs/latest/commands/keys/">KEYS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member keys(pattern: RedisValue) : Command<RedisKey list> = Shape.list (Commands.Keys(pattern))

        /// <summary>Gets all keys that match a pattern.</summary>
        /// <param name="pattern">
        /// <c>*</c> matches any bytes, <c>?</c> one byte, <c>[a-c]</c> one of several; <c>\</c> escapes the next
        /// character.
        /// </param>
        /// <remarks>
        /// <para>The server executes no other command meanwhile. Use <c>scan</c> on servers in production.</para>
        /// <para>
        /// Since Redis 1.0 · O(keys of the database) ·
        /// <see href="https://redis.io/docs/latest/commands/keys/">KEYS</see>
        /// </para>
        /// </remarks>
        static member inline keys(pattern: ^Pattern) : Command<RedisKey list> = Cmd.keys (Given.value pattern)

        /// <summary>Gets a random key of the database.</summary>
        /// <returns>A key, or None if the database is empty.</returns>
        /// <remarks>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/randomkey/">RANDOMKEY</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member randomKey() : Command<RedisKey option> = Shape.option (Commands.RandomKey())

        /// <summary>Gets one page of the keys of the database.</summary>
        /// <param name="count">
        /// Approximate number of keys to examine per page. Default: 10. Less than 1: InvalidArgument.
        /// </param>
        /// <param name="ofType">
        /// Only keys of this type, for example <c>hash</c>. Needs Redis 6.0. Null: all types.
        /// </param>
        /// <remarks>
        /// <para>
        /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>. Keys that exist during the
        /// whole scan are returned at least once; keys that are added or deleted meanwhile may or may not be. Pages can
        /// be empty.
        /// </para>
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

        /// <summary>Copies the value of a key to another key.</summary>
        /// <param name="database">Database of the destination. Null: the same database.</param>
        /// <param name="replace">Whether an existing destination is replaced.</param>
        /// <returns>
        /// True if the value was copied; false if the source does not exist, or if the destination exists and
        /// <c>replace</c> is false.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(elements) · <see href="https://redis.io/docs/latest/commands/copy/">COPY</see>
        /// </para>
        /// </remarks>
        static member copy(source: RedisKey, destination: RedisKey, ?database: int, ?replace: bool) : Command<bool> =
            Commands.Copy(source, destination, Option.toNullable database, defaultArg replace false)

        /// <summary>Copies the value of a key to another key.</summary>
        /// <param name="database">Database of the destination. Null: the same database.</param>
        /// <param name="replace">Whether an existing destination is replaced.</param>
        /// <returns>
        /// True if the value was copied; false if the source does not exist, or if the destination exists and
        /// <c>replace</c> is false.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Since Redis 6.2 · O(elements) · <see href="https://redis.io/docs/latest/commands/copy/">COPY</see>
        /// </para>
        /// </remarks>
        static member inline copy
            (source: ^Source, destination: ^Destination, ?database: int, ?replace: bool)
            : Command<bool> =
            Cmd.copy(Given.key source, Given.key destination, ?database = database, ?replace = replace)

        /// <summary>Moves a key to another database.</summary>
        /// <param name="replace">
        /// <c>REPLACE</c>: replaces a key of the other database. Needs Valkey 9.2. Not yet run against a server of this
        /// version.
        /// </param>
        /// <returns>True if the key was moved; false if it does not exist or exists in the other database.</returns>
        /// <remarks>
        /// <para>Not available in a cluster.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/move/">MOVE</see></para>
        /// </remarks>
        static member move(key: RedisKey, database: int, ?replace: bool) : Command<bool> =
            Commands.Move(key, database, defaultArg replace false)

        /// <summary>Moves a key to another database.</summary>
        /// <param name="replace">
        /// <c>REPLACE</c>: replaces a key of the other database. Needs Valkey 9.2. Not yet run against a server of this
        /// version.
        /// </param>
        /// <returns>True if the key was moved; false if it does not exist or exists in the other database.</returns>
        /// <remarks>
        /// <para>Not available in a cluster.</para>
        /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/move/">MOVE</see></para>
        /// </remarks>
        static member inline move(key: ^Key, database: int, ?replace: bool) : Command<bool> =
            Cmd.move(Given.key key, database, ?replace = replace)

        /// <summary>Renames a key.</summary>
        /// <remarks>
        /// <para>An existing key of the new name is overwritten.</para>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 1.0 · O(1), plus the elements of an overwritten key ·
        /// <see href="https://redis.io/docs/latest/commands/rename/">RENAME</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rename(key: RedisKey, newKey: RedisKey) : Command<unit> =
            Shape.unit (Commands.Rename(key, newKey))

        /// <summary>Renames a key.</summary>
        /// <remarks>
        /// <para>An existing key of the new name is overwritten.</para>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 1.0 · O(1), plus the elements of an overwritten key ·
        /// <see href="https://redis.io/docs/latest/commands/rename/">RENAME</see>
        /// </para>
        /// </remarks>
        static member inline rename(key: ^Key, newKey: ^NewKey) : Command<unit> =
            Cmd.rename(Given.key key, Given.key newKey)

        /// <summary>Renames a key if the new name is not in use.</summary>
        /// <returns>True if the key was renamed; false if the new name is in use.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/renamenx/">RENAMENX</see>
        /// </para>
        /// </remarks>
        static member renameNx(key: RedisKey, newKey: RedisKey) : Command<bool> = Commands.RenameNx(key, newKey)

        /// <summary>Renames a key if the new name is not in use.</summary>
        /// <returns>True if the key was renamed; false if the new name is in use.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>
        /// Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/renamenx/">RENAMENX</see>
        /// </para>
        /// </remarks>
        static member inline renameNx(key: ^Key, newKey: ^NewKey) : Command<bool> =
            Cmd.renameNx(Given.key key, Given.key newKey)

        /// <summary>Gets the value of a key in the server's own format, for <c>restore</c>.</summary>
        /// <returns>The serialized value with a version and a checksum, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/dump/">DUMP</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member dump(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.Dump(key))

        /// <summary>Gets the value of a key in the server's own format, for <c>restore</c>.</summary>
        /// <returns>The serialized value with a version and a checksum, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Since Redis 2.6 · O(bytes) · <see href="https://redis.io/docs/latest/commands/dump/">DUMP</see></para>
        /// </remarks>
        static member inline dump(key: ^Key) : Command<RedisValue option> = Cmd.dump (Given.key key)

        /// <summary>Creates a key from a value that <c>dump</c> returned.</summary>
        /// <param name="replace">Whether an existing key is replaced.</param>
        /// <param name="idleTime">Time since the last access, in whole seconds. Excludes <c>frequency</c>.</param>
        /// <param name="frequency">Access frequency, 0 to 255. Excludes <c>idleTime</c>.</param>
        /// <remarks>
        /// <para>
        /// Fails with BUSYKEY if the key exists and <c>replace</c> is false, with ERR if the version or the checksum is
        /// invalid, and with InvalidArgument for <c>Expiry.KeepTtl</c>.
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

        /// <summary>Creates a key from a value that <c>dump</c> returned.</summary>
        /// <param name="replace">Whether an existing key is replaced.</param>
        /// <param name="idleTime">Time since the last access, in whole seconds. Excludes <c>frequency</c>.</param>
        /// <param name="frequency">Access frequency, 0 to 255. Excludes <c>idleTime</c>.</param>
        /// <remarks>
        /// <para>
        /// Fails with BUSYKEY if the key exists and <c>replace</c> is false, with ERR if the version or the checksum is
        /// invalid, and with InvalidArgument for <c>Expiry.KeepTtl</c>.
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

        /// <summary>Protects a key from eviction.</summary>
        /// <returns>True if the key is protected now and was not before.</returns>
        /// <remarks>
        /// <para>DUMP does not contain the protection, and RESTORE with REPLACE keeps it.</para>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/bless-set/">BLESS SET</see>
        /// </para>
        /// </remarks>
        static member blessSet(key: RedisKey, ?protection: KeyProtection) : Command<bool> =
            Commands.BlessSet(key, defaultArg protection KeyProtection.NoEviction)

        /// <summary>Protects a key from eviction.</summary>
        /// <returns>True if the key is protected now and was not before.</returns>
        /// <remarks>
        /// <para>DUMP does not contain the protection, and RESTORE with REPLACE keeps it.</para>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/bless-set/">BLESS SET</see>
        /// </para>
        /// </remarks>
        static member inline blessSet(key: ^Key, ?protection: KeyProtection) : Command<bool> =
            Cmd.blessSet(Given.key key, ?protection = protection)

        /// <summary>Ends the protection of a key.</summary>
        /// <returns>True if the key was protected before.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/bless-clear/">BLESS CLEAR</see>
        /// </para>
        /// </remarks>
        static member blessClear(key: RedisKey, ?protection: KeyProtection) : Command<bool> =
            Commands.BlessClear(key, defaultArg protection KeyProtection.NoEviction)

        /// <summary>Ends the protection of a key.</summary>
        /// <returns>True if the key was protected before.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/bless-clear/">BLESS CLEAR</see>
        /// </para>
        /// </remarks>
        static member inline blessClear(key: ^Key, ?protection: KeyProtection) : Command<bool> =
            Cmd.blessClear(Given.key key, ?protection = protection)

        /// <summary>Gets the protections of a key.</summary>
        /// <returns>The keywords; empty if the key is not protected.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/bless-get/">BLESS GET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member blessGet(key: RedisKey) : Command<string list> = Shape.list (Commands.BlessGet(key))

        /// <summary>Gets the protections of a key.</summary>
        /// <returns>The keywords; empty if the key is not protected.</returns>
        /// <remarks>
        /// <para>Fails with ERR if the key does not exist.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(1) · <see href="https://redis.io/docs/latest/commands/bless-get/">BLESS GET</see>
        /// </para>
        /// </remarks>
        static member inline blessGet(key: ^Key) : Command<string list> = Cmd.blessGet (Given.key key)

        /// <summary>Gets one page of the protected keys of the database.</summary>
        /// <param name="count">
        /// Approximate number of keys to examine per page. Null: 1024. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <c>scan</c>. In a
        /// cluster, each node has its own cursors.
        /// </para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.12 · O(count) · <see href="https://redis.io/docs/latest/commands/bless-scan/">BLESS SCAN</see>
        /// </para>
        /// </remarks>
        static member blessScan
            (?cursor: ScanCursor, ?count: int64, ?protection: KeyProtection)
            : Command<ScanPage<RedisKey>> =
            Commands.BlessScan(
                defaultArg cursor ScanCursor.Start,
                Option.toNullable count,
                defaultArg protection KeyProtection.NoEviction
            )

        /// <summary>Gets the elements of a list, set or sorted set in sorted order.</summary>
        /// <param name="options">Default: as numbers, ascending.</param>
        /// <returns>
        /// The elements, or the values that <c>SortOptions.Gets</c> selects; None where such a key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Counts as a write command; use <c>sortRo</c> on replicas.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if an element is not a number.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort/">SORT</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sort(key: RedisKey, ?options: SortOptions) : Command<RedisValue option list> =
            Shape.options (Commands.Sort(key, Option.toObj options))

        /// <summary>Gets the elements of a list, set or sorted set in sorted order.</summary>
        /// <param name="options">Default: as numbers, ascending.</param>
        /// <returns>
        /// The elements, or the values that <c>SortOptions.Gets</c> selects; None where such a key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Counts as a write command; use <c>sortRo</c> on replicas.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if an element is not a number.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort/">SORT</see>
        /// </para>
        /// </remarks>
        static member inline sort(key: ^Key, ?options: SortOptions) : Command<RedisValue option list> =
            Cmd.sort(Given.key key, ?options = options)

        /// <summary>Gets the elements of a list, set or sorted set in sorted order.</summary>
        /// <param name="options">Default: as numbers, ascending.</param>
        /// <returns>
        /// The elements, or the values that <c>SortOptions.Gets</c> selects; None where such a key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Runs on replicas and in read-only scripts too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if an element is not a number.</para>
        /// <para>
        /// Since Redis 7.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort_ro/">SORT_RO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member sortRo(key: RedisKey, ?options: SortOptions) : Command<RedisValue option list> =
            Shape.options (Commands.SortRo(key, Option.toObj options))

        /// <summary>Gets the elements of a list, set or sorted set in sorted order.</summary>
        /// <param name="options">Default: as numbers, ascending.</param>
        /// <returns>
        /// The elements, or the values that <c>SortOptions.Gets</c> selects; None where such a key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Runs on replicas and in read-only scripts too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if an element is not a number.</para>
        /// <para>
        /// Since Redis 7.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort_ro/">SORT_RO</see>
        /// </para>
        /// </remarks>
        static member inline sortRo(key: ^Key, ?options: SortOptions) : Command<RedisValue option list> =
            Cmd.sortRo(Given.key key, ?options = options)

        /// <summary>Sorts the elements of a list, set or sorted set and stores the result as a list.</summary>
        /// <param name="options">Default: as numbers, ascending.</param>
        /// <returns>The number of elements stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>The destination is overwritten.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if an element is not a number.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort/">SORT</see>
        /// </para>
        /// </remarks>
        static member sortStore(key: RedisKey, destination: RedisKey, ?options: SortOptions) : Command<int64> =
            Commands.SortStore(key, destination, Option.toObj options)

        /// <summary>Sorts the elements of a list, set or sorted set and stores the result as a list.</summary>
        /// <param name="options">Default: as numbers, ascending.</param>
        /// <returns>The number of elements stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>The destination is overwritten.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if an element is not a number.</para>
        /// <para>
        /// Since Redis 1.0 · O(elements × log elements) ·
        /// <see href="https://redis.io/docs/latest/commands/sort/">SORT</see>
        /// </para>
        /// </remarks>
        static member inline sortStore(key: ^Key, destination: ^Destination, ?options: SortOptions) : Command<int64> =
            Cmd.sortStore(Given.key key, Given.key destination, ?options = options)
