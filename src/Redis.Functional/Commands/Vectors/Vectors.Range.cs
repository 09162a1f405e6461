using LanguageExt;

namespace Redis.Functional;

// Vector sets: elements in the order of their bytes.
public static partial class Commands
{
    private static readonly CommandSpec<Seq<RedisValue>> VRangeSpec = Spec.Read("VRANGE", KeyPositions.One, Decode.Values);

    /// <summary>Gets the elements of a vector set between two bounds, in the order of their bytes.</summary>
    /// <returns>The elements, at most <paramref name="count"/>, or all if it is negative; empty if the key does not exist.</returns>
    /// <remarks>
    /// <para>To read a large set in parts, start the next range with <see cref="LexBound.Exclusive"/> of the last element.</para>
    /// <para>Fails with WRONGTYPE if the key holds another type.</para>
    /// <para>Since Redis 8.4 · O(log elements + count) · <see href="https://redis.io/docs/latest/commands/vrange/">VRANGE</see></para>
    /// </remarks>
    public static Command<Seq<RedisValue>> VRange(RedisKey key, LexRange range, long? count = null)
    {
        var args = Args.Key(key).With(range);
        return VRangeSpec.Of(count is { } most ? args.Add((RedisValue)most) : args);
    }
}
