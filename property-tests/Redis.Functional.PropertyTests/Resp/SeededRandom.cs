namespace Redis.Functional.PropertyTests.Resp;

/// <summary>SplitMix64: fast, and the same on every platform, so that a seed in a report is enough.</summary>
public sealed class SeededRandom(ulong seed)
{
    ulong state = seed;

    public ulong Next()
    {
        var z = state += 0x9E37_79B9_7F4A_7C15;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0, below the bound.</summary>
    public int Below(int bound) => (int)((UInt128)Next() * (uint)bound >> 64);

    public bool OneIn(int n) => Below(n) == 0;

    public A Of<A>(ReadOnlySpan<A> choices) => choices[Below(choices.Length)];
}
