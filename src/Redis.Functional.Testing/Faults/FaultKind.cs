namespace Redis.Functional.Testing;

/// <summary>The kinds of <see cref="Fault"/>.</summary>
internal enum FaultKind
{
    CutBefore,
    CutAfter,
    CutInsideReply,
    Stall,
    Slow,
    Answer,
    RefuseDial,
    DropPush,
}
