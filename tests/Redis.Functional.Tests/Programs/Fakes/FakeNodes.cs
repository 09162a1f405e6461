namespace Redis.Functional.Tests.Programs;

/// <summary>A client that knows servers one by one, each of which is a client without a wire.</summary>
sealed class FakeNodes(int count, Func<FakeRequest, string>? answer = null) : IRedisClient, INodesClient
{
    readonly FakeClient[] _nodes = [.. Enumerable.Range(0, count).Select(_ => new FakeClient(answer ?? (static _ => "+OK\r\n")))];

    public RedisEnvironment Environment => _nodes[0].Environment;

    /// <summary>How often somebody wanted to know them.</summary>
    public int Finds { get; private set; }

    /// <summary>Why they cannot be told.</summary>
    public RedisError? Unknown { get; set; }

    /// <summary>Of some, why nothing runs there.</summary>
    public Dictionary<int, RedisError> Refusals { get; } = [];

    public FakeClient this[int index] => _nodes[index];

    public ValueTask<RedisResult<NodeClient[]>> Find(NodeSet which, CancellationToken cancellationToken)
    {
        Finds++;
        return new(Unknown is { } error
            ? new RedisResult<NodeClient[]>(error)
            : new([.. _nodes.Select((node, i) => new NodeClient(node, new RedisEndpoint.Tcp("node", 1 + i), true, $"n{i}", Refusals.GetValueOrDefault(i)))]));
    }

    public void Send(Batch batch) => batch.Fail(new RedisError.Client.Unsupported("a call of the client itself"));

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => _nodes[0].Lease(request, cancellationToken);

    public ValueTask DisposeAsync() => default;
}
