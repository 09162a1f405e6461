namespace Redis.Functional.Server;

/// <summary>The mode of CLUSTER RESET.</summary>
/// <remarks>Default: <see cref="Soft"/>. Since 0.1.</remarks>
public readonly record struct ClusterResetMode : IArguments
{
    private readonly string? _word;

    private ClusterResetMode(string word) => _word = word == "SOFT" ? null : word;

    /// <summary>Forgets the other nodes and the slots.</summary>
    public static ClusterResetMode Soft => default;

    /// <summary>Also resets the epochs and generates a new ID.</summary>
    public static ClusterResetMode Hard => new("HARD");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ClusterResetMode Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "SOFT";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
