namespace Redis.Functional;

/// <summary>
/// The connections of a pool, each either idle or lent; the one used last is lent first. Guarded by the pool's lock.
/// </summary>
internal sealed class PooledConnections<T>
    where T : class, IPooled
{
    private readonly List<(T Connection, long Since)> _idle = [];
    private readonly HashSet<T> _lent = [];
    private long _created;
    private long _gone;

    internal int Count => _idle.Count + _lent.Count;

    internal int Idle => _idle.Count;

    internal int Lent => _lent.Count;

    /// <summary>Connections added since the pool was made.</summary>
    internal long Created => _created;

    /// <summary>Connections that have left the pool.</summary>
    internal long Gone => _gone;

    /// <summary>True while one of them is open.</summary>
    internal bool AnyOpen => _idle.Exists(static idle => idle.Connection.IsOpen) || _lent.Any(static lent => lent.IsOpen);

    /// <summary>Lends the idle connection used last that is open; null when there is none.</summary>
    internal T? TakeIdle()
    {
        while (_idle.Count > 0)
        {
            // Counted as lent first: that may fail, and a connection in neither list would never be closed.
            var connection = _idle[^1].Connection;
            var isLent = connection.IsOpen && _lent.Add(connection);
            _idle.RemoveAt(_idle.Count - 1);
            if (isLent) return connection;
            _gone++;
        }

        return null;
    }

    /// <summary>Counts a connection that is in neither list as lent.</summary>
    internal void Lend(T connection) => _lent.Add(connection);

    /// <summary>Takes a connection out of the lent ones; false when it is not lent.</summary>
    internal bool TakeBack(T connection) => _lent.Remove(connection);

    /// <summary>Counts a connection that is in neither list as idle.</summary>
    internal void Keep(T connection, long now) => _idle.Add((connection, now));

    /// <summary>Counts a connection as added to the pool.</summary>
    internal void CountCreated() => _created++;

    /// <summary>Counts a connection that is in neither list as gone.</summary>
    internal void CountGone() => _gone++;

    /// <summary>Removes a connection from the idle ones. One that is lent is counted when it is given back.</summary>
    internal void RemoveIdle(T connection)
    {
        for (var place = _idle.Count - 1; place >= 0; place--)
        {
            if (!ReferenceEquals(_idle[place].Connection, connection)) continue;
            _idle.RemoveAt(place);
            _gone++;
        }
    }

    /// <summary>Finds the connections that have been idle for a number of milliseconds. They stay until <see cref="RemoveUnused"/>.</summary>
    internal void FindUnused(long now, long timeout, List<T> unused)
    {
        while (_idle.Count > unused.Count && Clock.After(_idle[unused.Count].Since, timeout) <= now) unused.Add(_idle[unused.Count].Connection);
    }

    /// <summary>Removes as many of the connections that have been idle longest.</summary>
    internal void RemoveUnused(int count)
    {
        _idle.RemoveRange(0, count);
        _gone += count;
    }

    /// <summary>Takes out an idle connection that is to be ended; null when there is none. Allocates nothing.</summary>
    internal T? TakeIdleToEnd()
    {
        if (_idle.Count == 0) return null;
        var idle = _idle[^1].Connection;
        _idle.RemoveAt(_idle.Count - 1);
        _gone++;
        return idle;
    }

    /// <summary>A lent connection that is open; null when there is none. Allocates nothing.</summary>
    internal T? FirstOpenLent()
    {
        foreach (var lent in _lent)
            if (lent.IsOpen)
                return lent;
        return null;
    }

    internal T[] AllLent() => [.. _lent];

    internal T[] All() => [.. _idle.Select(static idle => idle.Connection), .. _lent];

    /// <summary>Removes all idle connections.</summary>
    internal void RemoveAllIdle()
    {
        _gone += _idle.Count;
        _idle.Clear();
    }
}
