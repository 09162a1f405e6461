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

        /// The value of the field. None: no such field, or no such key. · since 2.0 · O(1) · WRONGTYPE when it is no
        /// hash · https://redis.io/docs/latest/commands/hget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGet(key: RedisKey, field: RedisValue) : Command<RedisValue option> =
            Shape.option (Commands.HGet(key, field))

        /// As hGet, read by the client's own codec for the type. · since 2.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/hget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAs<'T>(key: RedisKey, field: RedisValue) : Command<'T option> =
            Shape.option (Commands.HGet<'T>(key, field))

        /// As hGet, read by a codec (null: the client's own). · since 2.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/hget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAs<'T>(key: RedisKey, field: RedisValue, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.HGet<'T>(key, field, codec))

        /// Sets a field. True: it is new; false: its value was replaced, and its expiry, if it had one, is gone. ·
        /// since 2.0 · O(1) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hset/
        static member hSet(key: RedisKey, field: RedisValue, value: RedisValue) : Command<bool> =
            Commands.HSet(key, field, value)

        /// As hSet, the value written by a codec. · since 2.0 · O(1) · https://redis.io/docs/latest/commands/hset/
        static member hSet(key: RedisKey, field: RedisValue, value: 'T, codec: IRedisCodec<'T>) : Command<bool> =
            Commands.HSet<'T>(key, field, value, codec)

        /// How many of the fields are new; all are set. Of several since 4.0. · since 2.0 · O(fields) · WRONGTYPE when
        /// it is no hash · https://redis.io/docs/latest/commands/hset/
        static member hSet(key: RedisKey, pairs: (RedisValue * RedisValue) seq) : Command<int64> =
            Commands.HSet(key, Interop.ofPairs pairs)

        /// How many of the fields are new; all are set. Of several since 4.0. · since 2.0 · O(fields) · WRONGTYPE when
        /// it is no hash · https://redis.io/docs/latest/commands/hset/
        static member hSet(key: RedisKey, pairs: (string * string) seq) : Command<int64> =
            Commands.HSet(key, Interop.ofPairs pairs)

        /// How many of the fields are new; all are set. Of several since 4.0. · since 2.0 · O(fields) · WRONGTYPE when
        /// it is no hash · https://redis.io/docs/latest/commands/hset/
        static member hSet(key: RedisKey, pairs: KeyValuePair<string, string> seq) : Command<int64> =
            Commands.HSet(key, pairs)

        /// Sets a field when there is none of that name. False: there is. · since 2.0 · O(1) · WRONGTYPE when it is no
        /// hash · https://redis.io/docs/latest/commands/hsetnx/
        static member hSetNx(key: RedisKey, field: RedisValue, value: RedisValue) : Command<bool> =
            Commands.HSetNx(key, field, value)

        /// Sets fields. Deprecated since 4.0: hSet. · since 2.0 · O(fields) · WRONGTYPE when it is no hash ·
        /// https://redis.io/docs/latest/commands/hmset/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMSet(key: RedisKey, pairs: (RedisValue * RedisValue) seq) : Command<unit> =
            Shape.unit (Commands.HMSet(key, Interop.ofPairs pairs))

        /// How many of the fields were there; they are removed, and the key with the last of them. · since 2.0 ·
        /// O(fields) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hdel/
        static member hDel(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<int64> =
            Commands.HDel(key, fields)

        /// How many of the fields were there; they are removed, and the key with the last of them. · since 2.0 ·
        /// O(fields) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hdel/
        static member hDel(key: RedisKey, fields: RedisValue seq) : Command<int64> = Commands.HDel(key, fields)

        /// How many of the fields were there; they are removed, and the key with the last of them. · since 2.0 ·
        /// O(fields) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hdel/
        static member hDel(key: RedisKey, fields: string seq) : Command<int64> = Commands.HDel(key, fields)

        /// Whether the field is there. · since 2.0 · O(1) · WRONGTYPE when it is no hash ·
        /// https://redis.io/docs/latest/commands/hexists/
        static member hExists(key: RedisKey, field: RedisValue) : Command<bool> = Commands.HExists(key, field)

        /// How many fields there are; 0: no such key. · since 2.0 · O(1) · WRONGTYPE when it is no hash ·
        /// https://redis.io/docs/latest/commands/hlen/
        static member hLen(key: RedisKey) : Command<int64> = Commands.HLen(key)

        /// The length of the field's value in bytes; 0: no such field. · since 3.2 · O(1) · WRONGTYPE when it is no
        /// hash · https://redis.io/docs/latest/commands/hstrlen/
        static member hStrLen(key: RedisKey, field: RedisValue) : Command<int64> = Commands.HStrLen(key, field)

        /// The number in the field after adding the increment; a missing field counts as 0. · since 2.0 · O(1) ·
        /// WRONGTYPE; ERR when it is no integer of 64 bits or would not be one after ·
        /// https://redis.io/docs/latest/commands/hincrby/
        static member hIncrBy(key: RedisKey, field: RedisValue, increment: int64) : Command<int64> =
            Commands.HIncrBy(key, field, increment)

        /// The number in the field after adding the increment; a missing field counts as 0. · since 2.6 · O(1) ·
        /// WRONGTYPE; ERR when it is no number or would be infinite or no number after ·
        /// https://redis.io/docs/latest/commands/hincrbyfloat/
        static member hIncrByFloat(key: RedisKey, field: RedisValue, increment: float) : Command<float> =
            Commands.HIncrByFloat(key, field, increment)

        /// The values of the fields, in order. None: no such field, or no such key. · since 2.0 · O(fields) · WRONGTYPE
        /// when it is no hash · https://redis.io/docs/latest/commands/hmget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGet(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<RedisValue option list> =
            Shape.options (Commands.HMGet(key, fields))

        /// The values of the fields, in order. None: no such field, or no such key. · since 2.0 · O(fields) · WRONGTYPE
        /// when it is no hash · https://redis.io/docs/latest/commands/hmget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGet(key: RedisKey, fields: RedisValue seq) : Command<RedisValue option list> =
            Shape.options (Commands.HMGet(key, fields))

        /// The values of the fields, in order. None: no such field, or no such key. · since 2.0 · O(fields) · WRONGTYPE
        /// when it is no hash · https://redis.io/docs/latest/commands/hmget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGet(key: RedisKey, fields: string seq) : Command<RedisValue option list> =
            Shape.options (Commands.HMGet(key, fields))

        /// As hMGet, read by the client's own codec for the type. · since 2.0 · O(fields) ·
        /// https://redis.io/docs/latest/commands/hmget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGetAs<'T>(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<'T option list> =
            Shape.options (Commands.HMGet<'T>(key, fields))

        /// As hMGet, read by the client's own codec for the type. · since 2.0 · O(fields) ·
        /// https://redis.io/docs/latest/commands/hmget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGetAs<'T>(key: RedisKey, fields: RedisValue seq) : Command<'T option list> =
            Shape.options (Commands.HMGet<'T>(key, fields))

        /// As hMGet, read by the client's own codec for the type. · since 2.0 · O(fields) ·
        /// https://redis.io/docs/latest/commands/hmget/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hMGetAs<'T>(key: RedisKey, fields: string seq) : Command<'T option list> =
            Shape.options (Commands.HMGet<'T>(key, fields))

        /// All fields and values, in no order; fields.Find("name") finds the value of one. Empty: no such key. · since
        /// 2.0 · O(fields of the hash) · WRONGTYPE when it is no hash · https://redis.io/docs/latest/commands/hgetall/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAll(key: RedisKey) : Command<(RedisValue * RedisValue) list> =
            Shape.pairs (Commands.HGetAll(key))

        /// As hGetAll, the values read by the client's own codec for the type. · since 2.0 · O(fields of the hash) ·
        /// https://redis.io/docs/latest/commands/hgetall/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hGetAllAs<'T>(key: RedisKey) : Command<(RedisValue * 'T) list> =
            Shape.pairs (Commands.HGetAll<'T>(key))

        /// The names of all fields, in no order. Empty: no such key. · since 2.0 · O(fields of the hash) · WRONGTYPE
        /// when it is no hash · https://redis.io/docs/latest/commands/hkeys/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hKeys(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.HKeys(key))

        /// All values, in no order. Empty: no such key. · since 2.0 · O(fields of the hash) · WRONGTYPE when it is no
        /// hash · https://redis.io/docs/latest/commands/hvals/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hVals(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.HVals(key))

        /// As hVals, read by the client's own codec for the type. · since 2.0 · O(fields of the hash) ·
        /// https://redis.io/docs/latest/commands/hvals/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hValsAs<'T>(key: RedisKey) : Command<'T list> = Shape.list (Commands.HVals<'T>(key))

        /// The name of a field, by chance. None: no such key. · since 6.2 · O(1) · WRONGTYPE when it is no hash ·
        /// https://redis.io/docs/latest/commands/hrandfield/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hRandField(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.HRandField(key))

        /// So many names of different fields, by chance, or all when there are fewer; of a negative count, exactly as
        /// many, and one may come again. Empty: no such key. · since 6.2 · O(count) · WRONGTYPE when it is no hash ·
        /// https://redis.io/docs/latest/commands/hrandfield/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hRandField(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.HRandField(key, count))

        /// As hRandField, with the values. · since 6.2 · O(count) · WRONGTYPE when it is no hash ·
        /// https://redis.io/docs/latest/commands/hrandfield/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member hRandFieldWithValues(key: RedisKey, count: int64) : Command<(RedisValue * RedisValue) list> =
            Shape.pairs (Commands.HRandFieldWithValues(key, count))

        /// One page of the fields and values, and where to go on, as scan. A small hash comes whole. · since 2.8 ·
        /// O(count) · WRONGTYPE; a count below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/hscan/
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

        /// As hScan, the names of the fields alone; NOVALUES since 7.4. · since 2.8 · O(count) · WRONGTYPE; a count
        /// below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/hscan/
        static member hScanNoValues
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.HScanNoValues(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )
