// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "list" that answer at once.
[<AutoOpen>]
module ListCommands =
    type Cmd with

        /// The length after putting the values at the left end, one after the other: the last given is the first then.
        /// · since 1.0 · O(values) · WRONGTYPE when it is no list · https://redis.io/docs/latest/commands/lpush/
        static member lPush(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.LPush(key, values)

        /// The length after putting the values at the left end, one after the other: the last given is the first then.
        /// · since 1.0 · O(values) · WRONGTYPE when it is no list · https://redis.io/docs/latest/commands/lpush/
        static member lPush(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.LPush(key, values)

        /// The length after putting the values at the left end, one after the other: the last given is the first then.
        /// · since 1.0 · O(values) · WRONGTYPE when it is no list · https://redis.io/docs/latest/commands/lpush/
        static member lPush(key: RedisKey, values: string seq) : Command<int64> = Commands.LPush(key, values)

        /// As lPush of one value, written by a codec. · since 1.0 · O(1) · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/lpush/
        static member lPush(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.LPush<'T>(key, value, codec)

        /// As lPush of one value, written by the client's own codec for the type. · since 1.0 · O(1) · WRONGTYPE when
        /// it is no list · https://redis.io/docs/latest/commands/lpush/
        static member lPushAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.LPushAs<'T>(key, value)

        /// The length after putting the values at the right end, in order. · since 1.0 · O(values) · WRONGTYPE when it
        /// is no list · https://redis.io/docs/latest/commands/rpush/
        static member rPush(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.RPush(key, values)

        /// The length after putting the values at the right end, in order. · since 1.0 · O(values) · WRONGTYPE when it
        /// is no list · https://redis.io/docs/latest/commands/rpush/
        static member rPush(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.RPush(key, values)

        /// The length after putting the values at the right end, in order. · since 1.0 · O(values) · WRONGTYPE when it
        /// is no list · https://redis.io/docs/latest/commands/rpush/
        static member rPush(key: RedisKey, values: string seq) : Command<int64> = Commands.RPush(key, values)

        /// As rPush of one value, written by a codec. · since 1.0 · O(1) · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/rpush/
        static member rPush(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<int64> =
            Commands.RPush<'T>(key, value, codec)

        /// As rPush of one value, written by the client's own codec for the type. · since 1.0 · O(1) · WRONGTYPE when
        /// it is no list · https://redis.io/docs/latest/commands/rpush/
        static member rPushAs<'T>(key: RedisKey, value: 'T) : Command<int64> = Commands.RPushAs<'T>(key, value)

        /// As lPush, where there is a list already. 0: there is none, and nothing was changed. · since 2.2 · O(values)
        /// · WRONGTYPE when it is no list · https://redis.io/docs/latest/commands/lpushx/
        static member lPushX(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.LPushX(key, values)

        /// As lPush, where there is a list already. 0: there is none, and nothing was changed. · since 2.2 · O(values)
        /// · WRONGTYPE when it is no list · https://redis.io/docs/latest/commands/lpushx/
        static member lPushX(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.LPushX(key, values)

        /// As lPush, where there is a list already. 0: there is none, and nothing was changed. · since 2.2 · O(values)
        /// · WRONGTYPE when it is no list · https://redis.io/docs/latest/commands/lpushx/
        static member lPushX(key: RedisKey, values: string seq) : Command<int64> = Commands.LPushX(key, values)

        /// As rPush, where there is a list already. 0: there is none, and nothing was changed. · since 2.2 · O(values)
        /// · WRONGTYPE when it is no list · https://redis.io/docs/latest/commands/rpushx/
        static member rPushX(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.RPushX(key, values)

        /// As rPush, where there is a list already. 0: there is none, and nothing was changed. · since 2.2 · O(values)
        /// · WRONGTYPE when it is no list · https://redis.io/docs/latest/commands/rpushx/
        static member rPushX(key: RedisKey, values: RedisValue seq) : Command<int64> = Commands.RPushX(key, values)

        /// As rPush, where there is a list already. 0: there is none, and nothing was changed. · since 2.2 · O(values)
        /// · WRONGTYPE when it is no list · https://redis.io/docs/latest/commands/rpushx/
        static member rPushX(key: RedisKey, values: string seq) : Command<int64> = Commands.RPushX(key, values)

        /// Puts a value in the place of the element at an index; a negative one counts from the right end, −1 is the
        /// last. · since 1.0 · O(index), O(1) at the ends · WRONGTYPE; ERR when there is no such key or index ·
        /// https://redis.io/docs/latest/commands/lset/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lSet(key: RedisKey, index: int64, value: RedisValue) : Command<unit> =
            Shape.unit (Commands.LSet(key, index, value))

        /// The length after inserting a value beside the first element, from the left, that equals the pivot; or which
        /// of the two is missing: the pivot or the key. · since 2.2 · O(index of the pivot) · WRONGTYPE when it is no
        /// list · https://redis.io/docs/latest/commands/linsert/
        static member lInsert
            (key: RedisKey, place: InsertPosition, pivot: RedisValue, value: RedisValue)
            : Command<ListInsertion> =
            Commands.LInsert(key, place, pivot, value)

        /// How many elements that equal the value were removed: at most so many from the left end; of a negative count,
        /// from the right end; of 0, all. · since 1.0 · O(length) · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/lrem/
        static member lRem(key: RedisKey, count: int64, value: RedisValue) : Command<int64> =
            Commands.LRem(key, count, value)

        /// Keeps the elements from start to stop, both included, and removes the others; negative indexes count from
        /// the right end. Nothing left: the key is removed. · since 1.0 · O(elements removed) · WRONGTYPE when it is no
        /// list · https://redis.io/docs/latest/commands/ltrim/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lTrim(key: RedisKey, start: int64, stop: int64) : Command<unit> =
            Shape.unit (Commands.LTrim(key, start, stop))

        /// How many elements there are; 0: no such key. · since 1.0 · O(1) · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/llen/
        static member lLen(key: RedisKey) : Command<int64> = Commands.LLen(key)

        /// The element at an index; a negative one counts from the right end, −1 is the last. None: no such index, or
        /// no such key. · since 1.0 · O(index), O(1) at the ends · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/lindex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lIndex(key: RedisKey, index: int64) : Command<RedisValue option> =
            Shape.option (Commands.LIndex(key, index))

        /// As lIndex, read by the client's own codec for the type. · since 1.0 · O(index), O(1) at the ends ·
        /// https://redis.io/docs/latest/commands/lindex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lIndexAs<'T>(key: RedisKey, index: int64) : Command<'T option> =
            Shape.option (Commands.LIndex<'T>(key, index))

        /// As lIndex, read by a codec (null: the client's own). · since 1.0 · O(index), O(1) at the ends ·
        /// https://redis.io/docs/latest/commands/lindex/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lIndexAs<'T>(key: RedisKey, index: int64, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.LIndex<'T>(key, index, codec))

        /// The elements from start to stop, both included; negative indexes count from the right end: 0 to −1 is all.
        /// Empty: none there, or no such key. · since 1.0 · O(start + elements) · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/lrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRange(key: RedisKey, start: int64, stop: int64) : Command<RedisValue list> =
            Shape.list (Commands.LRange(key, start, stop))

        /// All elements. Empty: no such key. · since 1.0 · O(elements) · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/lrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRange(key: RedisKey) : Command<RedisValue list> = Shape.list (Commands.LRange(key))

        /// As lRange, read by the client's own codec for the type. · since 1.0 · O(start + elements) ·
        /// https://redis.io/docs/latest/commands/lrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRangeAs<'T>(key: RedisKey, start: int64, stop: int64) : Command<'T list> =
            Shape.list (Commands.LRange<'T>(key, start, stop))

        /// As lRange, read by a codec (null: the client's own). · since 1.0 · O(start + elements) ·
        /// https://redis.io/docs/latest/commands/lrange/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lRangeAs<'T>
            (key: RedisKey, start: int64, stop: int64, codec: IRedisCodec<'T>)
            : Command<'T list> =
            Shape.list (Commands.LRange<'T>(key, start, stop, codec))

        /// The index of the first element that equals the value. None: there is none. A rank of 2 means the second such
        /// element, −1 the first from the right end; a maximum length says how many elements are looked at, 0: all. ·
        /// since 6.0.6 · O(length) · WRONGTYPE; a rank of 0 and a negative length are an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/lpos/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPos(key: RedisKey, value: RedisValue, ?rank: int64, ?maxLength: int64) : Command<int64 option> =
            Shape.option (Commands.LPos(key, value, Option.toNullable rank, Option.toNullable maxLength))

        /// The indexes of up to count elements that equal the value (0: all of them), starting with the element of the
        /// given rank. Empty: there is none. Rank and maximum length as in lPos. · since 6.0.6 · O(length) · WRONGTYPE;
        /// a rank of 0 and a negative count or length are an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/lpos/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPos
            (key: RedisKey, value: RedisValue, count: int64, ?rank: int64, ?maxLength: int64)
            : Command<int64 list> =
            Shape.list (Commands.LPos(key, value, count, Option.toNullable rank, Option.toNullable maxLength))

        /// The first element, which is removed. None: no such key. · since 1.0 · O(1) · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/lpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPop(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.LPop(key))

        /// As lPop, read by the client's own codec for the type. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/lpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPopAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.LPop<'T>(key))

        /// As lPop, read by a codec (null: the client's own). · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/lpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.LPop<'T>(key, codec))

        /// So many elements, or all when there are fewer, from the left end; they are removed. Empty: no such key. Of
        /// several since 6.2. · since 1.0 · O(count) · WRONGTYPE; a negative count is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/lpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.LPop(key, count))

        /// As lPop, read by the client's own codec for the type. · since 1.0 · O(count) ·
        /// https://redis.io/docs/latest/commands/lpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.LPop<'T>(key, count))

        /// The last element, which is removed. None: no such key. · since 1.0 · O(1) · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/rpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPop(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.RPop(key))

        /// As rPop, read by the client's own codec for the type. · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/rpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.RPop<'T>(key))

        /// As rPop, read by a codec (null: the client's own). · since 1.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/rpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopAs<'T>(key: RedisKey, codec: IRedisCodec<'T>) : Command<'T option> =
            Shape.option (Commands.RPop<'T>(key, codec))

        /// So many elements, or all when there are fewer, the last one first; they are removed. Empty: no such key. Of
        /// several since 6.2. · since 1.0 · O(count) · WRONGTYPE; a negative count is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/rpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPop(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.RPop(key, count))

        /// As rPop, read by the client's own codec for the type. · since 1.0 · O(count) ·
        /// https://redis.io/docs/latest/commands/rpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopAs<'T>(key: RedisKey, count: int64) : Command<'T list> =
            Shape.list (Commands.RPop<'T>(key, count))

        /// The element that was taken from one side of a list and put on one side of another, or of the same. None:
        /// there is no source, and nothing was changed. · since 6.2 · O(1) · WRONGTYPE when one is no list ·
        /// https://redis.io/docs/latest/commands/lmove/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMove
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide)
            : Command<RedisValue option> =
            Shape.option (Commands.LMove(source, destination, sourceSide, destinationSide))

        /// As lMove, read by the client's own codec for the type. · since 6.2 · O(1) ·
        /// https://redis.io/docs/latest/commands/lmove/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMoveAs<'T>
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide)
            : Command<'T option> =
            Shape.option (Commands.LMove<'T>(source, destination, sourceSide, destinationSide))

        /// The last element, which was put at the left end of another list, or of the same. None: there is no source.
        /// Deprecated since 6.2: lMove. · since 1.2 · O(1) · WRONGTYPE when one is no list ·
        /// https://redis.io/docs/latest/commands/rpoplpush/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member rPopLPush(source: RedisKey, destination: RedisKey) : Command<RedisValue option> =
            Shape.option (Commands.RPopLPush(source, destination))

        /// The first of the keys that has a list, and elements from one side of it, which are removed: one, or so many
        /// at most. None: none of the keys is there. · since 7.0 · O(keys + count) · WRONGTYPE; a count below 1 is an
        /// InvalidArgument · https://redis.io/docs/latest/commands/lmpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMPop
            (keys: RedisKey seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.LMPop(keys, side, Option.toNullable count))

        /// The first of the keys that has a list, and elements from one side of it, which are removed: one, or so many
        /// at most. None: none of the keys is there. · since 7.0 · O(keys + count) · WRONGTYPE; a count below 1 is an
        /// InvalidArgument · https://redis.io/docs/latest/commands/lmpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMPop
            (keys: string seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.LMPop(keys, side, Option.toNullable count))

        /// As lMPop, read by the client's own codec for the type. · since 7.0 · O(keys + count) ·
        /// https://redis.io/docs/latest/commands/lmpop/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member lMPopAs<'T>
            (keys: RedisKey seq, side: ListSide, ?count: int64)
            : Command<(RedisKey * 'T list) option> =
            Shape.keyedList (Commands.LMPop<'T>(keys, side, Option.toNullable count))
