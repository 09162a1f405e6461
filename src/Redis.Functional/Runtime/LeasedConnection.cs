namespace Redis.Functional;

/// <summary>
/// A connection for one user, who gives it back by disposing it; nothing is sent through it afterwards. What is sent after it was lost is not
/// sent at all. Who leases again within a lease means the same connection: WAIT asks about the writes of its own connection.
/// </summary>
internal sealed class LeasedConnection(PooledSession session, IRedisClient owner) : IRedisClient
{
    // Between a late sender and the giving back: after it, the connection is somebody else's.
    private readonly Lock _gate = new();
    private bool _isReturned;
    private bool _isMarked;
    private bool _isPatient;

    public RedisEnvironment Environment => owner.Environment;

    public void Send(Exchange exchange)
    {
        if (exchange is null) return;
        lock (_gate)
        {
            if (!_isReturned)
            {
                // A MULTI that the server leaves open, as one that forbids EXEC may, is as much a trace as a WATCH.
                _isMarked |= exchange.Name is "WATCH" or "MULTI";
                _isPatient |= exchange.ReplyDeadline is not null;
                SendNow(exchange);
                return;
            }
        }

        exchange.Fail(new RedisError.Client.Closed(Delivery.NotSent) { Context = new() { Command = exchange.Name, Node = session.Node } });
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken) => new(new RedisResult<IRedisClient>(new NestedLease(this)));

    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_isReturned) return default;
            _isReturned = true;
        }

        session.Return(_isMarked, _isPatient);
        return default;
    }

    private void SendNow(Exchange exchange)
    {
        switch (session.TrySend(exchange))
        {
            case SendOutcome.Full:
                exchange.Fail(new RedisError.Client.Backpressure("the window of the leased connection is full") { Context = new() { Command = exchange.Name } });
                break;
            case SendOutcome.Closed:
                exchange.Fail(new RedisError.Connection(ConnectionFault.Lost, $"the leased connection to {session.Node} is closed", Delivery.NotSent)
                {
                    Context = new() { Command = exchange.Name, Node = session.Node },
                });
                break;
            default:
                break;
        }
    }
}
