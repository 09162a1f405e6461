namespace Redis.Functional;

/// <summary>Whether SET depends on what is there: always (<c>default</c>), only a new key, only one that exists. Since 0.1.</summary>
public readonly record struct SetWhen : IArguments
{
    private readonly string? _word;

    private SetWhen(string word) => _word = word;

    /// <summary>Whatever is there.</summary>
    public static SetWhen Always => default;

    /// <summary>Only when the key does not exist: <c>NX</c>.</summary>
    public static SetWhen NotExists => new("NX");

    /// <summary>Only when the key exists: <c>XX</c>.</summary>
    public static SetWhen Exists => new("XX");

    /// <summary><c>NX</c>, <c>XX</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
