namespace Redis.Functional;

/// <summary>How BITOP joins values bit by bit; <c>default</c> is <see cref="And"/>. Since 0.1.</summary>
public readonly record struct BitOperation
{
    private readonly string? _word;

    private BitOperation(string word) => _word = word;

    /// <summary>1 where all have 1.</summary>
    public static BitOperation And => default;

    /// <summary>1 where one has 1 at least.</summary>
    public static BitOperation Or => new("OR");

    /// <summary>1 where an odd number of them has 1.</summary>
    public static BitOperation Xor => new("XOR");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "AND";
}
