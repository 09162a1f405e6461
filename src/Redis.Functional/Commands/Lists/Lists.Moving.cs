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
        Spec.Write("BLMPOP", KeyPositions.Counted(1), DecodeKeyed.With(Decode.List<RedisValue>(Decode.Value)), CommandFlags.Blocking);

    /// <summary>
    /// As <see cref="LMove(RedisKey, RedisKey, ListSide, ListSide)"/>; waits until the source has an element, but no longer than the timeout.
    /// </summary>
    /// <returns>None: the time is over.</returns>
    /// <remarks>
    /// <para>Cancelled, it may have been moved nevertheless.</para>
    /// <para>Thousandths of a second, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever. WRONGTYPE when one is no list.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/blmove/">BLMOVE</see></para>
    /// </remarks>
    public static BlockingCommand<Option<RedisValue>> BLMove(
        RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide, TimeSpan timeout) =>
        BLMoveSpec.Waiting(Args.Key(source, 5).Add(destination).With(sourceSide).With(destinationSide), timeout);

    /// <summary>As <see cref="BLMove(RedisKey, RedisKey, ListSide, ListSide, TimeSpan)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/blmove/">BLMOVE</see></para>
    /// </remarks>
    public static BlockingCommand<Option<T>> BLMove<T>(
        RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide, TimeSpan timeout) =>
        ListsOf<T>.BLMove.Waiting(Args.Key(source, 5).Add(destination).With(sourceSide).With(destinationSide), timeout);

    /// <summary>As <see cref="RPopLPush"/>; waits as <see cref="BLMove(RedisKey, RedisKey, ListSide, ListSide, TimeSpan)"/>, which replaces it.</summary>
    /// <returns>None: the time is over.</returns>
    /// <remarks>
    /// <para>Deprecated since 6.2.</para>
    /// <para>Thousandths of a second, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever. WRONGTYPE when one is no list.</para>
    /// <para>Since Redis 2.2 · O(1) · <see href="https://redis.io/docs/latest/commands/brpoplpush/">BRPOPLPUSH</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static BlockingCommand<Option<RedisValue>> BRPopLPush(RedisKey source, RedisKey destination, TimeSpan timeout) =>
        BRPopLPushSpec.Waiting(Args.Key(source).Add(destination), timeout);

    /// <summary>
    /// As <see cref="LMPop(IEnumerable{RedisKey}, ListSide, long?)"/>; waits until one of the keys has a list, but no longer than the timeout.
    /// </summary>
    /// <returns>None: the time is over.</returns>
    /// <remarks>
    /// <para>Thousandths of a second, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever. WRONGTYPE; a count below 1 is an InvalidArgument.</para>
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
}
