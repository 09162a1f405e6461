namespace Redis.Functional;

/// <summary>
/// The server connection of a line: the one that carries the client's commands, or one that only the line uses. Guarded by the hub's lock.
/// </summary>
/// <param name="listener">Listens to the connection: the line.</param>
/// <param name="dial">Makes the connection that only the line uses; started here.</param>
/// <param name="shared">The connection of the client's commands if the line is to use it; otherwise null.</param>
internal sealed class LineConnection(ISessionListener listener, Func<Multiplexer> dial, Multiplexer? shared)
{
    private Multiplexer? _shared = shared;
    private Multiplexer? _own;

    /// <summary>The connection that only the line uses; null while there is none.</summary>
    internal Multiplexer? Own => _own;

    /// <summary>Sends on the connection; null when there is none yet.</summary>
    internal IRedisClient? Client(Session? present) => _own ?? (present is null ? null : _shared);

    /// <summary>Whether it is the present session of the connection.</summary>
    internal bool Has(Session session) => (_own ?? _shared)?.Has(session) == true;

    /// <summary>Whether it is the present session of the connection, and one of its kind.</summary>
    internal bool Accepts(Session session) => Has(session) && session.IsForPushes == (_own is not null);

    /// <summary>Whether a session of the connection can carry messages: the shared one carries them beside replies, which needs RESP3.</summary>
    internal bool Carries(Session session) => _own is not null || session.SpeaksResp3;

    /// <summary>Begins to connect unless it has begun already. The error of calls when the connection of the client's commands is closed or has given up.</summary>
    internal RedisError? Connect()
    {
        if (_own is not null) return null;
        if (_shared is null) Dial();
        else if (_shared.IsClosed) return _shared.Over;
        else _shared.Watch(listener);
        return null;
    }

    /// <summary>Drops the line's own connection when it has closed.</summary>
    internal void DropClosed()
    {
        if (_own is { IsClosed: true }) _own = null;
    }

    /// <summary>Stops using the connection of the client's commands for good.</summary>
    /// <param name="connects">Begins to connect on its own at once.</param>
    internal void Separate(bool connects)
    {
        if (connects) Dial();
        Unwatch();
        _shared = null;
    }

    /// <summary>Stops listening to the connection of the client's commands.</summary>
    internal void Unwatch() => _shared?.Unwatch(listener);

    /// <summary>Uses a new connection of the client's commands where it used the earlier one.</summary>
    internal void Replace(Multiplexer? shared)
    {
        if (_shared is not null) _shared = shared;
    }

    /// <summary>Drops the line's own connection if it is still this one.</summary>
    internal void Drop(Multiplexer own)
    {
        if (_own == own) _own = null;
    }

    // Kept once it has started: one that never starts would never connect.
    private void Dial()
    {
        var own = dial();
        own.Watch(listener);
        own.Start();
        _own = own;
    }
}
