using System.ComponentModel;
using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Lists: taking elements from either end.
public static partial class Commands
{
    private static readonly CommandSpec<Option<RedisValue>> LPopSpec = Spec.Write("LPOP", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Option<RedisValue>> RPopSpec = Spec.Write("RPOP", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<RedisValue>> LPopManySpec = LPopSpec.Decoding(Decode.ValuesOrNil);
    private static readonly CommandSpec<Seq<RedisValue>> RPopManySpec = RPopSpec.Decoding(Decode.ValuesOrNil);
    private static readonly CommandSpec<Option<RedisValue>> LMoveSpec = Spec.Write("LMOVE", KeyPositions.Range(0, 1), Decode.OptionValue);
    private static readonly CommandSpec<Option<RedisValue>> RPopLPushSpec = Spec.Write("RPOPLPUSH", KeyPositions.Range(0, 1), Decode.OptionValue);
    private static readonly CommandSpec<Option<(RedisKey Key, Seq<RedisValue> Values)>> LMPopSpec =
        Spec.Write("LMPOP", KeyPositions.Counted(0), DecodeKeyed.With(Decode.Values));

    /// <summary>Removes the first element of a list and returns it.</summary>
    /// <returns>The element, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> LPop(RedisKey key) => LPopSpec.Of(key);

    /// <summary>Removes the first element of a list and returns it.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The element, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> LPop<T>(RedisKey key) => ListsOf<T>.LPop.Of(key);

    /// <summary>Removes the first element of a list and returns it.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The element, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> LPop<T>(RedisKey key, IRedisCodec<T> codec) => LPopSpec.Optional(codec).Of(key);

    /// <summary>Removes several elements from the left end of a list and returns them.</summary>
    /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
    /// <returns>The elements, the first one first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> LPop(RedisKey key, long count) => LPopManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Removes several elements from the left end of a list and returns them.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
    /// <returns>The elements, the first one first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/lpop/">LPOP</see></para>
    /// </remarks>
    public static Command<Seq<T>> LPop<T>(RedisKey key, long count) => ListsOf<T>.LPopMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Removes the last element of a list and returns it.</summary>
    /// <returns>The element, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    /// <example><code>Either&lt;RedisError, Option&lt;RedisValue&gt;&gt; job = await client.Run(RPop("jobs"), ct);</code></example>
    public static Command<Option<RedisValue>> RPop(RedisKey key) => RPopSpec.Of(key);

    /// <summary>Removes the last element of a list and returns it.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The element, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> RPop<T>(RedisKey key) => ListsOf<T>.RPop.Of(key);

    /// <summary>Removes the last element of a list and returns it.</summary>
    /// <typeparam name="T">Type to decode to.</typeparam>
    /// <param name="codec">Codec to decode with. Null: the client's codec for the type.</param>
    /// <returns>The element, or None if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(1) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    public static Command<Option<T>> RPop<T>(RedisKey key, IRedisCodec<T> codec) => RPopSpec.Optional(codec).Of(key);

    /// <summary>Removes several elements from the right end of a list and returns them.</summary>
    /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
    /// <returns>The elements, the last one first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> RPop(RedisKey key, long count) => RPopManySpec.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Removes several elements from the right end of a list and returns them.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="count">Maximum number of elements. Negative: InvalidArgument. Needs Redis 6.2.</param>
    /// <returns>The elements, the last one first; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 1.0 · O(count) · <see href="https://redis.io/docs/latest/commands/rpop/">RPOP</see></para>
    /// </remarks>
    public static Command<Seq<T>> RPop<T>(RedisKey key, long count) => ListsOf<T>.RPopMany.Of(Args.Key(key).AddAtLeast(0, count, "a count"));

    /// <summary>Moves an element from one end of a list to one end of another list.</summary>
    /// <returns>The element, or None if the source does not exist, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Source and destination may be the same list.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> LMove(RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide) =>
        LMoveSpec.Of(Args.Key(source).Add(destination).With(sourceSide).With(destinationSide));

    /// <summary>Moves an element from one end of a list to one end of another list.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The element, or None if the source does not exist, and nothing was changed.</returns>
    /// <remarks>
    /// <para>Source and destination may be the same list.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 6.2 · O(1) · <see href="https://redis.io/docs/latest/commands/lmove/">LMOVE</see></para>
    /// </remarks>
    public static Command<Option<T>> LMove<T>(RedisKey source, RedisKey destination, ListSide sourceSide, ListSide destinationSide) =>
        ListsOf<T>.LMove.Of(Args.Key(source).Add(destination).With(sourceSide).With(destinationSide));

    /// <summary>Moves the last element of a list to the left end of another list.</summary>
    /// <returns>The element, or None if the source does not exist.</returns>
    /// <remarks>
    /// <para>Deprecated since Redis 6.2; use <see cref="LMove(RedisKey, RedisKey, ListSide, ListSide)"/>.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 1.2 · O(1) · <see href="https://redis.io/docs/latest/commands/rpoplpush/">RPOPLPUSH</see></para>
    /// </remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Command<Option<RedisValue>> RPopLPush(RedisKey source, RedisKey destination) => RPopLPushSpec.Of(Args.Key(source).Add(destination));

    /// <summary>Removes elements from one end of the first non-empty list among several keys.</summary>
    /// <param name="count">Maximum number of elements. Default: 1. Less than 1: InvalidArgument.</param>
    /// <returns>The key and the elements, or None if none of the keys exists.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(keys + count) · <see href="https://redis.io/docs/latest/commands/lmpop/">LMPOP</see></para>
    /// </remarks>
    public static Command<Option<(RedisKey Key, Seq<RedisValue> Values)>> LMPop(IEnumerable<RedisKey> keys, ListSide side, long? count = null) =>
        LMPopSpec.Of(Args.Empty().AddKeyCount(keys).With(side).AddCount(count));

    /// <inheritdoc cref="LMPop(IEnumerable{RedisKey}, ListSide, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Option<(RedisKey Key, Seq<RedisValue> Values)>> LMPop(IEnumerable<string> keys, ListSide side, long? count = null) =>
        LMPopSpec.Of(Args.Empty().AddKeyCount(keys).With(side).AddCount(count));

    /// <summary>Removes elements from one end of the first non-empty list among several keys.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <param name="count">Maximum number of elements. Default: 1. Less than 1: InvalidArgument.</param>
    /// <returns>The key and the elements, or None if none of the keys exists.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
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
