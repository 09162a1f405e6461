using LanguageExt;

namespace Redis.Functional;

// Lists: reading elements without taking them.
public static partial class Commands
{
    private static readonly CommandSpec<long> LLenSpec = Spec.Read("LLEN", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Option<RedisValue>> LIndexSpec = Spec.Read("LINDEX", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> LRangeSpec = Spec.Read("LRANGE", KeyPositions.One, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Option<long>> LPosSpec = Spec.Read("LPOS", KeyPositions.One, Decode.OptionInt64);
    private static readonly CommandSpec<Seq<long>> LPosManySpec = LPosSpec.Decoding(Decode.List<long>(Decode.Int64));

    /// <summary>How many elements there are; 0: no such key.</summary>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/llen/">LLEN</see></para>
    /// </remarks>
    public static Command<long> LLen(RedisKey key) => LLenSpec.Of(key);

    /// <summary>The element at an index; a negative one counts from the right end, −1 is the last.</summary>
    /// <returns>None: no such index, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(index), O(1) at the ends · <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> LIndex(RedisKey key, long index) => LIndexSpec.Of(key, index);

    /// <summary>As <see cref="LIndex(RedisKey, long)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(index), O(1) at the ends · <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see></para>
    /// </remarks>
    public static Command<Option<T>> LIndex<T>(RedisKey key, long index) => ListsOf<T>.LIndex.Of(key, index);

    /// <summary>As <see cref="LIndex(RedisKey, long)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(index), O(1) at the ends · <see href="https://redis.io/docs/latest/commands/lindex/">LINDEX</see></para>
    /// </remarks>
    public static Command<Option<T>> LIndex<T>(RedisKey key, long index, IRedisCodec<T> codec) => LIndexSpec.Optional(codec).Of(key, index);

    /// <summary>The elements from start to stop, both included; negative indexes count from the right end: 0 to −1 is all.</summary>
    /// <returns>Empty: none there, or no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(start + elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> LRange(RedisKey key, long start, long stop) => LRangeSpec.Of(key, start, stop);

    /// <summary>All elements.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> LRange(RedisKey key) => LRange(key, 0, -1);

    /// <summary>As <see cref="LRange(RedisKey, long, long)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(start + elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see></para>
    /// </remarks>
    public static Command<Seq<T>> LRange<T>(RedisKey key, long start, long stop) => ListsOf<T>.LRange.Of(key, start, stop);

    /// <summary>As <see cref="LRange(RedisKey, long, long)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(start + elements) · <see href="https://redis.io/docs/latest/commands/lrange/">LRANGE</see></para>
    /// </remarks>
    public static Command<Seq<T>> LRange<T>(RedisKey key, long start, long stop, IRedisCodec<T> codec) => LRangeSpec.List(codec).Of(key, start, stop);

    /// <summary>The index of the first element that equals the value.</summary>
    /// <returns>None: there is none.</returns>
    /// <remarks>
    /// <para>A rank of 2 means the second such element, −1 the first from the right end; a maximum length says how many elements are looked at, 0: all.</para>
    /// <para>WRONGTYPE; a rank of 0 and a negative length are an InvalidArgument.</para>
    /// <para>Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see></para>
    /// </remarks>
    public static Command<Option<long>> LPos(RedisKey key, RedisValue value, long? rank = null, long? maxLength = null) =>
        LPosSpec.Of(Args.Key(key, 6).Add(value).AddRank(rank).AddMaxLength(maxLength));

    /// <summary>
    /// The indexes of up to <paramref name="count"/> elements that equal the value (0: all of them), starting with the element of the given rank.
    /// </summary>
    /// <returns>Empty: there is none.</returns>
    /// <remarks>
    /// <para>Rank and maximum length as in <see cref="LPos(RedisKey, RedisValue, long?, long?)"/>.</para>
    /// <para>WRONGTYPE; a rank of 0 and a negative count or length are an InvalidArgument.</para>
    /// <para>Since Redis 6.0.6 · O(length) · <see href="https://redis.io/docs/latest/commands/lpos/">LPOS</see></para>
    /// </remarks>
    public static Command<Seq<long>> LPos(RedisKey key, RedisValue value, long count, long? rank = null, long? maxLength = null) =>
        LPosManySpec.Of(Args.Key(key, 8).Add(value).AddRank(rank).Add((RedisValue)"COUNT").AddAtLeast(0, count, "a count").AddMaxLength(maxLength));

    private static Args AddRank(this Args args, long? rank) =>
        rank == 0 ? args.Refuse("rank is 0. It must be 1 or more, or -1 or less.") : args.AddNumber("RANK", rank);

    private static Args AddMaxLength(this Args args, long? length) =>
        length is { } given ? args.Add((RedisValue)"MAXLEN").AddAtLeast(0, given, "a length") : args;
}
