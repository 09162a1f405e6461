namespace Redis.Functional;

internal sealed partial class Multiplexer
{
    private readonly Lock _presence = new();

    // How often it has left; a dial that began before the latest time has reached the wrong server.
    private int _departures;

    // Ends the dial that is under way.
    private CancellationTokenSource? _dial;

    private Lock Presence => LockOrder.Next(_presence, LockRank.State);

    /// <inheritdoc/>
    public void Leave(RedisError reason)
    {
        Session? session;
        CancellationTokenSource? dial;
        lock (Presence)
        {
            _departures++;
            (session, dial) = (_session, _dial);
        }

        session?.End(reason);
        Cancellation.Cancel(dial);
        _side.Connections.Leave(reason);
        Hurry();
    }

    private int BeginDial(CancellationTokenSource dial)
    {
        lock (Presence)
        {
            _dial = dial;
            return _departures;
        }
    }

    private void EndDial()
    {
        lock (Presence) _dial = null;
    }

    private bool HasLeft(int since)
    {
        lock (Presence) return _departures != since;
    }

    // False when the client has left since the session was dialled for: no call must be sent on it.
    private bool TryPublish(Session session, int since)
    {
        lock (Presence)
        {
            if (_departures != since) return false;
            Volatile.Write(ref _session, session);
            return true;
        }
    }
}
