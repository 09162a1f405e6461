namespace Redis.Functional.Simulation;

/// <summary>Random numbers from a seed (SplitMix64). Every part of a world has a stream of its own, so that leaving one part out does not change the others.</summary>
sealed class SimulationRandom(ulong seed)
{
    ulong _state = (seed * 0x9E3779B97F4A7C15) + 0x1234567;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 up to but not including the bound.</summary>
    public int Below(int bound) => (int)((UInt128)Next() * (ulong)bound >> 64);

    public long Below(long bound) => (long)((UInt128)Next() * (ulong)bound >> 64);

    /// <summary>From 0 up to 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool OneIn(int n) => Below(n) == 0;

    public TimeSpan UpTo(TimeSpan span) => TimeSpan.FromTicks(Below(span.Ticks));

    /// <summary>A stream of its own, the same for the same number.</summary>
    public static SimulationRandom Stream(ulong seed, int number) => new(seed ^ ((ulong)(number + 1) * 0xD1B54A32D192ED03));
}
