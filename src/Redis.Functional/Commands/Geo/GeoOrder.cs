namespace Redis.Functional;

/// <summary>The order of what a search finds: none (<c>default</c>), the nearest first, or the farthest first.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct GeoOrder : IArguments
{
    private readonly string? _word;

    private GeoOrder(string word) => _word = word;

    /// <summary>As the server comes across them; with a count that is not "any", the nearest first.</summary>
    public static GeoOrder None => default;

    /// <summary>The nearest first: <c>ASC</c>.</summary>
    public static GeoOrder Nearest => new("ASC");

    /// <summary>The farthest first: <c>DESC</c>.</summary>
    public static GeoOrder Farthest => new("DESC");

    /// <summary><c>ASC</c>, <c>DESC</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
