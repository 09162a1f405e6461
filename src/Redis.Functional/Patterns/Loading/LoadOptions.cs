namespace Redis.Functional;

/// <summary>The limits of a bulk load, and how often it reports.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed record LoadOptions
{
    private const int Widest = 1_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>The default options: 8,192 commands or 16 MiB in flight, a report every 50 ms, no limit of failures.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>The maximum number of commands that have been sent and not been answered yet.</summary>
    /// <remarks>
    /// Default: 8,192. From 1, which sends one after the other, to 1,000,000. Commands beyond the client's <c>MaxInFlightCommands</c> wait
    /// in the client, or fail with Backpressure, as <c>WhenInFlightFull</c> says.
    /// </remarks>
    public int Window { get; init; } = 8_192;

    /// <summary>The maximum size in bytes of the requests in flight.</summary>
    /// <remarks>Default: 16 MiB. At least 1. A single larger request is sent alone.</remarks>
    public long WindowBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The time between two reports.</summary>
    /// <remarks>Default: 50 ms. More than 0 and at most an hour, in whole milliseconds.</remarks>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>The number of failures that ends the load.</summary>
    /// <remarks>Default: null, no limit. At least 1. No further commands are read; those in flight are waited for, and may fail too.</remarks>
    public long? StopAfterFailures { get; init; }

    /// <summary>The expected number of commands, for what remains.</summary>
    /// <remarks>Default: null, unknown. At least 0. It limits nothing.</remarks>
    public long? Total { get; init; }

    internal string? Problem() =>
        Window is < 1 or > Widest ? $"Window is {Window}. It must be between 1 and {Widest}."
        : WindowBytes < 1 ? $"WindowBytes is {WindowBytes}. It must be at least 1."
        : ProgressInterval < TimeSpan.FromMilliseconds(1) || ProgressInterval > Longest ? $"ProgressInterval is {ProgressInterval}. It must be between 1 ms and 1 hour."
        : StopAfterFailures < 1 ? $"StopAfterFailures is {StopAfterFailures}. It must be at least 1, or null for no limit."
        : Total < 0 ? $"Total is {Total}. It must be at least 0, or null if it is unknown."
        : null;
}
