namespace Redis.Functional;

/// <summary>The quantization of the vectors of a set.</summary>
/// <remarks>All vectors of a set have the same quantization. Since 0.1.</remarks>
public readonly record struct VectorQuantization : IArguments
{
    private readonly string? _word;

    private VectorQuantization(string word) => _word = word;

    /// <summary>The quantization of the set; 8 bits per component for a new set.</summary>
    public static VectorQuantization Default => default;

    /// <summary><c>NOQUANT</c>: 32 bits per component, without loss.</summary>
    public static VectorQuantization None => new("NOQUANT");

    /// <summary><c>Q8</c>: 8 bits per component.</summary>
    public static VectorQuantization Int8 => new("Q8");

    /// <summary><c>BIN</c>: one bit per component.</summary>
    public static VectorQuantization Binary => new("BIN");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static VectorQuantization Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
