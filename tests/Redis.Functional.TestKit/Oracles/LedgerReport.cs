using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>What the comparison of a ledger with a server's list showed.</summary>
/// <param name="Outcomes">How many writes ended in which way.</param>
/// <param name="UnknownFound">How many of unknown outcome were there after all.</param>
/// <param name="Violations">Every difference.</param>
public sealed record LedgerReport(
    ImmutableSortedDictionary<LedgerOutcome, int> Outcomes, int UnknownFound, ImmutableArray<LedgerViolation> Violations)
{
    public bool IsClean => Violations.IsEmpty;

    /// <summary>How many violations of a kind there are.</summary>
    public int Count(LedgerFault fault) => Violations.Count(violation => violation.Fault == fault);

    /// <summary>The figures on one line, the first violations below.</summary>
    public override string ToString()
    {
        var outcomes = string.Join(", ", Outcomes.Select(o => $"{o.Key} {o.Value}"));
        var faults = string.Join(", ", Violations.GroupBy(v => v.Fault).Select(g => $"{g.Key} {g.Count()}"));
        var summary = $"{outcomes} ({UnknownFound} of the unknown were there); violations: {(IsClean ? "none" : faults)}";
        return string.Join('\n', [summary, .. Violations.Take(10).Select(v => $"  {v}")]);
    }
}
