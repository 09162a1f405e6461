namespace Redis.Functional;

/// <summary>What distances are measured in; <c>default</c> is <see cref="Meters"/>.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct GeoUnit
{
    private readonly string? _word;

    private GeoUnit(string word) => _word = word;

    /// <summary><c>M</c>.</summary>
    public static GeoUnit Meters => default;

    /// <summary><c>KM</c>.</summary>
    public static GeoUnit Kilometers => new("KM");

    /// <summary><c>FT</c>.</summary>
    public static GeoUnit Feet => new("FT");

    /// <summary><c>MI</c>.</summary>
    public static GeoUnit Miles => new("MI");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "M";
}
