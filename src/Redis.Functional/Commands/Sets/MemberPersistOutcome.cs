namespace Redis.Functional;

/// <summary>The outcome of a request to remove the expiry of a member of a set.</summary>
/// <remarks>Since 0.1.</remarks>
public enum MemberPersistOutcome
{
    /// <summary>The member or the key does not exist.</summary>
    NoMember = -2,

    /// <summary>The member has no expiry.</summary>
    NoExpiry = -1,

    /// <summary>The expiry was removed.</summary>
    Persisted = 1,
}
