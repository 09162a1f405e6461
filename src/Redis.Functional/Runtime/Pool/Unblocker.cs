namespace Redis.Functional;

/// <summary>
/// Ends the waiting of blocking commands that their callers have cancelled, by CLIENT UNBLOCK on another connection to the same server: the client's shared
/// connection, or one of its own, which is made when it is first needed. The lock owns that one.
/// </summary>
/// <param name="shared">The client's shared connection; null when there is none.</param>
/// <param name="dial">Makes a connection.</param>
/// <param name="idleTimeout">How long an own connection is kept unused, in milliseconds.</param>
/// <param name="clock">The client's clock.</param>
/// <param name="time">Makes timers.</param>
internal sealed class Unblocker(Func<Session?> shared, Func<CancellationToken, ValueTask<RedisResult<Session>>> dial, long idleTimeout, Clock clock, TimeProvider time)
{
    // For a server that does not answer: the caller has said that it will not wait.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // A command that is cancelled at once may reach the server after the question, which then finds nothing that waits.
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(50);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private Task? _dialling;
    private Session? _own;
    private long _lastUse;
    private bool _isClosed;

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    /// <summary>Asks until the exchange has ended. False when a question was not answered, and may be answered later.</summary>
    /// <param name="exchange">What waits.</param>
    /// <param name="waiting">Where: its number may come a moment after the command has been sent.</param>
    internal async Task<bool> TryEnd(Exchange exchange, Session waiting)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var until = Clock.After(clock.Now, Clock.Limit(Patience));
        for (var pause = FirstPause; !exchange.IsDone; pause = Clock.Longer(pause, LongestPause))
        {
            if (clock.Now >= until || waiting.ClientId == Session.NoClientId || (waiting.ClientId > 0 && !await TryAsk(exchange, waiting).ConfigureAwait(false))) return false;
            if (!exchange.IsDone) await Clock.Delay(pause, time, CancellationToken.None).ConfigureAwait(false);
        }

        return true;
    }

    // False when the question was not answered.
    private async ValueTask<bool> TryAsk(Exchange exchange, Session waiting)
    {
        if (await Connection(waiting.Node).ConfigureAwait(false) is not { } session) return false;
        var question = new UnblockExchange(waiting.ClientId);
        if (exchange.IsDone) return true;
        if (session.TrySendUpkeep(question) != SendOutcome.Taken) return false;
        await BeatLimit.Wait(question.Ended, Patience, clock, CancellationToken.None).ConfigureAwait(false);
        return question.IsAnswered;
    }

    /// <summary>Ends an own connection that has not been used for long, or for which the shared one is back. On the heartbeat.</summary>
    internal void Sweep(long now)
    {
        if (Volatile.Read(ref _own) is not { IsOpen: true } own) return;
        var limit = shared() is { IsOpen: true } ? (long)Patience.TotalMilliseconds : idleTimeout;
        if (Clock.After(Volatile.Read(ref _lastUse), limit) <= now) own.End(FallbackErrors.ClosedNotSent);
    }

    /// <summary>Ends an own connection: the server is no longer the right one.</summary>
    internal void Leave(RedisError reason) => Volatile.Read(ref _own)?.End(reason);

    /// <summary>Ends an own connection, and makes no other. Allocates nothing.</summary>
    internal void Close()
    {
        lock (Gate) _isClosed = true;
        Cancellation.Cancel(_closing);
        Volatile.Read(ref _own)?.End(FallbackErrors.ClosedNotSent);
    }

    // A connection to that server; null when there is none. Elsewhere the number would be another client's.
    private async ValueTask<Session?> Connection(string node)
    {
        if (shared() is { IsOpen: true } present && present.Node == node) return present;
        Volatile.Write(ref _lastUse, clock.Now);
        if (Volatile.Read(ref _own) is not { IsOpen: true })
        {
            var dialling = Dialling();
            await BeatLimit.Wait(dialling, Patience, clock, CancellationToken.None).ConfigureAwait(false);
        }

        return Volatile.Read(ref _own) is { IsOpen: true } own && own.Node == node ? own : null;
    }

    // One dial for all that ask at the same time.
    private Task Dialling()
    {
        lock (Gate)
        {
            if (_dialling is { IsCompleted: false } || _isClosed) return _dialling ?? Task.CompletedTask;
            _dialling = Detached.Start(this, static unblocker => unblocker.Dial());

            // Without memory it has not begun, which is observed here.
            _ = _dialling.Exception;
            return _dialling;
        }
    }

    // Does not fail once it has begun.
    private async Task Dial()
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            var dialled = await dial(_closing.Token).ConfigureAwait(false);
            if (dialled.TryGetValue(out var session)) Keep(session);
        }
        catch (Exception)
        {
            // Without a connection to ask on, the connection that waits is closed.
        }
    }

    private void Keep(Session session)
    {
        bool isKept;
        lock (Gate)
        {
            isKept = !_isClosed;
            if (isKept) Volatile.Write(ref _own, session);
        }

        if (!isKept) session.End(FallbackErrors.ClosedNotSent);
    }
}
