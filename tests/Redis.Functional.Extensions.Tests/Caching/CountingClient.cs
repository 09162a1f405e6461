namespace Redis.Functional.Extensions.Tests.Caching;

/// <summary>Counts the batches that pass, apart by whether their caller waits for the reply.</summary>
internal sealed class CountingClient(IRedisClient inner) : IRedisClient
{
    private int awaited;
    private int forgotten;

    public (int Awaited, int Forgotten) Sent => (Volatile.Read(ref awaited), Volatile.Read(ref forgotten));

    public RedisEnvironment Environment => inner.Environment;

    public void Send(Batch batch)
    {
        Interlocked.Increment(ref batch.IsFireAndForget ? ref forgotten : ref awaited);
        inner.Send(batch);
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken = default) => inner.Lease(request, cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();
}
