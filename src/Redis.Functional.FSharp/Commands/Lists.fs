namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "list" that answer at once.
[<AutoOpen>]
module ListCommands =
    type Cmd with

        /// LPUSH: the length after.
        static member lPush(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.LPush(key, values)

        /// LPUSH.
        static member lPush(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.LPush(key, values)

        /// LPUSH.
        static member lPush(key: RedisKey, values: string seq) : Command<int64> = Commands.LPush(key, values)

        /// LPUSH of one value, written by a codec.
        static member lPush(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.LPush<'T>(key, value, codec)

        /// LPUSH of one value, written by the client's own codec for the type.
        static member lPushAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.LPushAs<'T>(key, value)

        /// RPUSH: the length after.
        static member rPush(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.RPush(key, values)

        /// RPUSH.
        static member rPush(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.RPush(key, values)

        /// RPUSH.
        static member rPush(key: RedisKey, values: string seq) : Command<int64> = Commands.RPush(key, values)

        /// RPUSH of one value, written by a codec.
        static member rPush(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.RPush<'T>(key, value, codec)

        /// RPUSH of one value, written by the client's own codec for the type.
        static member rPushAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.RPushAs<'T>(key, value)

        /// LPUSHX. 0: there is no list.
        static member lPushX(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.LPushX(key, values)

        /// LPUSHX.
        static member lPushX(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.LPushX(key, values)

        /// LPUSHX.
        static member lPushX(key: RedisKey, values: string seq) : Command<int64> = Commands.LPushX(key, values)

        /// RPUSHX. 0: there is no list.
        static member rPushX(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.RPushX(key, values)

        /// RPUSHX.
        static member rPushX(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.RPushX(key, values)

        /// RPUSHX.
        static member rPushX(key: RedisKey, values: string seq) : Command<int64> = Commands.RPushX(key, values)

        /// LSET.
        static member lSet(key: RedisKey, index: int64, value: RedisValue) : Command<unit> =
            Commands.LSet(key, index, value).Map Interop.toUnit

        /// LINSERT: the length after. None: no such pivot, or no such key.
        static member lInsert(key: RedisKey, place: ListPlace, pivot: RedisValue, value: RedisValue) : Command<ListInsertion> =
            Commands.LInsert(key, place, pivot, value)

        /// LREM: how many were removed.
        static member lRem(key: RedisKey, count: int64, value: RedisValue) : Command<int64> =
            Commands.LRem(key, count, value)

        /// LTRIM to what is from start to stop, both included.
        static member lTrim(key: RedisKey, start: int64, stop: int64) : Command<unit> =
            Commands.LTrim(key, start, stop).Map Interop.toUnit

        /// LLEN.
        static member lLen(key: RedisKey) : Command<int64> = Commands.LLen key

        /// LINDEX. None: no such index, or no such key.
        static member lIndex(key: RedisKey, index: int64) : Command<RedisValue option> =
            Commands.LIndex(key, index).Map Interop.toOption

        /// LINDEX, read by the client's own codec for the type.
        static member lIndexAs<'T>(key: RedisKey, index: int64) : Command<'T option> =
            Commands.LIndex<'T>(key, index).Map Interop.toOption

        /// LINDEX, read by a codec.
        static member lIndexAs<'T>(key: RedisKey, index: int64, codec: IRedisCodec<'T>) : Command<'T option> =
            Commands.LIndex<'T>(key, index, codec).Map Interop.toOption

        /// LRANGE: from start to stop, both included.
        static member lRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue list> =
            Commands.LRange(key, start, stop).Map Interop.toList

        /// LRANGE, read by the client's own codec for the type.
        static member lRangeAs<'T>(key: RedisKey, start: int64, stop: int64) : Command<'T list> =
            Commands.LRange<'T>(key, start, stop).Map Interop.toList

        /// LRANGE, read by a codec.
        static member lRangeAs<'T>(key: RedisKey, start: int64, stop: int64, codec: IRedisCodec<'T>) : Command<'T list> =
            Commands.LRange<'T>(key, start, stop, codec).Map Interop.toList

        /// LPOS: the index of an element that equals the value.
        static member lPos(key: RedisKey, value: RedisValue, ?rank: int64, ?maxLength: int64) : Command<int64 option> =
            Commands.LPos(key, value, Option.toNullable rank, Option.toNullable maxLength).Map Interop.toOption

        /// LPOS … COUNT: the indexes of several; 0, of all.
        static member lPosMany
            (key: RedisKey, value: RedisValue, ?count: int64, ?rank: int64, ?maxLength: int64)
            : Command<int64 list> =
            Commands
                .LPosMany(key, value, defaultArg count 0L, Option.toNullable rank, Option.toNullable maxLength)
                .Map
                Interop.toList

        /// LPOP. None: no such key.
        static member lPop(key: RedisKey) : Command<RedisValue option> = Commands.LPop(key).Map Interop.toOption

        /// LPOP of several.
        static member lPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Commands.LPop(key, count).Map Interop.toList

        /// LPOP, read by the client's own codec for the type.
        static member lPopAs<'T>(key: RedisKey) : Command<'T option> = Commands.LPop<'T>(key).Map Interop.toOption

        /// LPOP, read by a codec.
        static member lPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Commands.LPop<'T>(key, codec).Map Interop.toOption

        /// LPOP of several, read by the client's own codec for the type.
        static member lPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Commands.LPop<'T>(key, count).Map Interop.toList

        /// RPOP. None: no such key.
        static member rPop(key: RedisKey) : Command<RedisValue option> = Commands.RPop(key).Map Interop.toOption

        /// RPOP of several, the last one first.
        static member rPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Commands.RPop(key, count).Map Interop.toList

        /// RPOP, read by the client's own codec for the type.
        static member rPopAs<'T>(key: RedisKey) : Command<'T option> = Commands.RPop<'T>(key).Map Interop.toOption

        /// RPOP, read by a codec.
        static member rPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Commands.RPop<'T>(key, codec).Map Interop.toOption

        /// RPOP of several, read by the client's own codec for the type.
        static member rPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Commands.RPop<'T>(key, count).Map Interop.toList

        /// LMOVE from a side of one list to a side of another. None: there is no source.
        static member lMove
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide)
            : Command<RedisValue option> =
            Commands.LMove(source, destination, sourceSide, destinationSide).Map Interop.toOption

        /// LMOVE, read by the client's own codec for the type.
        static member lMoveAs<'T>
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide)
            : Command<'T option> =
            Commands.LMove<'T>(source, destination, sourceSide, destinationSide).Map Interop.toOption

        /// RPOPLPUSH. Deprecated: lMove.
        static member rPopLPush(source: RedisKey, destination: RedisKey) : Command<RedisValue option> =
            Commands.RPopLPush(source, destination).Map Interop.toOption

        /// LMPOP: the first key that has a list, and its elements. None: no such key.
        static member lMPop
            (keys: RedisKey seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * RedisValue list) option> =
            Commands.LMPop(keys, side, Option.toNullable count).Map Taken.list

        /// LMPOP: the first key that has a list, and its elements. None: no such key.
        static member lMPop
            (keys: string seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * RedisValue list) option> =
            Commands.LMPop(keys, side, Option.toNullable count).Map Taken.list

        /// LMPOP, read by the client's own codec for the type.
        static member lMPopAs<'T>
            (keys: RedisKey seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * 'T list) option> =
            Commands.LMPop<'T>(keys, side, Option.toNullable count).Map Taken.list
