namespace Redis.Functional;

/// <summary>Where a lock that was acquired stands. It only ever leaves <see cref="Held"/>, once. Since 0.1.</summary>
public enum LockState
{
    /// <summary>It is held, and is so for the margin at least.</summary>
    Held,

    /// <summary>It is lost, or about to run out: what it protects must not be touched any more.</summary>
    Lost,

    /// <summary>Its holder has given it back.</summary>
    Released,
}
