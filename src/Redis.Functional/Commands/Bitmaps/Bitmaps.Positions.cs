using LanguageExt;

namespace Redis.Functional;

// Bits of values: listing the positions of many.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<long>> BitRangeIntArraySpec =
        Spec.Read("BITRANGEINTARRAY", KeyPositions.One, Decode.ListOrNil<long>(Decode.Int64));

    /// <summary>Gets the positions of the bits of a range that are 1, or 0.</summary>
    /// <param name="range">Default: the whole value.</param>
    /// <param name="limit">Maximum number of positions. Null: no limit. Less than 1: InvalidArgument.</param>
    /// <param name="zeros"><c>ZEROS</c>: the positions of the bits that are 0.</param>
    /// <returns>The positions, ascending, counted from the highest bit of the first byte.</returns>
    /// <remarks>
    /// <para>Without a limit, the reply can contain millions of numbers.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Not yet run against a server of this version.</para>
    /// <para>Since Redis 8.12 · O(bytes + positions) · <see href="https://redis.io/docs/latest/commands/bitrangeintarray/">BITRANGEINTARRAY</see></para>
    /// </remarks>
    public static Command<Seq<long>> BitRangeIntArray(RedisKey key, BitRange range = default, long? limit = null, bool zeros = false)
    {
        var args = Args.Key(key, 7).With(range.Given);
        if (limit is { } most) args.Add((RedisValue)"LIMIT").AddAtLeast(1, most, "a limit");
        return BitRangeIntArraySpec.Of(args.AddWhen(zeros, (RedisValue)"ZEROS"));
    }
}
