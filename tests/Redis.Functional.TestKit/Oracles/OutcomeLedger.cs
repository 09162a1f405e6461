using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Redis.Functional.TestKit;

/// <summary>Keeps what a client said of every write, and holds it against what the server has. Each write carries an id of the ledger
/// (RPUSH list id, XADD stream * id …). Safe for concurrent use.</summary>
/// <param name="name">What the ids start with.</param>
public sealed class OutcomeLedger(string name = "w")
{
    private readonly ConcurrentDictionary<string, LedgerOutcome?> entries = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<LedgerViolation> twice = new();
    private long count;

    /// <summary>How many writes were begun.</summary>
    public int Begun => entries.Count;

    /// <summary>Begins a write: an id nobody else has.</summary>
    public string Begin()
    {
        var id = $"{name}-{Interlocked.Increment(ref count)}";
        entries[id] = null;
        return id;
    }

    /// <summary>Says how a write ended.</summary>
    public void Conclude(string id, LedgerOutcome outcome)
    {
        if (!entries.TryUpdate(id, outcome, null))
        {
            twice.Enqueue(new LedgerViolation(id, LedgerFault.ConcludedTwice, outcome, 0));
        }
    }

    /// <summary>Compares with all ids the server has, repetitions included.</summary>
    public LedgerReport Compare(IEnumerable<string> onServer)
    {
        var found = onServer.GroupBy(id => id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var violations = twice.ToList();
        foreach (var (id, outcome) in entries)
        {
            var times = found.GetValueOrDefault(id);
            if (Judge(outcome, times) is { } fault)
            {
                violations.Add(new LedgerViolation(id, fault, outcome, times));
            }
        }

        violations.AddRange(
            found.Where(f => !entries.ContainsKey(f.Key)).Select(f => new LedgerViolation(f.Key, LedgerFault.Foreign, null, f.Value)));
        var outcomes = entries.Values.OfType<LedgerOutcome>().GroupBy(o => o).ToImmutableSortedDictionary(g => g.Key, g => g.Count());
        var unknownFound = entries.Count(e => e.Value == LedgerOutcome.Unknown && found.ContainsKey(e.Key));
        return new LedgerReport(outcomes, unknownFound, [.. violations]);
    }

    private static LedgerFault? Judge(LedgerOutcome? outcome, int times) => (outcome, times) switch
    {
        (null, _) => LedgerFault.Unconcluded,
        (LedgerOutcome.NotSent or LedgerOutcome.Rejected, > 0) => LedgerFault.Phantom,
        (_, > 1) => LedgerFault.Duplicate,
        (LedgerOutcome.Right or LedgerOutcome.Executed, 0) => LedgerFault.Lost,
        _ => null,
    };
}
