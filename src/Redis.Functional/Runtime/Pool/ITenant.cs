namespace Redis.Functional;

/// <summary>The lease that holds a pooled session, told what happens to it.</summary>
internal interface ITenant
{
    /// <summary>Room has become free in the window. On the read loop.</summary>
    void OnRoom();

    /// <summary>Time has passed. On the heartbeat.</summary>
    void OnBeat(long now);

    /// <summary>The session has ended: nothing more is sent, and no beat follows.</summary>
    void OnEnded();
}
