using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Lists: pushing, setting and removing elements.
public static partial class Commands
{
    private static readonly CommandSpec<long> LPushSpec = Spec.Write("LPUSH", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> RPushSpec = Spec.Write("RPUSH", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> LPushXSpec = Spec.Write("LPUSHX", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> RPushXSpec = Spec.Write("RPUSHX", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Unit> LSetSpec = Spec.Write("LSET", KeyPositions.One, Decode.Ok);
    private static readonly CommandSpec<ListInsertion> LInsertSpec = Spec.Write<ListInsertion>("LINSERT", KeyPositions.One, DecodeInserted);
    private static readonly CommandSpec<long> LRemSpec = Spec.Write("LREM", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Unit> LTrimSpec = Spec.Write("LTRIM", KeyPositions.One, Decode.Ok);

    /// <summary>Inserts elements at the left end of a list, one after another.</summary>
    /// <returns>The new length of the list.</returns>
    /// <remarks>
    /// <para>The last element given ends up first. Creates the list if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, long&gt; length = await client.Run(LPush("jobs", "job:1", "job:2"), ct);</code></example>
    public static Command<long> LPush(RedisKey key, params ReadOnlySpan<RedisValue> values) => LPushSpec.OfValues(key, values);

    /// <inheritdoc cref="LPush(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> LPush(RedisKey key, IEnumerable<RedisValue> values) => LPushSpec.OfValues(key, values);

    /// <inheritdoc cref="LPush(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> LPush(RedisKey key, IEnumerable<string> values) => LPushSpec.OfValues(key, values);

    /// <summary>Inserts an element at the left end of a list.</summary>
    /// <typeparam name="T">Type to encode from.</typeparam>
    /// <param name="codec">Codec to encode with.</param>
    /// <returns>The new length of the list.</returns>
    /// <remarks>
    /// <para>Creates the list if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
    /// </remarks>
    public static Command<long> LPush<T>(RedisKey key, T value, IRedisCodec<T> codec) => LPushSpec.Of(Args.Key(key).AddEncoded(value, codec));

    /// <summary>Inserts an element at the left end of a list.</summary>
    /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
    /// <returns>The new length of the list.</returns>
    /// <remarks>
    /// <para>Creates the list if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
    /// </remarks>
    public static Command<long> LPushAs<T>(RedisKey key, T value) => LPushSpec.Deferred(Args.Key(key).Add(RedisValue.Empty), 1, value);

    /// <summary>Appends elements to the right end of a list, in order.</summary>
    /// <returns>The new length of the list.</returns>
    /// <remarks>
    /// <para>Creates the list if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, long&gt; length = await client.Run(RPush("log", "started", "ready"), ct);</code></example>
    public static Command<long> RPush(RedisKey key, params ReadOnlySpan<RedisValue> values) => RPushSpec.OfValues(key, values);

    /// <inheritdoc cref="RPush(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> RPush(RedisKey key, IEnumerable<RedisValue> values) => RPushSpec.OfValues(key, values);

    /// <inheritdoc cref="RPush(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> RPush(RedisKey key, IEnumerable<string> values) => RPushSpec.OfValues(key, values);

    /// <summary>Appends an element to the right end of a list.</summary>
    /// <typeparam name="T">Type to encode from.</typeparam>
    /// <param name="codec">Codec to encode with.</param>
    /// <returns>The new length of the list.</returns>
    /// <remarks>
    /// <para>Creates the list if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
    /// </remarks>
    public static Command<long> RPush<T>(RedisKey key, T value, IRedisCodec<T> codec) => RPushSpec.Of(Args.Key(key).AddEncoded(value, codec));

    /// <summary>Appends an element to the right end of a list.</summary>
    /// <typeparam name="T">Type to encode from, with the client's codec for it.</typeparam>
    /// <returns>The new length of the list.</returns>
    /// <remarks>
    /// <para>Creates the list if needed.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
    /// </remarks>
    public static Command<long> RPushAs<T>(RedisKey key, T value) => RPushSpec.Deferred(Args.Key(key).Add(RedisValue.Empty), 1, value);

    /// <summary>Inserts elements at the left end of a list if the list exists.</summary>
    /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
    /// <remarks>
    /// <para>The last element given ends up first.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see></para>
    /// </remarks>
    public static Command<long> LPushX(RedisKey key, params ReadOnlySpan<RedisValue> values) => LPushXSpec.OfValues(key, values);

    /// <inheritdoc cref="LPushX(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> LPushX(RedisKey key, IEnumerable<RedisValue> values) => LPushXSpec.OfValues(key, values);

    /// <inheritdoc cref="LPushX(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> LPushX(RedisKey key, IEnumerable<string> values) => LPushXSpec.OfValues(key, values);

    /// <summary>Appends elements to the right end of a list if the list exists.</summary>
    /// <returns>The new length of the list; 0 if the key does not exist, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see></para>
    /// </remarks>
    public static Command<long> RPushX(RedisKey key, params ReadOnlySpan<RedisValue> values) => RPushXSpec.OfValues(key, values);

    /// <inheritdoc cref="RPushX(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> RPushX(RedisKey key, IEnumerable<RedisValue> values) => RPushXSpec.OfValues(key, values);

    /// <inheritdoc cref="RPushX(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> RPushX(RedisKey key, IEnumerable<string> values) => RPushXSpec.OfValues(key, values);

    /// <summary>Replaces the element of a list at an index.</summary>
    /// <param name="index">Position from the left end, from 0. Negative: from the right end; −1 is the last element.</param>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the key or the index does not exist.</para>
    /// <para>Since Redis 1.0 · O(index), O(1) at both ends · <see href="https://redis.io/docs/latest/commands/lset/">LSET</see></para>
    /// </remarks>
    public static Command<Unit> LSet(RedisKey key, long index, RedisValue value) => LSetSpec.Of(key, index, value);

    /// <summary>Inserts a value before or after the first element of a list that equals the pivot.</summary>
    /// <returns>The new length of the list, or whether the key or the pivot is missing.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 2.2 · O(index of the pivot) · <see href="https://redis.io/docs/latest/commands/linsert/">LINSERT</see></para>
    /// </remarks>
    public static Command<ListInsertion> LInsert(RedisKey key, InsertPosition place, RedisValue pivot, RedisValue value) =>
        LInsertSpec.Of(Args.Key(key).With(place).Add(pivot).Add(value));

    /// <summary>Removes elements of a list that equal a value.</summary>
    /// <param name="count">Maximum number of elements, from the left end. Negative: from the right end. 0: all.</param>
    /// <returns>The number of elements that were removed.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(length) · <see href="https://redis.io/docs/latest/commands/lrem/">LREM</see></para>
    /// </remarks>
    public static Command<long> LRem(RedisKey key, long count, RedisValue value) => LRemSpec.Of(key, count, value);

    /// <summary>Trims a list to a range of elements and removes the others.</summary>
    /// <param name="start">Position of the first element to keep, from 0. Negative: from the right end; −1 is the last element.</param>
    /// <param name="stop">Position of the last element to keep, inclusive; negative as in <paramref name="start"/>.</param>
    /// <remarks>
    /// <para>An empty range deletes the key.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(elements removed) · <see href="https://redis.io/docs/latest/commands/ltrim/">LTRIM</see></para>
    /// </remarks>
    public static Command<Unit> LTrim(RedisKey key, long start, long stop) => LTrimSpec.Of(key, start, stop);

    // -1: no such pivot; 0: no such key.
    [Replies(ReplyTypes.Integer)]
    private static RedisResult<ListInsertion> DecodeInserted(scoped ref RespReader reader, CodecSet codecs) =>
        !reader.TryReadInt64(out var length) || length < -1 ? Decode.Unexpected<ListInsertion>("a length, 0 or -1", ref reader)
        : new(length switch { 0 => ListInsertion.NoKey, -1 => ListInsertion.NoPivot, _ => ListInsertion.Of(length) });
}
