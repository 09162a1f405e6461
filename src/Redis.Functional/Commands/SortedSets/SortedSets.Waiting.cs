using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sorted sets: taking a member, and waiting for one.
public static partial class Commands
{
    private static readonly CommandSpec<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMinAnySpec =
        Spec.Write("BZPOPMIN", KeyPositions.Range(0, -2), DecodeScores.Keyed<RedisValue>(Decode.Value), CommandFlags.Blocking);

    private static readonly CommandSpec<Option<(RedisValue Member, double Score)>> BZPopMinSpec =
        BZPopMinAnySpec.Decoding(DecodeScores.Alone<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMaxAnySpec =
        Spec.Write("BZPOPMAX", KeyPositions.Range(0, -2), DecodeScores.Keyed<RedisValue>(Decode.Value), CommandFlags.Blocking);

    private static readonly CommandSpec<Option<(RedisValue Member, double Score)>> BZPopMaxSpec =
        BZPopMaxAnySpec.Decoding(DecodeScores.Alone<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Option<(RedisKey Key, Seq<(RedisValue Member, double Score)> Members)>> BZMPopSpec =
        Spec.Write("BZMPOP", KeyPositions.Counted(1), DecodeKeyed.With(DecodeScores.Pairs<RedisValue>(Decode.Value)), CommandFlags.Blocking);

    /// <summary>The member with the lowest score, and the score; it is removed.</summary>
    /// <returns>None: the time is over.</returns>
    /// <remarks>
    /// <para>
    /// Waits until there is one, but no longer than the timeout. Cancelling it closes its connection, and the outcome is Unknown: the server may have taken a
    /// member by then.
    /// </para>
    /// <para>Thousandths of a second, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever. WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisValue Member, double Score)>> BZPopMin(RedisKey key, TimeSpan timeout) =>
        BZPopMinSpec.Waiting(Args.Key(key), timeout);

    /// <summary>As <see cref="BZPopMin(RedisKey, TimeSpan)"/>, the member read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(T Member, double Score)>> BZPopMin<T>(RedisKey key, TimeSpan timeout) =>
        SortedSetsOf<T>.BZPopMin.Waiting(Args.Key(key), timeout);

    /// <summary>
    /// As <see cref="BZPopMin(RedisKey, TimeSpan)"/>, of the first of the keys, in their order, that has a sorted set, and which key that is.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no sorted set.</para>
    /// <para>Since Redis 5.0 · O(keys + log members) · <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMin(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        BZPopMinAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <inheritdoc cref="BZPopMin(IEnumerable{RedisKey}, TimeSpan)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMin(IEnumerable<string> keys, TimeSpan timeout) =>
        BZPopMinAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>The member with the highest score, and the score; it is removed.</summary>
    /// <returns>None: the time is over.</returns>
    /// <remarks>
    /// <para>
    /// Waits until there is one, but no longer than the timeout. Cancelling it closes its connection, and the outcome is Unknown: the server may have taken a
    /// member by then.
    /// </para>
    /// <para>Thousandths of a second, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever. WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisValue Member, double Score)>> BZPopMax(RedisKey key, TimeSpan timeout) =>
        BZPopMaxSpec.Waiting(Args.Key(key), timeout);

    /// <summary>As <see cref="BZPopMax(RedisKey, TimeSpan)"/>, the member read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(T Member, double Score)>> BZPopMax<T>(RedisKey key, TimeSpan timeout) =>
        SortedSetsOf<T>.BZPopMax.Waiting(Args.Key(key), timeout);

    /// <summary>
    /// As <see cref="BZPopMax(RedisKey, TimeSpan)"/>, of the first of the keys, in their order, that has a sorted set, and which key that is.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no sorted set.</para>
    /// <para>Since Redis 5.0 · O(keys + log members) · <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMax(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        BZPopMaxAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <inheritdoc cref="BZPopMax(IEnumerable{RedisKey}, TimeSpan)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMax(IEnumerable<string> keys, TimeSpan timeout) =>
        BZPopMaxAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>
    /// As <see cref="ZMPop(IEnumerable{RedisKey}, SortedSetSide, long?)"/>; waits until one of the keys has a sorted set, but no longer than the timeout.
    /// </summary>
    /// <returns>None: the time is over.</returns>
    /// <remarks>
    /// <para>Thousandths of a second, rounded up; <see cref="Timeout.InfiniteTimeSpan"/>: for ever. WRONGTYPE; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 7.0 · O(keys + count × log members) · <see href="https://redis.io/docs/latest/commands/bzmpop/">BZMPOP</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, Seq<(RedisValue Member, double Score)> Members)>> BZMPop(
        IEnumerable<RedisKey> keys, SortedSetSide side, TimeSpan timeout, long? count = null) =>
        new(BZMPopSpec.Of(Args.Empty(6).AddWaitSeconds(timeout).AddKeyCount(keys).With(side).AddCount(count)), Patience(timeout));

    /// <inheritdoc cref="BZMPop(IEnumerable{RedisKey}, SortedSetSide, TimeSpan, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, Seq<(RedisValue Member, double Score)> Members)>> BZMPop(
        IEnumerable<string> keys, SortedSetSide side, TimeSpan timeout, long? count = null) =>
        new(BZMPopSpec.Of(Args.Empty(6).AddWaitSeconds(timeout).AddKeyCount(keys).With(side).AddCount(count)), Patience(timeout));
}
