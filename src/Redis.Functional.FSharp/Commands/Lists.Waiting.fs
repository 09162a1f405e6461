// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "list" that wait; Timeout.InfiniteTimeSpan: without limit.
[<AutoOpen>]
module ListWaitingCommands =
    type Cmd with

        /// As lMove; waits until the source has an element, but no longer than the timeout. None: the time is over.
        /// Cancelled, it may have been moved nevertheless. · since 6.2 · O(1) · thousandths of a second, rounded up;
        /// Timeout.InfiniteTimeSpan: for ever · WRONGTYPE when one is no list ·
        /// https://redis.io/docs/latest/commands/blmove/
        static member bLMove
            (
                source: RedisKey,
                destination: RedisKey,
                sourceSide: ListSide,
                destinationSide: ListSide,
                timeout: TimeSpan
            ) : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BLMove(source, destination, sourceSide, destinationSide, timeout))

        /// As bLMove, read by the client's own codec for the type. · since 6.2 · O(1) ·
        /// https://redis.io/docs/latest/commands/blmove/
        static member bLMoveAs<'T>
            (
                source: RedisKey,
                destination: RedisKey,
                sourceSide: ListSide,
                destinationSide: ListSide,
                timeout: TimeSpan
            ) : BlockingCommand<'T option> =
            Shape.option (Commands.BLMove<'T>(source, destination, sourceSide, destinationSide, timeout))

        /// As rPopLPush; waits as bLMove, which replaces it. None: the time is over. Deprecated since 6.2. · since 2.2
        /// · O(1) · thousandths of a second, rounded up; Timeout.InfiniteTimeSpan: for ever · WRONGTYPE when one is no
        /// list · https://redis.io/docs/latest/commands/brpoplpush/
        static member bRPopLPush
            (source: RedisKey, destination: RedisKey, timeout: TimeSpan)
            : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BRPopLPush(source, destination, timeout))

        /// As lMPop; waits until one of the keys has a list, but no longer than the timeout. None: the time is over. ·
        /// since 7.0 · O(keys + count) · thousandths of a second, rounded up; Timeout.InfiniteTimeSpan: for ever ·
        /// WRONGTYPE; a count below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/blmpop/
        static member bLMPop
            (keys: RedisKey seq, side: ListSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.BLMPop(keys, side, timeout, Option.toNullable count))

        /// As lMPop; waits until one of the keys has a list, but no longer than the timeout. None: the time is over. ·
        /// since 7.0 · O(keys + count) · thousandths of a second, rounded up; Timeout.InfiniteTimeSpan: for ever ·
        /// WRONGTYPE; a count below 1 is an InvalidArgument · https://redis.io/docs/latest/commands/blmpop/
        static member bLMPop
            (keys: string seq, side: ListSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.BLMPop(keys, side, timeout, Option.toNullable count))

        /// The first element, which is removed; waits until there is one, but no longer than the timeout. None: the
        /// time is over. Who waits longest is served first. Cancelling it closes its connection, and the outcome is
        /// Unknown: the server may have taken an element by then. · since 2.0 · O(1) · thousandths of a second, rounded
        /// up; Timeout.InfiniteTimeSpan: for ever · WRONGTYPE when it is no list; UNBLOCKED by CLIENT UNBLOCK ·
        /// https://redis.io/docs/latest/commands/blpop/
        static member bLPop(key: RedisKey, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BLPop(key, timeout))

        /// As bLPop, read by the client's own codec for the type. · since 2.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/blpop/
        static member bLPopAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<'T option> =
            Shape.option (Commands.BLPop<'T>(key, timeout))

        /// As bLPop, read by a codec (null: the client's own). · since 2.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/blpop/
        static member bLPopAs<'T>
            (key: RedisKey, timeout: TimeSpan, codec: IRedisCodec<'T>)
            : BlockingCommand<'T option> =
            Shape.option (Commands.BLPop<'T>(key, timeout, codec))

        /// As bLPop, of the first of the keys, in their order, that has a list, and which key that is. · since 2.0 ·
        /// O(keys) · WRONGTYPE when one is no list · https://redis.io/docs/latest/commands/blpop/
        static member bLPop(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BLPop(keys, timeout))

        /// As bLPop, of the first of the keys, in their order, that has a list, and which key that is. · since 2.0 ·
        /// O(keys) · WRONGTYPE when one is no list · https://redis.io/docs/latest/commands/blpop/
        static member bLPop(keys: string seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BLPop(keys, timeout))

        /// As bLPop, read by the client's own codec for the type. · since 2.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/blpop/
        static member bLPopAs<'T>(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * 'T) option> =
            Shape.pair (Commands.BLPop<'T>(keys, timeout))

        /// The last element, which is removed; waits for it as bLPop. None: the time is over. · since 2.0 · O(1) ·
        /// thousandths of a second, rounded up; Timeout.InfiniteTimeSpan: for ever · WRONGTYPE when it is no list ·
        /// https://redis.io/docs/latest/commands/brpop/
        static member bRPop(key: RedisKey, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BRPop(key, timeout))

        /// As bRPop, read by the client's own codec for the type. · since 2.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/brpop/
        static member bRPopAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<'T option> =
            Shape.option (Commands.BRPop<'T>(key, timeout))

        /// As bRPop, read by a codec (null: the client's own). · since 2.0 · O(1) ·
        /// https://redis.io/docs/latest/commands/brpop/
        static member bRPopAs<'T>
            (key: RedisKey, timeout: TimeSpan, codec: IRedisCodec<'T>)
            : BlockingCommand<'T option> =
            Shape.option (Commands.BRPop<'T>(key, timeout, codec))

        /// As bRPop, of the first of the keys, in their order, that has a list, and which key that is. · since 2.0 ·
        /// O(keys) · WRONGTYPE when one is no list · https://redis.io/docs/latest/commands/brpop/
        static member bRPop(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BRPop(keys, timeout))

        /// As bRPop, of the first of the keys, in their order, that has a list, and which key that is. · since 2.0 ·
        /// O(keys) · WRONGTYPE when one is no list · https://redis.io/docs/latest/commands/brpop/
        static member bRPop(keys: string seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BRPop(keys, timeout))

        /// As bRPop, read by the client's own codec for the type. · since 2.0 · O(keys) ·
        /// https://redis.io/docs/latest/commands/brpop/
        static member bRPopAs<'T>(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * 'T) option> =
            Shape.pair (Commands.BRPop<'T>(keys, timeout))
