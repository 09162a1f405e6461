using LanguageExt;

namespace Redis.Functional;

// Lists: reading elements without taking them.
public static partial class Commands
{
    private static readonly CommandSpec<long> LLenSpec = Spec.Read("LLEN", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Option<RedisValue>> LIndexSpec = Spec.Read("LINDEX", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> LRangeSpec = Spec.Read("LRANGE", KeyPositions.One, Decode.Values);
    private static readonly CommandSpec<Option<long>> LPosSpec = Spec.Read("LPOS", KeyPositions.One, Decode.OptionInt64);
    private static readonly CommandSpec<Seq<long>> LPosManySpec = LPosSpec.Decoding(Decode.List<long>(Decode.Int64));

    /// <summary>Gets the length of a list.</summary>
    /// <returns>The number of elements, or 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/llen/">LLEN</see></para>
    /// </remarks>
    public static Command<long> LLen(RedisKey key) => LLenSpec.Of(key);

    /// <summary>Gets the element of a list at an index.</summary>
    /// <param name="index">Position from the left end, from 0. Negative: from the right end; −1 is the last element.</param>
    /// <returns>The element, or None if the index or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(index), O(1) at both ends · <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> LIndex(RedisKey key, long index) => LIndexSpec.Of(key, index);

    /// <summary>Gets the element of a list at an index.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="index">Position from the left end, from 0. Negative: from the right end; −1 is the last element.</param>
    /// <returns>The element, or None if the index or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(index), O(1) at both ends · <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see></para>
    /// </remarks>
    public static Command<Option<T>> LIndex<T>(RedisKey key, long index) => ListsOf<T>.LIndex.Of(key, index);

    /// <summary>Gets the element of a list at an index.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="index">Position from the left end, from 0. Negative: from the right end; −1 is the last element.</param>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The element, or None if the index or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(index), O(1) at both ends · <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see></para>
    /// </remarks>
    public static Command<Option<T>> LIndex<T>(RedisKey key, long index, IRedisCodec<T> codec) => LIndexSpec.Optional(codec).Of(key, index);

    /// <summary>Gets a range of elements of a list.</summary>
    /// <param name="start">Position of the first element, from 0. Negative: from the right end; −1 is the last element.</param>
    /// <param name="stop">Position of the last element, inclusive; negative as in <paramref name="start"/>.</param>
    /// <returns>The elements; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(start + elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Seq&lt;RedisValue&gt;&gt; newest = await client.Run(LRange("news", 0, 9), ct);</code></example>
    public static Command<Seq<RedisValue>> LRange(RedisKey key, long start, long stop) => LRangeSpec.Of(key, start, stop);

    /// <summary>Gets all elements of a list.</summary>
    /// <returns>The elements; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> LRange(RedisKey key) => LRange(key, 0, -1);

    /// <summary>Gets a range of elements of a list.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="start">Position of the first element, from 0. Negative: from the right end; −1 is the last element.</param>
    /// <param name="stop">Position of the last element, inclusive; negative as in <paramref name="start"/>.</param>
    /// <returns>The elements; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(start + elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see></para>
    /// </remarks>
    public static Command<Seq<T>> LRange<T>(RedisKey key, long start, long stop) => ListsOf<T>.LRange.Of(key, start, stop);

    /// <summary>Gets a range of elements of a list.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="start">Position of the first element, from 0. Negative: from the right end; −1 is the last element.</param>
    /// <param name="stop">Position of the last element, inclusive; negative as in <paramref name="start"/>.</param>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The elements; empty if the range contains nothing or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(start + elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see></para>
    /// </remarks>
    public static Command<Seq<T>> LRange<T>(RedisKey key, long start, long stop, IRedisCodec<T> codec) => LRangeSpec.List(codec).Of(key, start, stop);

    /// <summary>Finds the first element of a list that equals a value.</summary>
    /// <param name="rank">Which match to return: 2 is the second, −1 the first from the right end. Default: 1. 0: InvalidArgument.</param>
    /// <param name="maxLength">Maximum number of elements to compare. Default: 0, all. Negative: InvalidArgument.</param>
    /// <returns>The index of the element, or None if there is no match.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see></para>
    /// </remarks>
    public static Command<Option<long>> LPos(RedisKey key, RedisValue value, long? rank = null, long? maxLength = null) =>
        LPosSpec.Of(Args.Key(key, 6).Add(value).AddRank(rank).AddMaxLength(maxLength));

    /// <summary>Finds several elements of a list that equal a value.</summary>
    /// <param name="count">Maximum number of matches. 0: all. Negative: InvalidArgument.</param>
    /// <param name="rank">Which match to start with: 2 is the second, −1 the first from the right end. Default: 1. 0: InvalidArgument.</param>
    /// <param name="maxLength">Maximum number of elements to compare. Default: 0, all. Negative: InvalidArgument.</param>
    /// <returns>The indexes of the elements; empty if there is no match.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see></para>
    /// </remarks>
    public static Command<Seq<long>> LPos(RedisKey key, RedisValue value, long count, long? rank = null, long? maxLength = null) =>
        LPosManySpec.Of(Args.Key(key, 8).Add(value).AddRank(rank).Add((RedisValue)"COUNT").AddAtLeast(0, count, "a count").AddMaxLength(maxLength));

    private static Args AddRank(this Args args, long? rank) =>
        rank == 0 ? args.Refuse("rank is 0. It must be 1 or more, or -1 or less.") : args.AddNumber("RANK", rank);

    private static Args AddMaxLength(this Args args, long? length) =>
        length is { } given ? args.Add((RedisValue)"MAXLEN").AddAtLeast(0, given, "a length") : args;
}
