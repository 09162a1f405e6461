namespace Redis.Functional;

/// <summary>A client that sends again what did not run. What runs on a lease is sent again by its program, on another lease, if the client wants that.</summary>
internal interface IPersistentClient
{
    /// <summary>The pause before a program that ended with an error on a lease runs again; null: its caller is told.</summary>
    /// <param name="error">Why it ended.</param>
    /// <param name="isReadOnly">True when nothing of it writes.</param>
    /// <param name="attempts">How often it ran again before.</param>
    /// <param name="elapsed">How long it has been failing.</param>
    TimeSpan? PauseBefore(RedisError error, bool isReadOnly, int attempts, TimeSpan elapsed);
}
