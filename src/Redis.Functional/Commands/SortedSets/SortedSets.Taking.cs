using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sorted sets: removing members, one by one or by range.
public static partial class Commands
{
    private static readonly CommandSpec<Option<(RedisValue Member, double Score)>> ZPopMinSpec =
        Spec.Write("ZPOPMIN", KeyPositions.One, DecodeScores.One<RedisValue>(Decode.Value));

    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZPopMinManySpec =
        ZPopMinSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Option<(RedisValue Member, double Score)>> ZPopMaxSpec =
        Spec.Write("ZPOPMAX", KeyPositions.One, DecodeScores.One<RedisValue>(Decode.Value));

    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZPopMaxManySpec =
        ZPopMaxSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Option<(RedisKey Key, Seq<(RedisValue Member, double Score)> Members)>> ZMPopSpec =
        Spec.Write("ZMPOP", KeyPositions.Counted(0), DecodeKeyed.With(DecodeScores.Pairs<RedisValue>(Decode.Value)));

    private static readonly CommandSpec<Option<RedisValue>> ZRandMemberSpec = Spec.Read("ZRANDMEMBER", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> ZRandMembersSpec = ZRandMemberSpec.Decoding(Decode.Values);
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZRandMembersWithScoresSpec =
        ZRandMemberSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));

    private static readonly CommandSpec<ScanPage<(RedisValue Member, double Score)>> ZScanSpec =
        Spec.Read("ZSCAN", KeyPositions.One, DecodeScan.Page(DecodeScores.Pairs<RedisValue>(Decode.Value)));

    private static readonly CommandSpec<ScanPage<RedisValue>> ZScanNoScoresSpec = ZScanSpec.Decoding(DecodeScan.Page(Decode.Values));

    /// <summary>Removes the member with the lowest score from a sorted set and returns it.</summary>
    /// <returns>The member and its score, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see></para>
    /// </remarks>
    public static Command<Option<(RedisValue Member, double Score)>> ZPopMin(RedisKey key) => ZPopMinSpec.Of(key);

    /// <summary>Removes the member with the lowest score from a sorted set and returns it.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The member and its score, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see></para>
    /// </remarks>
    public static Command<Option<(T Member, double Score)>> ZPopMin<T>(RedisKey key) => SortedSetsOf<T>.ZPopMin.Of(key);

    /// <summary>Removes several members with the lowest scores from a sorted set and returns them.</summary>
    /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
    /// <returns>The members and scores, the lowest score first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZPopMin(RedisKey key, long count) =>
        ZPopMinManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Removes several members with the lowest scores from a sorted set and returns them.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
    /// <returns>The members and scores, the lowest score first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see></para>
    /// </remarks>
    public static Command<Seq<(T Member, double Score)>> ZPopMin<T>(RedisKey key, long count) =>
        SortedSetsOf<T>.ZPopMinMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Removes the member with the highest score from a sorted set and returns it.</summary>
    /// <returns>The member and its score, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see></para>
    /// </remarks>
    public static Command<Option<(RedisValue Member, double Score)>> ZPopMax(RedisKey key) => ZPopMaxSpec.Of(key);

    /// <summary>Removes the member with the highest score from a sorted set and returns it.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The member and its score, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see></para>
    /// </remarks>
    public static Command<Option<(T Member, double Score)>> ZPopMax<T>(RedisKey key) => SortedSetsOf<T>.ZPopMax.Of(key);

    /// <summary>Removes several members with the highest scores from a sorted set and returns them.</summary>
    /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
    /// <returns>The members and scores, the highest score first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZPopMax(RedisKey key, long count) =>
        ZPopMaxManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Removes several members with the highest scores from a sorted set and returns them.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="count">Maximum number of members. Negative: InvalidArgument.</param>
    /// <returns>The members and scores, the highest score first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 5.0 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see></para>
    /// </remarks>
    public static Command<Seq<(T Member, double Score)>> ZPopMax<T>(RedisKey key, long count) =>
        SortedSetsOf<T>.ZPopMaxMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Removes members with their scores from one end of the first non-empty sorted set among several keys.</summary>
    /// <param name="count">Maximum number of members. Default: 1. Less than 1: InvalidArgument.</param>
    /// <returns>The key, the members and their scores, or None if none of the keys exists.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(keys + count × log members) · <see href="https://redis.io/docs/latest/commands/zmpop/">ZMPOP</see></para>
    /// </remarks>
    public static Command<Option<(RedisKey Key, Seq<(RedisValue Member, double Score)> Members)>> ZMPop(
        IEnumerable<RedisKey> keys, SortedSetSide side, long? count = null) =>
        ZMPopSpec.Of(Args.Empty().AddKeyCount(keys).With(side).AddCount(count));

    /// <inheritdoc cref="ZMPop(IEnumerable{RedisKey}, SortedSetSide, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Option<(RedisKey Key, Seq<(RedisValue Member, double Score)> Members)>> ZMPop(
        IEnumerable<string> keys, SortedSetSide side, long? count = null) =>
        ZMPopSpec.Of(Args.Empty().AddKeyCount(keys).With(side).AddCount(count));

    /// <summary>Gets a random member of a sorted set.</summary>
    /// <returns>The member, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> ZRandMember(RedisKey key) => ZRandMemberSpec.Of(key);

    /// <summary>Gets several random members of a sorted set.</summary>
    /// <param name="count">Maximum number of different members. Negative: exactly this many, with possible repetitions.</param>
    /// <returns>The members; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZRandMember(RedisKey key, long count) => ZRandMembersSpec.Of(key, count);

    /// <summary>Gets several random members of a sorted set, with their scores.</summary>
    /// <param name="count">Maximum number of different members. Negative: exactly this many, with possible repetitions.</param>
    /// <returns>The members and scores; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZRandMemberWithScores(RedisKey key, long count) =>
        ZRandMembersWithScoresSpec.Of(key, count, "WITHSCORES");

    /// <summary>Gets one page of the members of a sorted set, with their scores.</summary>
    /// <param name="count">Approximate number of members to examine per page. Default: 10. Less than 1: InvalidArgument.</param>
    /// <remarks>
    /// <para>
    /// Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with <see cref="Scan"/>. A small set is returned in one page.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<(RedisValue Member, double Score)>> ZScan(
        RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        ZScanSpec.Of(Args.Key(key, 6).Add(cursor.AsValue()).AddPaging(pattern, count));

    /// <summary>Gets one page of the members of a sorted set, without their scores.</summary>
    /// <param name="count">Approximate number of members to examine per page. Default: 10. Less than 1: InvalidArgument.</param>
    /// <remarks>
    /// <para>
    /// <c>NOSCORES</c> needs Valkey 8.0; other servers reply with ERR. Start with the default cursor and continue with <c>Next</c> until <c>IsLast</c>, as with
    /// <see cref="Scan"/>.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>
    /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>,
    /// <see href="https://valkey.io/commands/zscan/">ZSCAN</see>
    /// </para>
    /// </remarks>
    public static Command<ScanPage<RedisValue>> ZScanNoScores(
        RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        ZScanNoScoresSpec.Of(Args.Key(key, 7).Add(cursor.AsValue()).AddPaging(pattern, count).Add((RedisValue)"NOSCORES"));
}
