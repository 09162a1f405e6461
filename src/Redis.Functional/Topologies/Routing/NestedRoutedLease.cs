namespace Redis.Functional;

/// <summary>A lease within a lease of a client of several nodes: the same connection, whichever that is now.</summary>
internal sealed class NestedRoutedLease(INestingLease lease, NestedRoutedLease? outer) : IRedisClient, IPoolingClient, IEndingLease
{
    private readonly Lock _gate = new();
    private IRedisClient? _connection;
    private IRedisClient? _own;
    private bool _isReturned;

    public RedisEnvironment Environment => lease.Environment;

    public IRedisClient Owner => lease.Owner;

    public bool IsOver => lease is IEndingLease { IsOver: true };

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    public void Send(Batch batch) => lease.Send(batch?.Exchange, this);

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(lease.Nested(request, this));

    public ValueTask DisposeAsync()
    {
        IRedisClient? own;
        lock (Gate) (own, _own, _connection, _isReturned) = (_own, null, null, true);
        return own?.DisposeAsync() ?? default;
    }

    /// <summary>
    /// This user's own turn on a connection of the lease; null when the user has given it back, as one that a time limit has ended while its batch waited: a
    /// turn that began now would never end.
    /// </summary>
    internal IRedisClient? On(IRedisClient connection)
    {
        var within = outer is null ? connection : outer.On(connection);
        if (within is null) return null;
        lock (Gate)
        {
            if (_isReturned) return null;
            if (_own is not null && _connection == connection) return _own;
        }

        // A lease within a lease is there at once.
        var leased = within.Lease(LeaseRequest.Any, CancellationToken.None);
        if (!leased.IsCompletedSuccessfully || !leased.Result.TryGetValue(out var own)) return within;
        lock (Gate)
        {
            if (!_isReturned)
            {
                (_own, _connection) = (own, connection);
                return own;
            }
        }

        _ = Detached.Start(own, static own => own.DisposeAsync());
        return null;
    }
}
