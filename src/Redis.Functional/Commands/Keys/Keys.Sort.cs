using LanguageExt;

namespace Redis.Functional;

// Keys: sorted elements of lists, sets and sorted sets.
public static partial class Commands
{
    private static readonly SortOptions Plain = new();
    private static readonly CommandSpec<Seq<Option<RedisValue>>> SortSpec = Spec.Write("SORT", KeyPositions.One, Decode.List(Decode.OptionValue));
    private static readonly CommandSpec<Seq<Option<RedisValue>>> SortRoSpec = Spec.Read("SORT_RO", KeyPositions.One, Decode.List(Decode.OptionValue));
    private static readonly CommandSpec<long> SortStoreSpec = Spec.Write("SORT", KeyPositions.Range(0, 2, 2), Decode.Int64);

    /// <summary>The elements of a list, set or sorted set, in order; None where <see cref="SortOptions.Gets"/> finds no key. Counts as writing: <see cref="SortRo"/> does not. · since 1.0 · O(elements × log elements) · WRONGTYPE; ERR when an element is no number · https://redis.io/docs/latest/commands/sort/</summary>
    public static Command<Seq<Option<RedisValue>>> Sort(RedisKey key, SortOptions? options = null) => SortSpec.Of(Args.Key(key).With(options ?? Plain));

    /// <summary>As <see cref="Sort"/>, for replicas and read-only scripts too. · since 7.0 · O(elements × log elements) · WRONGTYPE; ERR when an element is no number · https://redis.io/docs/latest/commands/sort_ro/</summary>
    public static Command<Seq<Option<RedisValue>>> SortRo(RedisKey key, SortOptions? options = null) => SortRoSpec.Of(Args.Key(key).With(options ?? Plain));

    /// <summary>How many elements were stored, as a list, at the destination, which is overwritten; removed when there are none. · since 1.0 · O(elements × log elements) · WRONGTYPE; ERR when an element is no number · https://redis.io/docs/latest/commands/sort/</summary>
    public static Command<long> SortStore(RedisKey key, RedisKey destination, SortOptions? options = null) =>
        SortStoreSpec.Of(Args.Key(key).AddOption("STORE", destination.AsValue()).With(options ?? Plain));
}
