using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>What a server says of one of its commands to people.</summary>
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

    /// <summary>Its name in small letters; of a subcommand <c>config|get</c>.</summary>
    public string Name { get; }

    /// <summary>What it does.</summary>
    public string Summary { get; }

    /// <summary>The version that had it first.</summary>
    public string Since { get; }

    /// <summary>The group it is in.</summary>
    public string Group { get; }

    /// <summary>How long it takes.</summary>
    public string Complexity { get; }

    /// <summary><c>deprecated</c>, <c>syscmd</c>.</summary>
    public IReadOnlyList<string> Flags { get; }

    /// <summary>Since when it is deprecated.</summary>
    /// <remarks>None: it is not.</remarks>
    public Option<string> DeprecatedSince { get; }

    /// <summary>What to use in its place, in words.</summary>
    public Option<string> ReplacedBy { get; }

    /// <summary>The module it comes from.</summary>
    /// <remarks>None: the server's own.</remarks>
    public Option<string> Module { get; }

    /// <summary>Versions, and what they changed.</summary>
    public IReadOnlyList<(string Version, string Change)> History { get; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<CommandArgument> Arguments { get; }

    /// <summary>Its subcommands.</summary>
    public IReadOnlyList<CommandDocumentation> Subcommands { get; }

    /// <summary>The name and what it does.</summary>
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
