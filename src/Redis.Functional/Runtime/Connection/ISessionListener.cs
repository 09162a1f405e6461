namespace Redis.Functional;

/// <summary>
/// Receives what happens to a multiplexer's sessions, one event after the other, and the pushes of its kind. An exception out of a method here affects
/// neither the session nor other listeners, except as <see cref="Faulted"/> says.
/// </summary>
internal interface ISessionListener
{
    /// <summary>What it listens for; never changes.</summary>
    ListenerKind Kind { get; }

    /// <summary>A session has passed its handshake. May be called twice for one session; <see cref="Lost"/> follows the last call.</summary>
    void Opened(Session session);

    /// <summary>A session has ended and delivers nothing more. May be called twice for one session.</summary>
    void Lost(Session session, RedisError reason);

    /// <summary>A dial failed; another follows.</summary>
    void Failed(RedisError error);

    /// <summary>No other dial follows. Called again on the next heartbeat when it throws.</summary>
    void GaveUp(RedisError error);

    /// <summary>Takes a frame that answers no request of the session, on its read loop. False when the listener has no use for it.</summary>
    bool Take(Session session, in ReplyFrame frame);

    /// <summary>
    /// <see cref="Opened"/> or <see cref="Take"/> has thrown, so that the listener has missed a session or a frame. True when it needs another session to go
    /// on: the session is then retired. Must not throw.
    /// </summary>
    bool Faulted(Session session);
}
