namespace Redis.Functional.Server;

/// <summary>The kind of a connection to a server.</summary>
/// <remarks>Default: <see cref="Normal"/>. Since 0.1.</remarks>
public readonly record struct ClientKind
{
    private readonly string? _word;

    private ClientKind(string word) => _word = word;

    /// <summary>A normal client.</summary>
    public static ClientKind Normal => default;

    /// <summary>The primary that the server replicates.</summary>
    public static ClientKind Primary => new("MASTER");

    /// <summary>A replica of the server.</summary>
    public static ClientKind Replica => new("REPLICA");

    /// <summary>A client that has subscriptions.</summary>
    public static ClientKind PubSub => new("PUBSUB");

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "NORMAL";
}
