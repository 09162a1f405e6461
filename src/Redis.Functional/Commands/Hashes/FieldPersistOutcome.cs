namespace Redis.Functional;

/// <summary>What became of a field whose expiry was to be taken away.</summary>
/// <remarks>Since 0.1.</remarks>
public enum FieldPersistOutcome
{
    /// <summary>There is no such field, or no such key.</summary>
    NoField = -2,

    /// <summary>It has no expiry.</summary>
    NoExpiry = -1,

    /// <summary>Its expiry is taken away.</summary>
    Persisted = 1,
}
