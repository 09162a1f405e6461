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

        /// <summary>The value of the field.</summary>
        /// <returns>None: no such field, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGet(key: RedisKey, field: RedisValue) : Command<RedisValue option> =
            Shape.option (Commands.HGet(key, field))

        /// <summary>The value of the field.</summary>
        /// <returns>None: no such field, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        static member inline hGet(key: ^Key, field: ^Field) : Command<RedisValue option> =
            Cmd.hGet(Given.key key, Given.value field)

        /// <summary>As <c>hGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAs<'T>(key: RedisKey, field: RedisValue) : Command<'T option> =
            Shape.option (Commands.HGet<'T>(key, field))

        /// <summary>As <c>hGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        static member hGetAs<'T>(key: string, field: string) : Command<'T option> =
            Cmd.hGetAs<'T>(Given.key key, Given.value field)

        /// <summary>As <c>hGet</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAs<'T>(key: RedisKey, field: RedisValue, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.HGet<'T>(key, field, codec))

        /// <summary>As <c>hGet</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hget/">HGET</see></para>
        /// </remarks>
        static member hGetAs<'T>(key: string, field: string, codec: IRedisCodec<'T>) : Command<'T option> =
            Cmd.hGetAs<'T>(Given.key key, Given.value field, codec)

        /// <summary>Sets a field.</summary>
        /// <returns>True: it is new; false: its value was replaced, and its expiry, if it had one, is gone.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
        /// </remarks>
        static member hSet(key: RedisKey, field: RedisValue, value: RedisValue) : Command<bool> =
            Commands.HSet(key, field, value)

        /// <summary>Sets a field.</summary>
        /// <returns>True: it is new; false: its value was replaced, and its expiry, if it had one, is gone.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
        /// </remarks>
        static member inline hSet(key: ^Key, field: ^Field, value: ^Value) : Command<bool> =
            Cmd.hSet(Given.key key, Given.value field, Given.value value)

        /// <summary>As <c>hSet</c>, the value written by a codec.</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
        /// </remarks>
        static member hSet(key: RedisKey, field: RedisValue, value: 'T, codec: IRedisCodec<'T>) : Command<bool> =
            Commands.HSet<'T>(key, field, value, codec)

        /// <summary>As <c>hSet</c>, the value written by a codec.</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see></para>
        /// </remarks>
        static member hSet(key: string, field: string, value: 'T, codec: IRedisCodec<'T>) : Command<bool> =
            Cmd.hSet(Given.key key, Given.value field, value, codec)

        /// <summary>How many of the fields are new; all are set.</summary>
        /// <remarks>
        /// <para>Of several since 4.0.</para>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member hSet(key: RedisKey, pairs: (RedisValue * RedisValue) seq) : Command<int64> =
            Commands.HSet(key, Interop.ofPairs pairs)

        /// <summary>How many of the fields are new; all are set.</summary>
        /// <remarks>
        /// <para>Of several since 4.0.</para>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member inline hSet(key: ^Key, pairs: (RedisValue * RedisValue) seq) : Command<int64> =
            Cmd.hSet(Given.key key, pairs)

        /// <summary>How many of the fields are new; all are set.</summary>
        /// <remarks>
        /// <para>Of several since 4.0.</para>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member hSet(key: RedisKey, pairs: (string * string) seq) : Command<int64> =
            Commands.HSet(key, Interop.ofPairs pairs)

        /// <summary>How many of the fields are new; all are set.</summary>
        /// <remarks>
        /// <para>Of several since 4.0.</para>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member inline hSet(key: ^Key, pairs: (string * string) seq) : Command<int64> =
            Cmd.hSet(Given.key key, pairs)

        /// <summary>How many of the fields are new; all are set.</summary>
        /// <remarks>
        /// <para>Of several since 4.0.</para>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member hSet(key: RedisKey, pairs: KeyValuePair<string, string> seq) : Command<int64> =
            Commands.HSet(key, pairs)

        /// <summary>How many of the fields are new; all are set.</summary>
        /// <remarks>
        /// <para>Of several since 4.0.</para>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hset/">HSET</see>
        /// </para>
        /// </remarks>
        static member inline hSet(key: ^Key, pairs: KeyValuePair<string, string> seq) : Command<int64> =
            Cmd.hSet(Given.key key, pairs)

        /// <summary>Sets a field when there is none of that name.</summary>
        /// <returns>False: there is.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hsetnx/">HSETNX</see></para>
        /// </remarks>
        static member hSetNx(key: RedisKey, field: RedisValue, value: RedisValue) : Command<bool> =
            Commands.HSetNx(key, field, value)

        /// <summary>Sets a field when there is none of that name.</summary>
        /// <returns>False: there is.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hsetnx/">HSETNX</see></para>
        /// </remarks>
        static member inline hSetNx(key: ^Key, field: ^Field, value: ^Value) : Command<bool> =
            Cmd.hSetNx(Given.key key, Given.value field, Given.value value)

        /// <summary>Sets fields.</summary>
        /// <remarks>
        /// <para>Deprecated since 4.0: <c>hSet</c>.</para>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmset/">HMSET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMSet(key: RedisKey, pairs: (RedisValue * RedisValue) seq) : Command<unit> =
            Shape.unit (Commands.HMSet(key, Interop.ofPairs pairs))

        /// <summary>Sets fields.</summary>
        /// <remarks>
        /// <para>Deprecated since 4.0: <c>hSet</c>.</para>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmset/">HMSET</see>
        /// </para>
        /// </remarks>
        static member inline hMSet(key: ^Key, pairs: (RedisValue * RedisValue) seq) : Command<unit> =
            Cmd.hMSet(Given.key key, pairs)

        /// <summary>How many of the fields were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member hDel(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<int64> =
            Commands.HDel(key, fields)

        /// <summary>How many of the fields were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member inline hDel(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<int64> =
            Cmd.hDel(Given.key key, Given.values fields)

        /// <summary>How many of the fields were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member hDel(key: RedisKey, fields: RedisValue seq) : Command<int64> = Commands.HDel(key, fields)

        /// <summary>How many of the fields were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member inline hDel(key: ^Key, fields: RedisValue seq) : Command<int64> = Cmd.hDel(Given.key key, fields)

        /// <summary>How many of the fields were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member hDel(key: RedisKey, fields: string seq) : Command<int64> = Commands.HDel(key, fields)

        /// <summary>How many of the fields were there; they are removed, and the key with the last of them.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hdel/">HDEL</see>
        /// </para>
        /// </remarks>
        static member inline hDel(key: ^Key, fields: string seq) : Command<int64> = Cmd.hDel(Given.key key, fields)

        /// <summary>Whether the field is there.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hexists/">HEXISTS</see>
        /// </para>
        /// </remarks>
        static member hExists(key: RedisKey, field: RedisValue) : Command<bool> = Commands.HExists(key, field)

        /// <summary>Whether the field is there.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hexists/">HEXISTS</see>
        /// </para>
        /// </remarks>
        static member inline hExists(key: ^Key, field: ^Field) : Command<bool> =
            Cmd.hExists(Given.key key, Given.value field)

        /// <summary>How many fields there are; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hlen/">HLEN</see></para>
        /// </remarks>
        static member hLen(key: RedisKey) : Command<int64> = Commands.HLen(key)

        /// <summary>How many fields there are; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hlen/">HLEN</see></para>
        /// </remarks>
        static member inline hLen(key: ^Key) : Command<int64> = Cmd.hLen (Given.key key)

        /// <summary>The length of the field's value in bytes; 0: no such field.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hstrlen/">HSTRLEN</see>
        /// </para>
        /// </remarks>
        static member hStrLen(key: RedisKey, field: RedisValue) : Command<int64> = Commands.HStrLen(key, field)

        /// <summary>The length of the field's value in bytes; 0: no such field.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hstrlen/">HSTRLEN</see>
        /// </para>
        /// </remarks>
        static member inline hStrLen(key: ^Key, field: ^Field) : Command<int64> =
            Cmd.hStrLen(Given.key key, Given.value field)

        /// <summary>The number in the field after adding the increment; a missing field counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when it is no integer of 64 bits or would not be one after.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrby/">HINCRBY</see>
        /// </para>
        /// </remarks>
        static member hIncrBy(key: RedisKey, field: RedisValue, increment: int64) : Command<int64> =
            Commands.HIncrBy(key, field, increment)

        /// <summary>The number in the field after adding the increment; a missing field counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when it is no integer of 64 bits or would not be one after.</para>
        /// <para>
        /// Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrby/">HINCRBY</see>
        /// </para>
        /// </remarks>
        static member inline hIncrBy(key: ^Key, field: ^Field, increment: ^Increment) : Command<int64> =
            Cmd.hIncrBy(Given.key key, Given.value field, Given.int64 increment)

        /// <summary>The number in the field after adding the increment; a missing field counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when it is no number or would be infinite or no number after.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrbyfloat/">HINCRBYFLOAT</see>
        /// </para>
        /// </remarks>
        static member hIncrByFloat(key: RedisKey, field: RedisValue, increment: float) : Command<float> =
            Commands.HIncrByFloat(key, field, increment)

        /// <summary>The number in the field after adding the increment; a missing field counts as 0.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; ERR when it is no number or would be infinite or no number after.</para>
        /// <para>
        /// Since Redis 2.6 · O(1) · <see href="https://redis.io/docs/latest/commands/hincrbyfloat/">HINCRBYFLOAT</see>
        /// </para>
        /// </remarks>
        static member inline hIncrByFloat(key: ^Key, field: ^Field, increment: float) : Command<float> =
            Cmd.hIncrByFloat(Given.key key, Given.value field, increment)

        /// <summary>The values of the fields, in order.</summary>
        /// <returns>None: no such field, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGet(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<RedisValue option list> =
            Shape.options (Commands.HMGet(key, fields))

        /// <summary>The values of the fields, in order.</summary>
        /// <returns>None: no such field, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member inline hMGet(key: ^Key, [<ParamArray>] fields: ^Fields[]) : Command<RedisValue option list> =
            Cmd.hMGet(Given.key key, Given.values fields)

        /// <summary>The values of the fields, in order.</summary>
        /// <returns>None: no such field, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGet(key: RedisKey, fields: RedisValue seq) : Command<RedisValue option list> =
            Shape.options (Commands.HMGet(key, fields))

        /// <summary>The values of the fields, in order.</summary>
        /// <returns>None: no such field, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member inline hMGet(key: ^Key, fields: RedisValue seq) : Command<RedisValue option list> =
            Cmd.hMGet(Given.key key, fields)

        /// <summary>The values of the fields, in order.</summary>
        /// <returns>None: no such field, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGet(key: RedisKey, fields: string seq) : Command<RedisValue option list> =
            Shape.options (Commands.HMGet(key, fields))

        /// <summary>The values of the fields, in order.</summary>
        /// <returns>None: no such field, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member inline hMGet(key: ^Key, fields: string seq) : Command<RedisValue option list> =
            Cmd.hMGet(Given.key key, fields)

        /// <summary>As <c>hMGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGetAs<'T>(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<'T option list> =
            Shape.options (Commands.HMGet<'T>(key, fields))

        /// <summary>As <c>hMGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member hMGetAs<'T>(key: string, [<ParamArray>] fields: string[]) : Command<'T option list> =
            Cmd.hMGetAs<'T>(Given.key key, Given.values fields)

        /// <summary>As <c>hMGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGetAs<'T>(key: RedisKey, fields: RedisValue seq) : Command<'T option list> =
            Shape.options (Commands.HMGet<'T>(key, fields))

        /// <summary>As <c>hMGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member hMGetAs<'T>(key: string, fields: RedisValue seq) : Command<'T option list> =
            Cmd.hMGetAs<'T>(Given.key key, fields)

        /// <summary>As <c>hMGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGetAs<'T>(key: RedisKey, fields: string seq) : Command<'T option list> =
            Shape.options (Commands.HMGet<'T>(key, fields))

        /// <summary>As <c>hMGet</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields) · <see href="https://redis.io/docs/latest/commands/hmget/">HMGET</see>
        /// </para>
        /// </remarks>
        static member hMGetAs<'T>(key: string, fields: string seq) : Command<'T option list> =
            Cmd.hMGetAs<'T>(Given.key key, fields)

        /// <summary>All fields and values, in no order; <c>fields.Find("name")</c> finds the value of one.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAll(key: RedisKey) : Command<(RedisValue * RedisValue) list> =
            Shape.pairs (Commands.HGetAll(key))

        /// <summary>All fields and values, in no order; <c>fields.Find("name")</c> finds the value of one.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see>
        /// </para>
        /// </remarks>
        static member inline hGetAll(key: ^Key) : Command<(RedisValue * RedisValue) list> = Cmd.hGetAll (Given.key key)

        /// <summary>As <c>hGetAll</c>, the values read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAllAs<'T>(key: RedisKey) : Command<(RedisValue * 'T) list> =
            Shape.pairs (Commands.HGetAll<'T>(key))

        /// <summary>As <c>hGetAll</c>, the values read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hgetall/">HGETALL</see>
        /// </para>
        /// </remarks>
        static member hGetAllAs<'T>(key: string) : Command<(RedisValue * 'T) list> = Cmd.hGetAllAs<'T> (Given.key key)

        /// <summary>The names of all fields, in no order.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hkeys/">HKEYS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hKeys(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.HKeys(key))

        /// <summary>The names of all fields, in no order.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hkeys/">HKEYS</see>
        /// </para>
        /// </remarks>
        static member inline hKeys(key: ^Key) : Command<RedisValue list> = Cmd.hKeys (Given.key key)

        /// <summary>All values, in no order.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hVals(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.HVals(key))

        /// <summary>All values, in no order.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see>
        /// </para>
        /// </remarks>
        static member inline hVals(key: ^Key) : Command<RedisValue list> = Cmd.hVals (Given.key key)

        /// <summary>As <c>hVals</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hValsAs<'T>(key: RedisKey) : Command<'T list> = Shape.list (Commands.HVals<'T>(key))

        /// <summary>As <c>hVals</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(fields of the hash) ·
        /// <see href="https://redis.io/docs/latest/commands/hvals/">HVALS</see>
        /// </para>
        /// </remarks>
        static member hValsAs<'T>(key: string) : Command<'T list> = Cmd.hValsAs<'T> (Given.key key)

        /// <summary>The name of a field, by chance.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hRandField(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.HRandField(key))

        /// <summary>The name of a field, by chance.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        static member inline hRandField(key: ^Key) : Command<RedisValue option> = Cmd.hRandField (Given.key key)

        /// <summary>
        /// So many names of different fields, by chance, or all when there are fewer; of a negative count, exactly as
        /// many, and one may come again.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hRandField(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.HRandField(key, count))

        /// <summary>
        /// So many names of different fields, by chance, or all when there are fewer; of a negative count, exactly as
        /// many, and one may come again.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        static member inline hRandField(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.hRandField(Given.key key, Given.int64 count)

        /// <summary>As <c>hRandField</c>, with the values.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hRandFieldWithValues(key: RedisKey, count: int64) : Command<(RedisValue * RedisValue) list> =
            Shape.pairs (Commands.HRandFieldWithValues(key, count))

        /// <summary>As <c>hRandField</c>, with the values.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no hash.</para>
        /// <para>
        /// Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/hrandfield/">HRANDFIELD</see>
        /// </para>
        /// </remarks>
        static member inline hRandFieldWithValues(key: ^Key, count: ^Count) : Command<(RedisValue * RedisValue) list> =
            Cmd.hRandFieldWithValues(Given.key key, Given.int64 count)

        /// <summary>One page of the fields and values, and where to go on, as <c>scan</c>.</summary>
        /// <remarks>
        /// <para>A small hash comes whole.</para>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
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

        /// <summary>One page of the fields and values, and where to go on, as <c>scan</c>.</summary>
        /// <remarks>
        /// <para>A small hash comes whole.</para>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see>
        /// </para>
        /// </remarks>
        static member inline hScan
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue * RedisValue>> =
            Cmd.hScan(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)

        /// <summary>As <c>hScan</c>, the names of the fields alone; <c>NOVALUES</c> since 7.4.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
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

        /// <summary>As <c>hScan</c>, the names of the fields alone; <c>NOVALUES</c> since 7.4.</summary>
        /// <remarks>
        /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/hscan/">HSCAN</see>
        /// </para>
        /// </remarks>
        static member inline hScanNoValues
            (key: ^Key, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Cmd.hScanNoValues(Given.key key, ?cursor = cursor, ?pattern = pattern, ?count = count)
