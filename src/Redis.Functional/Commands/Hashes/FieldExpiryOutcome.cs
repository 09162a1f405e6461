namespace Redis.Functional;

/// <summary>The outcome of a request to expire a field of a hash.</summary>
/// <remarks>Since 0.1.</remarks>
public enum FieldExpiryOutcome
{
    /// <summary>The field or the key does not exist.</summary>
    NoField = -2,

    /// <summary>The condition does not hold, and nothing was changed.</summary>
    NotMet = 0,

    /// <summary>The expiry was set.</summary>
    Set = 1,

    /// <summary>The time is in the past, and the field was deleted.</summary>
    Deleted = 2,
}
