using LanguageExt;

namespace Redis.Functional;

/// <summary>A report of a bulk load.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed record LoadProgress
{
    internal LoadProgress() { }

    /// <summary>The number of commands that succeeded so far.</summary>
    public long Done { get; internal init; }

    /// <summary>The number of commands that failed so far.</summary>
    public long Failed { get; internal init; }

    /// <summary>The number of commands that were sent and have not been answered yet.</summary>
    public int InFlight { get; internal init; }

    /// <summary>The number of commands that ended per second since the report before.</summary>
    public double PerSecond { get; internal init; }

    /// <summary>The time since the load began.</summary>
    public TimeSpan Elapsed { get; internal init; }

    /// <summary>The number of expected commands that have not ended yet.</summary>
    /// <remarks>Null if <see cref="LoadOptions.Total"/> is.</remarks>
    public long? Remaining { get; internal init; }

    /// <summary>The time that the remaining commands take at the average rate so far.</summary>
    /// <remarks>Null if <see cref="LoadOptions.Total"/> is, and before the first command has ended.</remarks>
    public TimeSpan? TimeLeft { get; internal init; }

    /// <summary>The failures since the report before.</summary>
    /// <remarks>Every failure is in one report. When many commands fail at once, <see cref="Failed"/> is ahead of them until the last report.</remarks>
    public Seq<LoadFailure> Failures { get; internal init; }

    /// <summary>Whether this is the last report, of a sequence that was loaded to its end.</summary>
    public bool IsComplete { get; internal init; }
}
