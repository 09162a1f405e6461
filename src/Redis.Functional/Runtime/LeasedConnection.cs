namespace Redis.Functional;

/// <summary>
/// A connection for one user. What is sent after it was lost is not sent at all; giving it back closes it. Who leases again within a
/// lease means the same connection, and closes nothing by giving it back: WAIT asks about the writes of its own connection.
/// </summary>
internal sealed class LeasedConnection(Session session, IRedisClient owner, Leases? leases) : IRedisClient
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

    public ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken) =>
        new(new RedisResult<IRedisClient>(leases is null ? this : new LeasedConnection(session, owner, null)));

    public ValueTask DisposeAsync()
    {
        if (leases is null) return default;
        leases.Remove(session);
        session.End(new RedisError.Client.Closed(Delivery.Unknown));
        return default;
    }
}
