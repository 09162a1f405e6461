namespace Redis.Functional.Server;

/// <summary>Whether a server saves its data before it ends.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct ShutdownSave : IArguments
{
    private readonly string? _word;

    private ShutdownSave(string word) => _word = word;

    /// <summary>When it is configured to save at all; <c>default</c>.</summary>
    public static ShutdownSave AsConfigured => default;

    /// <summary>In any case: <c>SAVE</c>.</summary>
    public static ShutdownSave Always => new("SAVE");

    /// <summary>In no case: <c>NOSAVE</c>.</summary>
    public static ShutdownSave Never => new("NOSAVE");

    /// <summary><c>SAVE</c>, <c>NOSAVE</c>, or nothing.</summary>
    public override string ToString() => _word ?? "";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
