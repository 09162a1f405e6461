namespace Redis.Functional.Server;

/// <summary>What a node forgets with CLUSTER RESET.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ClusterResetMode
{
    private readonly string? _word;

    private ClusterResetMode(string word) => _word = word;

    /// <summary>The other nodes and its slots; <c>default</c>.</summary>
    public static ClusterResetMode Soft => default;

    /// <summary>Its epochs too, and it gets a new ID.</summary>
    public static ClusterResetMode Hard => new("HARD");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "SOFT";
}
