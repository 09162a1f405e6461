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

    /// <summary>Adds a member to a sorted set, or updates its score.</summary>
    /// <param name="score">NaN is an InvalidArgument.</param>
    /// <param name="condition">Default: always.</param>
    /// <returns>True if the member was added; false if it existed or the condition does not hold.</returns>
    /// <remarks>
    /// <para>Creates the sorted set if needed. <see cref="ZAddChanged(RedisKey, RedisValue, double, SortedSetWhen)"/> reports a changed score too.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, bool&gt; added = await client.Run(ZAdd("scores", "ada", 120), ct);</code></example>
    public static Command<bool> ZAdd(RedisKey key, RedisValue member, double score, SortedSetWhen condition = default) =>
        ZAddOneSpec.Of(Args.Key(key, 5).With(condition).AddScore(score).Add(member));

    /// <summary>Adds a member to a sorted set, or updates its score.</summary>
    /// <typeparam name="T">Type to encode from.</typeparam>
    /// <param name="score">NaN is an InvalidArgument.</param>
    /// <param name="condition">Default: always.</param>
    /// <param name="codec">Codec to encode with.</param>
    /// <returns>True if the member was added; false if it existed or the condition does not hold.</returns>
    /// <remarks>
    /// <para>Creates the sorted set if needed. <see cref="ZAddChanged(RedisKey, RedisValue, double, SortedSetWhen)"/> reports a changed score too.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<bool> ZAdd<T>(RedisKey key, T member, double score, IRedisCodec<T> codec, SortedSetWhen condition = default) =>
        ZAddOneSpec.Of(Args.Key(key, 5).With(condition).AddScore(score).AddEncoded(member, codec));

    /// <summary>Adds members to a sorted set, or updates their scores.</summary>
    /// <param name="pairs">Members with their scores. More than one needs Redis 2.4. NaN is an InvalidArgument.</param>
    /// <returns>The number of members that were added.</returns>
    /// <remarks>
    /// <para>
    /// Creates the sorted set if needed. <see cref="ZAddChanged(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, double}})"/> counts changed scores too.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(pairs × log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<long> ZAdd(RedisKey key, params ReadOnlySpan<(RedisValue Member, double Score)> pairs) =>
        ZAddSpec.Of(Args.Key(key, 1 + (2 * pairs.Length)).AddScored(pairs));

    /// <summary>Adds members to a sorted set, or updates their scores, if the condition holds.</summary>
    /// <param name="pairs">Members with their scores. More than one needs Redis 2.4. NaN is an InvalidArgument.</param>
    /// <param name="condition">Applied to each member. Default: always.</param>
    /// <returns>The number of members that were added.</returns>
    /// <remarks>
    /// <para>
    /// Creates the sorted set if needed. <see cref="ZAddChanged(RedisKey, ReadOnlySpan{ValueTuple{RedisValue, double}})"/> counts changed scores too.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(pairs × log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<long> ZAdd(RedisKey key, IEnumerable<(RedisValue Member, double Score)> pairs, SortedSetWhen condition = default) =>
        ZAddSpec.Of(Args.Key(key).With(condition).AddScored(pairs));

    /// <summary>Adds a member to a sorted set, or updates its score, and reports any change.</summary>
    /// <param name="score">NaN is an InvalidArgument.</param>
    /// <param name="condition">Default: always.</param>
    /// <returns>True if the member was added or its score changed; false if not, or if the condition does not hold.</returns>
    /// <remarks>
    /// <para>Creates the sorted set if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<bool> ZAddChanged(RedisKey key, RedisValue member, double score, SortedSetWhen condition = default) =>
        ZAddOneSpec.Of(Args.Key(key, 6).With(condition).Add((RedisValue)"CH").AddScore(score).Add(member));

    /// <summary>Adds members to a sorted set, or updates their scores, and counts all changes.</summary>
    /// <param name="pairs">Members with their scores. More than one needs Redis 2.4. NaN is an InvalidArgument.</param>
    /// <returns>The number of members that were added or whose score changed.</returns>
    /// <remarks>
    /// <para>Creates the sorted set if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(pairs × log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<long> ZAddChanged(RedisKey key, params ReadOnlySpan<(RedisValue Member, double Score)> pairs) =>
        ZAddSpec.Of(Args.Key(key, 2 + (2 * pairs.Length)).Add((RedisValue)"CH").AddScored(pairs));

    /// <summary>Adds members to a sorted set, or updates their scores, if the condition holds, and counts all changes.</summary>
    /// <param name="pairs">Members with their scores. More than one needs Redis 2.4. NaN is an InvalidArgument.</param>
    /// <param name="condition">Applied to each member. Default: always.</param>
    /// <returns>The number of members that were added or whose score changed.</returns>
    /// <remarks>
    /// <para>Creates the sorted set if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(pairs × log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<long> ZAddChanged(RedisKey key, IEnumerable<(RedisValue Member, double Score)> pairs, SortedSetWhen condition = default) =>
        ZAddSpec.Of(Args.Key(key).With(condition).Add((RedisValue)"CH").AddScored(pairs));

    /// <summary>Increments the score of a member of a sorted set if the condition holds.</summary>
    /// <param name="increment">Amount to add. Negative: subtracts.</param>
    /// <returns>The new score, or None if the condition does not hold, and nothing was changed.</returns>
    /// <remarks>
    /// <para>A member that does not exist counts as 0.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the result would not be a number.</para>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zadd/">ZADD</see></para>
    /// </remarks>
    public static Command<Option<double>> ZAddIncr(RedisKey key, RedisValue member, double increment, SortedSetWhen condition = default) =>
        ZAddIncrSpec.Of(Args.Key(key, 6).With(condition).Add((RedisValue)"INCR").AddScore(increment, "an increment").Add(member));

    /// <summary>Increments the score of a member of a sorted set.</summary>
    /// <param name="increment">Amount to add. Negative: subtracts.</param>
    /// <returns>The new score.</returns>
    /// <remarks>
    /// <para>A member that does not exist counts as 0.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the result would not be a number.</para>
    /// <para>Since Redis 1.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/zincrby/">ZINCRBY</see></para>
    /// </remarks>
    public static Command<double> ZIncrBy(RedisKey key, RedisValue member, double increment) =>
        ZIncrBySpec.Of(Args.Key(key).AddScore(increment, "an increment").Add(member));

    /// <summary>Removes members from a sorted set.</summary>
    /// <returns>The number of members that were removed.</returns>
    /// <remarks>
    /// <para>Deletes the key with the last member.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(given members × log members) · <see href="https://redis.io/docs/latest/commands/zrem/">ZREM</see></para>
    /// </remarks>
    public static Command<long> ZRem(RedisKey key, params ReadOnlySpan<RedisValue> members) => ZRemSpec.OfValues(key, members);

    /// <inheritdoc cref="ZRem(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> ZRem(RedisKey key, IEnumerable<RedisValue> members) => ZRemSpec.OfValues(key, members);

    /// <inheritdoc cref="ZRem(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ZRem(RedisKey key, IEnumerable<string> members) => ZRemSpec.OfValues(key, members);

    /// <summary>Gets the number of members of a sorted set.</summary>
    /// <returns>The number of members, or 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zcard/">ZCARD</see></para>
    /// </remarks>
    public static Command<long> ZCard(RedisKey key) => ZCardSpec.Of(key);

    /// <summary>Gets the score of a member of a sorted set.</summary>
    /// <returns>The score, or None if the member does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/zscore/">ZSCORE</see></para>
    /// </remarks>
    public static Command<Option<double>> ZScore(RedisKey key, RedisValue member) => ZScoreSpec.Of(key, member);

    /// <summary>Gets the scores of several members of a sorted set.</summary>
    /// <returns>One element per member, in order: the score, or None if the member does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.2 · O(given members) · <see href="https://redis.io/docs/latest/commands/zmscore/">ZMSCORE</see></para>
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
