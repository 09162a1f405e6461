namespace Redis.Functional;

/// <summary>
/// One server connection that all callers share, made again whenever it is lost. The supervising loop owns the state; sending only reads
/// the current session.
/// </summary>
internal sealed partial class Multiplexer : IInterpreter, IBeat
{
    // Made beforehand: a client must be able to close when memory has run out.
    private static readonly RedisError ClosedNotSent = new RedisError.Client.Closed(Delivery.NotSent);
    private static readonly RedisError ClosedUnknown = new RedisError.Client.Closed(Delivery.Unknown);

    private readonly RedisConfig _config;
    private readonly Dialer _dialer;
    private readonly Clock _clock;
    private readonly CallLimit _callLimit;
    private readonly Backlog _backlog = new();
    private readonly Func<Exchange, bool> _trySend;
    private readonly CancellationTokenSource _closing = new();
    private readonly SessionPool _side;
    private readonly bool _waitsForFirst;

    // Without it a connection that retires would be the client's last.
    private readonly bool _reconnects;
    private Signal<RedisResult<LanguageExt.Unit>> _dialling = new();
    private Signal<LanguageExt.Unit>? _nextBeat;
    private Session? _session;
    private RedisError? _lastFailure;
    private Signal<LanguageExt.Unit>? _pause;
    private int _hurry;
    private bool _hasDialled;
    private Lifecycle _lifecycle;
    private Task _supervision = Task.CompletedTask;

    /// <param name="config">How to connect.</param>
    /// <param name="locator">Where to.</param>
    /// <param name="transport">How bytes travel.</param>
    /// <param name="environment">What programs need.</param>
    /// <param name="waitsForFirst">Calls wait for the outcome of the first dial, whatever the configuration says of later ones.</param>
    internal Multiplexer(RedisConfig config, ILocator locator, ITransport transport, RedisEnvironment environment, bool waitsForFirst)
    {
        _waitsForFirst = waitsForFirst;
        _reconnects = config.Reconnect.MaxAttempts is not 0;
        _config = config;
        Environment = environment;
        _clock = new Clock(config.TimeProvider);
        _dialer = new Dialer(config, locator, transport, environment.Codecs, _clock);
        _side = new(_dialer, PoolLimits.Beside(config, environment.Random), config, _clock, this);
        _callLimit = new(config);
        _trySend = TryHandOver;
    }

    public RedisEnvironment Environment { get; }

    public bool IsClosed => _lifecycle.IsOver;

    public bool IsConnected => Volatile.Read(ref _session) is { IsOpen: true };

    public Multiplexer? Shared => this;

    public PoolStatistics Statistics => _side.Connections.Statistics;

    /// <inheritdoc/>
    public void Send(Batch batch)
    {
        var exchange = batch.Exchange;
        if (Volatile.Read(ref _session) is not { } session || !_backlog.IsEmpty)
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

    private void SendLater(Exchange exchange, SendOutcome outcome = SendOutcome.Closed)
    {
        if (IsClosed)
        {
            exchange.Fail(new RedisError.Client.Closed(Delivery.NotSent) { Context = new() { Command = exchange.Name } });
        }
        else if (outcome == SendOutcome.Full && _config.WhenInFlightFull == WhenInFlightFull.Fail)
        {
            exchange.Fail(Backpressure(exchange));
        }
        else if (outcome == SendOutcome.Closed && IsToFail())
        {
            exchange.Fail(Disconnected(exchange));
        }
        else
        {
            Park(exchange);
        }
    }

    // Not connected, and told not to wait. A backlog before an open connection is no reason to fail.
    private bool IsToFail() =>
        _config.WhenDisconnected == WhenDisconnected.Fail && !IsConnected && !(_waitsForFirst && !Volatile.Read(ref _hasDialled));

    private void Park(Exchange exchange)
    {
        _callLimit.Start(exchange, _clock.Now);
        _backlog.Add(exchange);

        // The room or the connection it waits for may have come between the refusal and the parking.
        if (IsClosed) FailBacklog(new RedisError.Client.Closed(Delivery.NotSent));
        else _backlog.Drain(_trySend);
    }

    private bool TryHandOver(Exchange exchange) =>
        Volatile.Read(ref _session) is { } session && session.TrySend(exchange) == SendOutcome.Taken;

    private RedisError Backpressure(Exchange exchange) => new RedisError.Client.Backpressure(
        $"the window of {_config.MaxInFlightCommands} commands or {_config.MaxInFlightBytes} bytes in flight is full")
    {
        Context = new() { Command = exchange.Name, Node = _dialer.Name },
    };

    private RedisError Disconnected(Exchange exchange)
    {
        var failure = Volatile.Read(ref _lastFailure);
        var why = failure is null ? "" : $": {failure.Message}";
        return DialFailure.Disconnected($"not connected to {_dialer.Name}{why}", failure) with
        {
            Context = new() { Command = exchange.Name, Node = _dialer.Name },
        };
    }

    private RedisError TooLong(Exchange exchange)
    {
        var failure = Volatile.Read(ref _lastFailure);
        var why = failure is null ? "" : $" ({failure.Message})";
        var what = IsConnected ? "room in the window" : $"connection to {_dialer.Name}{why}";
        return DialFailure.TimedOut(what, _callLimit.SpanOf(exchange), failure) with
        {
            Context = new() { Command = exchange.Name, Node = _dialer.Name },
        };
    }
}
