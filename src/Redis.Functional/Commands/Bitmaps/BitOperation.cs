namespace Redis.Functional;

/// <summary>How BITOP joins values bit by bit; <c>default</c> is <see cref="And"/>.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct BitOperation : IArguments
{
    private readonly string? _word;

    private BitOperation(string word) => _word = word == "AND" ? null : word;

    /// <summary>1 where all have 1.</summary>
    public static BitOperation And => default;

    /// <summary>1 where one has 1 at least.</summary>
    public static BitOperation Or => new("OR");

    /// <summary>1 where an odd number of them has 1.</summary>
    public static BitOperation Xor => new("XOR");

    /// <summary>An operation by its word, for one that a newer server adds, as <c>DIFF</c> of Redis 8.2.</summary>
    /// <remarks>A word that is empty, or not visible ASCII, is an InvalidArgument.</remarks>
    public static BitOperation Of(string word) => new((word ?? "").ToUpperInvariant());

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "AND";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString());
}
