namespace Redis.Functional;

/// <summary>The outcome of a request to remove the expiry of a field of a hash.</summary>
/// <remarks>Since 0.1.</remarks>
public enum FieldPersistOutcome
{
    /// <summary>The field or the key does not exist.</summary>
    NoField = -2,

    /// <summary>The field has no expiry.</summary>
    NoExpiry = -1,

    /// <summary>The expiry was removed.</summary>
    Persisted = 1,
}
