namespace Redis.Functional.Server;

/// <summary>The mode of CLUSTER FAILOVER.</summary>
/// <remarks>Default: <see cref="Usual"/>. Since 0.1.</remarks>
public readonly record struct ClusterFailoverMode : IArguments
{
    private readonly string? _word;

    private ClusterFailoverMode(string word) => _word = word;

    /// <summary>Coordinated: the primary stops writes first.</summary>
    public static ClusterFailoverMode Usual => default;

    /// <summary><c>FORCE</c>: without the primary, after a vote of the other primaries.</summary>
    public static ClusterFailoverMode Force => new("FORCE");

    /// <summary><c>TAKEOVER</c>: without the primary and without a vote, for the loss of most primaries.</summary>
    public static ClusterFailoverMode Takeover => new("TAKEOVER");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ClusterFailoverMode Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns <c>FORCE</c>, <c>TAKEOVER</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
