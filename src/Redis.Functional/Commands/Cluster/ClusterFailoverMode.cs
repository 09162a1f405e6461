namespace Redis.Functional.Server;

/// <summary>How a replica takes its primary's place.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ClusterFailoverMode : IArguments
{
    private readonly string? _word;

    private ClusterFailoverMode(string word) => _word = word;

    /// <summary>With the primary, which stops writes first; <c>default</c>.</summary>
    public static ClusterFailoverMode Usual => default;

    /// <summary>Without the primary, by a vote of the others.</summary>
    public static ClusterFailoverMode Force => new("FORCE");

    /// <summary>Without the primary and without a vote: for when most primaries are gone.</summary>
    public static ClusterFailoverMode Takeover => new("TAKEOVER");

    /// <summary><c>FORCE</c>, <c>TAKEOVER</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
