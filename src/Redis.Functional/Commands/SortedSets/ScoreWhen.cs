namespace Redis.Functional;

/// <summary>Whether ZADD depends on the values and scores that are there; the server takes no other combinations. Since 0.1.</summary>
public readonly record struct ScoreWhen : IArguments
{
    private readonly string? _word;
    private readonly string? _second;

    private ScoreWhen(string word, string? second = null) => (_word, _second) = (word, second);

    /// <summary>Whatever is there; the default.</summary>
    public static ScoreWhen Always => default;

    /// <summary>Only values that are new: <c>NX</c>.</summary>
    public static ScoreWhen NotExists => new("NX");

    /// <summary>Only values that are there: <c>XX</c>.</summary>
    public static ScoreWhen Exists => new("XX");

    /// <summary>Values that are new, and those whose score grows: <c>GT</c>. Since Redis 6.2.</summary>
    public static ScoreWhen Greater => new("GT");

    /// <summary>Values that are new, and those whose score shrinks: <c>LT</c>. Since Redis 6.2.</summary>
    public static ScoreWhen Less => new("LT");

    /// <summary>Only values that are there and whose score grows: <c>XX GT</c>. Since Redis 6.2.</summary>
    public static ScoreWhen ExistsAndGreater => new("XX", "GT");

    /// <summary>Only values that are there and whose score shrinks: <c>XX LT</c>. Since Redis 6.2.</summary>
    public static ScoreWhen ExistsAndLess => new("XX", "LT");

    /// <summary>The words on the wire, or nothing.</summary>
    public override string ToString() => _second is null ? _word ?? "" : $"{_word} {_second}";

    void IArguments.AddTo(Args args) => args.AddWord(_word).AddWord(_second);
}
