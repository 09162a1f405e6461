namespace Redis.Functional;

/// <summary>The behavior of BITFIELD when an integer overflows.</summary>
/// <remarks>Default: <see cref="Wrap"/>. Since 0.1.</remarks>
public readonly record struct BitFieldOverflow : IArguments
{
    private readonly string? _word;

    private BitFieldOverflow(string word) => _word = word == "WRAP" ? null : word;

    /// <summary>Wraps around: keeps the bits that fit.</summary>
    public static BitFieldOverflow Wrap => default;

    /// <summary>Saturates: keeps the greatest or the least integer that fits.</summary>
    public static BitFieldOverflow Saturate => new("SAT");

    /// <summary>Fails: changes nothing and returns None.</summary>
    public static BitFieldOverflow Fail => new("FAIL");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static BitFieldOverflow Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "WRAP";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
