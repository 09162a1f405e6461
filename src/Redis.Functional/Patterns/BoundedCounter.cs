using LanguageExt;

namespace Redis.Functional;

/// <summary>A counter that stays within bounds, such as a stock, a quota or free seats.</summary>
/// <param name="Key">The key; its value is a number, as INCR would store it.</param>
/// <param name="Min">The minimum.</param>
/// <param name="Max">The maximum. Minimum and maximum must be within ±2⁵², the range in which the server's scripts count exactly.</param>
/// <remarks>
/// <para>Each step is atomic on the server.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record BoundedCounter(RedisKey Key, long Min, long Max)
{
    private const long Exact = 1L << 52;

    private static readonly RedisScript<Option<long>> AddScript = RedisScript.CreateOptional("""
        local stored = redis.call('GET', KEYS[1])
        local sum = tonumber(stored or ARGV[4]) + tonumber(ARGV[1])
        if sum < tonumber(ARGV[2]) or sum > tonumber(ARGV[3]) then return false end
        if not stored then redis.call('SET', KEYS[1], ARGV[4]) end
        return redis.call('INCRBY', KEYS[1], ARGV[1])
        """, Codec.Int64);

    /// <summary>The value of a key that does not exist.</summary>
    /// <remarks>Default: 0.</remarks>
    public long Start { get; init; }

    /// <summary>Adds to the counter.</summary>
    /// <returns>The new value, or None if it would have left the bounds; nothing was changed then.</returns>
    /// <remarks>O(1). Fails with ERR if the stored value is not a number.</remarks>
    public Command<Option<long>> Add(long delta = 1) =>
        !IsExact(Min) || !IsExact(Max) || !IsExact(Start) || !IsExact(delta) || Min > Max
            ? ScriptSpec.Eval.Invalid("the numbers of a bounded counter must be within ±2^52, and the minimum must not exceed the maximum.").Map(static _ => Option<long>.None)
            : AddScript.Call(Key, delta, Min, Max, Start);

    /// <summary>Gets the value.</summary>
    /// <remarks>O(1) · GET</remarks>
    public Command<long> Value() => Commands.Get(Key, Codec.Int64).Map(stored => stored.IfNone(Start));

    private static bool IsExact(long number) => number is >= -Exact and <= Exact;
}
