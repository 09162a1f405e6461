namespace Redis.Functional;

/// <summary>How the scores of a member of several sorted sets are combined.</summary>
/// <remarks>Default: the sum. Since 0.1.</remarks>
public readonly record struct ScoreAggregate
{
    private readonly string? _word;

    private ScoreAggregate(string word) => _word = word == "SUM" ? null : word;

    /// <summary>The sum of the scores.</summary>
    public static ScoreAggregate Sum => default;

    /// <summary>The lowest score.</summary>
    public static ScoreAggregate Min => new("MIN");

    /// <summary>The highest score.</summary>
    public static ScoreAggregate Max => new("MAX");

    /// <summary>The number of sorted sets that contain the member; with weights, the sum of their weights.</summary>
    /// <remarks>Needs Redis 8.8. Not yet run against a server of this version.</remarks>
    public static ScoreAggregate Count => new("COUNT");

    /// <summary>Creates an aggregate from its keyword, for aggregates that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ScoreAggregate Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "SUM";
}
