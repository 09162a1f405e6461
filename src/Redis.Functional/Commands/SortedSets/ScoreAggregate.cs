namespace Redis.Functional;

/// <summary>Which score a member has that is in several sorted sets: the sum (<c>default</c>), the lowest, the highest.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ScoreAggregate
{
    private readonly string? _word;

    private ScoreAggregate(string word) => _word = word == "SUM" ? null : word;

    /// <summary>All scores together.</summary>
    public static ScoreAggregate Sum => default;

    /// <summary>The lowest score.</summary>
    public static ScoreAggregate Min => new("MIN");

    /// <summary>The highest score.</summary>
    public static ScoreAggregate Max => new("MAX");

    /// <summary>An aggregate by its word, for one that a newer server adds.</summary>
    /// <remarks>A word that is empty, or not visible ASCII, is an InvalidArgument.</remarks>
    public static ScoreAggregate Of(string word) => new((word ?? "").ToUpperInvariant());

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "SUM";
}
