using LanguageExt;

namespace Redis.Functional;

/// <summary>What a server says of one of its commands to people. Since 0.1.</summary>
/// <param name="Name">Its name in small letters; of a subcommand <c>config|get</c>.</param>
/// <param name="Summary">What it does.</param>
/// <param name="Since">The version that had it first.</param>
/// <param name="Group">The group it is in.</param>
/// <param name="Complexity">How long it takes.</param>
/// <param name="Flags"><c>deprecated</c>, <c>syscmd</c>.</param>
/// <param name="DeprecatedSince">Since when it is deprecated. None: it is not.</param>
/// <param name="ReplacedBy">What to use in its place, in words.</param>
/// <param name="Module">The module it comes from. None: the server's own.</param>
/// <param name="History">Versions, and what they changed.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Subcommands">Its subcommands.</param>
public sealed record CommandDocumentation(
    string Name,
    string Summary,
    string Since,
    string Group,
    string Complexity,
    Seq<string> Flags,
    Option<string> DeprecatedSince,
    Option<string> ReplacedBy,
    Option<string> Module,
    Seq<(string Version, string Change)> History,
    Seq<CommandArgument> Arguments,
    Seq<CommandDocumentation> Subcommands)
{
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
            SeqOf.Array(arguments),
            SeqOf.Array(inner));
    }

    private static Seq<(string Version, string Change)> Changes(RespValue? history)
    {
        var changes = new List<(string, string)>();
        foreach (var change in history.Items())
            if (change.Items() is [var version, var what, ..]) changes.Add((version.Text() ?? "", what.Text() ?? ""));
        return SeqOf.Array(changes.ToArray());
    }
}
