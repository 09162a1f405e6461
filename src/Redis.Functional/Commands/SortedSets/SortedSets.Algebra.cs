using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sorted sets: unions, intersections and differences.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> ZUnionSpec = Spec.Read("ZUNION", KeyPositions.Counted(0), Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZUnionWithScoresSpec =
        ZUnionSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));
    private static readonly CommandSpec<long> ZUnionStoreSpec = Spec.Write("ZUNIONSTORE", KeyPositions.OneAndCounted(1), Decode.Int64);
    private static readonly CommandSpec<Seq<RedisValue>> ZInterSpec = Spec.Read("ZINTER", KeyPositions.Counted(0), Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZInterWithScoresSpec =
        ZInterSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));
    private static readonly CommandSpec<long> ZInterStoreSpec = Spec.Write("ZINTERSTORE", KeyPositions.OneAndCounted(1), Decode.Int64);
    private static readonly CommandSpec<Seq<RedisValue>> ZDiffSpec = Spec.Read("ZDIFF", KeyPositions.Counted(0), Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZDiffWithScoresSpec =
        ZDiffSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));
    private static readonly CommandSpec<long> ZDiffStoreSpec = Spec.Write("ZDIFFSTORE", KeyPositions.OneAndCounted(1), Decode.Int64);
    private static readonly CommandSpec<long> ZInterCardSpec = Spec.Read("ZINTERCARD", KeyPositions.Counted(0), Decode.Int64);

    /// <summary>The members that are in any of the sorted sets, the lowest score first.</summary>
    /// <remarks>
    /// <para>
    /// A missing key is an empty set; a plain set's scores are 1. A member in several has the sum of its scores, or what the aggregate says; a score is
    /// multiplied by its set's weight, where weights are given.
    /// </para>
    /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) · <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZUnion(IEnumerable<RedisKey> keys, ScoreAggregate? aggregate = null) =>
        ZUnionSpec.Of(Args.Empty().AddKeyCount(keys).AddAggregate(aggregate));

    /// <inheritdoc cref="ZUnion(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<Seq<RedisValue>> ZUnion(params ReadOnlySpan<RedisKey> keys) => ZUnionSpec.Of(Args.Empty(1 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="ZUnion(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<RedisValue>> ZUnion(IEnumerable<string> keys, ScoreAggregate? aggregate = null) =>
        ZUnionSpec.Of(Args.Empty().AddKeyCount(keys).AddAggregate(aggregate));

    /// <inheritdoc cref="ZUnion(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<Seq<RedisValue>> ZUnion(IEnumerable<(RedisKey Key, double Weight)> keys, ScoreAggregate? aggregate = null) =>
        ZUnionSpec.Of(Args.Empty().AddWeighted(keys).AddAggregate(aggregate));

    /// <summary>As <see cref="ZUnion(IEnumerable{RedisKey}, ScoreAggregate?)"/>, with the scores.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) · <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZUnionWithScores(IEnumerable<RedisKey> keys, ScoreAggregate? aggregate = null) =>
        ZUnionWithScoresSpec.Of(Args.Empty().AddKeyCount(keys).AddAggregate(aggregate).Add((RedisValue)"WITHSCORES"));

    /// <inheritdoc cref="ZUnionWithScores(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<Seq<(RedisValue Member, double Score)>> ZUnionWithScores(params ReadOnlySpan<RedisKey> keys) =>
        ZUnionWithScoresSpec.Of(Args.Empty(2 + keys.Length).AddKeyCount(keys).Add((RedisValue)"WITHSCORES"));

    /// <inheritdoc cref="ZUnionWithScores(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<(RedisValue Member, double Score)>> ZUnionWithScores(IEnumerable<string> keys, ScoreAggregate? aggregate = null) =>
        ZUnionWithScoresSpec.Of(Args.Empty().AddKeyCount(keys).AddAggregate(aggregate).Add((RedisValue)"WITHSCORES"));

    /// <inheritdoc cref="ZUnionWithScores(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<Seq<(RedisValue Member, double Score)>> ZUnionWithScores(
        IEnumerable<(RedisKey Key, double Weight)> keys, ScoreAggregate? aggregate = null) =>
        ZUnionWithScoresSpec.Of(Args.Empty().AddWeighted(keys).AddAggregate(aggregate).Add((RedisValue)"WITHSCORES"));

    /// <summary>
    /// How many members were stored: what <see cref="ZUnion(IEnumerable{RedisKey}, ScoreAggregate?)"/> yields takes the place of whatever is at the
    /// destination, with the scores; it is removed when there are none.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 2.0 · O(members of all sets + members yielded × log of them) ·
    /// <see href="https://redis.io/docs/latest/commands/zunionstore/">ZUNIONSTORE</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZUnionStore(RedisKey destination, IEnumerable<RedisKey> keys, ScoreAggregate? aggregate = null) =>
        ZUnionStoreSpec.Of(Args.Key(destination).AddKeyCount(keys).AddAggregate(aggregate));

    /// <inheritdoc cref="ZUnionStore(RedisKey, IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<long> ZUnionStore(RedisKey destination, params ReadOnlySpan<RedisKey> keys) =>
        ZUnionStoreSpec.Of(Args.Key(destination, 2 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="ZUnionStore(RedisKey, IEnumerable{RedisKey}, ScoreAggregate?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ZUnionStore(RedisKey destination, IEnumerable<string> keys, ScoreAggregate? aggregate = null) =>
        ZUnionStoreSpec.Of(Args.Key(destination).AddKeyCount(keys).AddAggregate(aggregate));

    /// <inheritdoc cref="ZUnionStore(RedisKey, IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<long> ZUnionStore(RedisKey destination, IEnumerable<(RedisKey Key, double Weight)> keys, ScoreAggregate? aggregate = null) =>
        ZUnionStoreSpec.Of(Args.Key(destination).AddWeighted(keys).AddAggregate(aggregate));

    /// <summary>The members that are in all of the sorted sets, the lowest score first.</summary>
    /// <remarks>
    /// <para>
    /// A missing key is an empty set; a plain set's scores are 1. Its scores are aggregated and weighted as in
    /// <see cref="ZUnion(IEnumerable{RedisKey}, ScoreAggregate?)"/>.
    /// </para>
    /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
    /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZInter(IEnumerable<RedisKey> keys, ScoreAggregate? aggregate = null) =>
        ZInterSpec.Of(Args.Empty().AddKeyCount(keys).AddAggregate(aggregate));

    /// <inheritdoc cref="ZInter(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<Seq<RedisValue>> ZInter(params ReadOnlySpan<RedisKey> keys) => ZInterSpec.Of(Args.Empty(1 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="ZInter(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<RedisValue>> ZInter(IEnumerable<string> keys, ScoreAggregate? aggregate = null) =>
        ZInterSpec.Of(Args.Empty().AddKeyCount(keys).AddAggregate(aggregate));

    /// <inheritdoc cref="ZInter(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<Seq<RedisValue>> ZInter(IEnumerable<(RedisKey Key, double Weight)> keys, ScoreAggregate? aggregate = null) =>
        ZInterSpec.Of(Args.Empty().AddWeighted(keys).AddAggregate(aggregate));

    /// <summary>As <see cref="ZInter(IEnumerable{RedisKey}, ScoreAggregate?)"/>, with the scores.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 6.2 · O(sets × members of the smallest + members yielded × log of them) ·
    /// <see href="https://redis.io/docs/latest/commands/zinter/">ZINTER</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZInterWithScores(IEnumerable<RedisKey> keys, ScoreAggregate? aggregate = null) =>
        ZInterWithScoresSpec.Of(Args.Empty().AddKeyCount(keys).AddAggregate(aggregate).Add((RedisValue)"WITHSCORES"));

    /// <inheritdoc cref="ZInterWithScores(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<Seq<(RedisValue Member, double Score)>> ZInterWithScores(params ReadOnlySpan<RedisKey> keys) =>
        ZInterWithScoresSpec.Of(Args.Empty(2 + keys.Length).AddKeyCount(keys).Add((RedisValue)"WITHSCORES"));

    /// <inheritdoc cref="ZInterWithScores(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<(RedisValue Member, double Score)>> ZInterWithScores(IEnumerable<string> keys, ScoreAggregate? aggregate = null) =>
        ZInterWithScoresSpec.Of(Args.Empty().AddKeyCount(keys).AddAggregate(aggregate).Add((RedisValue)"WITHSCORES"));

    /// <inheritdoc cref="ZInterWithScores(IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<Seq<(RedisValue Member, double Score)>> ZInterWithScores(
        IEnumerable<(RedisKey Key, double Weight)> keys, ScoreAggregate? aggregate = null) =>
        ZInterWithScoresSpec.Of(Args.Empty().AddWeighted(keys).AddAggregate(aggregate).Add((RedisValue)"WITHSCORES"));

    /// <summary>
    /// How many members were stored: what <see cref="ZInter(IEnumerable{RedisKey}, ScoreAggregate?)"/> yields takes the place of whatever is at the
    /// destination, with the scores; it is removed when there are none.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE; a weight that is NaN is an InvalidArgument.</para>
    /// <para>
    /// Since Redis 2.0 · O(sets × members of the smallest + members yielded × log of them) ·
    /// <see href="https://redis.io/docs/latest/commands/zinterstore/">ZINTERSTORE</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZInterStore(RedisKey destination, IEnumerable<RedisKey> keys, ScoreAggregate? aggregate = null) =>
        ZInterStoreSpec.Of(Args.Key(destination).AddKeyCount(keys).AddAggregate(aggregate));

    /// <inheritdoc cref="ZInterStore(RedisKey, IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<long> ZInterStore(RedisKey destination, params ReadOnlySpan<RedisKey> keys) =>
        ZInterStoreSpec.Of(Args.Key(destination, 2 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="ZInterStore(RedisKey, IEnumerable{RedisKey}, ScoreAggregate?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ZInterStore(RedisKey destination, IEnumerable<string> keys, ScoreAggregate? aggregate = null) =>
        ZInterStoreSpec.Of(Args.Key(destination).AddKeyCount(keys).AddAggregate(aggregate));

    /// <inheritdoc cref="ZInterStore(RedisKey, IEnumerable{RedisKey}, ScoreAggregate?)"/>
    public static Command<long> ZInterStore(RedisKey destination, IEnumerable<(RedisKey Key, double Weight)> keys, ScoreAggregate? aggregate = null) =>
        ZInterStoreSpec.Of(Args.Key(destination).AddWeighted(keys).AddAggregate(aggregate));

    /// <summary>The members of the first sorted set that are in none of the others, the lowest score first.</summary>
    /// <remarks>
    /// <para>A missing key is an empty set; a plain set's scores are 1.</para>
    /// <para>WRONGTYPE when one is no sorted set.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) · <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<RedisValue>> ZDiff(IEnumerable<RedisKey> keys) =>
        ZDiffSpec.Of(Args.Empty().AddKeyCount(keys));

    /// <inheritdoc cref="ZDiff(IEnumerable{RedisKey})"/>
    public static Command<Seq<RedisValue>> ZDiff(params ReadOnlySpan<RedisKey> keys) => ZDiffSpec.Of(Args.Empty(1 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="ZDiff(IEnumerable{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<RedisValue>> ZDiff(IEnumerable<string> keys) =>
        ZDiffSpec.Of(Args.Empty().AddKeyCount(keys));

    /// <summary>As <see cref="ZDiff(IEnumerable{RedisKey})"/>, with the scores.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no sorted set.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) · <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
    /// </para>
    /// </remarks>
    public static Command<Seq<(RedisValue Member, double Score)>> ZDiffWithScores(IEnumerable<RedisKey> keys) =>
        ZDiffWithScoresSpec.Of(Args.Empty().AddKeyCount(keys).Add((RedisValue)"WITHSCORES"));

    /// <inheritdoc cref="ZDiffWithScores(IEnumerable{RedisKey})"/>
    public static Command<Seq<(RedisValue Member, double Score)>> ZDiffWithScores(params ReadOnlySpan<RedisKey> keys) =>
        ZDiffWithScoresSpec.Of(Args.Empty(2 + keys.Length).AddKeyCount(keys).Add((RedisValue)"WITHSCORES"));

    /// <inheritdoc cref="ZDiffWithScores(IEnumerable{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<(RedisValue Member, double Score)>> ZDiffWithScores(IEnumerable<string> keys) =>
        ZDiffWithScoresSpec.Of(Args.Empty().AddKeyCount(keys).Add((RedisValue)"WITHSCORES"));

    /// <summary>
    /// How many members were stored: what <see cref="ZDiff(IEnumerable{RedisKey})"/> yields takes the place of whatever is at the destination, with the scores;
    /// it is removed when there are none.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when one is no sorted set.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members yielded × log of them) ·
    /// <see href="https://redis.io/docs/latest/commands/zdiffstore/">ZDIFFSTORE</see>
    /// </para>
    /// </remarks>
    public static Command<long> ZDiffStore(RedisKey destination, IEnumerable<RedisKey> keys) =>
        ZDiffStoreSpec.Of(Args.Key(destination).AddKeyCount(keys));

    /// <inheritdoc cref="ZDiffStore(RedisKey, IEnumerable{RedisKey})"/>
    public static Command<long> ZDiffStore(RedisKey destination, params ReadOnlySpan<RedisKey> keys) =>
        ZDiffStoreSpec.Of(Args.Key(destination, 2 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="ZDiffStore(RedisKey, IEnumerable{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ZDiffStore(RedisKey destination, IEnumerable<string> keys) =>
        ZDiffStoreSpec.Of(Args.Key(destination).AddKeyCount(keys));

    /// <summary>How many members are in all of the sorted sets; counting ends at the limit, 0: never.</summary>
    /// <remarks>
    /// <para>A missing key is an empty set.</para>
    /// <para>WRONGTYPE; a negative limit is an InvalidArgument.</para>
    /// <para>Since Redis 7.0 · O(sets × members of the smallest) · <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see></para>
    /// </remarks>
    public static Command<long> ZInterCard(IEnumerable<RedisKey> keys, long? limit = null) => ZInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));

    /// <summary>How many members are in all of the sorted sets.</summary>
    /// <remarks>
    /// <para>A missing key is an empty set.</para>
    /// <para>WRONGTYPE when one is no sorted set.</para>
    /// <para>Since Redis 7.0 · O(sets × members of the smallest) · <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see></para>
    /// </remarks>
    public static Command<long> ZInterCard(params ReadOnlySpan<RedisKey> keys) => ZInterCardSpec.Of(Args.Empty(1 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="ZInterCard(IEnumerable{RedisKey}, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ZInterCard(IEnumerable<string> keys, long? limit = null) => ZInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));
}
