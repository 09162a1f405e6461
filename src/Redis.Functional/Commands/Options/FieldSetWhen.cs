namespace Redis.Functional;

/// <summary>Whether HSETEX depends on the fields that are there: always (<c>default</c>), only when all are new, only when all exist. Since 0.1.</summary>
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

    /// <summary><c>FNX</c>, <c>FXX</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
