namespace Redis.Functional;

/// <summary>The outcome of a request to expire a member of a set.</summary>
/// <remarks>Since 0.1.</remarks>
public enum MemberExpiryOutcome
{
    /// <summary>The member or the key does not exist.</summary>
    NoMember = -2,

    /// <summary>The condition does not hold, and nothing was changed.</summary>
    NotMet = 0,

    /// <summary>The expiry was set.</summary>
    Set = 1,

    /// <summary>The time is in the past, and the member was deleted.</summary>
    Deleted = 2,
}
