namespace Redis.Functional;

/// <summary>A condition on the elements that ARGREP finds.</summary>
/// <remarks>Its text does not contain the value. Since 0.1.</remarks>
public readonly record struct ArrayMatch : IArguments
{
    private readonly string? _word;
    private readonly RedisValue _value;

    private ArrayMatch(string word, RedisValue value) => (_word, _value) = (word, value);

    /// <summary><c>EXACT</c>: the element equals the text.</summary>
    public static ArrayMatch Exact(RedisValue text) => new("EXACT", text);

    /// <summary><c>MATCH</c>: the element contains the text.</summary>
    public static ArrayMatch Contains(RedisValue text) => new("MATCH", text);

    /// <summary><c>GLOB</c>: the element matches a glob-style pattern.</summary>
    public static ArrayMatch Glob(RedisValue pattern) => new("GLOB", pattern);

    /// <summary><c>RE</c>: the element matches a regular expression.</summary>
    public static ArrayMatch Regex(RedisValue pattern) => new("RE", pattern);

    /// <summary>Creates a condition from its keyword, for conditions that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static ArrayMatch Of(string word, RedisValue value) => new(OwnWord.Of(word), value);

    /// <summary>Returns the keyword, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args)
    {
        if (_word is null) args.Refuse("a condition has no keyword. Create it with a member of ArrayMatch.");
        else args.AddOwnWord(_word).Add(_value);
    }
}
