namespace Redis.Functional.Benchmarks;

/// <summary>A column of the comparison, as the runner sees it: something that measures one workload in a process of its own.</summary>
public interface ISide
{
    string Name { get; }

    /// <summary>The product and version measured, known after <see cref="PrepareAsync"/>; null when the name says all.</summary>
    string? Version { get; }

    /// <summary>What the side needs before the first run; answers why it must be left out, or null.</summary>
    Task<string?> PrepareAsync();

    /// <summary>True when it needs a cluster of three primaries beside the server.</summary>
    bool IsOnCluster => false;

    /// <summary>True when it is measured only if it is named.</summary>
    bool IsVariant => false;

    bool Runs(Workload workload);

    /// <summary>One fresh process. <paramref name="core"/>: the processor it is bound to, or null.</summary>
    /// <exception cref="InvalidOperationException">The process failed; the message is its own.</exception>
    Task<Measurement> MeasureAsync(Workload workload, Target target, Timing timing, int? core);
}
