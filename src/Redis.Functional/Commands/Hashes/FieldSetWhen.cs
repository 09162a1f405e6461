namespace Redis.Functional;

/// <summary>Whether HSETEX depends on what is there: on the fields, or (Valkey 9.1) on the key.</summary>
/// <remarks>Nothing (<c>default</c>) is asked. Since 0.1.</remarks>
public readonly record struct FieldSetWhen : IArguments
{
    private readonly string? _word;

    private FieldSetWhen(string word) => _word = word;

    /// <summary>Whatever is there.</summary>
    public static FieldSetWhen Always => default;

    /// <summary>Only when none of the fields exists: <c>FNX</c>.</summary>
    public static FieldSetWhen NoneExists => new("FNX");

    /// <summary>Only when all of the fields exist: <c>FXX</c>.</summary>
    public static FieldSetWhen AllExist => new("FXX");

    /// <summary>Only when the key does not exist: <c>NX</c>.</summary>
    /// <remarks>Valkey 9.1.</remarks>
    public static FieldSetWhen KeyNotExists => new("NX");

    /// <summary>Only when the key exists: <c>XX</c>.</summary>
    /// <remarks>Valkey 9.1.</remarks>
    public static FieldSetWhen KeyExists => new("XX");

    /// <summary><c>FNX</c>, <c>FXX</c>, <c>NX</c>, <c>XX</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
