namespace Redis.Functional;

/// <summary>A lease within a lease: the same connection, returned with the outer lease. Each is a user of its own in <see cref="WatchTurns"/>.</summary>
internal sealed class NestedLease(LeasedConnection connection, NestedLease? outer) : IRedisClient, ILease
{
    public RedisEnvironment Environment => connection.Environment;

    public IRedisClient Owner => connection.Owner;

    /// <summary>The lease around this one; null when that is the leased connection.</summary>
    internal NestedLease? Outer => outer;

    public void Send(Exchange exchange) => connection.Send(exchange, this);

    public ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken) =>
        new(new RedisResult<IRedisClient>(new NestedLease(connection, this)));

    public ValueTask DisposeAsync()
    {
        connection.EndTurn(this);
        return default;
    }
}
