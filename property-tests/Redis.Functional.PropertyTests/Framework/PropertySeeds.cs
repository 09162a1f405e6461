using System.Globalization;
using FsCheck;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>
/// The seeds of a run: a fixed one, so that what passed yesterday is asked again, and a random one, printed, for new ground.
/// <c>REDIS_FUNCTIONAL_SEED=n</c> replays: then <c>n</c> is the only seed. Several, with commas between, are all used.
/// </summary>
public static class PropertySeeds
{
    public const string Variable = "REDIS_FUNCTIONAL_SEED";
    public const ulong Fixed = 20_240_229;

    /// <summary>The seeds of this process.</summary>
    public static IReadOnlyList<ulong> Current { get; } = Print(From(Environment.GetEnvironmentVariable(Variable), (uint)Random.Shared.Next()));

    public static IReadOnlyList<ulong> From(string? replay, ulong random)
    {
        var asked = (replay ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return asked.Length > 0 ? [.. asked.Select(seed => ulong.Parse(seed, CultureInfo.InvariantCulture))] : [Fixed, random];
    }

    /// <summary>FsCheck's generator for a seed; gamma is any odd number.</summary>
    public static Rnd Generator(ulong seed) => new(seed, 0x9E37_79B9_7F4A_7C15);

    static IReadOnlyList<ulong> Print(IReadOnlyList<ulong> seeds)
    {
        Console.WriteLine($"properties: seeds {string.Join(", ", seeds)} ({Variable}=n replays one)");
        return seeds;
    }
}
