namespace Redis.Functional.TestKit;

/// <summary>What a client said of a write.</summary>
public enum LedgerOutcome
{
    /// <summary>It succeeded: it must be there exactly once.</summary>
    Right,

    /// <summary>It failed, but was executed: it must be there exactly once.</summary>
    Executed,

    /// <summary>The server refused it: it must not be there.</summary>
    Rejected,

    /// <summary>It was not sent: it must not be there.</summary>
    NotSent,

    /// <summary>Nobody knows: it may be there once.</summary>
    Unknown,
}
