namespace Redis.Functional;

/// <summary>What AROP computes of the elements of a range.</summary>
/// <remarks>Default: the sum. Its text does not contain the value. Since 0.1.</remarks>
public readonly record struct ArrayFold : IArguments
{
    private readonly string? _word;
    private readonly RedisValue? _value;

    private ArrayFold(string word, RedisValue? value = null) => (_word, _value) = (word == "SUM" ? null : word, value);

    /// <summary><c>SUM</c>: the sum.</summary>
    public static ArrayFold Sum => default;

    /// <summary><c>MIN</c>: the least element.</summary>
    public static ArrayFold Min => new("MIN");

    /// <summary><c>MAX</c>: the greatest element.</summary>
    public static ArrayFold Max => new("MAX");

    /// <summary><c>AND</c>: the bits that all elements have.</summary>
    public static ArrayFold And => new("AND");

    /// <summary><c>OR</c>: the bits that one element at least has.</summary>
    public static ArrayFold Or => new("OR");

    /// <summary><c>XOR</c>: the bits that an odd number of elements has.</summary>
    public static ArrayFold Xor => new("XOR");

    /// <summary><c>USED</c>: the number of elements that are set.</summary>
    public static ArrayFold Used => new("USED");

    /// <summary><c>MATCH</c>: the number of elements that equal a value.</summary>
    public static ArrayFold Equal(RedisValue value) => new("MATCH", value);

    /// <summary>Creates an operation from its keyword, for operations that a newer server adds, with a value if the operation needs one.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ArrayFold Of(string word, RedisValue? value = null) => new(OwnWord.Of(word), value);

    /// <summary>Returns the keyword.</summary>
    public override string ToString() => _word ?? "SUM";

    void IArguments.AddTo(Args args) => args.AddOwnWord(ToString()).AddGiven(_value);
}
