namespace Redis.Functional.Server;

/// <summary>The mode of CLUSTER RESET.</summary>
/// <remarks>Default: <see cref="Soft"/>. Since 0.1.</remarks>
public readonly record struct ClusterResetMode
{
    private readonly string? _word;

    private ClusterResetMode(string word) => _word = word;

    /// <summary>Forgets the other nodes and the slots.</summary>
    public static ClusterResetMode Soft => default;

    /// <summary>Also resets the epochs and generates a new ID.</summary>
    public static ClusterResetMode Hard => new("HARD");

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "SOFT";
}
