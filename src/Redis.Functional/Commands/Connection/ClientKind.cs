namespace Redis.Functional.Server;

/// <summary>The kind of a connection to a server.</summary>
/// <remarks>Default: <see cref="Normal"/>. Since 0.1.</remarks>
public readonly record struct ClientKind : IArguments
{
    private readonly string? _word;

    private ClientKind(string word) => _word = word == "NORMAL" ? null : word;

    /// <summary>A normal client.</summary>
    public static ClientKind Normal => default;

    /// <summary>The primary that the server replicates.</summary>
    public static ClientKind Primary => new("MASTER");

    /// <summary>A replica of the server.</summary>
    public static ClientKind Replica => new("REPLICA");

    /// <summary>A client that has subscriptions.</summary>
    public static ClientKind PubSub => new("PUBSUB");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ClientKind Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "NORMAL";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}

internal static class ClientKindArgs
{
    internal static Args AddKind(this Args args, string word, ClientKind? kind) => kind is { } given ? args.Add((RedisValue)word).With(given) : args;
}
