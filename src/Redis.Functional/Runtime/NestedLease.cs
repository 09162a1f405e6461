namespace Redis.Functional;

/// <summary>A lease within a lease: the same connection, which goes back with the outer one.</summary>
internal sealed class NestedLease(LeasedConnection outer) : IRedisClient
{
    public RedisEnvironment Environment => outer.Environment;

    public void Send(Exchange exchange) => outer.Send(exchange);

    public ValueTask<RedisResult<IRedisClient>> Lease(CancellationToken cancellationToken) => outer.Lease(cancellationToken);

    public ValueTask DisposeAsync() => default;
}
