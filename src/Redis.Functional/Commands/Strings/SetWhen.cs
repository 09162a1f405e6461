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
    /// <remarks>Needs Redis 8.4 or Valkey 8.1. Redis 8.0 replies with a syntax error.</remarks>
    public static SetWhen ValueEquals(RedisValue value) => new("IFEQ", value);

    /// <summary><c>IFNE</c>: only if the key does not exist or holds another value.</summary>
    /// <remarks>Needs Redis 8.4 or Valkey 9.2.</remarks>
    public static SetWhen ValueDiffers(RedisValue value) => new("IFNE", value);

    /// <summary><c>IFDEQ</c>: only if the key holds a value with this digest, which DIGEST returns.</summary>
    /// <remarks>Needs Redis 8.4.</remarks>
    public static SetWhen DigestEquals(string digest) => new("IFDEQ", digest);

    /// <summary><c>IFDNE</c>: only if the key does not exist or holds a value with another digest.</summary>
    /// <remarks>Needs Redis 8.4.</remarks>
    public static SetWhen DigestDiffers(string digest) => new("IFDNE", digest);

    /// <summary>Creates a condition from its keyword, for conditions that a newer server adds, with a value if the condition compares one.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static SetWhen Of(string word, RedisValue? value = null) => new(OwnWord.Of(word), value);

    /// <summary>Converts a condition that compares no value.</summary>
    public static implicit operator SetWhen(When condition) => condition == When.Always ? Always : new(condition.ToString());

    /// <summary>Returns <c>NX</c>, <c>XX</c>, <c>IFEQ</c>, <c>IFNE</c>, <c>IFDEQ</c>, <c>IFDNE</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args)
    {
        args.AddOwnWord(_word);
        if (_value is { } value) args.Add(value);
    }
}
