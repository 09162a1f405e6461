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

    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> BZMoveSpec =
        Spec.Write("BZMOVE", KeyPositions.Range(0, 1), DecodeScores.Moved<RedisValue>(Decode.Value), CommandFlags.Blocking);

    /// <summary>Removes and returns the member with the lowest score from a sorted set, waiting until there is one.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The member and its score, or None after the timeout.</returns>
    /// <remarks>
    /// <para>Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed a member.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisValue Member, double Score)>> BZPopMin(RedisKey key, TimeSpan timeout) =>
        BZPopMinSpec.Waiting(Args.Key(key), timeout);

    /// <summary>Removes and returns the member with the lowest score from a sorted set, waiting until there is one.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The member and its score, or None after the timeout.</returns>
    /// <remarks>
    /// <para>Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed a member.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(T Member, double Score)>> BZPopMin<T>(RedisKey key, TimeSpan timeout) =>
        SortedSetsOf<T>.BZPopMin.Waiting(Args.Key(key), timeout);

    /// <summary>
    /// Removes and returns the member with the lowest score from the first non-empty sorted set among several keys, waiting until one has a member.
    /// </summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The key, the member and its score, or None after the timeout.</returns>
    /// <remarks>
    /// <para>The keys are examined in the given order.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 5.0 · O(keys + log members) · <see href="https://redis.io/docs/latest/commands/bzpopmin/">BZPOPMIN</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMin(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        BZPopMinAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <inheritdoc cref="BZPopMin(IEnumerable{RedisKey}, TimeSpan)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMin(IEnumerable<string> keys, TimeSpan timeout) =>
        BZPopMinAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>Removes and returns the member with the highest score from a sorted set, waiting until there is one.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The member and its score, or None after the timeout.</returns>
    /// <remarks>
    /// <para>Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed a member.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisValue Member, double Score)>> BZPopMax(RedisKey key, TimeSpan timeout) =>
        BZPopMaxSpec.Waiting(Args.Key(key), timeout);

    /// <summary>Removes and returns the member with the highest score from a sorted set, waiting until there is one.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The member and its score, or None after the timeout.</returns>
    /// <remarks>
    /// <para>Cancelling the call closes its connection; the delivery is then Unknown, because the server may have removed a member.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(T Member, double Score)>> BZPopMax<T>(RedisKey key, TimeSpan timeout) =>
        SortedSetsOf<T>.BZPopMax.Waiting(Args.Key(key), timeout);

    /// <summary>
    /// Removes and returns the member with the highest score from the first non-empty sorted set among several keys, waiting until one has a member.
    /// </summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <returns>The key, the member and its score, or None after the timeout.</returns>
    /// <remarks>
    /// <para>The keys are examined in the given order.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 5.0 · O(keys + log members) · <see href="https://redis.io/docs/latest/commands/bzpopmax/">BZPOPMAX</see></para>
    /// </remarks>
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMax(IEnumerable<RedisKey> keys, TimeSpan timeout) =>
        BZPopMaxAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <inheritdoc cref="BZPopMax(IEnumerable{RedisKey}, TimeSpan)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static BlockingCommand<Option<(RedisKey Key, RedisValue Member, double Score)>> BZPopMax(IEnumerable<string> keys, TimeSpan timeout) =>
        BZPopMaxAnySpec.Waiting(Args.Empty().AddKeys(keys), timeout);

    /// <summary>
    /// Removes members with their scores from one end of the first non-empty sorted set among several keys, waiting until one has a member.
    /// </summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <param name="count">Maximum number of members. Default: 1. Less than 1: InvalidArgument.</param>
    /// <returns>The key, the members and their scores, or None after the timeout.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
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

    /// <summary>Moves the members with the lowest or the highest scores from one sorted set to another, waiting until the source has a member.</summary>
    /// <param name="timeout">Maximum time to wait, rounded up to milliseconds. <see cref="Timeout.InfiniteTimeSpan"/>: no limit.</param>
    /// <param name="count">Maximum number of members. Null: not sent. Less than 1: InvalidArgument.</param>
    /// <returns>The moved members with their scores; empty after the timeout.</returns>
    /// <remarks>
    /// <para>The score of a moved member replaces that in the destination. A cancelled call may have moved members.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and moves nothing then.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/bzmove/">BZMOVE</see></para>
    /// </remarks>
    public static BlockingCommand<Seq<(RedisValue Member, double Score)>> BZMove(
        RedisKey source, RedisKey destination, SortedSetSide side, TimeSpan timeout, long? count = null) =>
        new(BZMoveSpec.Of(Args.Key(source, 6).Add(destination).With(side).AddWaitSeconds(timeout).AddCount(count)), Patience(timeout));
}
