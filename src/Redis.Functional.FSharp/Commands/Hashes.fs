// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Collections.Generic
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "hash".
[<AutoOpen>]
module HashCommands =
    type Cmd with

        /// <summary>Gets the value of a field of a hash.</summary>
        /// <returns>The value, or None if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGet(key: RedisKey, field: RedisValue) : Command<RedisValue option> =
            Shape.option (Commands.HGet(key, field))

        /// <summary>Gets the value of a field of a hash.</summary>
        /// <returns>The value, or None if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        static member inline hGet(key: ^Key, field: ^Field) : Command<RedisValue option> =
            Cmd.hGet(Given.key key, Given.value field)

        /// <summary>Gets the value of a field of a hash.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The value, or None if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAs<'T>(key: RedisKey, field: RedisValue) : Command<'T option> =
            Shape.option (Commands.HGet<'T>(key, field))

        /// <summary>Gets the value of a field of a hash.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The value, or None if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        static member hGetAs<'T>(key: string, field: string) : Command<'T option> =
            Cmd.hGetAs<'T>(Given.key key, Given.value field)

        /// <summary>Gets the value of a field of a hash.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The value, or None if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAs<'T>(key: RedisKey, field: RedisValue, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.HGet<'T>(key, field, codec))

        /// <summary>Gets the value of a field of a hash.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The value, or None if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        static member hGetAs<'T>(key: string, field: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.hGetAs<'T>(Given.key key, Given.value field, codec)

        /// <summary>Sets a field of a hash.</summary>
        /// <returns>True if the field is new; false if its value was replaced.</returns>
        /// <remarks>
        /// <para>Creates the hash if needed. Removes an existing expiry of the field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
        /// </remarks>
        static member hSet(key: RedisKey, field: RedisValue, value: RedisValue) : Command<bool> =
            Commands.HSet(key, field, value)

        /// <summary>Sets a field of a hash.</summary>
        /// <returns>True if the field is new; false if its value was replaced.</returns>
        /// <remarks>
        /// <para>Creates the hash if needed. Removes an existing expiry of the field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
        /// </remarks>
        static member inline hSet(key: ^Key, field: ^Field, value: ^Value) : Command<bool> =
            Cmd.hSet(Given.key key, Given.value field, Given.value value)

        /// <summary>Sets a field of a hash.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>True if the field is new; false if its value was replaced.</returns>
        /// <remarks>
        /// <para>Creates the hash if needed. Removes an existing expiry of the field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
        /// </remarks>
        static member hSet(key: RedisKey, field: RedisValue, value: 'T, codec: IRedisCodec<'T>) : Command<bool> =
            Commands.HSet<'T>(key, field, value, codec)

        /// <summary>Sets a field of a hash.</summary>
        /// <typeparam name="T">Type to encode from.</typeparam>
        /// <param name="codec">Codec to encode with.</param>
        /// <returns>True if the field is new; false if its value was replaced.</returns>
        /// <remarks>
        /// <para>Creates the hash if needed. Removes an existing expiry of the field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
        /// </remarks>
        static member hSet(key: string, field: string, value: 'T, codec: IRedisCodec<'T>) : Command<bool> =
            Cmd.hSet(Given.key key, Given.value field, value, codec)

        /// <summary>Sets several fields of a hash.</summary>
        /// <returns>The number of fields that are new.</returns>
        /// <remarks>
        /// <para>
        /// More than one field needs Redis 4.0. Creates the hash if needed. Removes existing expiries of the fields.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member hSet(key: RedisKey, pairs: (RedisValue * RedisValue) seq) : Command<int64> =
            Commands.HSet(key, Interop.ofPairs pairs)

        /// <summary>Sets several fields of a hash.</summary>
        /// <returns>The number of fields that are new.</returns>
        /// <remarks>
        /// <para>
        /// More than one field needs Redis 4.0. Creates the hash if needed. Removes existing expiries of the fields.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member inline hSet(key: ^Key, pairs: (RedisValue * RedisValue) seq) : Command<int64> =
            Cmd.hSet(Given.key key, pairs)

        /// <summary>Sets several fields of a hash.</summary>
        /// <returns>The number of fields that are new.</returns>
        /// <remarks>
        /// <para>
        /// More than one field needs Redis 4.0. Creates the hash if needed. Removes existing expiries of the fields.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member hSet(key: RedisKey, pairs: (string * string) seq) : Command<int64> =
            Commands.HSet(key, Interop.ofPairs pairs)

        /// <summary>Sets several fields of a hash.</summary>
        /// <returns>The number of fields that are new.</returns>
        /// <remarks>
        /// <para>
        /// More than one field needs Redis 4.0. Creates the hash if needed. Removes existing expiries of the fields.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member inline hSet(key: ^Key, pairs: (string * string) seq) : Command<int64> =
            Cmd.hSet(Given.key key, pairs)

        /// <summary>Sets several fields of a hash.</summary>
        /// <returns>The number of fields that are new.</returns>
        /// <remarks>
        /// <para>
        /// More than one field needs Redis 4.0. Creates the hash if needed. Removes existing expiries of the fields.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member hSet(key: RedisKey, pairs: KeyValuePair<string, string> seq) : Command<int64> =
            Commands.HSet(key, pairs)

        /// <summary>Sets several fields of a hash.</summary>
        /// <returns>The number of fields that are new.</returns>
        /// <remarks>
        /// <para>
        /// More than one field needs Redis 4.0. Creates the hash if needed. Removes existing expiries of the fields.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member inline hSet(key: ^Key, pairs: KeyValuePair<string, string> seq) : Command<int64> =
            Cmd.hSet(Given.key key, pairs)

        /// <summary>Sets a field of a hash if it does not exist.</summary>
        /// <returns>True if the field was set; false if it exists.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hsetnx/">HSETNX</see></para>
        /// </remarks>
        static member hSetNx(key: RedisKey, field: RedisValue, value: RedisValue) : Command<bool> =
            Commands.HSetNx(key, field, value)

        /// <summary>Sets a field of a hash if it does not exist.</summary>
        /// <returns>True if the field was set; false if it exists.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hsetnx/">HSETNX</see></para>
        /// </remarks>
        static member inline hSetNx(key: ^Key, field: ^Field, value: ^Value) : Command<bool> =
            Cmd.hSetNx(Given.key key, Given.value field, Given.value value)

        /// <summary>Sets several fields of a hash.</summary>
        /// <remarks>
        /// <para>Deprecated since Redis 4.0; use <c>hSet</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmset/">HMSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMSet(key: RedisKey, pairs: (RedisValue * RedisValue) seq) : Command<unit> =
            Shape.unit (Commands.HMSet(key, Interop.ofPairs pairs))

        /// <summary>Sets several fields of a hash.</summary>
        /// <remarks>
        /// <para>Deprecated since Redis 4.0; use <c>hSet</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmset/">HMSET</see>
        /// </para>
        /// </remarks>
        static member inline hMSet(key: ^Key, pairs: (RedisValue * RedisValue) seq) : Command<unit> =
            Cmd.hMSet(Given.key key, pairs)

        /// <summary>Deletes fields of a hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member hDel(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<int64> =
            Commands.HDel(key, fields)

        /// <summary>Deletes fields of a hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member inline hDel(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<int64> =
            Cmd.hDel(Given.key key, Given.values fields)

        /// <summary>Deletes fields of a hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member hDel(key: RedisKey, fields: RedisValue seq) : Command<int64> = Commands.HDel(key, fields)

        /// <summary>Deletes fields of a hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member inline hDel(key: ^Key, fields: RedisValue seq) : Command<int64> = Cmd.hDel(Given.key key, fields)

        /// <summary>Deletes fields of a hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member hDel(key: RedisKey, fields: string seq) : Command<int64> = Commands.HDel(key, fields)

        /// <summary>Deletes fields of a hash.</summary>
        /// <returns>The number of fields that existed.</returns>
        /// <remarks>
        /// <para>Deletes the key with the last field.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member inline hDel(key: ^Key, fields: string seq) : Command<int64> = Cmd.hDel(Given.key key, fields)

        /// <summary>Determines whether a field of a hash exists.</summary>
        /// <returns>True if the field exists; false if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hexists/">HEXISTS</see>
        /// </para>
        /// </remarks>
        static member hExists(key: RedisKey, field: RedisValue) : Command<bool> = Commands.HExists(key, field)

        /// <summary>Determines whether a field of a hash exists.</summary>
        /// <returns>True if the field exists; false if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hexists/">HEXISTS</see>
        /// </para>
        /// </remarks>
        static member inline hExists(key: ^Key, field: ^Field) : Command<bool> =
            Cmd.hExists(Given.key key, Given.value field)

        /// <summary>Gets the number of fields of a hash.</summary>
        /// <returns>The number of fields, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hlen/">HLEN</see></para>
        /// </remarks>
        static member hLen(key: RedisKey) : Command<int64> = Commands.HLen(key)

        /// <summary>Gets the number of fields of a hash.</summary>
        /// <returns>The number of fields, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hlen/">HLEN</see></para>
        /// </remarks>
        static member inline hLen(key: ^Key) : Command<int64> = Cmd.hLen (Given.key key)

        /// <summary>Gets the length of the value of a field of a hash.</summary>
        /// <returns>The length in bytes, or 0 if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hstrlen/">HSTRLEN</see>
        /// </para>
        /// </remarks>
        static member hStrLen(key: RedisKey, field: RedisValue) : Command<int64> = Commands.HStrLen(key, field)

        /// <summary>Gets the length of the value of a field of a hash.</summary>
        /// <returns>The length in bytes, or 0 if the field or the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hstrlen/">HSTRLEN</see>
        /// </para>
        /// </remarks>
        static member inline hStrLen(key: ^Key, field: ^Field) : Command<int64> =
            Cmd.hStrLen(Given.key key, Given.value field)

        /// <summary>Increments an integer in a field of a hash by a given amount.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A field that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrby/">HINCRBY</see>
        /// </para>
        /// </remarks>
        static member hIncrBy(key: RedisKey, field: RedisValue, increment: int64) : Command<int64> =
            Commands.HIncrBy(key, field, increment)

        /// <summary>Increments an integer in a field of a hash by a given amount.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A field that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a 64-bit integer or
        /// would overflow.
        /// </para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrby/">HINCRBY</see>
        /// </para>
        /// </remarks>
        static member inline hIncrBy(key: ^Key, field: ^Field, increment: ^Increment) : Command<int64> =
            Cmd.hIncrBy(Given.key key, Given.value field, Given.int64 increment)

        /// <summary>Increments a floating-point number in a field of a hash by a given amount.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A field that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a number, or if the
        /// result would be infinite or not a number.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrbyfloat/">HINCRBYFLOAT</see>
        /// </para>
        /// </remarks>
        static member hIncrByFloat(key: RedisKey, field: RedisValue, increment: float) : Command<float> =
            Commands.HIncrByFloat(key, field, increment)

        /// <summary>Increments a floating-point number in a field of a hash by a given amount.</summary>
        /// <param name="increment">Amount to add. Negative: subtracts.</param>
        /// <returns>The new value.</returns>
        /// <remarks>
        /// <para>A field that does not exist counts as 0.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the value is not a number, or if the
        /// result would be infinite or not a number.
        /// </para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrbyfloat/">HINCRBYFLOAT</see>
        /// </para>
        /// </remarks>
        static member inline hIncrByFloat(key: ^Key, field: ^Field, increment: float) : Command<float> =
            Cmd.hIncrByFloat(Given.key key, Given.value field, increment)

        /// <summary>Creates many hashes with the same fields; the names of the fields are sent once.</summary>
        /// <param name="fields">The fields, each once.</param>
        /// <param name="hashes">
        /// The keys, each with its values in the order of the fields. Another number of values is an InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Replaces hashes that exist, unlike HSET. Runs on a lease, because the server knows the fields on one
        /// connection only: HIMPORT PREPARE, one HIMPORT SET per hash, and HIMPORT DISCARD are sent together. In a
        /// cluster, the keys must be in one slot. An error leaves the other hashes as they are.
        /// </para>
        /// <para>Fails with ERR if a field is given twice, and with WRONGTYPE if a key holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(values) · <see href="https://redis.io/docs/latest/commands/himport/">HIMPORT</see>
        /// </para>
        /// </remarks>
        static member hImport(fields: RedisValue seq, hashes: (RedisKey * RedisValue seq) seq) : RedisProgram<unit> =
            Shape.unit (Commands.HImport(fields, Interop.ofPairs hashes))

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGet(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<RedisValue option list> =
            Shape.options (Commands.HMGet(key, fields))

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member inline hMGet(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<RedisValue option list> =
            Cmd.hMGet(Given.key key, Given.values fields)

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGet(key: RedisKey, fields: RedisValue seq) : Command<RedisValue option list> =
            Shape.options (Commands.HMGet(key, fields))

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member inline hMGet(key: ^Key, fields: RedisValue seq) : Command<RedisValue option list> =
            Cmd.hMGet(Given.key key, fields)

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGet(key: RedisKey, fields: string seq) : Command<RedisValue option list> =
            Shape.options (Commands.HMGet(key, fields))

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member inline hMGet(key: ^Key, fields: string seq) : Command<RedisValue option list> =
            Cmd.hMGet(Given.key key, fields)

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGetAs<'T>(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<'T option list> =
            Shape.options (Commands.HMGet<'T>(key, fields))

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member hMGetAs<'T>(key: string, [<ParamArray>] fields: string[]) : Command<'T option list> =
            Cmd.hMGetAs<'T>(Given.key key, Given.values fields)

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGetAs<'T>(key: RedisKey, fields: RedisValue seq) : Command<'T option list> =
            Shape.options (Commands.HMGet<'T>(key, fields))

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member hMGetAs<'T>(key: string, fields: RedisValue seq) : Command<'T option list> =
            Cmd.hMGetAs<'T>(Given.key key, fields)

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGetAs<'T>(key: RedisKey, fields: string seq) : Command<'T option list> =
            Shape.options (Commands.HMGet<'T>(key, fields))

        /// <summary>Gets the values of several fields of a hash in one request.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// One element per field, in order: the value, or None if the field or the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member hMGetAs<'T>(key: string, fields: string seq) : Command<'T option list> =
            Cmd.hMGetAs<'T>(Given.key key, fields)

        /// <summary>Gets all fields and values of a hash.</summary>
        /// <returns>
        /// The fields and values, in no particular order; empty if the key does not exist. <c>Find("name")</c> finds
        /// the value of one field.
        /// </returns>
        /// <remarks>
        /// <para>Use <c>hScan</c> for large hashes.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAll(key: RedisKey) : Command<(RedisValue * RedisValue) list> =
            Shape.pairs (Commands.HGetAll(key))

        /// <summary>Gets all fields and values of a hash.</summary>
        /// <returns>
        /// The fields and values, in no particular order; empty if the key does not exist. <c>Find("name")</c> finds
        /// the value of one field.
        /// </returns>
        /// <remarks>
        /// <para>Use <c>hScan</c> for large hashes.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see>
        /// </para>
        /// </remarks>
        static member inline hGetAll(key: ^Key) : Command<(RedisValue * RedisValue) list> = Cmd.hGetAll (Given.key key)

        /// <summary>Gets all fields and values of a hash.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// The fields and values, in no particular order; empty if the key does not exist. <c>Find("name")</c> finds
        /// the value of one field.
        /// </returns>
        /// <remarks>
        /// <para>Use <c>hScan</c> for large hashes.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAllAs<'T>(key: RedisKey) : Command<(RedisValue * 'T) list> =
            Shape.pairs (Commands.HGetAll<'T>(key))

        /// <summary>Gets all fields and values of a hash.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>
        /// The fields and values, in no particular order; empty if the key does not exist. <c>Find("name")</c> finds
        /// the value of one field.
        /// </returns>
        /// <remarks>
        /// <para>Use <c>hScan</c> for large hashes.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see>
        /// </para>
        /// </remarks>
        static member hGetAllAs<'T>(key: string) : Command<(RedisValue * 'T) list> = Cmd.hGetAllAs<'T> (Given.key key)

        /// <summary>Gets the names of all fields of a hash.</summary>
        /// <returns>The names, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hkeys/">HKEYS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hKeys(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.HKeys(key))

        /// <summary>Gets the names of all fields of a hash.</summary>
        /// <returns>The names, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hkeys/">HKEYS</see>
        /// </para>
        /// </remarks>
        static member inline hKeys(key: ^Key) : Command<RedisValue list> = Cmd.hKeys (Given.key key)

        /// <summary>Gets all values of a hash.</summary>
        /// <returns>The values, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hVals(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.HVals(key))

        /// <summary>Gets all values of a hash.</summary>
        /// <returns>The values, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see>
        /// </para>
        /// </remarks>
        static member inline hVals(key: ^Key) : Command<RedisValue list> = Cmd.hVals (Given.key key)

        /// <summary>Gets all values of a hash.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The values, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hValsAs<'T>(key: RedisKey) : Command<'T list> = Shape.list (Commands.HVals<'T>(key))

        /// <summary>Gets all values of a hash.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <returns>The values, in no particular order; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see>
        /// </para>
        /// </remarks>
        static member hValsAs<'T>(key: string) : Command<'T list> = Cmd.hValsAs<'T> (Given.key key)

        /// <summary>Gets the name of a random field of a hash.</summary>
        /// <returns>The name, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hRandField(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.HRandField(key))

        /// <summary>Gets the name of a random field of a hash.</summary>
        /// <returns>The name, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        static member inline hRandField(key: ^Key) : Command<RedisValue option> = Cmd.hRandField (Given.key key)

        /// <summary>Gets the names of several random fields of a hash.</summary>
        /// <param name="count">
        /// Maximum number of different fields. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The names; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hRandField(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.HRandField(key, count))

        /// <summary>Gets the names of several random fields of a hash.</summary>
        /// <param name="count">
        /// Maximum number of different fields. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The names; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        static member inline hRandField(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.hRandField(Given.key key, Given.int64 count)

        /// <summary>Gets the names and values of several random fields of a hash.</summary>
        /// <param name="count">
        /// Maximum number of different fields. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The fields and values; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hRandFieldWithValues(key: RedisKey, count: int64) : Command<(RedisValue * RedisValue) list> =
            Shape.pairs (Commands.HRandFieldWithValues(key, count))

        /// <summary>Gets the names and values of several random fields of a hash.</summary>
        /// <param name="count">
        /// Maximum number of different fields. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The fields and values; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        static member inline hRandFieldWithValues(key: ^Key, count: ^Count) : Command<(RedisValue * RedisValue) list> =
            Cmd.hRandFieldWithValues(Given.key key, Given.int64 count)

        /// <summary>Gets one page of the fields and values of a hash.</summary>
        /// <param name="count">
        /// Approximate number of fields to examine per page. Default: 10. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <c>scan</c>. A
        /// small hash is returned in one page.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hScan
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue * RedisValue>> =
            Shape.pairPage (
                Commands.HScan(
                    key,
                    defaultArg cursor ScanCursor.Start,
                    Option.toNullable pattern,
                    Option.toNullable count
                )
            )

        /// <summary>Gets one page of the fields and values of a hash.</summary>
        /// <param name="count">
        /// Approximate number of fields to examine per page. Default: 10. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <c>scan</c>. A
        /// small hash is returned in one page.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see>
        /// </para>
        /// </remarks>
        static member inline hScan
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue * RedisValue>> =
            Cmd.hScan(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>Gets one page of the names of the fields of a hash.</summary>
        /// <param name="count">
        /// Approximate number of fields to examine per page. Default: 10. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// <c>NOVALUES</c> needs Redis 7.4. Start with the default cursor and continue with <c>Next</c> until
        /// <c>IsLast</c>, as with <c>scan</c>. A small hash is returned in one page.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see>
        /// </para>
        /// </remarks>
        static member hScanNoValues
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.HScanNoValues(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// <summary>Gets one page of the names of the fields of a hash.</summary>
        /// <param name="count">
        /// Approximate number of fields to examine per page. Default: 10. Less than 1: InvalidArgument.
        /// </param>
        /// <remarks>
        /// <para>
        /// <c>NOVALUES</c> needs Redis 7.4. Start with the default cursor and continue with <c>Next</c> until
        /// <c>IsLast</c>, as with <c>scan</c>. A small hash is returned in one page.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see>
        /// </para>
        /// </remarks>
        static member inline hScanNoValues
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Cmd.hScanNoValues(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)
