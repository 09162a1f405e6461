namespace Redis.Functional;

/// <summary>The condition under which DELEX deletes a key.</summary>
/// <remarks>Default: always. A condition requires a string. Its text does not contain the value. Since 0.1.</remarks>
public readonly record struct DeleteWhen : IArguments
{
    private readonly string? _word;
    private readonly RedisValue _value;

    private DeleteWhen(string word, RedisValue value) => (_word, _value) = (word, value);

    /// <summary>No condition.</summary>
    public static DeleteWhen Always => default;

    /// <summary><c>IFEQ</c>: only if the key holds this value.</summary>
    public static DeleteWhen ValueEquals(RedisValue value) => new("IFEQ", value);

    /// <summary><c>IFNE</c>: only if the key holds another value.</summary>
    public static DeleteWhen ValueDiffers(RedisValue value) => new("IFNE", value);

    /// <summary><c>IFDEQ</c>: only if the key holds a value with this digest, which DIGEST returns.</summary>
    /// <remarks>Needs Redis 8.4; Valkey has no digests.</remarks>
    public static DeleteWhen DigestEquals(string digest) => new("IFDEQ", digest);

    /// <summary><c>IFDNE</c>: only if the key holds a value with another digest.</summary>
    /// <remarks>Needs Redis 8.4; Valkey has no digests.</remarks>
    public static DeleteWhen DigestDiffers(string digest) => new("IFDNE", digest);

    /// <summary>Creates a condition from its keyword, for conditions that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static DeleteWhen Of(string word, RedisValue value) => new(OwnWord.Of(word), value);

    /// <summary>Returns <c>IFEQ</c>, <c>IFNE</c>, <c>IFDEQ</c>, <c>IFDNE</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args)
    {
        if (_word is not null) args.AddOwnWord(_word).Add(_value);
    }
}
