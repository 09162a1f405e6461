namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "hash".
[<AutoOpen>]
module HashCommands =
    type Cmd with

        /// HGET. None: no such field, or no such key.
        static member hGet(key: RedisKey, field: RedisValue) : Command<RedisValue option> =
            Commands.HGet(key, field).Map Interop.toOption

        /// HGET, read by the client's own codec for the type.
        static member hGetAs<'T>(key: RedisKey, field: RedisValue) : Command<'T option> =
            Commands.HGet<'T>(key, field).Map Interop.toOption

        /// HGET, read by a codec.
        static member hGetAs<'T>(key: RedisKey, field: RedisValue, codec: IRedisCodec<'T>) : Command<'T option> =
            Commands.HGet<'T>(key, field, codec).Map Interop.toOption

        /// HSET. True: the field is new.
        static member hSet(key: RedisKey, field: RedisValue, value: RedisValue) : Command<bool> =
            Commands.HSet(key, field, value)

        /// HSET, the value written by a codec.
        static member hSet(key: RedisKey, field: RedisValue, value: 'T, codec: IRedisCodec<'T>) : Command<bool> =
            Commands.HSet<'T>(key, field, value, codec)

        /// HSET: how many of the fields are new.
        static member hSet(key: RedisKey, pairs: (RedisValue * RedisValue) seq) : Command<int64> =
            Commands.HSet(key, Interop.ofPairs pairs)

        /// HSETNX. False: the field exists.
        static member hSetNx(key: RedisKey, field: RedisValue, value: RedisValue) : Command<bool> =
            Commands.HSetNx(key, field, value)

        /// HMSET. Deprecated: hSet.
        static member hMSet(key: RedisKey, pairs: (RedisValue * RedisValue) seq) : Command<unit> =
            Commands.HMSet(key, Interop.ofPairs pairs).Map Interop.toUnit

        /// HDEL: how many were there.
        static member hDel(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<int64> =
            Commands.HDel(key, fields)

        /// HDEL.
        static member hDel(key: RedisKey, fields: RedisValue seq) : Command<int64> = Commands.HDel(key, fields)

        /// HDEL.
        static member hDel(key: RedisKey, fields: string seq) : Command<int64> = Commands.HDel(key, fields)

        /// HEXISTS.
        static member hExists(key: RedisKey, field: RedisValue) : Command<bool> = Commands.HExists(key, field)

        /// HLEN.
        static member hLen(key: RedisKey) : Command<int64> = Commands.HLen key

        /// HSTRLEN.
        static member hStrLen(key: RedisKey, field: RedisValue) : Command<int64> = Commands.HStrLen(key, field)

        /// HINCRBY.
        static member hIncrBy(key: RedisKey, field: RedisValue, increment: int64) : Command<int64> =
            Commands.HIncrBy(key, field, increment)

        /// HINCRBYFLOAT.
        static member hIncrByFloat(key: RedisKey, field: RedisValue, increment: float) : Command<float> =
            Commands.HIncrByFloat(key, field, increment)

        /// HMGET. None: no such field.
        static member hMGet(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<RedisValue option list> =
            Commands.HMGet(key, fields).Map Interop.toOptions

        /// HMGET.
        static member hMGet(key: RedisKey, fields: RedisValue seq) : Command<RedisValue option list> =
            Commands.HMGet(key, fields).Map Interop.toOptions

        /// HMGET.
        static member hMGet(key: RedisKey, fields: string seq) : Command<RedisValue option list> =
            Commands.HMGet(key, fields).Map Interop.toOptions

        /// HMGET, read by the client's own codec for the type.
        static member hMGetAs<'T>(key: RedisKey, [<ParamArray>] fields: RedisValue[]) : Command<'T option list> =
            Commands.HMGet<'T>(key, fields).Map Interop.toOptions

        /// HMGET, read by the client's own codec for the type.
        static member hMGetAs<'T>(key: RedisKey, fields: RedisValue seq) : Command<'T option list> =
            Commands.HMGet<'T>(key, fields).Map Interop.toOptions

        /// HMGET, read by the client's own codec for the type.
        static member hMGetAs<'T>(key: RedisKey, fields: string seq) : Command<'T option list> =
            Commands.HMGet<'T>(key, fields).Map Interop.toOptions

        /// HGETALL, in no order.
        static member hGetAll(key: RedisKey) : Command<(RedisValue * RedisValue) list> =
            Commands.HGetAll(key).Map Interop.toPairs

        /// HGETALL, the values read by the client's own codec for the type.
        static member hGetAllAs<'T>(key: RedisKey) : Command<(RedisValue * 'T) list> =
            Commands.HGetAll<'T>(key).Map Interop.toPairs

        /// HKEYS, in no order.
        static member hKeys(key: RedisKey) : Command<RedisValue list> = Commands.HKeys(key).Map Interop.toList

        /// HVALS, in no order.
        static member hVals(key: RedisKey) : Command<RedisValue list> = Commands.HVals(key).Map Interop.toList

        /// HVALS, read by the client's own codec for the type.
        static member hValsAs<'T>(key: RedisKey) : Command<'T list> = Commands.HVals<'T>(key).Map Interop.toList

        /// HRANDFIELD. None: no such key.
        static member hRandField(key: RedisKey) : Command<RedisValue option> =
            Commands.HRandField(key).Map Interop.toOption

        /// HRANDFIELD: so many different ones; of a negative count, as many, and one may come again.
        static member hRandField(key: RedisKey, count: int64) : Command<RedisValue list> =
            Commands.HRandField(key, count).Map Interop.toList

        /// HRANDFIELD … WITHVALUES.
        static member hRandFieldWithValues(key: RedisKey, count: int64) : Command<(RedisValue * RedisValue) list> =
            Commands.HRandFieldWithValues(key, count).Map Interop.toPairs

        /// HSCAN: one page of fields and values.
        static member hScan
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<struct (RedisValue * RedisValue)>> =
            Commands.HScan(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )

        /// HSCAN … NOVALUES: one page of names.
        static member hScanNoValues
            (key: RedisKey, ?cursor: ScanCursor, ?pattern: RedisValue, ?count: int64)
            : Command<ScanPage<RedisValue>> =
            Commands.HScanNoValues(
                key,
                defaultArg cursor ScanCursor.Start,
                Option.toNullable pattern,
                Option.toNullable count
            )
