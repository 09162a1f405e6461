namespace Redis.Functional;

internal sealed partial class ConnectionPool<T>
{
    // Made beforehand: a dial that has been counted begins.
    private static readonly Func<ConnectionPool<T>, Task> Dialling = static pool => pool.Dial();

    private readonly CancellationTokenSource _closing = new();

    // Ends the dials that are under way when the pool leaves the server; another one after each time.
    private CancellationTokenSource _leaving = new();
    private RedisError? _lastFailure;
    private long _notBefore;
    private int _failures;
    private int _dialling;

    /// <summary>Begins a connection for whoever comes next, when none lies ready and there is room.</summary>
    internal void Prepare()
    {
        var now = clock.Now;
        lock (Gate)
        {
            if (_closed || _idle.Count > 0 || _dialling > _waiting.Count || Size >= limits.MaxSize || now < _notBefore) return;
            _dialling++;
        }

        StartDials(1);
    }

    private int Size => _idle.Count + _lent.Count + _dialling;

    // Null when one may wait.
    private RedisError? Refusal(long now)
    {
        if (_closed) return ClosedNotSent;
        if (IsAway && now < _notBefore) return Away(_lastFailure!);
        return limits.MaxWait == 0 && Size >= limits.MaxSize && _dialling <= _waiting.Count
            ? new RedisError.Client.PoolTimeout(TimeSpan.Zero)
            : null;
    }

    // The last dial failed, and no connection is out that could come back.
    private bool IsAway => limits.FailsWhenAway && _lastFailure is not null && _lent.Count == 0;

    // As many as wait, as far as there is room; while the server is away one at a time, and not before its time.
    private int DialsToStart(long now)
    {
        if (_closed || now < _notBefore) return 0;
        var most = _failures > 0 ? 1 : int.MaxValue;
        var before = _dialling;
        while (_dialling < _waiting.Count && _dialling < most && Size < limits.MaxSize) _dialling++;
        return _dialling - before;
    }

    private void StartDials(int count)
    {
        for (var i = 0; i < count; i++) _ = Detached.Start(this, Dialling);
    }

    // A dial belongs to the pool: who asked for it may be served by another connection, or be gone, when it is done.
    private async Task Dial()
    {
        RedisResult<T> dialled;
        var leaving = Volatile.Read(ref _leaving);
        try
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token, leaving.Token);
            dialled = await dial(limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // Whatever happens, the dial is counted off: a pool that waits for one that has ended would open no connection any more.
            dialled = new(FallbackErrors.Defect(exception, Delivery.NotSent));
        }

        if (dialled.TryGetValue(out var connection)) await LiveGuarded(connection, leaving).ConfigureAwait(false);
        else FailedGuarded(dialled.Error, leaving);
    }

    private async Task LiveGuarded(T connection, CancellationTokenSource leaving)
    {
        try
        {
            await Live(connection, leaving).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            connection.End(FallbackErrors.Ended(exception));
            Lost(connection);
        }
    }

    private void FailedGuarded(RedisError error, CancellationTokenSource leaving)
    {
        try
        {
            if (TryCountOff(leaving)) return;
            Failed(error);
        }
        catch (Exception)
        {
            // The waiters stay in the queue when they cannot be told: the next beat dials again, and their own limits end them.
        }
    }

    private async Task Live(T connection, CancellationTokenSource leaving)
    {
        PoolWaiter<T>? next = null;
        bool isKept;
        var dials = 0;
        var now = clock.Now;
        lock (Gate)
        {
            _dialling--;
            if (leaving == _leaving) (_failures, _notBefore, _lastFailure) = (0, 0, null);
            isKept = !_closed && leaving == _leaving && TryPlace(connection, now, out next);
            if (isKept) _created++;
            dials = DialsToStart(now);
        }

        if (!isKept) connection.End(ClosedNotSent);
        next?.Grant(connection);
        StartDials(dials);
        await connection.Ended.ConfigureAwait(false);
        Lost(connection);
    }

    // One that is lent is counted when it is given back.
    private void Lost(T connection)
    {
        lock (Gate)
        {
            for (var place = _idle.Count - 1; place >= 0; place--)
            {
                if (!ReferenceEquals(_idle[place].Connection, connection)) continue;
                _idle.RemoveAt(place);
                _gone++;
            }
        }
    }

    private void Failed(RedisError error)
    {
        List<PoolWaiter<T>> told;
        var (now, chance) = (clock.Now, limits.Random());
        lock (Gate)
        {
            _dialling--;
            _failures++;
            _lastFailure = error;
            _notBefore = now + limits.Backoff(_failures, error, chance);
            told = !limits.FailsWhenAway ? [.. _waiting.Where(static waiter => waiter.FailsWithDial)] : _lent.Count == 0 && _dialling == 0 ? [.. _waiting] : [.. _waiting.Take(1)];
            foreach (var waiter in told) Unlink(waiter);
        }

        foreach (var waiter in told) waiter.Fail(error);
    }

    private static RedisError Away(RedisError failure) =>
        DialFailure.Disconnected($"not connected: {failure.Message}", failure) with { Context = failure.Context };
}
