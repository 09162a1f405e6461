namespace Redis.Functional;

/// <summary>The unit of distances.</summary>
/// <remarks>Default: <see cref="Meters"/>. Since 0.1.</remarks>
public readonly record struct GeoUnit : IArguments
{
    private readonly string? _word;

    private GeoUnit(string word) => _word = word == "M" ? null : word;

    /// <summary><c>M</c>: meters.</summary>
    public static GeoUnit Meters => default;

    /// <summary><c>KM</c>: kilometers.</summary>
    public static GeoUnit Kilometers => new("KM");

    /// <summary><c>FT</c>: feet.</summary>
    public static GeoUnit Feet => new("FT");

    /// <summary><c>MI</c>: miles.</summary>
    public static GeoUnit Miles => new("MI");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static GeoUnit Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "M";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
