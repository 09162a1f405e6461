namespace Redis.Functional;

/// <summary>Which members GEOADD touches: all (<c>default</c>), only new ones, only those that are there. Since 6.2. Since 0.1.</summary>
public readonly record struct GeoAddWhen : IArguments
{
    private readonly string? _word;

    private GeoAddWhen(string word) => _word = word;

    /// <summary>Whatever is there.</summary>
    public static GeoAddWhen Always => default;

    /// <summary>Only members that are new: <c>NX</c>.</summary>
    public static GeoAddWhen NotExists => new("NX");

    /// <summary>Only members that are there: <c>XX</c>.</summary>
    public static GeoAddWhen Exists => new("XX");

    /// <summary><c>NX</c>, <c>XX</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
