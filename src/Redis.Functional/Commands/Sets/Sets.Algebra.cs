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

    /// <summary>The members of the first set that are in none of the others, in no order. A missing key is an empty set. · since 1.0 · O(members of all sets) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sdiff/</summary>
    public static Command<Seq<RedisValue>> SDiff(params RedisKey[] keys) => SDiffSpec.OfKeys(keys);

    /// <inheritdoc cref="SDiff(RedisKey[])"/>
    public static Command<Seq<RedisValue>> SDiff(IEnumerable<RedisKey> keys) => SDiffSpec.OfKeys(keys);

    /// <inheritdoc cref="SDiff(RedisKey[])"/>
    public static Command<Seq<RedisValue>> SDiff(IEnumerable<string> keys) => SDiffSpec.OfKeys(keys);

    /// <summary>As <see cref="SDiff(RedisKey[])"/>, read by the client's own codec for the type. · since 1.0 · O(members of all sets) · https://redis.io/docs/latest/commands/sdiff/</summary>
    public static Command<Seq<T>> SDiff<T>(params RedisKey[] keys) => SetsOf<T>.SDiff.OfKeys(keys);

    /// <inheritdoc cref="SDiff{T}(RedisKey[])"/>
    public static Command<Seq<T>> SDiff<T>(IEnumerable<RedisKey> keys) => SetsOf<T>.SDiff.OfKeys(keys);

    /// <inheritdoc cref="SDiff{T}(RedisKey[])"/>
    public static Command<Seq<T>> SDiff<T>(IEnumerable<string> keys) => SetsOf<T>.SDiff.OfKeys(keys);

    /// <summary>The members that are in all of the sets, in no order. A missing key is an empty set. · since 1.0 · O(sets × members of the smallest) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sinter/</summary>
    public static Command<Seq<RedisValue>> SInter(params RedisKey[] keys) => SInterSpec.OfKeys(keys);

    /// <inheritdoc cref="SInter(RedisKey[])"/>
    public static Command<Seq<RedisValue>> SInter(IEnumerable<RedisKey> keys) => SInterSpec.OfKeys(keys);

    /// <inheritdoc cref="SInter(RedisKey[])"/>
    public static Command<Seq<RedisValue>> SInter(IEnumerable<string> keys) => SInterSpec.OfKeys(keys);

    /// <summary>As <see cref="SInter(RedisKey[])"/>, read by the client's own codec for the type. · since 1.0 · O(sets × members of the smallest) · https://redis.io/docs/latest/commands/sinter/</summary>
    public static Command<Seq<T>> SInter<T>(params RedisKey[] keys) => SetsOf<T>.SInter.OfKeys(keys);

    /// <inheritdoc cref="SInter{T}(RedisKey[])"/>
    public static Command<Seq<T>> SInter<T>(IEnumerable<RedisKey> keys) => SetsOf<T>.SInter.OfKeys(keys);

    /// <inheritdoc cref="SInter{T}(RedisKey[])"/>
    public static Command<Seq<T>> SInter<T>(IEnumerable<string> keys) => SetsOf<T>.SInter.OfKeys(keys);

    /// <summary>The members that are in any of the sets, each once, in no order. A missing key is an empty set. · since 1.0 · O(members of all sets) · WRONGTYPE when one is no set · https://redis.io/docs/latest/commands/sunion/</summary>
    public static Command<Seq<RedisValue>> SUnion(params RedisKey[] keys) => SUnionSpec.OfKeys(keys);

    /// <inheritdoc cref="SUnion(RedisKey[])"/>
    public static Command<Seq<RedisValue>> SUnion(IEnumerable<RedisKey> keys) => SUnionSpec.OfKeys(keys);

    /// <inheritdoc cref="SUnion(RedisKey[])"/>
    public static Command<Seq<RedisValue>> SUnion(IEnumerable<string> keys) => SUnionSpec.OfKeys(keys);

    /// <summary>As <see cref="SUnion(RedisKey[])"/>, read by the client's own codec for the type. · since 1.0 · O(members of all sets) · https://redis.io/docs/latest/commands/sunion/</summary>
    public static Command<Seq<T>> SUnion<T>(params RedisKey[] keys) => SetsOf<T>.SUnion.OfKeys(keys);

    /// <inheritdoc cref="SUnion{T}(RedisKey[])"/>
    public static Command<Seq<T>> SUnion<T>(IEnumerable<RedisKey> keys) => SetsOf<T>.SUnion.OfKeys(keys);

    /// <inheritdoc cref="SUnion{T}(RedisKey[])"/>
    public static Command<Seq<T>> SUnion<T>(IEnumerable<string> keys) => SetsOf<T>.SUnion.OfKeys(keys);

    /// <summary>How many members were stored: what <see cref="SDiff(RedisKey[])"/> yields takes the place of whatever is at the destination, which is removed when there are none. · since 1.0 · O(members of all sets) · WRONGTYPE when a source is no set · https://redis.io/docs/latest/commands/sdiffstore/</summary>
    public static Command<long> SDiffStore(RedisKey destination, params RedisKey[] keys) => SDiffStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SDiffStore(RedisKey, RedisKey[])"/>
    public static Command<long> SDiffStore(RedisKey destination, IEnumerable<RedisKey> keys) => SDiffStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SDiffStore(RedisKey, RedisKey[])"/>
    public static Command<long> SDiffStore(RedisKey destination, IEnumerable<string> keys) => SDiffStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <summary>How many members were stored: what <see cref="SInter(RedisKey[])"/> yields takes the place of whatever is at the destination, which is removed when there are none. · since 1.0 · O(sets × members of the smallest) · WRONGTYPE when a source is no set · https://redis.io/docs/latest/commands/sinterstore/</summary>
    public static Command<long> SInterStore(RedisKey destination, params RedisKey[] keys) => SInterStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SInterStore(RedisKey, RedisKey[])"/>
    public static Command<long> SInterStore(RedisKey destination, IEnumerable<RedisKey> keys) => SInterStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SInterStore(RedisKey, RedisKey[])"/>
    public static Command<long> SInterStore(RedisKey destination, IEnumerable<string> keys) => SInterStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <summary>How many members were stored: what <see cref="SUnion(RedisKey[])"/> yields takes the place of whatever is at the destination, which is removed when there are none. · since 1.0 · O(members of all sets) · WRONGTYPE when a source is no set · https://redis.io/docs/latest/commands/sunionstore/</summary>
    public static Command<long> SUnionStore(RedisKey destination, params RedisKey[] keys) => SUnionStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SUnionStore(RedisKey, RedisKey[])"/>
    public static Command<long> SUnionStore(RedisKey destination, IEnumerable<RedisKey> keys) => SUnionStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <inheritdoc cref="SUnionStore(RedisKey, RedisKey[])"/>
    public static Command<long> SUnionStore(RedisKey destination, IEnumerable<string> keys) => SUnionStoreSpec.Of(Args.Key(destination).AddKeys(keys));

    /// <summary>How many members are in all of the sets; counting ends at the limit, 0: never. A missing key is an empty set. · since 7.0 · O(sets × members of the smallest) · WRONGTYPE; a negative limit is an InvalidArgument · https://redis.io/docs/latest/commands/sintercard/</summary>
    public static Command<long> SInterCard(IEnumerable<RedisKey> keys, long? limit = null) =>
        SInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));

    /// <inheritdoc cref="SInterCard(IEnumerable{RedisKey}, long?)"/>
    public static Command<long> SInterCard(IEnumerable<string> keys, long? limit = null) =>
        SInterCardSpec.Of(Args.Empty().AddKeyCount(keys).AddLimit(limit));
}
