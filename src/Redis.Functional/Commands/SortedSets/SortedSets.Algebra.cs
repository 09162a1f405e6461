using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sorted sets: unions, intersections and differences.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> ZUnionSpec = Spec.Read("ZUNION", KeyPositions.Counted(0), Decode.Values);
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZUnionWithScoresSpec =
        ZUnionSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));
    private static readonly CommandSpec<long> ZUnionStoreSpec = Spec.Write("ZUNIONSTORE", KeyPositions.OneAndCounted(1), Decode.Int64);
    private static readonly CommandSpec<Seq<RedisValue>> ZInterSpec = Spec.Read("ZINTER", KeyPositions.Counted(0), Decode.Values);
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZInterWithScoresSpec =
        ZInterSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));
    private static readonly CommandSpec<long> ZInterStoreSpec = Spec.Write("ZINTERSTORE", KeyPositions.OneAndCounted(1), Decode.Int64);
    private static readonly CommandSpec<Seq<RedisValue>> ZDiffSpec = Spec.Read("ZDIFF", KeyPositions.Counted(0), Decode.Values);
    private static readonly CommandSpec<Seq<(RedisValue Member, double Score)>> ZDiffWithScoresSpec =
        ZDiffSpec.Decoding(DecodeScores.Pairs<RedisValue>(Decode.Value));
    private static readonly CommandSpec<long> ZDiffStoreSpec = Spec.Write("ZDIFFSTORE", KeyPositions.OneAndCounted(1), Decode.Int64);
    private static readonly CommandSpec<long> ZInterCardSpec = Spec.Read("ZINTERCARD", KeyPositions.Counted(0), Decode.Int64);

    /// <summary>Gets the members that are in at least one of the sorted sets.</summary>
    /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
    /// <returns>The members, the lowest score first.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight multiplies the scores of its set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
    /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
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

    /// <summary>Gets the members that are in at least one of the sorted sets, with their scores.</summary>
    /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
    /// <returns>The members and scores, the lowest score first.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight multiplies the scores of its set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
    /// <see href="https://redis.io/docs/latest/commands/zunion/">ZUNION</see>
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

    /// <summary>Stores the members that are in at least one of the sorted sets, with their scores.</summary>
    /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>
    /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
    /// multiplies the scores of its set.
    /// </para>
    /// <para>Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.</para>
    /// <para>
    /// Since Redis 2.0 · O(members of all sets + members stored × log members stored) ·
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

    /// <summary>Gets the members that all sorted sets have in common.</summary>
    /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
    /// <returns>The members, the lowest score first.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight multiplies the scores of its set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.</para>
    /// <para>
    /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
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

    /// <summary>Gets the members that all sorted sets have in common, with their scores.</summary>
    /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
    /// <returns>The members and scores, the lowest score first.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1. A weight multiplies the scores of its set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type, and with InvalidArgument if a weight is NaN.</para>
    /// <para>
    /// Since Redis 6.2 · O(sets × members of the smallest set + members returned × log members returned) ·
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

    /// <summary>Stores the members that all sorted sets have in common, with their scores.</summary>
    /// <param name="aggregate">How the scores of a member of several sets are combined. Default: their sum.</param>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>
    /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members of a plain set have the score 1. A weight
    /// multiplies the scores of its set.
    /// </para>
    /// <para>Fails with WRONGTYPE if a source holds another type, and with InvalidArgument if a weight is NaN.</para>
    /// <para>
    /// Since Redis 2.0 · O(sets × members of the smallest set + members stored × log members stored) ·
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

    /// <summary>Gets the members of the first sorted set that are in none of the other sets.</summary>
    /// <returns>The members, the lowest score first.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
    /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
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

    /// <summary>Gets the members of the first sorted set that are in none of the other sets, with their scores.</summary>
    /// <returns>The members and scores, the lowest score first.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set. Members of a plain set have the score 1.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members returned × log members returned) ·
    /// <see href="https://redis.io/docs/latest/commands/zdiff/">ZDIFF</see>
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

    /// <summary>Stores the members of the first sorted set that are in none of the other sets, with their scores.</summary>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>
    /// Replaces the value and type of the destination. A source that does not exist counts as an empty set. Members of a plain set have the score 1.
    /// </para>
    /// <para>Fails with WRONGTYPE if a source holds another type.</para>
    /// <para>
    /// Since Redis 6.2 · O(members of all sets + members stored × log members stored) ·
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

    /// <summary>Counts the members that all sorted sets have in common.</summary>
    /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
    /// <returns>The number of members, at most <paramref name="limit"/>.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(sets × members of the smallest set) · <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see></para>
    /// </remarks>
    public static Command<long> ZInterCard(IEnumerable<RedisKey> keys, long? limit = null) => ZInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));

    /// <summary>Counts the members that all sorted sets have in common.</summary>
    /// <returns>The number of members.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(sets × members of the smallest set) · <see href="https://redis.io/docs/latest/commands/zintercard/">ZINTERCARD</see></para>
    /// </remarks>
    public static Command<long> ZInterCard(params ReadOnlySpan<RedisKey> keys) => ZInterCardSpec.Of(Args.Empty(1 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="ZInterCard(IEnumerable{RedisKey}, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ZInterCard(IEnumerable<string> keys, long? limit = null) => ZInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));
}
