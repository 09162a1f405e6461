using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

internal sealed partial class Multiplexer
{
    // A session that lived shorter than this counts as one more failed attempt: a server that accepts and drops is not to be hammered.
    private const long SettledAfter = 1_000;

    // Unless it answered calls: then the server works, and a storm of CLIENT KILLs is not to grow the delays to seconds. 12-24 ms by default.
    private const int AfterServing = 4;
    private static readonly TimeSpan Hopeless = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    // Made beforehand: a client that listens to the heartbeat connects.
    private static readonly Func<Multiplexer, Task> Supervising = static multiplexer => multiplexer.Supervise();

    /// <summary>Begins to connect, once; further calls do nothing. After an exception it can be called again.</summary>
    public void Start()
    {
        if (!_lifecycle.TryStart()) return;
        var isStarted = false;
        try
        {
            _clock.Heartbeat.Add(this);
            if (IsClosed) _clock.Heartbeat.Remove(this);
            _supervision = Detached.Start(this, Supervising);
            isStarted = true;
        }
        finally
        {
            if (!isStarted) _lifecycle.UndoStart();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<RedisResult<Unit>> Ready(CancellationToken cancellationToken)
    {
        // In this order: a dial that ends in between is seen by the one or the other, and the first one's failure is not taken for an earlier one's.
        var next = Volatile.Read(ref _dialling).Task;
        Start();
        if (IsConnected) return new(Unit.Default);
        Hurry();
        await ((Task)next).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return next.IsCompletedSuccessfully ? await next.ConfigureAwait(false) : new(new RedisError.Client.Cancelled(Delivery.NotSent));
    }

    // The loop outlives every exception, as of memory that has run out or of a clock of the caller's: without it no connection would be made any more.
    private async Task Supervise()
    {
        var attempt = 0;
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
                var failed = await Attempt(attempt + 1).ConfigureAwait(false);
                attempt = failed ?? 0;
                if (failed is { } count && !await Pause(count).ConfigureAwait(false)) return;
            }
            catch (Exception exception)
            {
                await Recover(exception).ConfigureAwait(false);
            }
        }
    }

    // One dial, and the session's life if there is one. Answers the number of attempts that count as failed; null when the next one comes without a pause.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int?> Attempt(int attempt)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        var departures = BeginDial(limit);
        RedisResult<Session> dialed;
        try
        {
            dialed = await _dialer.Dial(limit.Token).ConfigureAwait(false);
        }
        finally
        {
            EndDial();
        }

        if (!dialed.TryGetValue(out var session))
        {
            if (HasLeft(departures)) return null;
            Failed(dialed.Error);
            return attempt;
        }

        try
        {
            var since = _clock.Now;
            await Live(session, departures).ConfigureAwait(false);
            return HasLeft(departures) ? null : _clock.Now - since >= SettledAfter ? 0 : session.HasServed ? Math.Min(attempt, AfterServing) : attempt;
        }
        catch (Exception exception)
        {
            var reason = FallbackErrors.Ended(exception);
            session.End(reason);
            Volatile.Write(ref _session, null);
            Volatile.Write(ref _lastFailure, reason);
            _listeners.Lost(session, reason);
            return attempt;
        }
    }

    // Waits for the next beat, since a timer may be what cannot be made.
    private async Task Recover(Exception exception)
    {
        try
        {
            var error = FallbackErrors.Defect(exception, Delivery.NotSent);
            var beat = new Signal<Unit>();
            Volatile.Write(ref _nextBeat, beat);
            Failed(error);
            if (!_closing.IsCancellationRequested) await beat.Task.ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The next attempt comes without a pause.
        }
    }

    private async Task Live(Session session, int departures)
    {
        session.RoomFreed = () => _backlog.Drain(_trySend);
        Volatile.Write(ref _lastFailure, null);
        if (!TryPublish(session, departures))
        {
            session.End(ClosedUnknown);
            return;
        }

        Introduce(session);
        Dialled(new(Unit.Default));
        if (IsClosed) session.End(new RedisError.Client.Closed(Delivery.Unknown));
        _backlog.Drain(_trySend);
        var reason = await session.Ended.ConfigureAwait(false);
        Volatile.Write(ref _session, null);
        Volatile.Write(ref _lastFailure, reason);
        _listeners.Lost(session, reason);
        if (_config.WhenDisconnected == WhenDisconnected.Fail) FailBacklog(null);
    }

    private void Failed(RedisError error)
    {
        Volatile.Write(ref _lastFailure, error);
        Dialled(new(error));
        _listeners.Failed(error);
        if (_config.WhenDisconnected == WhenDisconnected.Fail) FailBacklog(null);
    }

    // Whoever asks from now on is told of the dial after this one.
    private void Dialled(RedisResult<Unit> outcome)
    {
        Volatile.Write(ref _hasDialled, true);
        Volatile.Write(ref _hurry, 0);
        Interlocked.Exchange(ref _dialling, new()).Set(outcome);
    }

    // False when it is over: closed, or the policy gives up.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> Pause(int attempt)
    {
        if (_closing.IsCancellationRequested) return false;
        if (_config.Reconnect.DelayFor(Math.Max(attempt, 1), Environment.Random()) is not { } delay)
        {
            GiveUp();
            return false;
        }

        // A wrong password or certificate does not mend itself within milliseconds: no flood of logins.
        if (Volatile.Read(ref _lastFailure) is { IsTransient: false } && delay < Hopeless) delay = Hopeless;
        await Rest(delay).ConfigureAwait(false);
        return !_closing.IsCancellationRequested;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask Rest(TimeSpan delay)
    {
        var hurried = new Signal<Unit>();
        Interlocked.Exchange(ref _pause, hurried);
        if (Interlocked.Exchange(ref _hurry, 0) == 1) return;
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        await Task.WhenAny(Clock.Delay(delay, Environment.Time, pause.Token), hurried.Task).ConfigureAwait(false);
        await pause.CancelAsync().ConfigureAwait(false);
    }

    // Somebody asks for a connection now: the pause that goes on, or is about to begin, is over.
    private void Hurry()
    {
        Interlocked.Exchange(ref _hurry, 1);
        Volatile.Read(ref _pause)?.Set(Unit.Default);
    }

    // The policy's last attempt has failed: from now on every call is told so.
    private void GiveUp()
    {
        _lifecycle.End();
        FailBacklog(null);
        TellGaveUp(Volatile.Read(ref _lastFailure) ?? ClosedNotSent);
        _side.Connections.Close();
        Volatile.Read(ref _dialling).Set(new(ClosedNotSent));
        if (Volatile.Read(ref _untold) is null) _clock.Heartbeat.Remove(this);
    }

    // Allocates nothing that it cannot do without: what waits must end when the client closes without memory.
    private void FailBacklog(RedisError? error)
    {
        while (_backlog.Take() is { } exchange) exchange.Fail(error ?? DisconnectedOrLost(exchange));
    }

    private RedisError DisconnectedOrLost(Exchange exchange)
    {
        try
        {
            return Disconnected(exchange);
        }
        catch (Exception)
        {
            return FallbackErrors.LostNotSent;
        }
    }

    void IBeat.Beat()
    {
        Interlocked.Exchange(ref _nextBeat, null)?.Set(Unit.Default);
        var now = _clock.Beat();
        _backlog.Sweep(now, exchange => exchange.TryFail(TooLong(exchange)));
        _side.Connections.Sweep(now);
        if (Volatile.Read(ref _untold) is { } untold)
        {
            TellGaveUp(untold);
            if (Volatile.Read(ref _untold) is null) _clock.Heartbeat.Remove(this);
        }

        if (_reconnects) _dialer.Failover.Beat(now);
    }

    void IBeat.Fault(Exception exception) => Volatile.Read(ref _session)?.Fault(exception);

    /// <summary>Takes no more calls, lets those in flight end for up to two seconds, and closes. Never throws; may be called again.</summary>
    public ValueTask DisposeAsync()
    {
        _lifecycle.End();
        var closing = Close();

        // Without memory for an orderly end. Whoever closes it may not be able to call again.
        if (closing.IsFaulted) CloseNow();
        return closing;
    }

    // Allocates nothing.
    private void CloseNow()
    {
        _side.CloseNow();
        FailBacklog(ClosedNotSent);
        Volatile.Read(ref _session)?.End(ClosedUnknown);
        Cancellation.Cancel(_closing);
        _dialer.Failover.Close();
        Interlocked.Exchange(ref _nextBeat, null)?.Set(Unit.Default);
        _clock.Heartbeat.Remove(this);
        Volatile.Read(ref _dialling).Set(new(ClosedNotSent));
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        try
        {
            FailBacklog(ClosedNotSent);
            _side.Connections.Close();
            if (Volatile.Read(ref _session) is { } session) await session.Drained(Goodbye, Environment.Time).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Without memory for an orderly end it closes all the same.
        }

        Volatile.Read(ref _session)?.End(ClosedUnknown);
        await _side.Close(Environment.Time).ConfigureAwait(false);
        CloseNow();
        await _supervision.ConfigureAwait(false);
        await _dialer.Failover.Probing.ConfigureAwait(false);

        // A dial that ended meanwhile has begun another.
        Volatile.Read(ref _dialling).Set(new(ClosedNotSent));
    }
}
