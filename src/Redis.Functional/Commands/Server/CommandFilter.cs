namespace Redis.Functional.Server;

/// <summary>The commands that COMMAND LIST returns.</summary>
/// <remarks>Default: all. Since 0.1.</remarks>
public readonly record struct CommandFilter : IArguments
{
    private readonly string? _kind;
    private readonly string? _text;

    private CommandFilter(string kind, string text) => (_kind, _text) = (kind, text);

    /// <summary>All commands.</summary>
    public static CommandFilter All => default;

    /// <summary>The commands of a module.</summary>
    public static CommandFilter Module(string name) => new("MODULE", name);

    /// <summary>The commands of an ACL category.</summary>
    public static CommandFilter Category(string name) => new("ACLCAT", name);

    /// <summary>The commands whose name matches a pattern.</summary>
    public static CommandFilter Pattern(string pattern) => new("PATTERN", pattern);

    /// <summary>Returns <c>FILTERBY</c> with the condition, or an empty string.</summary>
    public override string ToString() => _kind is null ? "" : $"FILTERBY {_kind} {_text}";

    void IArguments.AddTo(Args args)
    {
        if (_kind is not null) args.Add((RedisValue)"FILTERBY").Add((RedisValue)_kind).Add(RedisValue.Of(_text));
    }
}
