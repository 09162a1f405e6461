using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sorted sets: adding members and changing scores.
public static partial class Commands
{
    private static readonly CommandSpec<long> ZAddSpec = Spec.Write("ZADD", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<bool> ZAddOneSpec = ZAddSpec.Decoding(Decode.Bool);
    private static readonly CommandSpec<Option<double>> ZAddIncrSpec = ZAddSpec.Decoding(Decode.Optional<double>(Decode.Double));
    private static readonly CommandSpec<double> ZIncrBySpec = Spec.Write("ZINCRBY", KeyPositions.One, Decode.Double);
    private static readonly CommandSpec<long> ZRemSpec = Spec.Write("ZREM", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> ZCardSpec = Spec.Read("ZCARD", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Option<double>> ZScoreSpec = Spec.Read("ZSCORE", KeyPositions.One, Decode.Optional<double>(Decode.Double));
    private static readonly CommandSpec<Seq<Option<double>>> ZMScoreSpec =
        Spec.Read("ZMSCORE", KeyPositions.One, Decode.List(Decode.Optional<double>(Decode.Double)), length: ReplyLength.EachArgument(1));

    /// <summary>Gives a member its score, where the condition holds.</summary>
    /// <returns>True: the member is new; false: it was there, or the condition does not hold.</returns>
    /// <remarks>
    /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<bool> ZAdd(RedisKey key, RedisValue member, double score, SortedSetWhen condition = default) =>
        ZAddOneSpec.Of(Args.Key(key, 5).With(condition).AddScore(score).Add(member));

    /// <summary>As <see cref="ZAdd(RedisKey, RedisValue, double, SortedSetWhen)"/>, the member written by a codec.</summary>
    /// <remarks>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<bool> ZAdd<T>(RedisKey key, T member, double score, IRedisCodec<T> codec, SortedSetWhen condition = default) =>
        ZAddOneSpec.Of(Args.Key(key, 5).With(condition).AddScore(score).AddEncoded(member, codec));

    /// <summary>How many of the members are new; each has its score then.</summary>
    /// <remarks>
    /// <para>Of several since 2.4.</para>
    /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
    /// <para>Since Redis 1.2 · O(pairs × log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<long> ZAdd(RedisKey key, params ReadOnlySpan<(RedisValue Member, double Score)> pairs) =>
        ZAddSpec.Of(Args.Key(key, 1 + (2 * pairs.Length)).AddScored(pairs));

    /// <summary>As <see cref="ZAdd(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, double}})"/>, for those of which the condition holds.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
    /// <para>Since Redis 1.2 · O(pairs × log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<long> ZAdd(RedisKey key, IEnumerable<(RedisValue Member, double Score)> pairs, SortedSetWhen condition = default) =>
        ZAddSpec.Of(Args.Key(key).With(condition).AddScored(pairs));

    /// <summary>As <see cref="ZAdd(RedisKey, RedisValue, double, SortedSetWhen)"/>; true: the member is new, or its score another than before.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<bool> ZAddChanged(RedisKey key, RedisValue member, double score, SortedSetWhen condition = default) =>
        ZAddOneSpec.Of(Args.Key(key, 6).With(condition).Add((RedisValue)"CH").AddScore(score).Add(member));

    /// <summary>
    /// As <see cref="ZAdd(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, double}})"/>; counts the members that are new and those whose score is another than
    /// before.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
    /// <para>Since Redis 1.2 · O(pairs × log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<long> ZAddChanged(RedisKey key, params ReadOnlySpan<(RedisValue Member, double Score)> pairs) =>
        ZAddSpec.Of(Args.Key(key, 2 + (2 * pairs.Length)).Add((RedisValue)"CH").AddScored(pairs));

    /// <summary>
    /// As <see cref="ZAdd(RedisKey, IEnumerable{ValueTuple{RedisValue, double}}, SortedSetWhen)"/>; counts the members that are new and those whose score is
    /// another than before.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE; a score that is NaN is an InvalidArgument.</para>
    /// <para>Since Redis 1.2 · O(pairs × log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<long> ZAddChanged(RedisKey key, IEnumerable<(RedisValue Member, double Score)> pairs, SortedSetWhen condition = default) =>
        ZAddSpec.Of(Args.Key(key).With(condition).Add((RedisValue)"CH").AddScored(pairs));

    /// <summary>The score after adding the increment, where the condition holds.</summary>
    /// <returns>None: it does not, and nothing was changed.</returns>
    /// <remarks>
    /// <para>A missing member counts as 0.</para>
    /// <para>WRONGTYPE; ERR when the score would be no number.</para>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<Option<double>> ZAddIncr(RedisKey key, RedisValue member, double increment, SortedSetWhen condition = default) =>
        ZAddIncrSpec.Of(Args.Key(key, 6).With(condition).Add((RedisValue)"INCR").AddScore(increment, "an increment").Add(member));

    /// <summary>The score after adding the increment; a missing member counts as 0.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; ERR when the score would be no number.</para>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zincrby/">ZINCRBY</see></para>
    /// </remarks>
    public static Command<double> ZIncrBy(RedisKey key, RedisValue member, double increment) =>
        ZIncrBySpec.Of(Args.Key(key).AddScore(increment, "an increment").Add(member));

    /// <summary>How many of the members were there; they are removed, and the key with the last of them.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 1.2 · O(members given × log members) · <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see></para>
    /// </remarks>
    public static Command<long> ZRem(RedisKey key, params ReadOnlySpan<RedisValue> members) => ZRemSpec.OfValues(key, members);

    /// <inheritdoc cref="ZRem(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> ZRem(RedisKey key, IEnumerable<RedisValue> members) => ZRemSpec.OfValues(key, members);

    /// <inheritdoc cref="ZRem(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ZRem(RedisKey key, IEnumerable<string> members) => ZRemSpec.OfValues(key, members);

    /// <summary>How many members there are; 0: no such key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zcard/">ZCARD</see></para>
    /// </remarks>
    public static Command<long> ZCard(RedisKey key) => ZCardSpec.Of(key);

    /// <summary>The score of the member.</summary>
    /// <returns>None: it is not there.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zscore/">ZSCORE</see></para>
    /// </remarks>
    public static Command<Option<double>> ZScore(RedisKey key, RedisValue member) => ZScoreSpec.Of(key, member);

    /// <summary>The scores of the members, in order.</summary>
    /// <returns>None: it is not there.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no sorted set.</para>
    /// <para>Since Redis 6.2 · O(members given) · <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see></para>
    /// </remarks>
    public static Command<Seq<Option<double>>> ZMScore(RedisKey key, params ReadOnlySpan<RedisValue> members) => ZMScoreSpec.OfValues(key, members);

    /// <inheritdoc cref="ZMScore(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<Seq<Option<double>>> ZMScore(RedisKey key, IEnumerable<RedisValue> members) => ZMScoreSpec.OfValues(key, members);

    /// <inheritdoc cref="ZMScore(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<Option<double>>> ZMScore(RedisKey key, IEnumerable<string> members) => ZMScoreSpec.OfValues(key, members);

    private static class SortedSetsOf<T>
    {
        private static readonly Decoder<Seq<(T Member, double Score)>> Pairs = DecodeScores.Pairs<T>(DecodeCodec.DefaultOne<T>);
        private static readonly Decoder<Option<(T Member, double Score)>> One = DecodeScores.One<T>(DecodeCodec.DefaultOne<T>);
        private static readonly Decoder<Option<(T Member, double Score)>> Alone = DecodeScores.Alone<T>(DecodeCodec.DefaultOne<T>);

        internal static readonly CommandSpec<Seq<T>> ZRange = ZRangeSpec.List<T>(null);
        internal static readonly CommandSpec<Seq<(T Member, double Score)>> ZRangeWithScores = ZRangeSpec.Decoding(Pairs, CommandFlags.UserDecoded);
        internal static readonly CommandSpec<Option<(T Member, double Score)>> ZPopMin = ZPopMinSpec.Decoding(One, CommandFlags.UserDecoded);
        internal static readonly CommandSpec<Option<(T Member, double Score)>> ZPopMax = ZPopMaxSpec.Decoding(One, CommandFlags.UserDecoded);
        internal static readonly CommandSpec<Seq<(T Member, double Score)>> ZPopMinMany = ZPopMinSpec.Decoding(Pairs, CommandFlags.UserDecoded);
        internal static readonly CommandSpec<Seq<(T Member, double Score)>> ZPopMaxMany = ZPopMaxSpec.Decoding(Pairs, CommandFlags.UserDecoded);
        internal static readonly CommandSpec<Option<(T Member, double Score)>> BZPopMin = BZPopMinSpec.Decoding(Alone, CommandFlags.UserDecoded);
        internal static readonly CommandSpec<Option<(T Member, double Score)>> BZPopMax = BZPopMaxSpec.Decoding(Alone, CommandFlags.UserDecoded);
    }
}
