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

    /// <summary>Creates an operation from its keyword, for operations that a newer server adds, such as <c>DIFF</c> of Redis 8.2.</summary>
    /// <remarks>A keyword that is empty or contains anything but visible ASCII is an InvalidArgument.</remarks>
    public static BitOperation Of(string word) => new((word ?? "").ToUpperInvariant());

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "AND";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
