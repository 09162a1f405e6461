using System.Globalization;

namespace Redis.Functional.Benchmarks;

/// <summary>A curve of growth.</summary>
/// <param name="Name">The name of its charts.</param>
/// <param name="Abscissa">What grows.</param>
public sealed record Curve(string Name, string Title, string Abscissa)
{
    /// <summary>Bytes per second are drawn, not operations: the value is what grows.</summary>
    public bool IsInBytes { get; init; }

    /// <summary>A place on the abscissa.</summary>
    public string Text(long at) => IsInBytes
        ? at switch
        {
            >= 1 << 20 => $"{at >> 20} MiB",
            >= 1 << 10 => $"{at >> 10} KiB",
            _ => $"{at} B",
        }
        : at.ToString("N0", CultureInfo.InvariantCulture);
}
