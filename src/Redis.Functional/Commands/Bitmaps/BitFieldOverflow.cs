namespace Redis.Functional;

/// <summary>What becomes of a number that does not fit its bits; <c>default</c> is <see cref="Wrap"/>.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct BitFieldOverflow
{
    private readonly string? _word;

    private BitFieldOverflow(string word) => _word = word;

    /// <summary>The bits that fit stay.</summary>
    public static BitFieldOverflow Wrap => default;

    /// <summary>The greatest or least number that fits.</summary>
    public static BitFieldOverflow Saturate => new("SAT");

    /// <summary>Nothing is changed, and the answer is None.</summary>
    public static BitFieldOverflow Fail => new("FAIL");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "WRAP";
}
