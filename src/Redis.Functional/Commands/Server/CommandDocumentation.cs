using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>The documentation of a command from the server.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class CommandDocumentation
{
    internal CommandDocumentation(
        string name,
        string summary,
        string since,
        string group,
        string complexity,
        IReadOnlyList<string> flags,
        Option<string> deprecatedSince,
        Option<string> replacedBy,
        Option<string> module,
        IReadOnlyList<(string Version, string Change)> history,
        IReadOnlyList<CommandArgument> arguments,
        IReadOnlyList<CommandDocumentation> subcommands)
    {
        Name = name;
        Summary = summary;
        Since = since;
        Group = group;
        Complexity = complexity;
        Flags = flags;
        DeprecatedSince = deprecatedSince;
        ReplacedBy = replacedBy;
        Module = module;
        History = history;
        Arguments = arguments;
        Subcommands = subcommands;
    }

    /// <summary>The name in lowercase; subcommands as <c>config|get</c>.</summary>
    public string Name { get; }

    /// <summary>A short description.</summary>
    public string Summary { get; }

    /// <summary>The version that introduced the command.</summary>
    public string Since { get; }

    /// <summary>The functional group.</summary>
    public string Group { get; }

    /// <summary>The time complexity.</summary>
    public string Complexity { get; }

    /// <summary>The flags: <c>deprecated</c>, <c>syscmd</c>.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>The version that deprecated the command.</summary>
    /// <remarks>None: not deprecated.</remarks>
    public Option<string> DeprecatedSince { get; }

    /// <summary>The description of the replacement.</summary>
    public Option<string> ReplacedBy { get; }

    /// <summary>The module that provides the command.</summary>
    /// <remarks>None: the server itself.</remarks>
    public Option<string> Module { get; }

    /// <summary>The versions that changed the command, with the changes.</summary>
    public IReadOnlyList<(string Version, string Change)> History { get; }

    /// <summary>The arguments.</summary>
    public IReadOnlyList<CommandArgument> Arguments { get; }

    /// <summary>The subcommands.</summary>
    public IReadOnlyList<CommandDocumentation> Subcommands { get; }

    /// <summary>Returns the name and the description.</summary>
    public override string ToString() => $"{Name}: {Summary}";

    internal static CommandDocumentation? Read(string name, RespValue reply)
    {
        if (!reply.IsList() || reply.Field("arguments").All(CommandArgument.Read) is not { } arguments) return null;
        var inner = reply.Field("subcommands") is { } subcommands ? subcommands.AllNamed(Read) : [];
        return inner is null ? null : new(
            name,
            reply.Field("summary").Text() ?? "",
            reply.Field("since").Text() ?? "",
            reply.Field("group").Text() ?? "",
            reply.Field("complexity").Text() ?? "",
            reply.Field("doc_flags").Texts(),
            DecodeParts.Some(reply.Field("deprecated_since").Text()),
            DecodeParts.Some(reply.Field("replaced_by").Text()),
            DecodeParts.Some(reply.Field("module").Text()),
            Changes(reply.Field("history")),
            arguments,
            inner);
    }

    private static (string Version, string Change)[] Changes(RespValue? history)
    {
        var changes = new List<(string, string)>();
        foreach (var change in history.Items())
            if (change.Items() is [var version, var what, ..]) changes.Add((version.Text() ?? "", what.Text() ?? ""));
        return changes.ToArray();
    }
}
