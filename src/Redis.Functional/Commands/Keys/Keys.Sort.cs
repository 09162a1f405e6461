using LanguageExt;

namespace Redis.Functional;

// Keys: sorted elements of lists, sets and sorted sets.
public static partial class Commands
{
    private static readonly SortOptions Plain = new();
    private static readonly CommandSpec<Seq<Option<RedisValue>>> SortSpec = Spec.Write("SORT", KeyPositions.One, Decode.OptionValues);
    private static readonly CommandSpec<Seq<Option<RedisValue>>> SortRoSpec = Spec.Read("SORT_RO", KeyPositions.One, Decode.OptionValues);
    private static readonly CommandSpec<long> SortStoreSpec = Spec.Write("SORT", KeyPositions.Range(0, 2, 2), Decode.Int64);

    /// <summary>Gets the elements of a list, set or sorted set in sorted order.</summary>
    /// <param name="options">Default: as numbers, ascending.</param>
    /// <returns>The elements, or the values that <see cref="SortOptions.Gets"/> selects; None where such a key does not exist.</returns>
    /// <remarks>
    /// <para>Counts as a write command; use <see cref="SortRo"/> on replicas.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if an element is not a number.</para>
    /// <para>Since Redis 1.0 · O(elements × log elements) · <see href="https://redis.io/docs/latest/commands/sort/">SORT</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> Sort(RedisKey key, SortOptions? options = null) => SortSpec.Of(Args.Key(key).With(options ?? Plain));

    /// <summary>Gets the elements of a list, set or sorted set in sorted order.</summary>
    /// <param name="options">Default: as numbers, ascending.</param>
    /// <returns>The elements, or the values that <see cref="SortOptions.Gets"/> selects; None where such a key does not exist.</returns>
    /// <remarks>
    /// <para>Runs on replicas and in read-only scripts too.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if an element is not a number.</para>
    /// <para>Since Redis 7.0 · O(elements × log elements) · <see href="https://redis.io/docs/latest/commands/sort_ro/">SORT_RO</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> SortRo(RedisKey key, SortOptions? options = null) => SortRoSpec.Of(Args.Key(key).With(options ?? Plain));

    /// <summary>Sorts the elements of a list, set or sorted set and stores the result as a list.</summary>
    /// <param name="options">Default: as numbers, ascending.</param>
    /// <returns>The number of elements stored. 0: the destination was deleted.</returns>
    /// <remarks>
    /// <para>The destination is overwritten.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if an element is not a number.</para>
    /// <para>Since Redis 1.0 · O(elements × log elements) · <see href="https://redis.io/docs/latest/commands/sort/">SORT</see></para>
    /// </remarks>
    public static Command<long> SortStore(RedisKey key, RedisKey destination, SortOptions? options = null) =>
        SortStoreSpec.Of(Args.Key(key).AddOption("STORE", destination.AsValue()).With(options ?? Plain));
}
