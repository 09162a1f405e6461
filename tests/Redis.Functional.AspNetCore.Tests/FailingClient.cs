namespace Redis.Functional.AspNetCore.Tests;

/// <summary>Fails the transactions from a given one on, as a connection that is lost before it sends them does.</summary>
internal sealed class FailingClient(IRedisClient inner, int from) : IRedisClient
{
    private int transactions;

    public RedisEnvironment Environment => inner.Environment;

    public void Send(Batch batch)
    {
        if (batch.IsTransaction && Interlocked.Increment(ref transactions) >= from) batch.Fail(new RedisError.Client.Backpressure("No room."));
        else inner.Send(batch);
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken = default) => inner.Lease(request, cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
