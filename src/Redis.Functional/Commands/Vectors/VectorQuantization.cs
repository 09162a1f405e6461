namespace Redis.Functional;

/// <summary>How exactly a vector set keeps its vectors; all of one set are kept alike.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct VectorQuantization : IArguments
{
    private readonly string? _word;

    private VectorQuantization(string word) => _word = word;

    /// <summary>As the set does; a new one with 8 bits for each number.</summary>
    public static VectorQuantization Default => default;

    /// <summary>As given, 32 bits for each number: <c>NOQUANT</c>.</summary>
    public static VectorQuantization None => new("NOQUANT");

    /// <summary>8 bits for each number: <c>Q8</c>.</summary>
    public static VectorQuantization Int8 => new("Q8");

    /// <summary>One bit for each number: <c>BIN</c>.</summary>
    public static VectorQuantization Binary => new("BIN");

    /// <summary>The word on the wire, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
