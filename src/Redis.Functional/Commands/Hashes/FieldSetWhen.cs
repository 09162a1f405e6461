namespace Redis.Functional;

/// <summary>The condition under which HSETEX writes.</summary>
/// <remarks>Default: always. Since 0.1.</remarks>
public readonly record struct FieldSetWhen : IArguments
{
    private readonly string? _word;

    private FieldSetWhen(string word) => _word = word;

    /// <summary>No condition.</summary>
    public static FieldSetWhen Always => default;

    /// <summary><c>FNX</c>: only if none of the fields exists.</summary>
    public static FieldSetWhen NoneExists => new("FNX");

    /// <summary><c>FXX</c>: only if all of the fields exist.</summary>
    public static FieldSetWhen AllExist => new("FXX");

    /// <summary><c>NX</c>: only if the key does not exist.</summary>
    /// <remarks>Needs Valkey 9.1.</remarks>
    public static FieldSetWhen KeyNotExists => new("NX");

    /// <summary><c>XX</c>: only if the key exists.</summary>
    /// <remarks>Needs Valkey 9.1.</remarks>
    public static FieldSetWhen KeyExists => new("XX");

    /// <summary>Creates a value from its keyword, for keywords that a newer server adds.</summary>
    /// <remarks>A keyword that is not a word of letters, digits and hyphens is an InvalidArgument.</remarks>
    public static FieldSetWhen Of(string word) => new(OwnWord.Of(word));

    /// <summary>Returns <c>FNX</c>, <c>FXX</c>, <c>NX</c>, <c>XX</c>, or an empty string.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddOwnWord(_word);
}
