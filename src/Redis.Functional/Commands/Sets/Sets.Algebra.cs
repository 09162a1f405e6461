using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sets: unions, intersections and differences.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> SDiffSpec = Spec.Read("SDIFF", KeyPositions.All, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<RedisValue>> SInterSpec = Spec.Read("SINTER", KeyPositions.All, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<Seq<RedisValue>> SUnionSpec = Spec.Read("SUNION", KeyPositions.All, Decode.List<RedisValue>(Decode.Value));
    private static readonly CommandSpec<long> SDiffStoreSpec = Spec.Write("SDIFFSTORE", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<long> SInterStoreSpec = Spec.Write("SINTERSTORE", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<long> SUnionStoreSpec = Spec.Write("SUNIONSTORE", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<long> SInterCardSpec = Spec.Read("SINTERCARD", KeyPositions.Counted(0), Decode.Int64);

    /// <summary>The members of the first set that are in none of the others, in no order.</summary>
    /// <remarks>
    /// <para>A missing key is an empty set.</para>
    /// <para>WRONGTYPE when one is no set.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SDiff(params ReadOnlySpan<RedisKey> keys) => SDiffSpec.OfKeys(keys);

    /// <inheritdoc cref="SDiff(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<RedisValue>> SDiff(IEnumerable<RedisKey> keys) => SDiffSpec.OfKeys(keys);

    /// <inheritdoc cref="SDiff(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<RedisValue>> SDiff(IEnumerable<string> keys) => SDiffSpec.OfKeys(keys);

    /// <summary>As <see cref="SDiff(ReadOnlySpan{RedisKey})"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see></para>
    /// </remarks>
    public static Command<Seq<T>> SDiff<T>(params ReadOnlySpan<RedisKey> keys) => SetsOf<T>.SDiff.OfKeys(keys);

    /// <inheritdoc cref="SDiff{T}(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<T>> SDiff<T>(IEnumerable<RedisKey> keys) => SetsOf<T>.SDiff.OfKeys(keys);

    /// <inheritdoc cref="SDiff{T}(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<T>> SDiff<T>(IEnumerable<string> keys) => SetsOf<T>.SDiff.OfKeys(keys);

    /// <summary>The members that are in all of the sets, in no order.</summary>
    /// <remarks>
    /// <para>A missing key is an empty set.</para>
    /// <para>WRONGTYPE when one is no set.</para>
    /// <para>Since Redis 1.0 · O(sets × members of the smallest) · <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SInter(params ReadOnlySpan<RedisKey> keys) => SInterSpec.OfKeys(keys);

    /// <inheritdoc cref="SInter(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<RedisValue>> SInter(IEnumerable<RedisKey> keys) => SInterSpec.OfKeys(keys);

    /// <inheritdoc cref="SInter(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<RedisValue>> SInter(IEnumerable<string> keys) => SInterSpec.OfKeys(keys);

    /// <summary>As <see cref="SInter(ReadOnlySpan{RedisKey})"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(sets × members of the smallest) · <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see></para>
    /// </remarks>
    public static Command<Seq<T>> SInter<T>(params ReadOnlySpan<RedisKey> keys) => SetsOf<T>.SInter.OfKeys(keys);

    /// <inheritdoc cref="SInter{T}(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<T>> SInter<T>(IEnumerable<RedisKey> keys) => SetsOf<T>.SInter.OfKeys(keys);

    /// <inheritdoc cref="SInter{T}(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<T>> SInter<T>(IEnumerable<string> keys) => SetsOf<T>.SInter.OfKeys(keys);

    /// <summary>The members that are in any of the sets, each once, in no order.</summary>
    /// <remarks>
    /// <para>A missing key is an empty set.</para>
    /// <para>WRONGTYPE when one is no set.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SUnion(params ReadOnlySpan<RedisKey> keys) => SUnionSpec.OfKeys(keys);

    /// <inheritdoc cref="SUnion(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<RedisValue>> SUnion(IEnumerable<RedisKey> keys) => SUnionSpec.OfKeys(keys);

    /// <inheritdoc cref="SUnion(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<RedisValue>> SUnion(IEnumerable<string> keys) => SUnionSpec.OfKeys(keys);

    /// <summary>As <see cref="SUnion(ReadOnlySpan{RedisKey})"/>, read by the client's own codec for the type.</summary>
    /// <remarks>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see></para>
    /// </remarks>
    public static Command<Seq<T>> SUnion<T>(params ReadOnlySpan<RedisKey> keys) => SetsOf<T>.SUnion.OfKeys(keys);

    /// <inheritdoc cref="SUnion{T}(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<T>> SUnion<T>(IEnumerable<RedisKey> keys) => SetsOf<T>.SUnion.OfKeys(keys);

    /// <inheritdoc cref="SUnion{T}(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<T>> SUnion<T>(IEnumerable<string> keys) => SetsOf<T>.SUnion.OfKeys(keys);

    /// <summary>
    /// How many members were stored: what <see cref="SDiff(ReadOnlySpan{RedisKey})"/> yields takes the place of whatever is at the destination, which is
    /// removed when there are none.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when a source is no set.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see></para>
    /// </remarks>
    public static Command<long> SDiffStore(RedisKey destination, params ReadOnlySpan<RedisKey> keys) =>
        SDiffStoreSpec.Of(Args.Key(destination, 1 + keys.Length).AddKeys(keys));

    /// <inheritdoc cref="SDiffStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    public static Command<long> SDiffStore(RedisKey destination, IEnumerable<RedisKey> keys) => SDiffStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SDiffStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SDiffStore(RedisKey destination, IEnumerable<string> keys) => SDiffStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <summary>
    /// How many members were stored: what <see cref="SInter(ReadOnlySpan{RedisKey})"/> yields takes the place of whatever is at the destination, which is
    /// removed when there are none.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when a source is no set.</para>
    /// <para>Since Redis 1.0 · O(sets × members of the smallest) · <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see></para>
    /// </remarks>
    public static Command<long> SInterStore(RedisKey destination, params ReadOnlySpan<RedisKey> keys) =>
        SInterStoreSpec.Of(Args.Key(destination, 1 + keys.Length).AddKeys(keys));

    /// <inheritdoc cref="SInterStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    public static Command<long> SInterStore(RedisKey destination, IEnumerable<RedisKey> keys) => SInterStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SInterStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SInterStore(RedisKey destination, IEnumerable<string> keys) => SInterStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <summary>
    /// How many members were stored: what <see cref="SUnion(ReadOnlySpan{RedisKey})"/> yields takes the place of whatever is at the destination, which is
    /// removed when there are none.
    /// </summary>
    /// <remarks>
    /// <para>WRONGTYPE when a source is no set.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see></para>
    /// </remarks>
    public static Command<long> SUnionStore(RedisKey destination, params ReadOnlySpan<RedisKey> keys) =>
        SUnionStoreSpec.Of(Args.Key(destination, 1 + keys.Length).AddKeys(keys));

    /// <inheritdoc cref="SUnionStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    public static Command<long> SUnionStore(RedisKey destination, IEnumerable<RedisKey> keys) => SUnionStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SUnionStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SUnionStore(RedisKey destination, IEnumerable<string> keys) => SUnionStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <summary>How many members are in all of the sets; counting ends at the limit, 0: never.</summary>
    /// <remarks>
    /// <para>A missing key is an empty set.</para>
    /// <para>WRONGTYPE; a negative limit is an InvalidArgument.</para>
    /// <para>Since Redis 7.0 · O(sets × members of the smallest) · <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see></para>
    /// </remarks>
    public static Command<long> SInterCard(IEnumerable<RedisKey> keys, long? limit = null) =>
        SInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));

    /// <summary>How many members are in all of the sets.</summary>
    /// <remarks>
    /// <para>A missing key is an empty set.</para>
    /// <para>WRONGTYPE when one is no set.</para>
    /// <para>Since Redis 7.0 · O(sets × members of the smallest) · <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see></para>
    /// </remarks>
    public static Command<long> SInterCard(params ReadOnlySpan<RedisKey> keys) => SInterCardSpec.Of(Args.Empty(1 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="SInterCard(IEnumerable{RedisKey}, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SInterCard(IEnumerable<string> keys, long? limit = null) =>
        SInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));
}
