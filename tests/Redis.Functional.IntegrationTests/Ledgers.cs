using LanguageExt;
using Redis.Functional.TestKit;

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
}
