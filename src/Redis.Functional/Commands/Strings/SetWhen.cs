namespace Redis.Functional;

/// <summary>
/// Whether SET depends on what is there: always (<c>default</c>), only a new key, only one that exists, only one that has a given value.
/// Prints without the value. Since 0.1.
/// </summary>
public readonly record struct SetWhen : IArguments
{
    private readonly string? _word;
    private readonly RedisValue? _value;

    private SetWhen(string word, RedisValue? value = null) => (_word, _value) = (word, value);

    /// <summary>Whatever is there.</summary>
    public static SetWhen Always => default;

    /// <summary>Only when the key does not exist: <c>NX</c>.</summary>
    public static SetWhen NotExists => new("NX");

    /// <summary>Only when the key exists: <c>XX</c>.</summary>
    public static SetWhen Exists => new("XX");

    /// <summary>Only when the key has this value: <c>IFEQ</c>. Valkey 8.1; Redis 8.0 answers a syntax error.</summary>
    public static SetWhen Holds(RedisValue value) => new("IFEQ", value);

    /// <summary>
    /// A condition by its word, for one that a newer server adds, as <c>IFNE</c> of Redis 8.4 with a value. A word that is empty, or not visible
    /// ASCII, is an InvalidArgument.
    /// </summary>
    public static SetWhen Of(string word, RedisValue? value = null) => new((word ?? "").ToUpperInvariant(), value);

    internal bool Compares => _value is not null;

    /// <summary><c>NX</c>, <c>XX</c>, <c>IFEQ</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args)
    {
        if (_word is not null) args.AddOwnWord(_word);
        if (_value is { } value) args.Add(value);
    }
}
