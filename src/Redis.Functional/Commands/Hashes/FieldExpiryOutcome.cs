namespace Redis.Functional;

/// <summary>What became of a field that was to expire.</summary>
/// <remarks>Since 0.1.</remarks>
public enum FieldExpiryOutcome
{
    /// <summary>There is no such field, or no such key.</summary>
    NoField = -2,

    /// <summary>The condition does not hold.</summary>
    NotMet = 0,

    /// <summary>It expires as asked.</summary>
    Set = 1,

    /// <summary>The moment is past: the field is gone.</summary>
    Deleted = 2,
}
