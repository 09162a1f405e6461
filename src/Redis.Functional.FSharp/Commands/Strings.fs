namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "string".
[<AutoOpen>]
module StringCommands =
    type Cmd with

        /// GET. None: no such key.
        static member get(key: RedisKey) : Command<RedisValue option> = Commands.Get(key).Map Interop.toOption

        /// GET, read by the client's own codec for the type. None: no such key.
        static member getAs<'T>(key: RedisKey) : Command<'T option> =
            Commands.Get<'T>(key).Map Interop.toOption

        /// GET, read by a codec. None: no such key.
        static member getAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Commands.Get<'T>(key, codec).Map Interop.toOption

        /// GETDEL. None: no such key.
        static member getDel(key: RedisKey) : Command<RedisValue option> =
            Commands.GetDel(key).Map Interop.toOption

        /// GETDEL, read by the client's own codec for the type.
        static member getDelAs<'T>(key: RedisKey) : Command<'T option> =
            Commands.GetDel<'T>(key).Map Interop.toOption

        /// GETEX: GET, and a change of the expiry.
        static member getEx(key: RedisKey, ?expiry: ExpiryChange) : Command<RedisValue option> =
            Commands.GetEx(key, defaultArg expiry ExpiryChange.None).Map Interop.toOption

        /// GETEX, read by the client's own codec for the type.
        static member getExAs<'T>(key: RedisKey, ?expiry: ExpiryChange) : Command<'T option> =
            Commands.GetEx<'T>(key, defaultArg expiry ExpiryChange.None).Map Interop.toOption

        /// GETSET: the value before. Deprecated: setGet.
        static member getSet(key: RedisKey, value: RedisValue) : Command<RedisValue option> =
            Commands.GetSet(key, value).Map Interop.toOption

        /// SET.
        static member set(key: RedisKey, value: RedisValue, ?expiry: Expiry) : Command<unit> =
            Commands.Set(key, value, defaultArg expiry Expiry.Never).Map Interop.toUnit

        /// SET when the condition holds. False: it does not.
        static member set(key: RedisKey, value: RedisValue, condition: SetWhen, ?expiry: Expiry) : Command<bool> =
            Commands.Set(key, value, condition, defaultArg expiry Expiry.Never)

        /// SET, written by a codec.
        static member set(key: RedisKey, value: 'T, codec: IRedisCodec<'T>, ?expiry: Expiry) : Command<unit> =
            Commands.Set<'T>(key, value, codec, defaultArg expiry Expiry.Never).Map Interop.toUnit

        /// SET when the condition holds, written by a codec.
        static member set
            (key: RedisKey, value: 'T, codec: IRedisCodec<'T>, condition: SetWhen, ?expiry: Expiry)
            : Command<bool> =
            Commands.Set<'T>(key, value, codec, condition, defaultArg expiry Expiry.Never)

        /// SET, written by the client's own codec for the type.
        static member setAs<'T>(key: RedisKey, value: 'T, ?expiry: Expiry) : Command<unit> =
            Commands.SetAs<'T>(key, value, defaultArg expiry Expiry.Never).Map Interop.toUnit

        /// SET … GET: the value before. None: no such key before.
        static member setGet
            (key: RedisKey, value: RedisValue, ?condition: SetWhen, ?expiry: Expiry)
            : Command<RedisValue option> =
            Commands
                .SetGet(key, value, defaultArg condition SetWhen.Always, defaultArg expiry Expiry.Never)
                .Map
                Interop.toOption

        /// SETEX, in whole seconds. Deprecated: set.
        static member setEx(key: RedisKey, ttl: TimeSpan, value: RedisValue) : Command<unit> =
            Commands.SetEx(key, ttl, value).Map Interop.toUnit

        /// PSETEX, in milliseconds. Deprecated: set.
        static member pSetEx(key: RedisKey, ttl: TimeSpan, value: RedisValue) : Command<unit> =
            Commands.PSetEx(key, ttl, value).Map Interop.toUnit

        /// SETNX. Deprecated: set.
        static member setNx(key: RedisKey, value: RedisValue) : Command<bool> = Commands.SetNx(key, value)

        /// MGET. None: no such key, or no string.
        static member mGet([<ParamArray>] keys: RedisKey[]) : Command<RedisValue option list> =
            Commands.MGet(keys).Map Interop.toOptions

        /// MGET.
        static member mGet(keys: RedisKey seq) : Command<RedisValue option list> =
            Commands.MGet(keys).Map Interop.toOptions

        /// MGET.
        static member mGet(keys: string seq) : Command<RedisValue option list> =
            Commands.MGet(keys).Map Interop.toOptions

        /// MGET, read by the client's own codec for the type.
        static member mGetAs<'T>([<ParamArray>] keys: RedisKey[]) : Command<'T option list> =
            Commands.MGet<'T>(keys).Map Interop.toOptions

        /// MGET, read by the client's own codec for the type.
        static member mGetAs<'T>(keys: RedisKey seq) : Command<'T option list> =
            Commands.MGet<'T>(keys).Map Interop.toOptions

        /// MGET, read by the client's own codec for the type.
        static member mGetAs<'T>(keys: string seq) : Command<'T option list> =
            Commands.MGet<'T>(keys).Map Interop.toOptions

        /// MSET: all as one.
        static member mSet(pairs: (RedisKey * RedisValue) seq) : Command<unit> =
            Commands.MSet(Interop.ofPairs pairs).Map Interop.toUnit

        /// MSETNX: all when none of the keys exists.
        static member mSetNx(pairs: (RedisKey * RedisValue) seq) : Command<bool> =
            Commands.MSetNx(Interop.ofPairs pairs)

        /// MSETEX: stores all pairs atomically, with one expiry. False: the condition does not hold for every key. Redis 8.4, Valkey 9.1.
        static member mSetEx
            (pairs: (RedisKey * RedisValue) seq, ?expiry: Expiry, ?condition: SetWhen)
            : Command<bool> =
            Commands.MSetEx(
                Interop.ofPairs pairs,
                defaultArg expiry Expiry.Never,
                defaultArg condition SetWhen.Always
            )

        /// DELIFEQ. False: no such key, or another value. Valkey only.
        static member delIfEq(key: RedisKey, value: RedisValue) : Command<bool> = Commands.DelIfEq(key, value)

        /// INCR.
        static member incr(key: RedisKey) : Command<int64> = Commands.Incr key

        /// INCRBY.
        static member incrBy(key: RedisKey, increment: int64) : Command<int64> = Commands.IncrBy(key, increment)

        /// INCRBYFLOAT.
        static member incrByFloat(key: RedisKey, increment: float) : Command<float> =
            Commands.IncrByFloat(key, increment)

        /// DECR.
        static member decr(key: RedisKey) : Command<int64> = Commands.Decr key

        /// DECRBY.
        static member decrBy(key: RedisKey, decrement: int64) : Command<int64> = Commands.DecrBy(key, decrement)

        /// APPEND: the length after.
        static member append(key: RedisKey, value: RedisValue) : Command<int64> = Commands.Append(key, value)

        /// STRLEN.
        static member strLen(key: RedisKey) : Command<int64> = Commands.StrLen key

        /// GETRANGE: from start to stop, both included.
        static member getRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue> =
            Commands.GetRange(key, start, stop)

        /// SUBSTR. Deprecated: getRange.
        static member subStr(key: RedisKey, start: int64, stop: int64) : Command<RedisValue> =
            Commands.SubStr(key, start, stop)

        /// SETRANGE: the length after.
        static member setRange(key: RedisKey, offset: int64, value: RedisValue) : Command<int64> =
            Commands.SetRange(key, offset, value)

        /// LCS: the longest common subsequence.
        static member lcs(first: RedisKey, second: RedisKey) : Command<RedisValue> = Commands.Lcs(first, second)

        /// LCS … LEN.
        static member lcsLength(first: RedisKey, second: RedisKey) : Command<int64> = Commands.LcsLength(first, second)

        /// LCS … IDX: where it lies.
        static member lcsMatches(first: RedisKey, second: RedisKey, ?leastLength: int64) : Command<LcsMatches> =
            Commands.LcsMatches(first, second, defaultArg leastLength 0L)
