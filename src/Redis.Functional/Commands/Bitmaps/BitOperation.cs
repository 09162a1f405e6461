namespace Redis.Functional;

/// <summary>A bitwise operation of BITOP.</summary>
/// <remarks>Default: <see cref="And"/>. Since 0.1.</remarks>
public readonly record struct BitOperation : IArguments
{
    private readonly string? _word;

    private BitOperation(string word) => _word = word == "AND" ? null : word;

    /// <summary>A bit is 1 where all values have a 1.</summary>
    public static BitOperation And => default;

    /// <summary>A bit is 1 where at least one value has a 1.</summary>
    public static BitOperation Or => new("OR");

    /// <summary>A bit is 1 where an odd number of values have a 1.</summary>
    public static BitOperation Xor => new("XOR");

    /// <summary>A bit is 1 where the first value has a 1 and no other value has.</summary>
    /// <remarks>Needs at least two sources, and Redis 8.2.</remarks>
    public static BitOperation Diff => new("DIFF");

    /// <summary>A bit is 1 where the first value has no 1 and another value has.</summary>
    /// <remarks>Needs at least two sources, and Redis 8.2.</remarks>
    public static BitOperation Diff1 => new("DIFF1");

    /// <summary>A bit is 1 where the first value and at least one other value have a 1.</summary>
    /// <remarks>Needs at least two sources, and Redis 8.2.</remarks>
    public static BitOperation AndOr => new("ANDOR");

    /// <summary>A bit is 1 where exactly one value has a 1.</summary>
    /// <remarks>Needs Redis 8.2.</remarks>
    public static BitOperation One => new("ONE");

    /// <summary>Creates an operation from its keyword, for operations that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static BitOperation Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "AND";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
