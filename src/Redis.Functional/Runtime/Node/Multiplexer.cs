using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Sends the calls of all callers on one connection, which <see cref="SharedConnection"/> keeps, and lets them wait or fail while there is none or its
/// window is full. Leases have connections of their own beside it.
/// </summary>
internal sealed class Multiplexer : IInterpreter, IBeat
{
    // Made beforehand: a client must be able to close when memory has run out.
    internal static readonly RedisError ClosedUnknown = new RedisError.Client.Closed(Delivery.Unknown);
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    private readonly RedisConfig _config;
    private readonly Dialer _dialer;
    private readonly Clock _clock;
    private readonly CallLimit _callLimit;
    private readonly Backlog _backlog = new();
    private readonly Func<Exchange, bool> _trySend;
    private readonly Action<Exchange> _expire;
    private readonly SharedConnection _connection;
    private readonly SessionPool _side;
    private readonly BeatPlace _place;
    private readonly bool _waitsForFirst;

    // Without it a connection that retires would be the client's last.
    private readonly bool _reconnects;
    private Lifecycle _lifecycle;

    // Null unless it is over because no other dial follows.
    private RedisError? _gaveUp;

    /// <param name="config">How to connect.</param>
    /// <param name="locator">Where to.</param>
    /// <param name="transport">How bytes travel.</param>
    /// <param name="environment">What programs need.</param>
    /// <param name="waitsForFirst">Calls wait for the outcome of the first dial, whatever the configuration says of later ones.</param>
    /// <param name="owner">Whose leases its are; null: its own.</param>
    internal Multiplexer(RedisConfig config, ILocator locator, ITransport transport, RedisEnvironment environment, bool waitsForFirst, IRedisClient? owner = null)
    {
        _waitsForFirst = waitsForFirst;
        _reconnects = config.Reconnect.MaxAttempts is not 0;
        _config = config;
        Environment = environment;
        _clock = new Clock(config.TimeProvider);
        _place = new BeatPlace(this);
        _dialer = new Dialer(config, locator, transport, environment.Codecs, _clock, _place);
        _side = new(_dialer, PoolLimits.Beside(config, environment.Random), config, _clock, owner ?? this, () => _connection!.Session, _place, ConnectionReport.Beside(config, _dialer, environment));
        _callLimit = new(config);
        _connection = new(this, config, _dialer, _clock);
        _trySend = TryHandOver;
        _expire = exchange => exchange.TryFail(TooLong(exchange));
    }

    public RedisEnvironment Environment { get; }

    public bool IsClosed => _lifecycle.IsOver;

    public bool IsConnected => _connection.IsConnected;

    public Multiplexer? Shared => this;

    public PoolStatistics Statistics => _side.Connections.Statistics;

    /// <summary>The error of a call when it is closed, or has given up.</summary>
    internal RedisError Over => Volatile.Read(ref _gaveUp) ?? FallbackErrors.ClosedNotSent;

    /// <summary>How many replies are due on its present connection.</summary>
    internal long Due => _connection.Session?.InFlight ?? 0;

    /// <summary>The bytes of the requests on its present connection whose replies are due.</summary>
    internal long DueBytes => _connection.Session?.BytesInFlight ?? 0;

    /// <summary>True when nothing but the requests of its listener is sent on its connections.</summary>
    internal bool IsForPushes
    {
        init => _connection.IsForPushes = value;
    }

    /// <summary>Begins to connect, once; further calls do nothing. After an exception it can be called again.</summary>
    public void Start()
    {
        if (!_lifecycle.TryStart()) return;
        var isStarted = false;
        try
        {
            _clock.Heartbeat.Add(_place);
            if (IsClosed) _clock.Heartbeat.Remove(this);
            _connection.Start();
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
        if (IsClosed) return new(Over);

        // In this order: a dial that ends in between is seen by the one or the other, and the first one's failure is not taken for an earlier one's.
        var next = _connection.NextDial;
        Start();
        if (IsConnected) return new(Unit.Default);
        _connection.Hurry();
        await ((Task)next).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return next.IsCompletedSuccessfully ? await next.ConfigureAwait(false) : new(new RedisError.Client.Cancelled(Delivery.NotSent));
    }

    /// <inheritdoc/>
    public void Leave(RedisError reason)
    {
        _connection.Leave(reason);
        _side.Leave(reason);
        _connection.Hurry();
    }

    /// <inheritdoc cref="SharedConnection.Watch"/>
    internal bool Watch(ISessionListener listener) => _connection.Watch(listener);

    /// <inheritdoc cref="SharedConnection.Unwatch"/>
    internal void Unwatch(ISessionListener listener) => _connection.Unwatch(listener);

    /// <summary>Whether it is the present session.</summary>
    internal bool Has(Session session) => _connection.Session == session;

    /// <inheritdoc/>
    public void Send(Batch batch)
    {
        var exchange = batch.Exchange;
        if (_connection.Session is not { } session || !_backlog.IsEmpty)
        {
            SendLater(exchange);
            return;
        }

        var outcome = session.TrySend(exchange);
        if (outcome != SendOutcome.Taken) SendLater(exchange, outcome);
    }

    /// <inheritdoc/>
    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => _side.Lease(cancellationToken);

    public IRedisClient? TryLease() => _side.TryLease();

    /// <summary>Sends what waits for a connection or for room, as far as there is room now.</summary>
    internal void SendWaiting() => _backlog.Drain(_trySend);

    /// <summary>There is no connection any more, or a dial has failed: what waits for one fails, where the configuration says so.</summary>
    internal void NoteDisconnected()
    {
        if (_config.WhenDisconnected == WhenDisconnected.Fail) FailBacklog(null);
    }

    /// <summary>The policy's last attempt has failed: from now on every call fails with its error.</summary>
    internal void GiveUp()
    {
        var failure = _connection.LastFailure;
        var error = DialFailure.GaveUp(_dialer.Name, failure);
        Volatile.Write(ref _gaveUp, error);
        _lifecycle.End();
        FailBacklog(error);
        var areAllTold = _connection.TellGaveUp(failure ?? error);
        _side.Connections.Close(error);
        _connection.EndDialling(error);
        if (areAllTold) _clock.Heartbeat.Remove(this);
    }

    void IBeat.Beat()
    {
        var areAllTold = _connection.Beat();
        var now = _clock.Beat();
        _backlog.Sweep(now, _expire);
        _side.Sweep(now);
        if (areAllTold) _clock.Heartbeat.Remove(this);
        if (_reconnects) _dialer.Failover.Beat(now);
        _place.Rest(now + BeatPlace.LongestRest);
        if (!_backlog.IsEmpty || _side.Connections.HasWaiting || _dialer.Failover.IsReported) _place.Wake();
    }

    void IBeat.Fault(Exception exception) => _connection.Session?.Fault(exception);

    /// <summary>Takes no more calls, lets those in flight end for up to two seconds, and closes. Never throws; may be called again.</summary>
    public ValueTask DisposeAsync()
    {
        Volatile.Write(ref _gaveUp, null);
        _lifecycle.End();
        var closing = Close();

        // Without memory for an orderly end. The caller that closes it may not be able to call again.
        if (closing.IsFaulted) CloseNow();
        return closing;
    }

    private void SendLater(Exchange exchange, SendOutcome outcome = SendOutcome.Closed)
    {
        if (outcome == SendOutcome.Full) _config.Teller?.TellWindowFull(_dialer.Name, _backlog.Count + 1, _clock.Now);
        if (IsClosed)
        {
            exchange.Fail(FallbackErrors.OfCommand(Over, exchange));
        }
        else if (outcome == SendOutcome.Full && _config.WhenInFlightFull == WhenInFlightFull.Fail)
        {
            exchange.Fail(Backpressure(exchange, "in flight"));
        }
        else if (outcome == SendOutcome.Closed && IsToFail())
        {
            exchange.Fail(Disconnected(exchange));
        }
        else if (_config.WhenInFlightFull == WhenInFlightFull.Fail && _backlog.Count >= _config.MaxInFlightCommands)
        {
            exchange.Fail(Backpressure(exchange, "waiting for a connection"));
        }
        else
        {
            Park(exchange);
        }
    }

    // Not connected, and told not to wait. A backlog before an open connection is no reason to fail.
    private bool IsToFail() =>
        _config.WhenDisconnected == WhenDisconnected.Fail && !IsConnected && !(_waitsForFirst && !_connection.HasDialled);

    private void Park(Exchange exchange)
    {
        _callLimit.Start(exchange, _clock.Now);
        _backlog.Add(exchange);
        _place.Wake();

        // The room or the connection it waits for may have come between the refusal and the parking.
        if (IsClosed) FailBacklog(Over);
        else _backlog.Drain(_trySend);
    }

    private bool TryHandOver(Exchange exchange) =>
        _connection.Session is { } session && session.TrySend(exchange) == SendOutcome.Taken;

    private RedisError Backpressure(Exchange exchange, string where) => new RedisError.Client.Backpressure(
        $"The window of {_config.MaxInFlightCommands} commands or {_config.MaxInFlightBytes} bytes {where} is full.")
    {
        Context = new() { Command = exchange.Name, Node = _dialer.Name },
    };

    private RedisError Disconnected(Exchange exchange)
    {
        var failure = _connection.LastFailure;
        var why = failure is null ? "." : $": {ErrorText.Of(failure)}";
        return DialFailure.Disconnected($"Not connected to {_dialer.Name}{why} Set WhenDisconnected to Wait to wait for a connection.", failure) with
        {
            Context = new() { Command = exchange.Name, Node = _dialer.Name },
        };
    }

    private RedisError TooLong(Exchange exchange)
    {
        ErrorContext context = new() { Command = exchange.Name, Node = _dialer.Name };
        var (limit, failure) = (_callLimit.SpanOf(exchange), _connection.LastFailure);
        return _connection.Session is { IsOpen: true } session
            ? new RedisError.Timeout("room in the window", limit, Delivery.NotSent) { Context = context, Cause = session.CauseOfWaiting(exchange) }
            : DialFailure.TimedOut($"connection to {_dialer.Name}", limit, failure) with { Context = context };
    }

    // Allocates nothing that it cannot do without: what waits must end when the client closes without memory.
    private void FailBacklog(RedisError? error)
    {
        while (_backlog.Take() is { } exchange) exchange.Fail(error is null ? DisconnectedOrLost(exchange) : FallbackErrors.OfCommand(error, exchange));
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

    // Allocates nothing.
    private void CloseNow()
    {
        _side.CloseNow();
        FailBacklog(FallbackErrors.ClosedNotSent);
        _connection.Close(ClosedUnknown);
        _clock.Heartbeat.Remove(this);
        _connection.EndDialling(FallbackErrors.ClosedNotSent);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private async ValueTask Close()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        try
        {
            FailBacklog(FallbackErrors.ClosedNotSent);
            _side.Connections.Close(FallbackErrors.ClosedNotSent);
            if (_connection.Session is { } session) await session.WaitUntilIdle(Goodbye, Environment.Time).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // Without memory for an orderly end it closes all the same.
        }

        _connection.Session?.End(ClosedUnknown);
        await _side.Close(Environment.Time).ConfigureAwait(false);
        CloseNow();
        await _connection.Supervision.ConfigureAwait(false);
        await _dialer.Failover.Probing.ConfigureAwait(false);
        await _dialer.Silence.Asking.ConfigureAwait(false);

        // A dial that ended meanwhile has begun another.
        _connection.EndDialling(FallbackErrors.ClosedNotSent);
    }
}
