namespace Redis.Functional.Protocol;

/// <summary>What a lease is for: any connection, or one to a certain server. Since 0.1.</summary>
public readonly record struct LeaseRequest
{
    private LeaseRequest(RedisEndpoint? node) => Node = node;

    /// <summary>Any connection of the client.</summary>
    public static LeaseRequest Any => default;

    /// <summary>The server that the connection must lead to; null: any that the client chooses.</summary>
    public RedisEndpoint? Node { get; }

    /// <summary>A connection to this server. A client that does not lead there answers <see cref="RedisError.Client.Unsupported"/>.</summary>
    public static LeaseRequest OfNode(RedisEndpoint node) => new(node);

    /// <summary>Why a client of one server cannot lend the connection; null when it can.</summary>
    internal RedisError? Refusal(RedisEndpoint? server) => Node is null || Node == server ? null : Elsewhere(server?.ToString() ?? "no server yet");

    /// <summary><see cref="Refusal(RedisEndpoint?)"/> by the server's address.</summary>
    internal RedisError? Refusal(string server) => Node is null || Node.ToString() == server ? null : Elsewhere(server);

    private RedisError Elsewhere(string server) =>
        new RedisError.Client.Unsupported($"A lease was requested for {Node}, but this client is connected to {server}.");
}
