namespace Redis.Functional;

/// <summary>The result of the deletion of a stream entry.</summary>
/// <remarks>Since 0.1.</remarks>
public enum EntryDeletion
{
    /// <summary>The entry does not exist.</summary>
    NoEntry = -1,

    /// <summary>The entry is deleted.</summary>
    Deleted = 1,

    /// <summary>The entry is kept, because a group has not acknowledged it.</summary>
    StillReferenced = 2,
}
