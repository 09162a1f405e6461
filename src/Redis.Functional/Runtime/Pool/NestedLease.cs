namespace Redis.Functional;

/// <summary>A lease within a lease: the same connection, returned with the outer lease. Each is a user of its own in <see cref="WatchTurns"/>.</summary>
internal sealed class NestedLease(LeasedConnection connection, NestedLease? outer) : IRedisClient, IPoolingClient, IEndingLease
{
    public RedisEnvironment Environment => connection.Environment;

    public IRedisClient Owner => connection.Owner;

    public bool IsOver => connection.IsOver;

    /// <summary>The lease around this one; null when that is the leased connection.</summary>
    internal NestedLease? Outer => outer;

    /// <summary>True when it has been given back: a turn that began afterwards would never end. Owned by the connection's lock.</summary>
    internal bool IsReturned { get; set; }

    public void Send(Batch batch) => connection.Send(batch?.Exchange, this);

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(connection.Nested(request, this));

    public ValueTask DisposeAsync()
    {
        connection.EndTurn(this);
        return default;
    }
}
