// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "list" that wait; Timeout.InfiniteTimeSpan: without limit.
[<AutoOpen>]
module ListWaitingCommands =
    type Cmd with

        /// <summary>Moves an element from one list to another, waiting until the source has an element.</summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list. A cancelled call may have moved an element.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
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

        /// <summary>Moves an element from one list to another, waiting until the source has an element.</summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list. A cancelled call may have moved an element.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
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

        /// <summary>Moves an element from one list to another, waiting until the source has an element.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list. A cancelled call may have moved an element.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
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

        /// <summary>Moves an element from one list to another, waiting until the source has an element.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list. A cancelled call may have moved an element.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/blmove/">BLMOVE</see></para>
        /// </remarks>
        static member bLMoveAs<'T>
            (source: string, destination: string, sourceSide: ListSide, destinationSide: ListSide, timeout: TimeSpan)
            : BlockingCommand<'T option> =
            Cmd.bLMoveAs<'T>(Given.key source, Given.key destination, sourceSide, destinationSide, timeout)

        /// <summary>
        /// Moves the last element of a list to the left end of another list, waiting until the source has an element.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>bLMove</c>.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/brpoplpush/">BRPOPLPUSH</see>
        /// </para>
        /// </remarks>
        static member bRPopLPush
            (source: RedisKey, destination: RedisKey, timeout: TimeSpan)
            : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BRPopLPush(source, destination, timeout))

        /// <summary>
        /// Moves the last element of a list to the left end of another list, waiting until the source has an element.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>bLMove</c>.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/brpoplpush/">BRPOPLPUSH</see>
        /// </para>
        /// </remarks>
        static member inline bRPopLPush
            (source: ^Source, destination: ^Destination, timeout: TimeSpan)
            : BlockingCommand<RedisValue option> =
            Cmd.bRPopLPush(Given.key source, Given.key destination, timeout)

        /// <summary>
        /// Removes elements from the first non-empty list among several keys, waiting until one has an element.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">Maximum number of elements. Default: 1. Less than 1: InvalidArgument.</param>
        /// <returns>The key and the elements, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/blmpop/">BLMPOP</see>
        /// </para>
        /// </remarks>
        static member bLMPop
            (keys: RedisKey seq, side: ListSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.BLMPop(keys, side, timeout, Option.toNullable count))

        /// <summary>
        /// Removes elements from the first non-empty list among several keys, waiting until one has an element.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">Maximum number of elements. Default: 1. Less than 1: InvalidArgument.</param>
        /// <returns>The key and the elements, or None after the timeout.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/blmpop/">BLMPOP</see>
        /// </para>
        /// </remarks>
        static member bLMPop
            (keys: string seq, side: ListSide, timeout: TimeSpan, ?count: int64)
            : BlockingCommand<(RedisKey * RedisValue list) option> =
            Shape.keyedList (Commands.BLMPop(keys, side, timeout, Option.toNullable count))

        /// <summary>Moves several elements from one list to another, waiting until the source has enough.</summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">
        /// Default: one element. <c>AtMost</c> waits for the first element, <c>Exactly</c> for all.
        /// </param>
        /// <returns>The elements, in the order of the destination; empty after the timeout.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list. A cancelled call may have moved elements.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(elements) · <see href="https://redis.io/docs/latest/commands/blmovem/">BLMOVEM</see>
        /// </para>
        /// </remarks>
        static member bLMoveM
            (
                source: RedisKey,
                destination: RedisKey,
                sourceSide: ListSide,
                destinationSide: ListSide,
                timeout: TimeSpan,
                ?count: ListMoveCount
            ) : BlockingCommand<RedisValue list> =
            Shape.list (
                Commands.BLMoveM(
                    source,
                    destination,
                    sourceSide,
                    destinationSide,
                    timeout,
                    defaultArg count ListMoveCount.One
                )
            )

        /// <summary>Moves several elements from one list to another, waiting until the source has enough.</summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="count">
        /// Default: one element. <c>AtMost</c> waits for the first element, <c>Exactly</c> for all.
        /// </param>
        /// <returns>The elements, in the order of the destination; empty after the timeout.</returns>
        /// <remarks>
        /// <para>Source and destination may be the same list. A cancelled call may have moved elements.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>Not yet run against a server of this version.</para>
        /// <para>
        /// Since Redis 8.10 · O(elements) · <see href="https://redis.io/docs/latest/commands/blmovem/">BLMOVEM</see>
        /// </para>
        /// </remarks>
        static member inline bLMoveM
            (
                source: ^Source,
                destination: ^Destination,
                sourceSide: ListSide,
                destinationSide: ListSide,
                timeout: TimeSpan,
                ?count: ListMoveCount
            ) : BlockingCommand<RedisValue list> =
            Cmd.bLMoveM(Given.key source, Given.key destination, sourceSide, destinationSide, timeout, ?count = count)

        /// <summary>Removes and returns the first element of a list, waiting until there is one.</summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type. Fails with UNBLOCKED after CLIENT UNBLOCK.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPop(key: RedisKey, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BLPop(key, timeout))

        /// <summary>Removes and returns the first element of a list, waiting until there is one.</summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type. Fails with UNBLOCKED after CLIENT UNBLOCK.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member inline bLPop(key: ^Key, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Cmd.bLPop(Given.key key, timeout)

        /// <summary>Removes and returns the first element of a list, waiting until there is one.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type. Fails with UNBLOCKED after CLIENT UNBLOCK.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPopAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<'T option> =
            Shape.option (Commands.BLPop<'T>(key, timeout))

        /// <summary>Removes and returns the first element of a list, waiting until there is one.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type. Fails with UNBLOCKED after CLIENT UNBLOCK.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPopAs<'T>(key: string, timeout: TimeSpan) : BlockingCommand<'T option> =
            Cmd.bLPopAs<'T>(Given.key key, timeout)

        /// <summary>Removes and returns the first element of a list, waiting until there is one.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type. Fails with UNBLOCKED after CLIENT UNBLOCK.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPopAs<'T>
            (key: RedisKey, timeout: TimeSpan, codec: IRedisCodec<'T>)
            : BlockingCommand<'T option> =
            Shape.option (Commands.BLPop<'T>(key, timeout, codec))

        /// <summary>Removes and returns the first element of a list, waiting until there is one.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type. Fails with UNBLOCKED after CLIENT UNBLOCK.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see></para>
        /// </remarks>
        static member bLPopAs<'T>(key: string, timeout: TimeSpan, codec: IRedisCodec<'T>) : BlockingCommand<'T option> =
            Cmd.bLPopAs<'T>(Given.key key, timeout, codec)

        /// <summary>
        /// Removes and returns the first element of the first non-empty list among several keys, waiting until one has
        /// an element.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key and the element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see>
        /// </para>
        /// </remarks>
        static member bLPop(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BLPop(keys, timeout))

        /// <summary>
        /// Removes and returns the first element of the first non-empty list among several keys, waiting until one has
        /// an element.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key and the element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see>
        /// </para>
        /// </remarks>
        static member bLPop(keys: string seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BLPop(keys, timeout))

        /// <summary>
        /// Removes and returns the first element of the first non-empty list among several keys, waiting until one has
        /// an element.
        /// </summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key and the element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/blpop/">BLPOP</see>
        /// </para>
        /// </remarks>
        static member bLPopAs<'T>(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * 'T) option> =
            Shape.pair (Commands.BLPop<'T>(keys, timeout))

        /// <summary>Removes and returns the last element of a list, waiting until there is one.</summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPop(key: RedisKey, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Shape.option (Commands.BRPop(key, timeout))

        /// <summary>Removes and returns the last element of a list, waiting until there is one.</summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member inline bRPop(key: ^Key, timeout: TimeSpan) : BlockingCommand<RedisValue option> =
            Cmd.bRPop(Given.key key, timeout)

        /// <summary>Removes and returns the last element of a list, waiting until there is one.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPopAs<'T>(key: RedisKey, timeout: TimeSpan) : BlockingCommand<'T option> =
            Shape.option (Commands.BRPop<'T>(key, timeout))

        /// <summary>Removes and returns the last element of a list, waiting until there is one.</summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPopAs<'T>(key: string, timeout: TimeSpan) : BlockingCommand<'T option> =
            Cmd.bRPopAs<'T>(Given.key key, timeout)

        /// <summary>Removes and returns the last element of a list, waiting until there is one.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPopAs<'T>
            (key: RedisKey, timeout: TimeSpan, codec: IRedisCodec<'T>)
            : BlockingCommand<'T option> =
            Shape.option (Commands.BRPop<'T>(key, timeout, codec))

        /// <summary>Removes and returns the last element of a list, waiting until there is one.</summary>
        /// <typeparam name="T">Type to decode to.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
        /// <returns>The element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>
        /// The client that has waited longest receives the next element. Cancelling the call closes its connection; the
        /// delivery is then Unknown, because the server may have removed an element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 2.0 · O(1) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see></para>
        /// </remarks>
        static member bRPopAs<'T>(key: string, timeout: TimeSpan, codec: IRedisCodec<'T>) : BlockingCommand<'T option> =
            Cmd.bRPopAs<'T>(Given.key key, timeout, codec)

        /// <summary>
        /// Removes and returns the last element of the first non-empty list among several keys, waiting until one has
        /// an element.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key and the element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see>
        /// </para>
        /// </remarks>
        static member bRPop(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BRPop(keys, timeout))

        /// <summary>
        /// Removes and returns the last element of the first non-empty list among several keys, waiting until one has
        /// an element.
        /// </summary>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key and the element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see>
        /// </para>
        /// </remarks>
        static member bRPop(keys: string seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * RedisValue) option> =
            Shape.pair (Commands.BRPop(keys, timeout))

        /// <summary>
        /// Removes and returns the last element of the first non-empty list among several keys, waiting until one has
        /// an element.
        /// </summary>
        /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
        /// <param name="timeout">
        /// Maximum time to wait, rounded up to milliseconds. <c>Timeout.InfiniteTimeSpan</c>: no limit.
        /// </param>
        /// <returns>The key and the element, or None after the timeout.</returns>
        /// <remarks>
        /// <para>The keys are examined in the given order.</para>
        /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
        /// <para>
        /// Since Redis 2.0 · O(keys) · <see href="https://redis.io/docs/latest/commands/brpop/">BRPOP</see>
        /// </para>
        /// </remarks>
        static member bRPopAs<'T>(keys: RedisKey seq, timeout: TimeSpan) : BlockingCommand<(RedisKey * 'T) option> =
            Shape.pair (Commands.BRPop<'T>(keys, timeout))
