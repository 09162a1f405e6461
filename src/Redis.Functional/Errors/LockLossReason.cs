namespace Redis.Functional;

/// <summary>How it was noticed that a lock is lost. Since 0.1.</summary>
public enum LockLossReason
{
    /// <summary>Its time is nearly over by the holder's own clock, and it was not extended in time.</summary>
    Expired,

    /// <summary>The server no longer has it under the holder's token: it expired, was deleted, or was forgotten in a failover.</summary>
    NotHeld,
}
