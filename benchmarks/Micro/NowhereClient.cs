using Redis.Functional.Protocol;

namespace Redis.Functional.Benchmarks;

/// <summary>Runs programs that send nothing: what is left is the interpreter.</summary>
internal sealed class NowhereClient : IPoolingClient, IRedisClient
{
    public RedisEnvironment Environment { get; } = new() { Random = static () => 0 };

    public void Send(Batch batch) => batch.Fail(new RedisError.Client.Closed(Delivery.NotSent));

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) =>
        new(new RedisResult<IRedisClient>(new RedisError.Client.Closed(Delivery.NotSent)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
