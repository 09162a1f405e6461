using LanguageExt;

namespace Redis.Functional;

// Arrays: finding elements and computing of them.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<(long Index, RedisValue Value)>> ArScanSpec = Spec.Read("ARSCAN", KeyPositions.One, DecodeArray.Pairs);
    private static readonly CommandSpec<Seq<long>> ArGrepSpec = Spec.Read("ARGREP", KeyPositions.One, Decode.List<long>(Decode.Int64));
    private static readonly CommandSpec<Seq<(long Index, RedisValue Value)>> ArGrepWithValuesSpec = Spec.Read("ARGREP", KeyPositions.One, DecodeArray.Pairs);
    private static readonly CommandSpec<Option<RedisValue>> ArOpSpec = Spec.Read<Option<RedisValue>>("AROP", KeyPositions.One, DecodeArray.Fold);

    /// <summary>Gets the elements of a range of an array that are set, with their indexes.</summary>
    /// <param name="limit">Maximum number of elements. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <returns>The elements in the order of the indexes, descending if <paramref name="start"/> is above <paramref name="stop"/>.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(positions) · <see href="https://redis.io/docs/latest/commands/arscan/">ARSCAN</see></para>
    /// </remarks>
    public static Command<Seq<(long Index, RedisValue Value)>> ArScan(RedisKey key, long start, long stop, long? limit = null)
    {
        var args = Args.Key(key, 5).Add((RedisValue)start).Add((RedisValue)stop);
        return ArScanSpec.Of(limit is { } most ? args.Add((RedisValue)"LIMIT").AddAtLeast(1, most, "a limit") : args);
    }

    /// <summary>Finds the elements of an array that fulfil conditions on their text.</summary>
    /// <param name="range">Default: the whole array.</param>
    /// <param name="options">Null: elements that fulfil one condition at least, without a limit.</param>
    /// <returns>The indexes, in the order of the range.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(positions × conditions) · <see href="https://redis.io/docs/latest/commands/argrep/">ARGREP</see></para>
    /// </remarks>
    public static Command<Seq<long>> ArGrep(RedisKey key, IEnumerable<ArrayMatch> conditions, ArrayRange range = default, ArraySearch? options = null) =>
        ArGrepSpec.Of(Grep(key, conditions, range, options));

    /// <summary>Finds the elements of an array that fulfil conditions on their text, with their values.</summary>
    /// <param name="range">Default: the whole array.</param>
    /// <param name="options">Null: elements that fulfil one condition at least, without a limit.</param>
    /// <returns>The indexes and values, in the order of the range.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(positions × conditions) · <see href="https://redis.io/docs/latest/commands/argrep/">ARGREP</see></para>
    /// </remarks>
    public static Command<Seq<(long Index, RedisValue Value)>> ArGrepWithValues(
        RedisKey key, IEnumerable<ArrayMatch> conditions, ArrayRange range = default, ArraySearch? options = null) =>
        ArGrepWithValuesSpec.Of(Grep(key, conditions, range, options).Add((RedisValue)"WITHVALUES"));

    /// <summary>Computes a number of the elements of a range of an array.</summary>
    /// <returns>The number as the server sent it, or None if there is nothing to compute it of.</returns>
    /// <remarks>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.8 · O(positions) · <see href="https://redis.io/docs/latest/commands/arop/">AROP</see></para>
    /// </remarks>
    public static Command<Option<RedisValue>> ArOp(RedisKey key, long start, long stop, ArrayFold fold) =>
        ArOpSpec.Of(Args.Key(key, 5).Add((RedisValue)start).Add((RedisValue)stop).With(fold));

    private static Args Grep(RedisKey key, IEnumerable<ArrayMatch> conditions, ArrayRange range, ArraySearch? options)
    {
        var args = Args.Key(key, 8).With(range).AddAll(conditions, "condition", static (args, condition) => args.With(condition));
        return options is null ? args : args.With(options);
    }
}
