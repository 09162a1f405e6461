namespace Redis.Functional.Server;

/// <summary>Which commands COMMAND LIST names: all (<c>default</c>), those of a module, of an ACL category, or of a pattern.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly record struct CommandFilter : IArguments
{
    private readonly string? _kind;
    private readonly string? _text;

    private CommandFilter(string kind, string text) => (_kind, _text) = (kind, text);

    /// <summary>All.</summary>
    public static CommandFilter All => default;

    /// <summary>Those of a module.</summary>
    public static CommandFilter Module(string name) => new("MODULE", name);

    /// <summary>Those of an ACL category.</summary>
    public static CommandFilter Category(string name) => new("ACLCAT", name);

    /// <summary>Those whose name matches.</summary>
    public static CommandFilter Pattern(string pattern) => new("PATTERN", pattern);

    /// <summary><c>FILTERBY</c> and what by, or nothing.</summary>
    public override string ToString() => _kind is null ? "" : $"FILTERBY {_kind} {_text}";

    void IArguments.AddTo(Args args)
    {
        if (_kind is not null) args.Add((RedisValue)"FILTERBY").Add((RedisValue)_kind).Add(RedisValue.Of(_text));
    }
}
