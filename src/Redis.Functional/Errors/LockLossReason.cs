namespace Redis.Functional;

/// <summary>The reason why a lock counts as lost.</summary>
/// <remarks>Since 0.1.</remarks>
public enum LockLossReason
{
    /// <summary>The lock is about to expire by the holder's clock, and was not extended in time.</summary>
    Expired,

    /// <summary>The server no longer has the lock with the holder's token: it expired, was deleted, or was lost in a failover.</summary>
    NotHeld,
}
