namespace Redis.Functional;

/// <summary>A connection for one user. What is sent after it was lost is not sent at all; giving it back closes it.</summary>
internal sealed class LeasedConnection(Session session, IRedisClient owner, Leases leases) : IRedisClient
{
    public RedisEnvironment Environment => owner.Environment;

    public void Send(Exchange exchange)
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

    public ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken) => owner.Lease(cancellationToken);

    public ValueTask DisposeAsync()
    {
        leases.Remove(session);
        session.End(new RedisError.Client.Closed(Delivery.Unknown));
        return default;
    }
}
