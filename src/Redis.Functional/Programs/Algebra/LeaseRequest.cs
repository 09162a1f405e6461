namespace Redis.Functional.Protocol;

/// <summary>The request for a lease: of any connection, or of one to a given server.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct LeaseRequest
{
    private LeaseRequest(RedisEndpoint? node) => Node = node;

    /// <summary>The request for any connection of the client.</summary>
    public static LeaseRequest Any => default;

    /// <summary>The server of the connection.</summary>
    /// <remarks>Null: the client chooses one.</remarks>
    public RedisEndpoint? Node { get; }

    /// <summary>Creates a request for a connection to a server.</summary>
    /// <remarks>A client that is not connected to that server returns <see cref="RedisError.Client.Unsupported"/>.</remarks>
    public static LeaseRequest OfNode(RedisEndpoint node) => new(node);

    /// <summary>Why a client of one server cannot lend the connection; null when it can.</summary>
    internal RedisError? Refusal(RedisEndpoint? server) => Node is null || Node == server ? null : Elsewhere(server?.ToString() ?? "no server yet");

    /// <summary><see cref="Refusal(RedisEndpoint?)"/> by the server's address.</summary>
    internal RedisError? Refusal(string server) => Node is null || Node.ToString() == server ? null : Elsewhere(server);

    private RedisError Elsewhere(string server) =>
        new RedisError.Client.Unsupported($"A lease was requested for {Node}, but this client is connected to {server}.");
}
