using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

// Sets: unions, intersections and differences.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> SDiffSpec = Spec.Read("SDIFF", KeyPositions.All, Decode.Values);
    private static readonly CommandSpec<Seq<RedisValue>> SInterSpec = Spec.Read("SINTER", KeyPositions.All, Decode.Values);
    private static readonly CommandSpec<Seq<RedisValue>> SUnionSpec = Spec.Read("SUNION", KeyPositions.All, Decode.Values);
    private static readonly CommandSpec<long> SDiffStoreSpec = Spec.Write("SDIFFSTORE", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<long> SInterStoreSpec = Spec.Write("SINTERSTORE", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<long> SUnionStoreSpec = Spec.Write("SUNIONSTORE", KeyPositions.All, Decode.Int64);
    private static readonly CommandSpec<long> SInterCardSpec = Spec.Read("SINTERCARD", KeyPositions.Counted(0), Decode.Int64);

    /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
    /// <returns>The members, in no particular order.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SDiff(params ReadOnlySpan<RedisKey> keys) => SDiffSpec.OfKeys(keys);

    /// <inheritdoc cref="SDiff(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<RedisValue>> SDiff(IEnumerable<RedisKey> keys) => SDiffSpec.OfKeys(keys);

    /// <inheritdoc cref="SDiff(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<RedisValue>> SDiff(IEnumerable<string> keys) => SDiffSpec.OfKeys(keys);

    /// <summary>Gets the members of the first set that are in none of the other sets.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The members, in no particular order.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sdiff/">SDIFF</see></para>
    /// </remarks>
    public static Command<Seq<T>> SDiff<T>(params ReadOnlySpan<RedisKey> keys) => SetsOf<T>.SDiff.OfKeys(keys);

    /// <inheritdoc cref="SDiff{T}(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<T>> SDiff<T>(IEnumerable<RedisKey> keys) => SetsOf<T>.SDiff.OfKeys(keys);

    /// <inheritdoc cref="SDiff{T}(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<T>> SDiff<T>(IEnumerable<string> keys) => SetsOf<T>.SDiff.OfKeys(keys);

    /// <summary>Gets the members that all sets have in common.</summary>
    /// <returns>The members, in no particular order.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 1.0 · O(sets × members of the smallest set) · <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SInter(params ReadOnlySpan<RedisKey> keys) => SInterSpec.OfKeys(keys);

    /// <inheritdoc cref="SInter(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<RedisValue>> SInter(IEnumerable<RedisKey> keys) => SInterSpec.OfKeys(keys);

    /// <inheritdoc cref="SInter(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<RedisValue>> SInter(IEnumerable<string> keys) => SInterSpec.OfKeys(keys);

    /// <summary>Gets the members that all sets have in common.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The members, in no particular order.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 1.0 · O(sets × members of the smallest set) · <see href="https://redis.io/docs/latest/commands/sinter/">SINTER</see></para>
    /// </remarks>
    public static Command<Seq<T>> SInter<T>(params ReadOnlySpan<RedisKey> keys) => SetsOf<T>.SInter.OfKeys(keys);

    /// <inheritdoc cref="SInter{T}(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<T>> SInter<T>(IEnumerable<RedisKey> keys) => SetsOf<T>.SInter.OfKeys(keys);

    /// <inheritdoc cref="SInter{T}(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<T>> SInter<T>(IEnumerable<string> keys) => SetsOf<T>.SInter.OfKeys(keys);

    /// <summary>Gets the members that are in at least one of the sets.</summary>
    /// <returns>The members, each once, in no particular order.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> SUnion(params ReadOnlySpan<RedisKey> keys) => SUnionSpec.OfKeys(keys);

    /// <inheritdoc cref="SUnion(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<RedisValue>> SUnion(IEnumerable<RedisKey> keys) => SUnionSpec.OfKeys(keys);

    /// <inheritdoc cref="SUnion(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<RedisValue>> SUnion(IEnumerable<string> keys) => SUnionSpec.OfKeys(keys);

    /// <summary>Gets the members that are in at least one of the sets.</summary>
    /// <typeparam name="T">Type to decode to, with the client's codec for it.</typeparam>
    /// <returns>The members, each once, in no particular order.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sunion/">SUNION</see></para>
    /// </remarks>
    public static Command<Seq<T>> SUnion<T>(params ReadOnlySpan<RedisKey> keys) => SetsOf<T>.SUnion.OfKeys(keys);

    /// <inheritdoc cref="SUnion{T}(ReadOnlySpan{RedisKey})"/>
    public static Command<Seq<T>> SUnion<T>(IEnumerable<RedisKey> keys) => SetsOf<T>.SUnion.OfKeys(keys);

    /// <inheritdoc cref="SUnion{T}(ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<Seq<T>> SUnion<T>(IEnumerable<string> keys) => SetsOf<T>.SUnion.OfKeys(keys);

    /// <summary>Stores the members of the first set that are in none of the other sets.</summary>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>Replaces the value and type of the destination. A source that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if a source holds another type.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sdiffstore/">SDIFFSTORE</see></para>
    /// </remarks>
    public static Command<long> SDiffStore(RedisKey destination, params ReadOnlySpan<RedisKey> keys) =>
        SDiffStoreSpec.Of(Args.Key(destination, 1 + keys.Length).AddKeys(keys));

    /// <inheritdoc cref="SDiffStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    public static Command<long> SDiffStore(RedisKey destination, IEnumerable<RedisKey> keys) => SDiffStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SDiffStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SDiffStore(RedisKey destination, IEnumerable<string> keys) => SDiffStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <summary>Stores the members that all sets have in common.</summary>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>Replaces the value and type of the destination. A source that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if a source holds another type.</para>
    /// <para>Since Redis 1.0 · O(sets × members of the smallest set) · <see href="https://redis.io/docs/latest/commands/sinterstore/">SINTERSTORE</see></para>
    /// </remarks>
    public static Command<long> SInterStore(RedisKey destination, params ReadOnlySpan<RedisKey> keys) =>
        SInterStoreSpec.Of(Args.Key(destination, 1 + keys.Length).AddKeys(keys));

    /// <inheritdoc cref="SInterStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    public static Command<long> SInterStore(RedisKey destination, IEnumerable<RedisKey> keys) => SInterStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SInterStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SInterStore(RedisKey destination, IEnumerable<string> keys) => SInterStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <summary>Stores the members that are in at least one of the sets.</summary>
    /// <returns>The number of members stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>Replaces the value and type of the destination. A source that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if a source holds another type.</para>
    /// <para>Since Redis 1.0 · O(members of all sets) · <see href="https://redis.io/docs/latest/commands/sunionstore/">SUNIONSTORE</see></para>
    /// </remarks>
    public static Command<long> SUnionStore(RedisKey destination, params ReadOnlySpan<RedisKey> keys) =>
        SUnionStoreSpec.Of(Args.Key(destination, 1 + keys.Length).AddKeys(keys));

    /// <inheritdoc cref="SUnionStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    public static Command<long> SUnionStore(RedisKey destination, IEnumerable<RedisKey> keys) => SUnionStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SUnionStore(RedisKey, ReadOnlySpan{RedisKey})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SUnionStore(RedisKey destination, IEnumerable<string> keys) => SUnionStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <summary>Counts the members that all sets have in common.</summary>
    /// <param name="limit">Stops counting at this number. 0 or null: no limit. Negative: InvalidArgument.</param>
    /// <returns>The number of members, at most <paramref name="limit"/>.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(sets × members of the smallest set) · <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see></para>
    /// </remarks>
    public static Command<long> SInterCard(IEnumerable<RedisKey> keys, long? limit = null) =>
        SInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));

    /// <summary>Counts the members that all sets have in common.</summary>
    /// <returns>The number of members.</returns>
    /// <remarks>
    /// <para>A key that does not exist counts as an empty set.</para>
    /// <para>Fails with WRONGTYPE if one of the keys holds another type.</para>
    /// <para>Since Redis 7.0 · O(sets × members of the smallest set) · <see href="https://redis.io/docs/latest/commands/sintercard/">SINTERCARD</see></para>
    /// </remarks>
    public static Command<long> SInterCard(params ReadOnlySpan<RedisKey> keys) => SInterCardSpec.Of(Args.Empty(1 + keys.Length).AddKeyCount(keys));

    /// <inheritdoc cref="SInterCard(IEnumerable{RedisKey}, long?)"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> SInterCard(IEnumerable<string> keys, long? limit = null) =>
        SInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));
}
