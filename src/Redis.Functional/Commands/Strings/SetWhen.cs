namespace Redis.Functional;

/// <summary>The condition under which SET writes.</summary>
/// <remarks>Default: always. Converts from <see cref="When"/>. Its text does not contain the value. Since 0.1.</remarks>
public readonly record struct SetWhen : IArguments
{
    private readonly string? _word;
    private readonly RedisValue? _value;

    private SetWhen(string word, RedisValue? value = null) => (_word, _value) = (word, value);

    /// <summary>No condition.</summary>
    public static SetWhen Always => default;

    /// <summary><c>NX</c>: only if the key does not exist.</summary>
    public static SetWhen NotExists => new("NX");

    /// <summary><c>XX</c>: only if the key exists.</summary>
    public static SetWhen Exists => new("XX");

    /// <summary><c>IFEQ</c>: only if the key holds this value.</summary>
    /// <remarks>Needs Valkey 8.1. Redis 8.0 replies with a syntax error.</remarks>
    public static SetWhen ValueEquals(RedisValue value) => new("IFEQ", value);

    /// <summary>Creates a condition from its keyword, for conditions that a newer server adds, such as <c>IFNE</c> of Redis 8.4 with a value.</summary>
    /// <remarks>A keyword that is empty or contains anything but visible ASCII is an InvalidArgument.</remarks>
    public static SetWhen Of(string word, RedisValue? value = null) => new((word ?? "").ToUpperInvariant(), value);

    /// <summary>Converts a condition that compares no value.</summary>
    public static implicit operator SetWhen(When condition) => condition == When.Always ? Always : new(condition.ToString());

    /// <summary>Returns <c>NX</c>, <c>XX</c>, <c>IFEQ</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args)
    {
        if (_word is not null) args.AddOwnWord(_word);
        if (_value is { } value) args.Add(value);
    }
}
