using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Lists: moving elements from one list to another.
public static partial class Commands
{
    private static readonly CommandSpec<Option<RedisValue>> BLMoveSpec =
        Spec.Write("BLMOVE", KeyPositions.Range(0, 1), Decode.OptionValue, CommandFlags.Blocking);

    private static readonly CommandSpec<Option<RedisValue>> BRPopLPushSpec =
        Spec.Write("BRPOPLPUSH", KeyPositions.Range(0, 1), Decode.OptionValue, CommandFlags.Blocking);

    private static readonly CommandSpec<Option<(RedisKey Key, Seq<RedisValue> Values)>> BLMPopSpec =
        Spec.Write("BLMPOP", KeyPositions.Counted(1), DecodeKeyed.With(Decode.Values), CommandFlags.Blocking);

    private static readonly CommandSpec<Seq<RedisValue>> BLMoveMSpec =
        Spec.Write("BLMOVEM", KeyPositions.Range(0, 1), Decode.ValuesOrNil, CommandFlags.Blocking);

    /// <summary>Moves an element from one list to another, waiting until the source has an element.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>Source and destination may be the same list. A cancelled call may have moved an element.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/blmove/">BLMOVE</see></para>
    /// </remarks>
    public static BlockingCommand<Option<RedisValue>> BLMove(
        RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide, TimeSpan timeout) =>
        BLMoveSpec.Waiting(Args.Key(source, 5).Add(destination).With(sourceSide).With(destinationSide), timeout);

    /// <summary>Moves an element from one list to another, waiting until the source has an element.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>Source and destination may be the same list. A cancelled call may have moved an element.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/blmove/">BLMOVE</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BLMove<T>(
        RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide, TimeSpan timeout) =>
        ListsOf<T>.BLMove.Waiting(Args.Key(source, 5).Add(destination).With(sourceSide).With(destinationSide), timeout);

    /// <summary>Moves the last element of a list to the left end of another list, waiting until the source has an element.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The element, or None after the timeout.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="BLMove(RedisKey, RedisKey, ListSide, ListSide, TimeSpan)"/>.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/brpoplpush/">BRPOPLPUSH</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static BlockingCommand<Option<RedisValue>> BRPopLPush(RedisKey source, RedisKey destination, TimeSpan timeout) =>
        BRPopLPushSpec.Waiting(Args.Key(source).Add(destination), timeout);

    /// <summary>Removes elements from the first non-empty list among several keys, waiting until one has an element.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <param name="count">Maximum number of elements. Default: 1. Less than 1: InvalidArgument.</param>
    /// <returns>The key and the elements, or None after the timeout.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/blmpop/">BLMPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, Seq<RedisValue> Values)>> BLMPop(
        IEnumerable<RedisKey> keys, ListSide side, TimeSpan timeout, long? count = null) =>
        new(BLMPopSpec.Of(Args.Empty(6).AddWaitSeconds(timeout).AddKeyCount(keys).With(side).AddCount(count)), Patience(timeout));

    /// <inheritdoc cref="BLMPop(IEnumerable{RedisKey}, ListSide, TimeSpan, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, Seq<RedisValue> Values)>> BLMPop(
        IEnumerable<string> keys, ListSide side, TimeSpan timeout, long? count = null) =>
        new(BLMPopSpec.Of(Args.Empty(6).AddWaitSeconds(timeout).AddKeyCount(keys).With(side).AddCount(count)), Patience(timeout));

    /// <summary>Moves several elements from one list to another, waiting until the source has enough.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <param name="count">Default: one element. <c>AtMost</c> waits for the first element, <c>Exactly</c> for all.</param>
    /// <returns>The elements, in the order of the destination; empty after the timeout.</returns>
    /// <remarks>
    /// <para>Source and destination may be the same list. A cancelled call may have moved elements.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.10 · O(elements) · <see href="https://redis.io/docs/latest/commands/blmovem/">BLMOVEM</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<RedisValue>> BLMoveM(
        RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide, TimeSpan timeout, ListMoveCount count = default) =>
        new(
            BLMoveMSpec.Of(Args.Key(source, 8).Add(destination).With(sourceSide).With(destinationSide).AddWaitSeconds(timeout).With(count)),
            Patience(timeout));
}
