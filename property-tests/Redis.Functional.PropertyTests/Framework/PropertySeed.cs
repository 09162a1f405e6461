using System.Globalization;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>The seed of this run: <c>REDIS_FUNCTIONAL_SEED</c>, or a random one when it is not set. A failing test shows it.</summary>
public static class PropertySeed
{
    // FsCheck's generator takes two numbers; the second may be any odd one.
    const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    public static ulong Current { get; } = From(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_SEED"), (ulong)Random.Shared.Next());

    public static ulong From(string? variable, ulong random) =>
        string.IsNullOrWhiteSpace(variable) ? random : ulong.Parse(variable, CultureInfo.InvariantCulture);

    /// <summary>The seed in the notation of FsCheck's <c>Replay</c>.</summary>
    public static string Replay(ulong seed) => $"{seed},{Gamma}";
}
