namespace Redis.Functional;

/// <summary>What a session did with an exchange it was given.</summary>
internal enum SendOutcome
{
    /// <summary>It is in the queue, or had ended already.</summary>
    Taken,

    /// <summary>The window is full: not taken.</summary>
    Full,

    /// <summary>The session has ended: not taken.</summary>
    Closed,
}
