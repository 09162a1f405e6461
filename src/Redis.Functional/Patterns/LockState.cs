namespace Redis.Functional;

/// <summary>The state of a lock that was acquired.</summary>
/// <remarks>
/// <para>It leaves <see cref="Held"/> once and does not change after that.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public enum LockState
{
    /// <summary>The lock is held, and valid for at least the safety margin.</summary>
    Held,

    /// <summary>The lock is lost or about to expire.</summary>
    /// <remarks>The protected resource must no longer be used.</remarks>
    Lost,

    /// <summary>The holder has released the lock.</summary>
    Released,
}
