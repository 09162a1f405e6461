using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests;

/// <summary>What the client said, in the ledger's words.</summary>
internal static class Ledgers
{
    public static LedgerOutcome OutcomeOf<A>(Either<RedisError, A> outcome) => outcome.Match(
        _ => LedgerOutcome.Right,
        error => error.Delivery switch
        {
            Delivery.NotSent => LedgerOutcome.NotSent,
            Delivery.Rejected => LedgerOutcome.Rejected,
            Delivery.Executed => LedgerOutcome.Executed,
            _ => LedgerOutcome.Unknown,
        });

    /// <summary>What a client whose calls wait for a connection promises of writes over a failover: only what may have run is told as an error.</summary>
    public static void NoneLeftToRepeat(LedgerReport report, string of) =>
        Assert.True(report.Outcomes.Keys.All(static outcome => outcome is LedgerOutcome.Right or LedgerOutcome.Unknown), $"{of}: {report}");
}
