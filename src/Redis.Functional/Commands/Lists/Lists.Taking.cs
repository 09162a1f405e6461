using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Lists: taking elements from either end.
public static partial class Commands
{
    private static readonly CommandSpec<Option<RedisValue>> LPopSpec = Spec.Write("LPOP", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Option<RedisValue>> RPopSpec = Spec.Write("RPOP", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> LPopManySpec = LPopSpec.Decoding(Decode.ListOrNil<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<RedisValue>> RPopManySpec = RPopSpec.Decoding(Decode.ListOrNil<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Option<RedisValue>> LMoveSpec = Spec.Write("LMOVE", KeyPositions.Range(0, 1), Decode.OptionValue);
    private static readonly CommandSpec<Option<RedisValue>> RPopLPushSpec = Spec.Write("RPOPLPUSH", KeyPositions.Range(0, 1), Decode.OptionValue);
    private static readonly CommandSpec<Option<(RedisKey Key, Seq<RedisValue> Values)>> LMPopSpec =
        Spec.Write("LMPOP", KeyPositions.Counted(0), DecodeKeyed.With(Decode.List<RedisValue>(Decode.Value)));

    /// <summary>The first element, which is removed.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> LPop(RedisKey key) => LPopSpec.Of(key);

    /// <summary>As <see cref="LPop(RedisKey)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> LPop<T>(RedisKey key) => ListsOf<T>.LPop.Of(key);

    /// <summary>As <see cref="LPop(RedisKey)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> LPop<T>(RedisKey key, IRedisCodec<T> codec) => LPopSpec.Optional(codec).Of(key);

    /// <summary>So many elements, or all when there are fewer, from the left end; they are removed.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>Of several since 6.2.</para>
    /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> LPop(RedisKey key, long count) => LPopManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>As <see cref="LPop(RedisKey, long)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Seq<T>> LPop<T>(RedisKey key, long count) => ListsOf<T>.LPopMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>The last element, which is removed.</summary>
    /// <returns>None: no such key.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when it is no list.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> RPop(RedisKey key) => RPopSpec.Of(key);

    /// <summary>As <see cref="RPop(RedisKey)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> RPop<T>(RedisKey key) => ListsOf<T>.RPop.Of(key);

    /// <summary>As <see cref="RPop(RedisKey)"/>, read by a codec (null: the client's own).</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> RPop<T>(RedisKey key, IRedisCodec<T> codec) => RPopSpec.Optional(codec).Of(key);

    /// <summary>So many elements, or all when there are fewer, the last one first; they are removed.</summary>
    /// <returns>Empty: no such key.</returns>
    /// <remarks>
    /// <para>Of several since 6.2.</para>
    /// <para>WRONGTYPE; a negative count is an InvalidArgument.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> RPop(RedisKey key, long count) => RPopManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>As <see cref="RPop(RedisKey, long)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    public static Command<Seq<T>> RPop<T>(RedisKey key, long count) => ListsOf<T>.RPopMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>The element that was taken from one side of a list and put on one side of another, or of the same.</summary>
    /// <returns>None: there is no source, and nothing was changed.</returns>
    /// <remarks>
    /// <para>WRONGTYPE when one is no list.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> LMove(RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide) =>
        LMoveSpec.Of(Args.Key(source).Add(destination).With(sourceSide).With(destinationSide));

    /// <summary>As <see cref="LMove(RedisKey, RedisKey, ListSide, ListSide)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
    /// </remarks>
    public static Command<Option<T>> LMove<T>(RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide) =>
        ListsOf<T>.LMove.Of(Args.Key(source).Add(destination).With(sourceSide).With(destinationSide));

    /// <summary>The last element, which was put at the left end of another list, or of the same.</summary>
    /// <returns>None: there is no source.</returns>
    /// <remarks>
    /// <para>Deprecated since 6.2: <see cref="LMove(RedisKey, RedisKey, ListSide, ListSide)"/>.</para>
    /// <para>WRONGTYPE when one is no list.</para>
    /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/rpoplpush/">RPOPLPUSH</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Option<RedisValue>> RPopLPush(RedisKey source, RedisKey destination) => RPopLPushSpec.Of(Args.Key(source).Add(destination));

    /// <summary>The first of the keys that has a list, and elements from one side of it, which are removed: one, or so many at most.</summary>
    /// <returns>None: none of the keys is there.</returns>
    /// <remarks>
    /// <para>WRONGTYPE; a count below 1 is an InvalidArgument.</para>
    /// <para>Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/lmpop/">LMPOP</see></para>
    /// </remarks>
    public static Command<Option<(RedisKey Key, Seq<RedisValue> Values)>> LMPop(IEnumerable<RedisKey> keys, ListSide side, long? count = null) =>
        LMPopSpec.Of(Args.Empty().AddKeyCount(keys).With(side).AddCount(count));

    /// <inheritdoc cref="LMPop(IEnumerable{RedisKey}, ListSide, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Option<(RedisKey Key, Seq<RedisValue> Values)>> LMPop(IEnumerable<string> keys, ListSide side, long? count = null) =>
        LMPopSpec.Of(Args.Empty().AddKeyCount(keys).With(side).AddCount(count));

    /// <summary>As <see cref="LMPop(IEnumerable{RedisKey}, ListSide, long?)"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/lmpop/">LMPOP</see></para>
    /// </remarks>
    public static Command<Option<(RedisKey Key, Seq<T> Values)>> LMPop<T>(IEnumerable<RedisKey> keys, ListSide side, long? count = null) =>
        ListsOf<T>.LMPop.Of(Args.Empty().AddKeyCount(keys).With(side).AddCount(count));

    private static class ListsOf<T>
    {
        internal static readonly CommandSpec<Option<T>> LIndex = LIndexSpec.Optional<T>(null);
        internal static readonly CommandSpec<Seq<T>> LRange = LRangeSpec.List<T>(null);
        internal static readonly CommandSpec<Option<T>> LPop = LPopSpec.Optional<T>(null);
        internal static readonly CommandSpec<Option<T>> RPop = RPopSpec.Optional<T>(null);
        internal static readonly CommandSpec<Seq<T>> LPopMany = LPopManySpec.List<T>(null);
        internal static readonly CommandSpec<Seq<T>> RPopMany = RPopManySpec.List<T>(null);
        internal static readonly CommandSpec<Option<T>> LMove = LMoveSpec.Optional<T>(null);
        internal static readonly CommandSpec<Option<T>> BLMove = BLMoveSpec.Optional<T>(null);
        internal static readonly CommandSpec<Option<(RedisKey Key, Seq<T> Values)>> LMPop =
            LMPopSpec.Decoding<Option<(RedisKey Key, Seq<T> Values)>>(DecodeKeyed.DefaultKeyedList<T>, CommandFlags.UserDecoded);

        internal static readonly CommandSpec<Option<T>> BLPop = BLPopSpec.Decoding<Option<T>>(DecodeKeyed.DefaultAlone<T>, CommandFlags.UserDecoded);
        internal static readonly CommandSpec<Option<T>> BRPop = BRPopSpec.Decoding<Option<T>>(DecodeKeyed.DefaultAlone<T>, CommandFlags.UserDecoded);
        internal static readonly CommandSpec<Option<(RedisKey Key, T Value)>> BLPopAny =
            BLPopSpec.Decoding<Option<(RedisKey Key, T Value)>>(DecodeKeyed.DefaultKeyed<T>, CommandFlags.UserDecoded);

        internal static readonly CommandSpec<Option<(RedisKey Key, T Value)>> BRPopAny =
            BRPopSpec.Decoding<Option<(RedisKey Key, T Value)>>(DecodeKeyed.DefaultKeyed<T>, CommandFlags.UserDecoded);
    }
}
