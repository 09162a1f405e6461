using LanguageExt;

namespace Redis.Functional;

// Arrays: reading elements by index.
public static partial class Commands
{
    private static readonly CommandSpec<long> ArCountSpec = Spec.Read("ARCOUNT", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> ArLenSpec = Spec.Read("ARLEN", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<Option<RedisValue>> ArGetSpec = Spec.Read("ARGET", KeyPositions.One, Decode.OptionValue);
    private static readonly CommandSpec<Seq<Option<RedisValue>>> ArGetRangeSpec = Spec.Read("ARGETRANGE", KeyPositions.One, Decode.OptionValues);
    private static readonly CommandSpec<Seq<Option<RedisValue>>> ArMGetSpec =
        Spec.Read("ARMGET", KeyPositions.One, Decode.OptionValues, length: ReplyLength.EachArgument(1));

    private static readonly CommandSpec<Seq<Option<RedisValue>>> ArLastItemsSpec = Spec.Read("ARLASTITEMS", KeyPositions.One, Decode.OptionValues);
    private static readonly CommandSpec<Option<long>> ArNextSpec = Spec.Read<Option<long>>("ARNEXT", KeyPositions.One, Decode.OptionInt64);
    private static readonly CommandSpec<Option<ArrayInfo>> ArInfoSpec =
        Spec.Read("ARINFO", KeyPositions.One, Decode.Optional(DecodeTree.Of("facts about an array", ArrayInfo.Read)));

    /// <summary>Counts the elements of an array that are set.</summary>
    /// <returns>The number of elements; 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arcount/">ARCOUNT</see></para>
    /// </remarks>
    public static Command<long> ArCount(RedisKey key) => ArCountSpec.Of(key);

    /// <summary>Gets the length of an array: its highest index plus one.</summary>
    /// <returns>The length; 0 if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arlen/">ARLEN</see></para>
    /// </remarks>
    public static Command<long> ArLen(RedisKey key) => ArLenSpec.Of(key);

    /// <summary>Gets an element of an array.</summary>
    /// <returns>The element, or None if it is not set or the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arget/">ARGET</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> ArGet(RedisKey key, long index) => ArGetSpec.Of(key, index);

    /// <summary>Gets all positions of a range of an array.</summary>
    /// <returns>One element per position, in order: the value, or None if it is not set.</returns>
    /// <remarks>
    /// <para>
    /// The reply is as long as the range, even if few elements are set; <see cref="ArScan"/> returns only those that are. If the start is above the
    /// stop, the order is descending.
    /// </para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(positions) · <see href="https://redis.io/docs/latest/commands/argetrange/">ARGETRANGE</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> ArGetRange(RedisKey key, long start, long stop) => ArGetRangeSpec.Of(key, start, stop);

    /// <summary>Gets elements of an array by their indexes.</summary>
    /// <returns>One element per index, in order: the value, or None if it is not set.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/armget/">ARMGET</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> ArMGet(RedisKey key, params ReadOnlySpan<long> indexes) =>
        ArMGetSpec.Of(Args.Key(key, 1 + indexes.Length).AddIndexes(indexes));

    /// <inheritdoc cref="ArMGet(RedisKey, ReadOnlySpan{long})"/>
    public static Command<Seq<Option<RedisValue>>> ArMGet(RedisKey key, IEnumerable<long> indexes) => ArMGetSpec.Of(Args.Key(key).AddIndexes(indexes));

    /// <summary>Gets the elements of an array that ARINSERT or ARRING wrote last.</summary>
    /// <param name="count">Maximum number of elements. Less than 1: InvalidArgument.</param>
    /// <param name="newestFirst"><c>REV</c>: returns the newest element first.</param>
    /// <returns>The elements, oldest first; None where one has been deleted.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(count) · <see href="https://redis.io/docs/latest/commands/arlastitems/">ARLASTITEMS</see></para>
    /// </remarks>
    public static Command<Seq<Option<RedisValue>>> ArLastItems(RedisKey key, long count, bool newestFirst = false) =>
        ArLastItemsSpec.Of(Args.Key(key, 3).AddAtLeast(1, count, "a count").AddWhen(newestFirst, (RedisValue)"REV"));

    /// <summary>Gets the index that the next ARINSERT writes.</summary>
    /// <returns>The index, 0 if the key does not exist, or None if the cursor is at its end.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arnext/">ARNEXT</see></para>
    /// </remarks>
    public static Command<Option<long>> ArNext(RedisKey key) => ArNextSpec.Of(key);

    /// <summary>Gets facts about an array and its storage.</summary>
    /// <param name="full"><c>FULL</c>: adds figures about the slices to the facts.</param>
    /// <returns>The facts, or None if the server replies with nil.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(1), O(slices) with <paramref name="full"/> · <see href="https://redis.io/docs/latest/commands/arinfo/">ARINFO</see></para>
    /// </remarks>
    public static Command<Option<ArrayInfo>> ArInfo(RedisKey key, bool full = false) => ArInfoSpec.Of(Args.Key(key, 2).AddWhen(full, (RedisValue)"FULL"));

    private static Args AddIndexes(this Args args, ReadOnlySpan<long> indexes) =>
        args.AddAll(indexes, "index", static (args, index) => args.Add((RedisValue)index));

    private static Args AddIndexes(this Args args, IEnumerable<long> indexes) =>
        args.AddAll(indexes, "index", static (args, index) => args.Add((RedisValue)index));
}
