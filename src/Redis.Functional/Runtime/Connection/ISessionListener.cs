namespace Redis.Functional;

/// <summary>What is told of a multiplexer's sessions, one after the other, and takes what they push.</summary>
internal interface ISessionListener
{
    /// <summary>A session is past its handshake.</summary>
    void Opened(Session session);

    /// <summary>A session has ended; nothing more of it is delivered.</summary>
    void Lost(Session session, RedisError reason);

    /// <summary>A dial failed; another follows.</summary>
    void Failed(RedisError error);

    /// <summary>No other dial follows.</summary>
    void GaveUp(RedisError error);

    /// <summary>A frame that answers no request of the session, on its read loop. False when it is not what the listener is for.</summary>
    bool Take(Session session, in ReplyFrame frame);
}
