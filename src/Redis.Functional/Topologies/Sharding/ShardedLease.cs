namespace Redis.Functional;

/// <summary>A lease of a client of shards. It has no connection until its first batch says by its keys which shard that must lead to.</summary>
internal sealed class ShardedLease(ShardedRouter router) : RoutedLease<ShardServer>
{
    public override RedisEnvironment Environment => router.Environment;

    public override IRedisClient Owner => router;

    private protected override LeaseRoute RouteOf(Exchange exchange, bool isPinned) => ShardRoute.OnLease(exchange, isPinned);

    private protected override RedisEndpoint? EndpointOf(ShardServer place) => place.Endpoint;

    private protected override ValueTask<RedisResult<(ShardServer Place, IRedisClient Connection)>> LeaseOf(ShardServer? place, int slot, CancellationToken cancellationToken) =>
        router.LeaseOf(slot, cancellationToken);

    private protected override void SendOn(IRedisClient connection, ShardServer place, Exchange exchange, bool isFirst) => connection.Send(exchange);
}
