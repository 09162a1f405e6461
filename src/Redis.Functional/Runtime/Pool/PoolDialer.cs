namespace Redis.Functional;

/// <summary>
/// Runs the dials of a pool, and watches each connection that they make until it ends. A dial belongs to the pool: the caller that asked for it may have
/// another connection, or have given up, when it is done. The pool's lock owns which dials belong to the present server.
/// </summary>
internal sealed class PoolDialer<T>(PoolState<T> state, Func<CancellationToken, ValueTask<RedisResult<T>>> dial, Clock clock)
    where T : class, IPooled
{
    // Made beforehand: a dial that has been counted begins, also when memory has run out.
    private static readonly Func<PoolDialer<T>, Task> Dialling = static dialer => dialer.Dial();

    private readonly CancellationTokenSource _closing = new();

    // Ends the dials that are under way when the pool leaves the server; another one after each time.
    private CancellationTokenSource _leaving = new();

    private Lock Gate => state.Gate;

    /// <summary>Begins as many dials, which have been counted under the lock.</summary>
    internal void Start(int count)
    {
        for (var i = 0; i < count; i++) _ = Detached.Start(this, Dialling);
    }

    /// <summary>The dials under way belong to an earlier server from now on; the caller cancels them. Under the pool's lock.</summary>
    /// <param name="next">Cancels the dials that begin from now on.</param>
    /// <returns>Cancels the dials under way.</returns>
    internal CancellationTokenSource Leave(CancellationTokenSource next)
    {
        var dials = _leaving;
        _leaving = next;
        return dials;
    }

    /// <summary>Cancels all dials.</summary>
    internal void Close()
    {
        try
        {
            _ = _closing.CancelAsync();
        }
        catch (Exception)
        {
            // What is being dialled ends when it is there.
        }
    }

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

    private async Task Live(T connection, CancellationTokenSource leaving)
    {
        Enter(connection, leaving);
        await connection.Ended.ConfigureAwait(false);
        Lost(connection);
    }

    private void FailedGuarded(RedisError error, CancellationTokenSource leaving)
    {
        try
        {
            if (!TryCountOff(leaving)) Failed(error);
        }
        catch (Exception)
        {
            // The waiters stay in the queue when they cannot be told: the next beat dials again, and their own limits end them.
        }
    }

    private void Enter(T connection, CancellationTokenSource leaving)
    {
        PoolWaiter<T>? next = null;
        bool isKept;
        var dials = 0;
        var now = clock.Now;
        lock (Gate)
        {
            state.Dials.CountOff();
            var isPresent = leaving == _leaving;
            if (isPresent) state.Dials.Reset();
            isKept = !state.IsClosed && isPresent && state.TryPlace(connection, now, out next);
            if (isKept) state.Connections.CountCreated();
            dials = state.DialsToStart(now);
        }

        if (!isKept) connection.End(FallbackErrors.ClosedNotSent);
        next?.Grant(connection);
        Start(dials);
    }

    private void Failed(RedisError error)
    {
        List<PoolWaiter<T>> failed;
        var (now, chance) = (clock.Now, state.Limits.Random());
        lock (Gate)
        {
            // A dial that the closing of the pool has cut off is no call that its caller has cancelled.
            error = state.Closed ?? error;
            state.Dials.Failed(error, now, chance);
            failed = state.Waiting.TakeFailed(wasLast: state.Connections.Lent == 0 && state.Dials.UnderWay == 0);
        }

        // Credentials may be renewed before the next call: to those who connect the refusal is final, to a call it is not.
        foreach (var waiter in failed) waiter.Fail(waiter.FailsWithDial || error.IsTransient || state.IsClosed ? error : DialFailure.Away(error));
    }

    // One that is lent is counted when it is given back.
    private void Lost(T connection)
    {
        lock (Gate) state.Connections.RemoveIdle(connection);
    }

    // Counts off a dial that failed because the pool has left that server, and begins one for the waiters. False when it has not left.
    private bool TryCountOff(CancellationTokenSource leaving)
    {
        int dials;
        var now = clock.Now;
        lock (Gate)
        {
            if (leaving == _leaving) return false;
            state.Dials.CountOff();
            dials = state.DialsToStart(now);
        }

        Start(dials);
        return true;
    }
}
