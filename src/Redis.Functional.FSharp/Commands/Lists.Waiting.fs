namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "list" that wait; Timeout.InfiniteTimeSpan is for ever.
[<AutoOpen>]
module ListWaitingCommands =
    type Cmd with

        /// BLPOP. None: the time is over.
        static member bLPop(key: RedisKey, timeout: TimeSpan) : Blocking<RedisValue option> =
            Commands.BLPop(key, timeout).Map Interop.toOption

        /// BLPOP of the first key that has a list, and which it is. None: the time is over.
        static member bLPop(keys: RedisKey seq, timeout: TimeSpan) : Blocking<(RedisKey * RedisValue) option> =
            Commands.BLPop(keys, timeout).Map Taken.pair

        /// BLPOP of the first key that has a list, and which it is. None: the time is over.
        static member bLPop(keys: string seq, timeout: TimeSpan) : Blocking<(RedisKey * RedisValue) option> =
            Commands.BLPop(keys, timeout).Map Taken.pair

        /// BLPOP, read by the client's own codec for the type.
        static member bLPopAs<'T>(key: RedisKey, timeout: TimeSpan) : Blocking<'T option> =
            Commands.BLPop<'T>(key, timeout).Map Interop.toOption

        /// BLPOP, read by a codec.
        static member bLPopAs<'T>(key: RedisKey, timeout: TimeSpan, codec: IRedisCodec<'T>) : Blocking<'T option> =
            Commands.BLPop<'T>(key, timeout, codec).Map Interop.toOption

        /// BLPOP of the first key that has a list, read by the client's own codec for the type.
        static member bLPopAs<'T>(keys: RedisKey seq, timeout: TimeSpan) : Blocking<(RedisKey * 'T) option> =
            Commands.BLPop<'T>(keys, timeout).Map Taken.pair

        /// BRPOP. None: the time is over.
        static member bRPop(key: RedisKey, timeout: TimeSpan) : Blocking<RedisValue option> =
            Commands.BRPop(key, timeout).Map Interop.toOption

        /// BRPOP of the first key that has a list, and which it is. None: the time is over.
        static member bRPop(keys: RedisKey seq, timeout: TimeSpan) : Blocking<(RedisKey * RedisValue) option> =
            Commands.BRPop(keys, timeout).Map Taken.pair

        /// BRPOP of the first key that has a list, and which it is. None: the time is over.
        static member bRPop(keys: string seq, timeout: TimeSpan) : Blocking<(RedisKey * RedisValue) option> =
            Commands.BRPop(keys, timeout).Map Taken.pair

        /// BRPOP, read by the client's own codec for the type.
        static member bRPopAs<'T>(key: RedisKey, timeout: TimeSpan) : Blocking<'T option> =
            Commands.BRPop<'T>(key, timeout).Map Interop.toOption

        /// BRPOP, read by a codec.
        static member bRPopAs<'T>(key: RedisKey, timeout: TimeSpan, codec: IRedisCodec<'T>) : Blocking<'T option> =
            Commands.BRPop<'T>(key, timeout, codec).Map Interop.toOption

        /// BRPOP of the first key that has a list, read by the client's own codec for the type.
        static member bRPopAs<'T>(keys: RedisKey seq, timeout: TimeSpan) : Blocking<(RedisKey * 'T) option> =
            Commands.BRPop<'T>(keys, timeout).Map Taken.pair

        /// BLMOVE from a side of one list to a side of another. None: the time is over.
        static member bLMove
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide, timeout: TimeSpan)
            : Blocking<RedisValue option> =
            Commands.BLMove(source, destination, sourceSide, destinationSide, timeout).Map Interop.toOption

        /// BLMOVE, read by the client's own codec for the type.
        static member bLMoveAs<'T>
            (source: RedisKey, destination: RedisKey, sourceSide: ListSide, destinationSide: ListSide, timeout: TimeSpan)
            : Blocking<'T option> =
            Commands.BLMove<'T>(source, destination, sourceSide, destinationSide, timeout).Map Interop.toOption

        /// BRPOPLPUSH. Deprecated: bLMove.
        static member bRPopLPush(source: RedisKey, destination: RedisKey, timeout: TimeSpan) : Blocking<RedisValue option> =
            Commands.BRPopLPush(source, destination, timeout).Map Interop.toOption

        /// BLMPOP: the first key that has a list, and its elements. None: the time is over.
        static member bLMPop
            (keys: RedisKey seq, side: ListSide, timeout: TimeSpan, ?count: int64)
            : Blocking<(RedisKey * RedisValue list) option> =
            Commands.BLMPop(keys, side, timeout, Option.toNullable count).Map Taken.list

        /// BLMPOP: the first key that has a list, and its elements. None: the time is over.
        static member bLMPop
            (keys: string seq, side: ListSide, timeout: TimeSpan, ?count: int64)
            : Blocking<(RedisKey * RedisValue list) option> =
            Commands.BLMPop(keys, side, timeout, Option.toNullable count).Map Taken.list
