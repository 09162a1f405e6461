using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Sends again what <see cref="SecondSendings"/> allows, on the connections of an interpreter whose calls wait for a connection. What a server refused because
/// it is no primary rests first; all that rests goes together, so that however many callers there are, a server gets at most twenty-five rounds a second.
/// </summary>
/// <remarks>
/// Requests come back under the locks of a connection (<see cref="IResend.Add"/>) and are sent by a work item. The lock owns both queues. One that rests is
/// ended on the heartbeat when its time is over, with what the server said last.
/// </remarks>
internal sealed class ResendingInterpreter : IInterpreter, IPersistentClient, IResend, IBeat, IThreadPoolWorkItem
{
    private readonly IInterpreter _connections;
    private readonly NodeFigures _figures;
    private readonly Clock _clock;
    private readonly bool _followsPrimary;
    private readonly int _mostResting;
    private readonly TimeSpan _patience;
    private readonly Lock _gate = new();
    private readonly PositionedQueue<Exchange> _ready = new();

    // Those before the second position have rested.
    private readonly PositionedQueue<(Exchange Exchange, RedisError Error)> _resting = new();
    private long _rested;
    private bool _isSending;
    private bool _isOver;
    private int _isListening;
    private long _restUntil;

    // The length of the last rest, and when it ended.
    private long _rest;
    private long _lastRest;
    private bool _isLeaving;

    /// <param name="plan">What the connections are made of.</param>
    /// <param name="waitsForFirst">Calls wait for the outcome of the first dial.</param>
    internal ResendingInterpreter(NodePlan plan, bool waitsForFirst)
    {
        _connections = plan.Connections(waitsForFirst, this);
        _figures = plan.Figures;
        _clock = new Clock(plan.Config.TimeProvider);
        _followsPrimary = plan.Locator.NeedsRole;
        _mostResting = plan.Config.MaxInFlightCommands;
        _patience = RedisConfig.IsForEver(plan.Config.CommandTimeout) ? TimeSpan.MaxValue : plan.Config.CommandTimeout;
    }

    public RedisEnvironment Environment => _connections.Environment;

    public bool IsConnected => _connections.IsConnected;

    public bool IsClosed => _connections.IsClosed;

    public PoolStatistics Statistics => _connections.Statistics;

    public Multiplexer? Shared => _connections.Shared;

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    public void Start()
    {
        var isFirst = Listen();
        var isStarted = false;
        try
        {
            _connections.Start();
            isStarted = true;
        }
        finally
        {
            // A client that cannot connect for lack of memory is not returned, so it is closed here.
            if (isFirst && !isStarted) Ignore();
        }
    }

    public ValueTask<RedisResult<Unit>> Ready(CancellationToken cancellationToken)
    {
        Listen();
        return _connections.Ready(cancellationToken);
    }

    public void Send(Batch batch)
    {
        var exchange = batch.Exchange;

        // One that a router has sent here is the router's to send elsewhere.
        if (!exchange.IsAsked) exchange.Ask(this);
        _connections.Send(exchange);
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => _connections.Lease(request, cancellationToken);

    public IRedisClient? TryLease() => _connections.TryLease();

    /// <inheritdoc/>
    public void Leave(RedisError reason)
    {
        // What rests here was refused by the server that is left.
        Volatile.Write(ref _isLeaving, true);
        _connections.Leave(reason);
    }

    public TimeSpan? PauseBefore(RedisError error, bool isReadOnly, int attempts, TimeSpan elapsed) =>
        IsClosed ? null : SecondSendings.Of(error, isReadOnly, attempts, _followsPrimary) switch
        {
            SecondSending.Now => TimeSpan.Zero,
            SecondSending.AfterRest when elapsed < _patience => TimeSpan.FromMilliseconds(RestLength.Shortened(RestLength.After(attempts), Environment.Random())),
            _ => null,
        };

    public ValueTask DisposeAsync()
    {
        var closing = _connections.DisposeAsync();
        End();
        return closing;
    }

    bool IResend.Wants(Exchange exchange, RedisError error) => !IsClosed && Of(exchange, error, exchange.Sendings) switch
    {
        SecondSending.Now => true,
        SecondSending.AfterRest => _resting.Count < _mostResting,
        _ => false,
    };

    void IResend.Add(Exchange exchange, RedisError error)
    {
        // It has been counted since it was asked about.
        var rests = Of(exchange, error, exchange.Sendings - 1) == SecondSending.AfterRest;
        _figures.CountAgain(wasRefused: rests);
        lock (Gate)
        {
            if (rests && !_isOver)
            {
                _resting.Add((exchange, error));
                _figures.CountResting(1);
                return;
            }

            _ready.Add(exchange);
        }

        SendReady();
    }

    void IBeat.Beat()
    {
        if (IsClosed)
        {
            End();
            return;
        }

        if (_resting.Count > 0)
        {
            var now = _clock.Beat();
            EndLate(now);
            EndRest(now, Environment.Random());
        }
        else
        {
            Volatile.Write(ref _isLeaving, false);
        }

        SendReady();
    }

    // The next beat tries again.
    void IBeat.Fault(Exception exception) { }

    void IThreadPoolWorkItem.Execute()
    {
        while (NextReady() is { } exchange) SendAgain(exchange);
    }

    private SecondSending Of(Exchange exchange, RedisError error, int sendings) => SecondSendings.Of(error, exchange.IsReadOnly, sendings, _followsPrimary);

    // True when it did not listen before.
    private bool Listen()
    {
        if (Interlocked.Exchange(ref _isListening, 1) != 0) return false;
        var isListening = false;
        try
        {
            _clock.Heartbeat.Add(this);
            isListening = true;
        }
        finally
        {
            if (!isListening) Volatile.Write(ref _isListening, 0);
        }

        return true;
    }

    private void Ignore()
    {
        _clock.Heartbeat.Remove(this);
        Volatile.Write(ref _isListening, 0);
    }

    // What waits here goes to the connections, which are closed and say so. Allocates nothing here.
    private void End()
    {
        lock (Gate) (_isOver, _rested) = (true, _resting.End);
        _clock.Heartbeat.Remove(this);
        SendReady();
    }

    private void EndLate(long now)
    {
        for (var place = _resting.First; place < _resting.End; place++)
        {
            (Exchange Exchange, RedisError Error) resting;
            lock (Gate)
            {
                if (place < _resting.First || place >= _resting.End) continue;
                resting = _resting[place];
            }

            // A blocking command has none until it is sent.
            if (resting.Exchange.Deadline != 0 && resting.Exchange.Deadline <= now) resting.Exchange.TryFail(resting.Error);
        }
    }

    private void EndRest(long now, double chance)
    {
        lock (Gate)
        {
            if (_resting.End == _rested) return;
            if (_restUntil == 0)
            {
                _rest = RestLength.Next(_rest, now - _lastRest);
                _restUntil = now + RestLength.Shortened(_rest, chance);
            }

            if (now < _restUntil && !_isLeaving) return;
            (_restUntil, _lastRest, _rested, _isLeaving) = (0, now, _resting.End, false);
        }
    }

    private void SendReady()
    {
        lock (Gate)
        {
            if (_isSending || (_ready.IsEmpty && _resting.First >= _rested)) return;
            _isSending = true;
        }

        try
        {
            WorkQueue.AddWatched(this);
        }
        catch (Exception)
        {
            lock (Gate) _isSending = false;
        }
    }

    private Exchange? NextReady()
    {
        lock (Gate)
        {
            Exchange? next = null;
            if (!_ready.IsEmpty)
            {
                next = _ready[_ready.First];
                _ready.RemoveFirst();
            }
            else if (_resting.First < _rested)
            {
                next = _resting[_resting.First].Exchange;
                _resting.RemoveFirst();
                _figures.CountResting(-1);
            }

            if (next is null) _isSending = false;
            return next;
        }
    }

    private void SendAgain(Exchange exchange)
    {
        try
        {
            _connections.Send(exchange);
        }
        catch (Exception exception)
        {
            exchange.TryFail(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }
}
