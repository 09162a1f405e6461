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

    /// <summary>The length after putting the values at the left end, one after the other: the last given is the first then.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
    /// </remarks>
    public static Command<long> LPush(RedisKey key, params ReadOnlySpan<RedisValue> values) => LPushSpec.OfValues(key, values);

    /// <inheritdoc cref="LPush(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> LPush(RedisKey key, IEnumerable<RedisValue> values) => LPushSpec.OfValues(key, values);

    /// <inheritdoc cref="LPush(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> LPush(RedisKey key, IEnumerable<string> values) => LPushSpec.OfValues(key, values);

    /// <summary>As <see cref="LPush(RedisKey, ReadOnlySpan{RedisValue})"/> of one value, written by a codec.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
    /// </remarks>
    public static Command<long> LPush<T>(RedisKey key, T value, IRedisCodec<T> codec) => LPushSpec.Of(Args.Key(key).AddEncoded(value, codec));

    /// <summary>As <see cref="LPush(RedisKey, ReadOnlySpan{RedisValue})"/> of one value, written by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpush/">LPUSH</see></para>
    /// </remarks>
    public static Command<long> LPushAs<T>(RedisKey key, T value) => LPushSpec.Deferred(Args.Key(key).Add(RedisValue.Empty), 1, value);

    /// <summary>The length after putting the values at the right end, in order.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(values) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
    /// </remarks>
    public static Command<long> RPush(RedisKey key, params ReadOnlySpan<RedisValue> values) => RPushSpec.OfValues(key, values);

    /// <inheritdoc cref="RPush(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> RPush(RedisKey key, IEnumerable<RedisValue> values) => RPushSpec.OfValues(key, values);

    /// <inheritdoc cref="RPush(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> RPush(RedisKey key, IEnumerable<string> values) => RPushSpec.OfValues(key, values);

    /// <summary>As <see cref="RPush(RedisKey, ReadOnlySpan{RedisValue})"/> of one value, written by a codec.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
    /// </remarks>
    public static Command<long> RPush<T>(RedisKey key, T value, IRedisCodec<T> codec) => RPushSpec.Of(Args.Key(key).AddEncoded(value, codec));

    /// <summary>As <see cref="RPush(RedisKey, ReadOnlySpan{RedisValue})"/> of one value, written by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpush/">RPUSH</see></para>
    /// </remarks>
    public static Command<long> RPushAs<T>(RedisKey key, T value) => RPushSpec.Deferred(Args.Key(key).Add(RedisValue.Empty), 1, value);

    /// <summary>As <see cref="LPush(RedisKey, ReadOnlySpan{RedisValue})"/>, where there is a list already.</summary>
    /// <returns>0: there is none, and nothing was changed.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/lpushx/">LPUSHX</see></para>
    /// </remarks>
    public static Command<long> LPushX(RedisKey key, params ReadOnlySpan<RedisValue> values) => LPushXSpec.OfValues(key, values);

    /// <inheritdoc cref="LPushX(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> LPushX(RedisKey key, IEnumerable<RedisValue> values) => LPushXSpec.OfValues(key, values);

    /// <inheritdoc cref="LPushX(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> LPushX(RedisKey key, IEnumerable<string> values) => LPushXSpec.OfValues(key, values);

    /// <summary>As <see cref="RPush(RedisKey, ReadOnlySpan{RedisValue})"/>, where there is a list already.</summary>
    /// <returns>0: there is none, and nothing was changed.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 2.2 · O(values) · <see href="https://redis.io/docs/latest/commands/rpushx/">RPUSHX</see></para>
    /// </remarks>
    public static Command<long> RPushX(RedisKey key, params ReadOnlySpan<RedisValue> values) => RPushXSpec.OfValues(key, values);

    /// <inheritdoc cref="RPushX(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> RPushX(RedisKey key, IEnumerable<RedisValue> values) => RPushXSpec.OfValues(key, values);

    /// <inheritdoc cref="RPushX(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> RPushX(RedisKey key, IEnumerable<string> values) => RPushXSpec.OfValues(key, values);

    /// <summary>Puts a value in the place of the element at an index; a negative one counts from the right end, −1 is the last.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; ERR when there is no such key or index.</para>
    /// <para>Since Redis 1.0 · O(index), O(1) at the ends · <see href="https://redis.io/docs/latest/commands/lset/">LSET</see></para>
    /// </remarks>
    public static Command<Unit> LSet(RedisKey key, long index, RedisValue value) => LSetSpec.Of(key, index, value);

    /// <summary>
    /// The length after inserting a value beside the first element, from the left, that equals the pivot; or which of the two is missing: the pivot or the key.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 2.2 · O(index of the pivot) · <see href="https://redis.io/docs/latest/commands/linsert/">LINSERT</see></para>
    /// </remarks>
    public static Command<ListInsertion> LInsert(RedisKey key, InsertPosition place, RedisValue pivot, RedisValue value) =>
        LInsertSpec.Of(Args.Key(key).With(place).Add(pivot).Add(value));

    /// <summary>
    /// How many elements that equal the value were removed: at most so many from the left end; of a negative count, from the right end; of 0, all.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(length) · <see href="https://redis.io/docs/latest/commands/lrem/">LREM</see></para>
    /// </remarks>
    public static Command<long> LRem(RedisKey key, long count, RedisValue value) => LRemSpec.Of(key, count, value);

    /// <summary>Keeps the elements from start to stop, both included, and removes the others; negative indexes count from the right end.</summary>
    /// <remarks>
    /// <para>Nothing left: the key is removed.</para>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(elements removed) · <see href="https://redis.io/docs/latest/commands/ltrim/">LTRIM</see></para>
    /// </remarks>
    public static Command<Unit> LTrim(RedisKey key, long start, long stop) => LTrimSpec.Of(key, start, stop);

    // -1: no such pivot; 0: no such key.
    [Replies(ReplyTypes.Integer)]
    private static RedisResult<ListInsertion> DecodeInserted(scoped ref RespReader reader, CodecSet codecs) =>
        !reader.TryReadInt64(out var length) || length < -1 ? Decode.Unexpected<ListInsertion>("a length, 0 or -1", ref reader)
        : new(length switch { 0 => ListInsertion.NoKey, -1 => ListInsertion.NoPivot, _ => ListInsertion.Of(length) });
}
