using LanguageExt;

namespace Redis.Functional;

/// <summary>A counter that stays within bounds whoever counts: a stock, a quota, free seats. Each step is atomic on the server. Since 0.1.</summary>
/// <param name="Key">Where it is: a number, as INCR would store it.</param>
/// <param name="Min">The least it may become.</param>
/// <param name="Max">The most it may become. Both lie within ±2⁵², which the server's scripts count exactly.</param>
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

    /// <summary>Where it begins: what an absent key counts as.</summary>
    public long Start { get; init; }

    /// <summary>The new count. None: it would have left the bounds, and nothing was changed. · O(1) · ERR when what is stored is no number</summary>
    public Command<Option<long>> Add(long delta = 1) =>
        !IsExact(Min) || !IsExact(Max) || !IsExact(Start) || !IsExact(delta) || Min > Max
            ? ScriptSpec.Eval.Invalid("the numbers of a bounded counter must be within ±2^52, and the minimum must not exceed the maximum.").Map(static _ => Option<long>.None)
            : AddScript.Call(Key, delta, Min, Max, Start);

    /// <summary>The count. · O(1) · GET</summary>
    public Command<long> Value() => Commands.Get(Key, Codec.Int64).Map(stored => stored.IfNone(Start));

    private static bool IsExact(long number) => number is >= -Exact and <= Exact;
}
