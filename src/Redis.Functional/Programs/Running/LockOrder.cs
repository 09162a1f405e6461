using System.Diagnostics;

namespace Redis.Functional;

/// <summary>
/// Checks in debug builds that each thread takes the client's locks in the order of ADR 0019. Every lock is reached through a property that passes it
/// through <see cref="Next"/>, which in release builds does nothing and is inlined.
/// </summary>
internal static class LockOrder
{
    // The locks that this thread has asked for. Those that it has left meanwhile are recognized by not being held.
    [ThreadStatic]
    private static List<(Lock Gate, LockRank Rank)>? s_taken;

    /// <summary>
    /// The lock, which the caller takes next. A debug build that finds it taken out of order ends the process: a guard would hide an exception.
    /// </summary>
    internal static Lock Next(Lock gate, LockRank rank)
    {
        Check(gate, rank);
        return gate;
    }

    /// <summary>Says which lock that this thread holds forbids it to take this one; null when none does. A lock may be taken again by its holder.</summary>
    internal static string? Violation(Lock gate, LockRank rank)
    {
        var taken = s_taken ??= [];
        taken.RemoveAll(static one => !one.Gate.IsHeldByCurrentThread);
        if (gate.IsHeldByCurrentThread) return null;
        string? violation = null;
        foreach (var held in taken)
            if (held.Rank >= rank)
                violation ??= $"a thread that holds {held.Rank} takes {rank} (docs/adr/0019)";
        taken.Add((gate, rank));
        return violation;
    }

    [Conditional("DEBUG")]
    private static void Check(Lock gate, LockRank rank)
    {
#pragma warning disable RS0030 // A thread that waits for a lock out of order may wait for ever. Release builds do not contain the call.
        if (Violation(gate, rank) is { } violation) Environment.FailFast(violation);
#pragma warning restore RS0030
    }
}
