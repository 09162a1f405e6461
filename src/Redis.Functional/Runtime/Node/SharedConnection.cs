using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// The connection of a multiplexer: dialled, watched over, and made again whenever it is lost. One loop owns it; others read the present session, ask
/// for a dial to come sooner, or have it leave its server.
/// </summary>
internal sealed class SharedConnection
{
    // A session that lived shorter than this counts as one more failed attempt: a server that accepts and drops is not to be hammered.
    private const long SettledAfter = 1_000;

    // Unless it answered calls: then the server works, and a storm of CLIENT KILLs is not to grow the delays to seconds. 12-24 ms by default.
    private const int AfterServing = 4;
    private static readonly TimeSpan Hopeless = TimeSpan.FromMilliseconds(500);

    // Made beforehand: a client that listens to the heartbeat connects.
    private static readonly Func<SharedConnection, Task> Supervising = static connection => connection.Supervise();

    private readonly Multiplexer _user;
    private readonly RedisConfig _config;
    private readonly Dialer _dialer;
    private readonly Clock _clock;
    private readonly ConnectionReport _report;
    private readonly SessionListeners _listeners = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Lock _presence = new();
    private Signal<RedisResult<Unit>> _dialling = new();
    private Signal<Unit>? _nextBeat;
    private Signal<Unit>? _pause;
    private int _hurry;
    private bool _hasDialled;
    private Session? _session;
    private RedisError? _lastFailure;

    // The last dial failed for a reason that does not pass by itself. Of the loop alone.
    private bool _isRefused;

    // The last dial has failed, and not a session ended. Of the loop alone.
    private bool _isUnreached;

    // How often it has left; a dial that began before the latest time has reached the wrong server.
    private int _departures;

    // Ends the dial that is under way.
    private CancellationTokenSource? _dial;

    // What listeners must still be told on the next heartbeat: they threw when they heard that no other dial follows.
    private RedisError? _untold;

    internal SharedConnection(Multiplexer user, RedisConfig config, Dialer dialer, Clock clock)
    {
        (_user, _config, _dialer, _clock) = (user, config, dialer, clock);
        _report = ConnectionReport.Of(config, dialer, user.Environment);
    }

    private Lock Presence => LockOrder.Next(_presence, LockRank.State);

    /// <summary>The session that calls are sent on; null when there is none at present.</summary>
    internal Session? Session => Volatile.Read(ref _session);

    /// <summary>True when calls can be sent.</summary>
    internal bool IsConnected => Session is { IsOpen: true };

    /// <summary>Why there is no session; null when one was made since.</summary>
    internal RedisError? LastFailure => Volatile.Read(ref _lastFailure);

    /// <summary>True when the first dial has ended, whatever came of it.</summary>
    internal bool HasDialled => Volatile.Read(ref _hasDialled);

    /// <summary>The outcome of the dial that ends next.</summary>
    internal Task<RedisResult<Unit>> NextDial => Volatile.Read(ref _dialling).Task;

    /// <summary>The loop; ends when the client is closed or the reconnect policy gives up.</summary>
    internal Task Supervision { get; private set; } = Task.CompletedTask;

    /// <summary>True when nothing but the requests of its listener is sent on its connections.</summary>
    internal bool IsForPushes { get; set; }

    /// <summary>Begins to connect.</summary>
    internal void Start() => Supervision = Detached.Start(this, Supervising);

    /// <summary>Ends the current or next pause, because a connection is requested now.</summary>
    internal void Hurry()
    {
        Interlocked.Exchange(ref _hurry, 1);
        Volatile.Read(ref _pause)?.Set(Unit.Default);
    }

    /// <summary>Ends the session and the dial that is under way, and dials again: the server is no longer the one that is wanted.</summary>
    internal void Leave(RedisError reason)
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
    }

    /// <summary>
    /// Adds a listener, and tells it of the present session before it returns; false when it has another listener of that kind. Adding it again is
    /// allowed and tells it of the session again. An exception out of <see cref="ISessionListener.Opened"/> reaches the caller.
    /// </summary>
    internal bool Watch(ISessionListener listener)
    {
        // Either this sees the session, or the code that made it sees the listener.
        if (!_listeners.TryAdd(listener)) return false;
        if (Session is not { IsOpen: true } session) return true;
        session.Listen(_listeners, IsForPushes);
        listener.Opened(session);

        // It may have ended in between, and the listener have heard of the end first.
        if (Session != session) listener.Lost(session, LastFailure ?? FallbackErrors.LostUnknown);
        return true;
    }

    /// <summary>Removes a listener. A call that it is in the middle of goes on; no other begins.</summary>
    internal void Unwatch(ISessionListener listener) => _listeners.Remove(listener);

    /// <summary>Tells the listeners that no other dial follows. False when one of them must be told again.</summary>
    internal bool TellGaveUp(RedisError error)
    {
        var areAllTold = _listeners.GaveUp(error);
        Volatile.Write(ref _untold, areAllTold ? null : error);
        return areAllTold;
    }

    /// <summary>On the heartbeat. True when the listeners that had to be told again have been.</summary>
    internal bool Beat()
    {
        if (Volatile.Read(ref _nextBeat) is not null) Interlocked.Exchange(ref _nextBeat, null)?.Set(Unit.Default);
        return Volatile.Read(ref _untold) is { } untold && TellGaveUp(untold);
    }

    /// <summary>Ends the session and the loop. Allocates nothing; may be called again.</summary>
    internal void Close(RedisError reason)
    {
        Session?.End(reason);
        Cancellation.Cancel(_closing);
        _dialer.Close();
        Interlocked.Exchange(ref _nextBeat, null)?.Set(Unit.Default);
    }

    /// <summary>Ends the waiting for a dial: none follows.</summary>
    internal void EndDialling(RedisError reason) => Volatile.Read(ref _dialling).Set(new(reason));

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

    // One dial, and the session's life if there is one. Returns the number of the next attempt to reconnect; null if the next dial needs no pause.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int?> Attempt(int attempt)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        var departures = BeginDial(limit);
        var began = _clock.Now;
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
            await Live(session, departures, since - began).ConfigureAwait(false);
            return HasLeft(departures) ? null : _clock.Now - since >= SettledAfter ? 1 : session.HasServed ? Math.Min(attempt, AfterServing) : attempt;
        }
        catch (Exception exception)
        {
            var reason = FallbackErrors.Ended(exception);
            session.End(reason);
            Volatile.Write(ref _session, null);
            Volatile.Write(ref _lastFailure, reason);
            _listeners.Lost(session, reason);
            _report.Ended(session.Node, reason);
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

    private async Task Live(Session session, int departures, long took)
    {
        _isRefused = _isUnreached = false;
        session.RoomFreed = _user.SendWaiting;
        Volatile.Write(ref _lastFailure, null);
        if (!TryPublish(session, departures))
        {
            session.End(Multiplexer.ClosedUnknown);
            return;
        }

        _report.Made(session, took);
        session.Listen(_listeners, IsForPushes);
        if (_listeners.Opened(session)) session.Retire(FallbackErrors.LostUnknown);
        Dialled(new(Unit.Default));
        if (_user.IsClosed) session.End(new RedisError.Client.Closed(Delivery.Unknown));
        _user.SendWaiting();
        var reason = await session.Ended.ConfigureAwait(false);
        Volatile.Write(ref _session, null);
        Volatile.Write(ref _lastFailure, reason);
        _listeners.Lost(session, reason);
        _report.Ended(session.Node, reason);
        _user.NoteDisconnected();
    }

    private void Failed(RedisError error)
    {
        _isRefused = !error.IsTransient;
        _isUnreached = true;
        Volatile.Write(ref _lastFailure, error);
        Dialled(new(error));
        _listeners.Failed(error);
        _user.NoteDisconnected();
    }

    // Callers from now on get the result of the next dial.
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
        if (_config.Reconnect.DelayFor(attempt, _user.Environment.Random()) is not { } delay)
        {
            TellFailure(attempt, null);
            _config.Teller?.TellGaveUp(LastFailure);
            _user.GiveUp();
            return false;
        }

        // A wrong password or certificate is not corrected within milliseconds: avoid a flood of logins. A connection that was made, and ended by a fault of
        // the protocol, can be made again at once.
        if (_isRefused && delay < Hopeless) delay = Hopeless;
        TellFailure(attempt, delay);
        await Rest(delay).ConfigureAwait(false);
        return !_closing.IsCancellationRequested;
    }

    private void TellFailure(int attempt, TimeSpan? nextIn)
    {
        if (_isUnreached && LastFailure is { } error) _report.Failed(error, attempt, nextIn);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask Rest(TimeSpan delay)
    {
        var hurried = new Signal<Unit>();
        Interlocked.Exchange(ref _pause, hurried);
        if (Interlocked.Exchange(ref _hurry, 0) == 1) return;
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(_closing.Token);
        await Task.WhenAny(Clock.Delay(delay, _user.Environment.Time, pause.Token), hurried.Task).ConfigureAwait(false);
        await pause.CancelAsync().ConfigureAwait(false);
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
