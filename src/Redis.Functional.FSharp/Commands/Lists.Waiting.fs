// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "list" that wait; Timeout.InfiniteTimeSpan: without limit.
[<AutoOpen>]
module ListWaitingCommands =
    type Cmd with

        /// <summary>As <c>lMove</c>; waits until the source has an element, but no longer than the timeout.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>Cancelled, it may have been moved nevertheless.</para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when one is no
        /// list.
        /// </para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/blmove/">BLMOVE</see></para>
        /// </remarks>
        static member bLMove
            (
                source: RedisKey,
                destination: RedisKey,
                sourceSide: ListSide,
                destinationSide: ListSide,
                timeout: TimeSpan
            ) : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BLMove(source, destination, sourceSide, destinationSide, timeout))

        /// <summary>As <c>lMove</c>; waits until the source has an element, but no longer than the timeout.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>Cancelled, it may have been moved nevertheless.</para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when one is no
        /// list.
        /// </para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/blmove/">BLMOVE</see></para>
        /// </remarks>
        static member inline bLMove
            (
                source: ^Source,
                destination: ^Destination,
                sourceSide: ListSide,
                destinationSide: ListSide,
                timeout: TimeSpan
            ) : BlockingCommand<RedisValue option> =
            Cmd.bLMove(Given.key source, Given.key destination, sourceSide, destinationSide, timeout)

        /// <summary>As <c>bLMove</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/blmove/">BLMOVE</see></para>
        /// </remarks>
        static member bLMoveAs<'T>
            (
                source: RedisKey,
                destination: RedisKey,
                sourceSide: ListSide,
                destinationSide: ListSide,
                timeout: TimeSpan
            ) : BlockingCommand<'T option> =
            Shape.option (Commands.BLMove<'T>(source, destination, sourceSide, destinationSide, timeout))

        /// <summary>As <c>bLMove</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/blmove/">BLMOVE</see></para>
        /// </remarks>
        static member bLMoveAs<'T>
            (source: string, destination: string, sourceSide: ListSide, destinationSide: ListSide, timeout: TimeSpan)
            : BlockingCommand<'T option> =
            Cmd.bLMoveAs<'T>(Given.key source, Given.key destination, sourceSide, destinationSide, timeout)

        /// <summary>As <c>rPopLPush</c>; waits as <c>bLMove</c>, which replaces it.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>Deprecated since 6.2.</para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when one is no
        /// list.
        /// </para>
        /// <para>
        /// Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/brpoplpush/">BRPOPLPUSH</see>
        /// </para>
        /// </remarks>
        static member bRPopLPush
            (source: RedisKey, destination: RedisKey, timeout: TimeSpan)
            : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BRPopLPush(source, destination, timeout))

        /// <summary>As <c>rPopLPush</c>; waits as <c>bLMove</c>, which replaces it.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>Deprecated since 6.2.</para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when one is no
        /// list.
        /// </para>
        /// <para>
        /// Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/brpoplpush/">BRPOPLPUSH</see>
        /// </para>
        /// </remarks>
        static member inline bRPopLPush
            (source: ^Source, destination: ^Destination, timeout: TimeSpan)
            : BlockingCommand<RedisValue option> =
            Cmd.bRPopLPush(Given.key source, Given.key destination, timeout)

        /// <summary>As <c>lMPop</c>; waits until one of the keys has a list, but no longer than the timeout.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE; a count below 1
        /// is an InvalidArgument.
        /// </para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/blmpop/">BLMPOP</see>
        /// </para>
        /// </remarks>
        static member bLMPop
            (keys: RedisKey seq, side: ListSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.BLMPop(keys, side, timeout, Option.toNullable count))

        /// <summary>As <c>lMPop</c>; waits until one of the keys has a list, but no longer than the timeout.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE; a count below 1
        /// is an InvalidArgument.
        /// </para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/blmpop/">BLMPOP</see>
        /// </para>
        /// </remarks>
        static member bLMPop
            (keys: string seq, side: ListSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.BLMPop(keys, side, timeout, Option.toNullable count))

        /// <summary>
        /// The first element, which is removed; waits until there is one, but no longer than the timeout.
        /// </summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Who waits longest is served first. Cancelling it closes its connection, and the outcome is Unknown: the
        /// server may have taken an element by then.
        /// </para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when it is no
        /// list; UNBLOCKED by CLIENT UNBLOCK.
        /// </para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPop(key: RedisKey, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BLPop(key, timeout))

        /// <summary>
        /// The first element, which is removed; waits until there is one, but no longer than the timeout.
        /// </summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Who waits longest is served first. Cancelling it closes its connection, and the outcome is Unknown: the
        /// server may have taken an element by then.
        /// </para>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when it is no
        /// list; UNBLOCKED by CLIENT UNBLOCK.
        /// </para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member inline bLPop(key: ^Key, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Cmd.bLPop(Given.key key, timeout)

        /// <summary>As <c>bLPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPopAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<'T option> =
            Shape.option (Commands.BLPop<'T>(key, timeout))

        /// <summary>As <c>bLPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPopAs<'T>(key: string, timeout: TimeSpan) : BlockingCommand<'T option> =
            Cmd.bLPopAs<'T>(Given.key key, timeout)

        /// <summary>As <c>bLPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPopAs<'T>
            (key: RedisKey, timeout: TimeSpan, codec: IRedisCodec<'T>)
            : BlockingCommand<'T option> =
            Shape.option (Commands.BLPop<'T>(key, timeout, codec))

        /// <summary>As <c>bLPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPopAs<'T>(key: string, timeout: TimeSpan, codec: IRedisCodec<'T>) : BlockingCommand<'T option> =
            Cmd.bLPopAs<'T>(Given.key key, timeout, codec)

        /// <summary>
        /// As <c>bLPop</c>, of the first of the keys, in their order, that has a list, and which key that is.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no list.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see>
        /// </para>
        /// </remarks>
        static member bLPop(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BLPop(keys, timeout))

        /// <summary>
        /// As <c>bLPop</c>, of the first of the keys, in their order, that has a list, and which key that is.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no list.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see>
        /// </para>
        /// </remarks>
        static member bLPop(keys: string seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BLPop(keys, timeout))

        /// <summary>As <c>bLPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see>
        /// </para>
        /// </remarks>
        static member bLPopAs<'T>(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * 'T) option> =
            Shape.pair (Commands.BLPop<'T>(keys, timeout))

        /// <summary>The last element, which is removed; waits for it as <c>bLPop</c>.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when it is no
        /// list.
        /// </para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPop(key: RedisKey, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BRPop(key, timeout))

        /// <summary>The last element, which is removed; waits for it as <c>bLPop</c>.</summary>
        /// <returns>None: the time is over.</returns>
        /// <remarks>
        /// <para>
        /// Thousandths of a second, rounded up; <c>Timeout.InfiniteTimeSpan</c>: for ever. WRONGTYPE when it is no
        /// list.
        /// </para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member inline bRPop(key: ^Key, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Cmd.bRPop(Given.key key, timeout)

        /// <summary>As <c>bRPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPopAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<'T option> =
            Shape.option (Commands.BRPop<'T>(key, timeout))

        /// <summary>As <c>bRPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPopAs<'T>(key: string, timeout: TimeSpan) : BlockingCommand<'T option> =
            Cmd.bRPopAs<'T>(Given.key key, timeout)

        /// <summary>As <c>bRPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPopAs<'T>
            (key: RedisKey, timeout: TimeSpan, codec: IRedisCodec<'T>)
            : BlockingCommand<'T option> =
            Shape.option (Commands.BRPop<'T>(key, timeout, codec))

        /// <summary>As <c>bRPop</c>, read by a codec (null: the client's own).</summary>
        /// <remarks>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPopAs<'T>(key: string, timeout: TimeSpan, codec: IRedisCodec<'T>) : BlockingCommand<'T option> =
            Cmd.bRPopAs<'T>(Given.key key, timeout, codec)

        /// <summary>
        /// As <c>bRPop</c>, of the first of the keys, in their order, that has a list, and which key that is.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no list.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see>
        /// </para>
        /// </remarks>
        static member bRPop(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BRPop(keys, timeout))

        /// <summary>
        /// As <c>bRPop</c>, of the first of the keys, in their order, that has a list, and which key that is.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when one is no list.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see>
        /// </para>
        /// </remarks>
        static member bRPop(keys: string seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BRPop(keys, timeout))

        /// <summary>As <c>bRPop</c>, read by the client's own codec for the type.</summary>
        /// <remarks>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see>
        /// </para>
        /// </remarks>
        static member bRPopAs<'T>(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * 'T) option> =
            Shape.pair (Commands.BRPop<'T>(keys, timeout))
