namespace Redis.Functional.Benchmarks;

/// <summary>
/// How long and how often: fresh processes per side, seconds of warm-up and of measurement in each. With many callers on two cores the JIT needs three
/// seconds before a process is as fast as it becomes.
/// </summary>
public sealed record Timing(int Rounds, double WarmUpSeconds, double MeasuredSeconds)
{
    /// <summary>A look. Its figures are not for publishing.</summary>
    public static Timing Quick { get; } = new(2, 1.0, 0.5);

    /// <summary>Figures worth writing down.</summary>
    public static Timing Full { get; } = new(5, 3, 2);

    /// <summary>The figures of the repository's documents.</summary>
    public static Timing Record { get; } = new(5, 3, 1.5);
}
