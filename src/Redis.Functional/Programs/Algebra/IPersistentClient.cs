namespace Redis.Functional;

/// <summary>
/// A client that resends requests that did not run. Requests on a lease are resent by their program, on another lease, if the client says so.
/// </summary>
internal interface IPersistentClient
{
    /// <summary>The pause before a program that failed on a lease runs again; null: the error is returned.</summary>
    /// <param name="error">Why it ended.</param>
    /// <param name="isReadOnly">True when nothing of it writes.</param>
    /// <param name="attempts">How often it ran again before.</param>
    /// <param name="elapsed">How long it has been failing.</param>
    TimeSpan? PauseBefore(RedisError error, bool isReadOnly, int attempts, TimeSpan elapsed);
}
