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
    private static readonly CommandSpec<Seq<RedisValue>> ZRandMembersSpec = ZRandMemberSpec.Decoding(Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZRandMembersWithScoresSpec =
        ZRandMemberSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));

    private static readonly CommandSpec<ScanPage<(RedisValue Member, double Score)>> ZScanSpec =
        Spec.Read("ZSCAN", KeyPositions.One, DecodeScan.Page(DecodeScores.Pairs<RedisValue>(Decode.Value)));

    private static readonly CommandSpec<ScanPage<RedisValue>> ZScanNoScoresSpec = ZScanSpec.Decoding(DecodeScan.Page(Decode.List<RedisValue>(Decode.Value)));

    /// <summary>The member with the lowest score, and the score; it is removed.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see></para>
    /// </remarks>
    public static Command<Option<(RedisValue Member, double Score)>> ZPopMin(RedisKey key) => ZPopMinSpec.Of(key);

    /// <summary>As <see cref="ZPopMin(RedisKey)"/>, the member read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see></para>
    /// </remarks>
    public static Command<Option<(T Member, double Score)>> ZPopMin<T>(RedisKey key) => SortedSetsOf<T>.ZPopMin.Of(key);

    /// <summary>So many members with the lowest scores, that one first, or all when there are fewer, and their scores; they are removed.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZPopMin(RedisKey key, long count) =>
        ZPopMinManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>As <see cref="ZPopMin(RedisKey, long)"/>, the members read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zpopmin/">ZPOPMIN</see></para>
    /// </remarks>
    public static Command<Seq<(T Member, double Score)>> ZPopMin<T>(RedisKey key, long count) =>
        SortedSetsOf<T>.ZPopMinMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>The member with the highest score, and the score; it is removed.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see></para>
    /// </remarks>
    public static Command<Option<(RedisValue Member, double Score)>> ZPopMax(RedisKey key) => ZPopMaxSpec.Of(key);

    /// <summary>As <see cref="ZPopMax(RedisKey)"/>, the member read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see></para>
    /// </remarks>
    public static Command<Option<(T Member, double Score)>> ZPopMax<T>(RedisKey key) => SortedSetsOf<T>.ZPopMax.Of(key);

    /// <summary>So many members with the highest scores, that one first, or all when there are fewer, and their scores; they are removed.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
    /// <para>Since Redis 5.0 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZPopMax(RedisKey key, long count) =>
        ZPopMaxManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>As <see cref="ZPopMax(RedisKey, long)"/>, the members read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 5.0 · O(count × log members) · <see href="https://redis.io/docs/latest/commands/zpopmax/">ZPOPMAX</see></para>
    /// </remarks>
    public static Command<Seq<(T Member, double Score)>> ZPopMax<T>(RedisKey key, long count) =>
        SortedSetsOf<T>.ZPopMaxMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>
    /// The first of the keys that has a sorted set, and members from one side of it with their scores, which are removed: one, or so many at most.
    /// </summary>
    /// <returns>None: none of the keys is there.</returns>
    /// <remarks>
    /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
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

    /// <summary>A member, by chance.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> ZRandMember(RedisKey key) => ZRandMemberSpec.Of(key);

    /// <summary>So many different members, by chance, or all when there are fewer; of a negative count, exactly as many, and one may come again.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZRandMember(RedisKey key, long count) => ZRandMembersSpec.Of(key, count);

    /// <summary>As <see cref="ZRandMember(RedisKey, long)"/>, with the scores.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 6.2 · O(count) · <see href="https://redis.io/docs/latest/commands/zrandmember/">ZRANDMEMBER</see></para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZRandMemberWithScores(RedisKey key, long count) =>
        ZRandMembersWithScoresSpec.Of(key, count, "WITHSCORES");

    /// <summary>One page of the members with their scores, and where to go on, as <see cref="Scan"/>.</summary>
    /// <remarks>
    /// <para>A small set comes whole.</para>
    /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see></para>
    /// </remarks>
    public static Command<ScanPage<(RedisValue Member, double Score)>> ZScan(
        RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        ZScanSpec.Of(Args.Key(key, 6).Add(cursor.AsValue()).AddPaging(pattern, count));

    /// <summary>As <see cref="ZScan"/>, the members alone; <c>NOSCORES</c> is Valkey's, since 8.0: others answer ERR.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 2.8 · O(count) · <see href="https://redis.io/docs/latest/commands/zscan/">ZSCAN</see>,
    /// <see href="https://valkey.io/commands/zscan/">ZSCAN</see>
    /// </para>
    /// </remarks>
    public static Command<ScanPage<RedisValue>> ZScanNoScores(
        RedisKey key, ScanCursor cursor = default, RedisValue? pattern = null, long? count = null) =>
        ZScanNoScoresSpec.Of(Args.Key(key, 7).Add(cursor.AsValue()).AddPaging(pattern, count).Add((RedisValue)"NOSCORES"));
}
