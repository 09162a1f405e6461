namespace Redis.Functional;

/// <summary>The connections that are lent out, so that they end with their client. Owned by whoever holds its lock.</summary>
internal sealed class Leases
{
    private readonly Lock _gate = new();
    private readonly HashSet<Session> _open = [];
    private bool _ended;

    /// <summary>False when the client has been closed: the connection is the caller's to end.</summary>
    internal bool Add(Session session)
    {
        lock (_gate) return !_ended && _open.Add(session);
    }

    internal void Remove(Session session)
    {
        lock (_gate) _open.Remove(session);
    }

    /// <summary>Ends all, and lets no other in.</summary>
    internal void End(RedisError reason)
    {
        Session[] open;
        lock (_gate)
        {
            _ended = true;
            open = [.. _open];
            _open.Clear();
        }

        foreach (var session in open) session.End(reason);
    }
}
