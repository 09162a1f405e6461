using System.Runtime.CompilerServices;

namespace Redis.Functional;

// Arrays: setting and deleting elements.
public static partial class Commands
{
    private static readonly CommandSpec<long> ArSetSpec = Spec.Write("ARSET", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> ArMSetSpec = Spec.Write("ARMSET", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> ArInsertSpec = Spec.Write("ARINSERT", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> ArRingSpec = Spec.Write("ARRING", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<bool> ArSeekSpec = Spec.Write("ARSEEK", KeyPositions.One, Decode.Bool);
    private static readonly CommandSpec<long> ArDelSpec = Spec.Write("ARDEL", KeyPositions.One, Decode.Int64);
    private static readonly CommandSpec<long> ArDelRangeSpec = Spec.Write("ARDELRANGE", KeyPositions.One, Decode.Int64);

    /// <summary>Sets elements of an array, from an index on.</summary>
    /// <returns>The number of positions that were empty before.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arset/">ARSET</see></para>
    /// </remarks>
    public static Command<long> ArSet(RedisKey key, long index, params ReadOnlySpan<RedisValue> values) =>
        ArSetSpec.Of(Args.Key(key, 2 + values.Length).Add((RedisValue)index).AddValues(values));

    /// <inheritdoc cref="ArSet(RedisKey, long, ReadOnlySpan{RedisValue})"/>
    public static Command<long> ArSet(RedisKey key, long index, IEnumerable<RedisValue> values) =>
        ArSetSpec.Of(Args.Key(key).Add((RedisValue)index).AddValues(values));

    /// <inheritdoc cref="ArSet(RedisKey, long, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ArSet(RedisKey key, long index, IEnumerable<string> values) =>
        ArSetSpec.Of(Args.Key(key).Add((RedisValue)index).AddValues(values));

    /// <summary>Sets elements of an array at given indexes.</summary>
    /// <returns>The number of positions that were empty before.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(pairs) · <see href="https://redis.io/docs/latest/commands/armset/">ARMSET</see></para>
    /// </remarks>
    public static Command<long> ArMSet(RedisKey key, params ReadOnlySpan<(long Index, RedisValue Value)> pairs) =>
        ArMSetSpec.Of(Args.Key(key, 1 + (2 * pairs.Length)).AddElements(pairs));

    /// <inheritdoc cref="ArMSet(RedisKey, ReadOnlySpan{ValueTuple{long, RedisValue}})"/>
    public static Command<long> ArMSet(RedisKey key, IEnumerable<(long Index, RedisValue Value)> pairs) =>
        ArMSetSpec.Of(Args.Key(key).AddElements(pairs));

    /// <summary>Adds elements to an array at its cursor, which moves on.</summary>
    /// <returns>The last index that was written.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(values) · <see href="https://redis.io/docs/latest/commands/arinsert/">ARINSERT</see></para>
    /// </remarks>
    public static Command<long> ArInsert(RedisKey key, params ReadOnlySpan<RedisValue> values) =>
        ArInsertSpec.Of(Args.Key(key, 2 + values.Length).AddValues(values));

    /// <inheritdoc cref="ArInsert(RedisKey, ReadOnlySpan{RedisValue})"/>
    public static Command<long> ArInsert(RedisKey key, IEnumerable<RedisValue> values) => ArInsertSpec.Of(Args.Key(key).AddValues(values));

    /// <inheritdoc cref="ArInsert(RedisKey, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ArInsert(RedisKey key, IEnumerable<string> values) => ArInsertSpec.Of(Args.Key(key).AddValues(values));

    /// <summary>Writes elements into an array that is a ring: after its last position it continues at the first.</summary>
    /// <param name="size">Number of positions. Less than 1: InvalidArgument. A smaller size than before cuts the array.</param>
    /// <returns>The last index that was written.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(values), O(size) if the size changes · <see href="https://redis.io/docs/latest/commands/arring/">ARRING</see></para>
    /// </remarks>
    public static Command<long> ArRing(RedisKey key, long size, params ReadOnlySpan<RedisValue> values) =>
        ArRingSpec.Of(Args.Key(key, 2 + values.Length).AddAtLeast(1, size, "size").AddValues(values));

    /// <inheritdoc cref="ArRing(RedisKey, long, ReadOnlySpan{RedisValue})"/>
    public static Command<long> ArRing(RedisKey key, long size, IEnumerable<RedisValue> values) =>
        ArRingSpec.Of(Args.Key(key).AddAtLeast(1, size, "size").AddValues(values));

    /// <inheritdoc cref="ArRing(RedisKey, long, ReadOnlySpan{RedisValue})"/>
    [OverloadResolutionPriority(Overloads.OfText)]
    public static Command<long> ArRing(RedisKey key, long size, IEnumerable<string> values) =>
        ArRingSpec.Of(Args.Key(key).AddAtLeast(1, size, "size").AddValues(values));

    /// <summary>Moves the cursor of ARINSERT and ARRING to an index.</summary>
    /// <returns>True if the cursor was moved; false if the key does not exist.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(1) · <see href="https://redis.io/docs/latest/commands/arseek/">ARSEEK</see></para>
    /// </remarks>
    public static Command<bool> ArSeek(RedisKey key, long index) => ArSeekSpec.Of(key, index);

    /// <summary>Deletes elements of an array by their indexes.</summary>
    /// <returns>The number of elements that were set.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(indexes) · <see href="https://redis.io/docs/latest/commands/ardel/">ARDEL</see></para>
    /// </remarks>
    public static Command<long> ArDel(RedisKey key, params ReadOnlySpan<long> indexes) => ArDelSpec.Of(Args.Key(key, 1 + indexes.Length).AddIndexes(indexes));

    /// <inheritdoc cref="ArDel(RedisKey, ReadOnlySpan{long})"/>
    public static Command<long> ArDel(RedisKey key, IEnumerable<long> indexes) => ArDelSpec.Of(Args.Key(key).AddIndexes(indexes));

    /// <summary>Deletes the elements of ranges of an array, both ends inclusive.</summary>
    /// <returns>The number of elements that were set; one that is in two ranges counts once.</returns>
    /// <remarks>
    /// <para>The ends of a range may be in either order.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(elements) · <see href="https://redis.io/docs/latest/commands/ardelrange/">ARDELRANGE</see></para>
    /// </remarks>
    public static Command<long> ArDelRange(RedisKey key, params ReadOnlySpan<(long Start, long Stop)> ranges) =>
        ArDelRangeSpec.Of(Args.Key(key, 1 + (2 * ranges.Length)).AddRanges(ranges));

    /// <inheritdoc cref="ArDelRange(RedisKey, ReadOnlySpan{ValueTuple{long, long}})"/>
    public static Command<long> ArDelRange(RedisKey key, IEnumerable<(long Start, long Stop)> ranges) =>
        ArDelRangeSpec.Of(Args.Key(key).AddRanges(ranges));

    private static Args AddElements(this Args args, ReadOnlySpan<(long Index, RedisValue Value)> pairs) =>
        args.AddAll(pairs, "pair", static (args, pair) => args.Add((RedisValue)pair.Index).Add(pair.Value));

    private static Args AddElements(this Args args, IEnumerable<(long Index, RedisValue Value)> pairs) =>
        args.AddAll(pairs, "pair", static (args, pair) => args.Add((RedisValue)pair.Index).Add(pair.Value));

    private static Args AddRanges(this Args args, ReadOnlySpan<(long Start, long Stop)> ranges) =>
        args.AddAll(ranges, "range", static (args, range) => args.Add((RedisValue)range.Start).Add((RedisValue)range.Stop));

    private static Args AddRanges(this Args args, IEnumerable<(long Start, long Stop)> ranges) =>
        args.AddAll(ranges, "range", static (args, range) => args.Add((RedisValue)range.Start).Add((RedisValue)range.Stop));
}
