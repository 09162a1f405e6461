namespace Redis.Functional;

/// <summary>Sends to one of several nodes and nowhere else: redirects are returned as errors, and so is an unreachable server.</summary>
internal sealed class OneNodeClient(Node node) : IRedisClient, IPoolingClient, IPersistentClient
{
    public RedisEnvironment Environment => node.Plan.Environment;

    public void Send(Batch batch)
    {
        if (batch is not null) node.Interpreter.Send(batch);
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken = default) =>
        request.Refusal(node.Plan.Config.Endpoint) is { } refusal ? new(new RedisResult<IRedisClient>(refusal)) : node.Interpreter.Lease(request, cancellationToken);

    public TimeSpan? PauseBefore(RedisError error, bool isReadOnly, int attempts, TimeSpan elapsed) =>
        (node.Interpreter as IPersistentClient)?.PauseBefore(error, isReadOnly, attempts, elapsed);

    // The connections are those of the client of all nodes.
    public ValueTask DisposeAsync() => default;
}
