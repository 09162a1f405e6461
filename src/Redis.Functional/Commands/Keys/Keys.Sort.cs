using LanguageExt;

namespace Redis.Functional;

// Keys: sorted elements of lists, sets and sorted sets.
public static partial class Commands
{
    private static readonly SortOptions Plain = new();
    private static readonly CommandSpec<Seq<Option<RedisValue>>> SortSpec = Spec.Write("SORT", KeyPositions.One, Decode.List(Decode.OptionValue));
    private static readonly CommandSpec<Seq<Option<RedisValue>>> SortRoSpec = Spec.Read("SORT_RO", KeyPositions.One, Decode.List(Decode.OptionValue));
    private static readonly CommandSpec<long> SortStoreSpec = Spec.Write("SORT", KeyPositions.Range(0, 2, 2), Decode.Int64);

    /// <summary>The elements of a list, set or sorted set, in order; None where <see cref="SortOptions.Gets"/> finds no key.</summary>
    /// <remarks>
    /// <para>Counts as writing: <see cref="SortRo"/> does not.</para>
    /// <para>WRONGTYPE; ERR when an element is no number.</para>
    /// <para>Since Redis 1.0 · O(elements × log elements) · <see href="https://redis.io/docs/latest/commands/sort/">SORT</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> Sort(RedisKey key, SortOptions? options = null) => SortSpec.Of(Args.Key(key).With(options ?? Plain));

    /// <summary>As <see cref="Sort"/>, for replicas and read-only scripts too.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; ERR when an element is no number.</para>
    /// <para>Since Redis 7.0 · O(elements × log elements) · <see href="https://redis.io/docs/latest/commands/sort_ro/">SORT_RO</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> SortRo(RedisKey key, SortOptions? options = null) => SortRoSpec.Of(Args.Key(key).With(options ?? Plain));

    /// <summary>How many elements were stored, as a list, at the destination, which is overwritten; removed when there are none.</summary>
    /// <remarks>
    /// <para>WRONGTYPE; ERR when an element is no number.</para>
    /// <para>Since Redis 1.0 · O(elements × log elements) · <see href="https://redis.io/docs/latest/commands/sort/">SORT</see></para>
    /// </remarks>
    public static Command<long> SortStore(RedisKey key, RedisKey destination, SortOptions? options = null) =>
        SortStoreSpec.Of(Args.Key(key).AddOption("STORE", destination.AsValue()).With(options ?? Plain));
}
