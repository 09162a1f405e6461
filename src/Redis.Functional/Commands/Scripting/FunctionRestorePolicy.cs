namespace Redis.Functional.Server;

/// <summary>What FUNCTION RESTORE does with the libraries that are there.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct FunctionRestorePolicy : IArguments
{
    private readonly string? _word;

    private FunctionRestorePolicy(string word) => _word = word;

    /// <summary>They stay; a library of a name that is there makes it fail: <c>default</c>.</summary>
    public static FunctionRestorePolicy Append => default;

    /// <summary>They stay, but for those of the same name: <c>REPLACE</c>.</summary>
    public static FunctionRestorePolicy Replace => new("REPLACE");

    /// <summary>All are deleted first: <c>FLUSH</c>.</summary>
    public static FunctionRestorePolicy Flush => new("FLUSH");

    /// <summary>The word on the wire.</summary>
    public override string ToString() => _word ?? "APPEND";

    void IArguments.AddTo(Args args) => args.AddWord(_word);
}
