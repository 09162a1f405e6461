namespace Redis.Functional;

internal sealed partial class ConnectionPool<T>
{
    /// <summary>
    /// Ends all connections made so far, those that are lent and those that are being dialled too, and dials for those who wait without a pause.
    /// </summary>
    internal void Leave(RedisError reason)
    {
        T[] earlier;
        CancellationTokenSource dials;
        var next = new CancellationTokenSource();
        var now = clock.Now;
        int count;
        lock (Gate)
        {
            // What can fail comes before anything changes: a connection that stands in no list would never end.
            earlier = [.. _idle.Select(static idle => idle.Connection), .. _lent];
            dials = _leaving;
            _leaving = next;
            _gone += _idle.Count;
            _idle.Clear();
            (_failures, _notBefore, _lastFailure) = (0, 0, null);
            count = DialsToStart(now);
        }

        foreach (var connection in earlier) connection.End(reason);
        Cancellation.Cancel(dials);
        StartDials(count);
    }

    // Counts off a dial that failed because the pool has left that server, and begins one for those who wait. False when it has not left.
    private bool TryCountOff(CancellationTokenSource leaving)
    {
        int dials;
        var now = clock.Now;
        lock (Gate)
        {
            if (leaving == _leaving) return false;
            _dialling--;
            dials = DialsToStart(now);
        }

        StartDials(dials);
        return true;
    }
}
