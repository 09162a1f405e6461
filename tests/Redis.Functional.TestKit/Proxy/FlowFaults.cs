using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>What goes wrong in one direction. Offsets count from the moment the faults are applied, on connections opened later from
/// their start; each connection counts for itself.</summary>
public sealed record FlowFaults
{
    public static FlowFaults None { get; } = new();

    /// <summary>Forward nothing; what was held back goes on when the faults change.</summary>
    public bool Hold { get; init; }

    /// <summary>Every chunk read waits so long. What arrives meanwhile travels together, as in one late packet.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Up to so much more, at random.</summary>
    public TimeSpan Jitter { get; init; }

    /// <summary>Write at most so many bytes at a time; 0 is no limit.</summary>
    public int DripBytes { get; init; }

    /// <summary>A pause after each drip.</summary>
    public TimeSpan DripPause { get; init; }

    /// <summary>Cut after so many bytes were forwarded; 0 cuts when the first byte arrives.</summary>
    public long? CutAfter { get; init; }

    public CutKind Cut { get; init; }

    /// <summary>Faults at single bytes, in order of their offsets.</summary>
    public ImmutableArray<ByteFault> Bytes { get; init; } = [];

    /// <summary>Bytes put in between frames, in order.</summary>
    public ImmutableArray<FrameInjection> Injections { get; init; } = [];

    /// <summary>One frame in so many has one byte changed, inserted or deleted, at random; 0 is none.</summary>
    public int MutateOneIn { get; init; }

    internal bool NeedsFrames => MutateOneIn > 0 || Injections.Length > 0;

    internal bool Delays => Delay > TimeSpan.Zero || Jitter > TimeSpan.Zero;
}
