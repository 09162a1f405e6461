namespace Redis.Functional.Server;

/// <summary>What a connection to the server is for.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ClientKind
{
    private readonly string? _word;

    private ClientKind(string word) => _word = word;

    /// <summary>A client as any other; <c>default</c>.</summary>
    public static ClientKind Normal => default;

    /// <summary>The server it replicates from.</summary>
    public static ClientKind Primary => new("MASTER");

    /// <summary>A server that replicates from it.</summary>
    public static ClientKind Replica => new("REPLICA");

    /// <summary>A client that subscribes.</summary>
    public static ClientKind PubSub => new("PUBSUB");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "NORMAL";
}
