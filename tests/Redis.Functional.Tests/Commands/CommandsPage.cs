using System.Globalization;
using System.Reflection;
using Redis.Functional.FSharpCommands;
using Redis.Functional.Tests.Commands.Calls;

namespace Redis.Functional.Tests.Commands;

/// <summary>docs/commands.md, line by line: what the catalogue has, made of what the servers, the two libraries and the noted test runs say.</summary>
static class CommandsPage
{
    const string ServerMethods = nameof(ServerCommands);
    const string ServerMembers = nameof(Redis.Functional.FSharp.ServerCmd);

    static readonly string[] Servers = [.. ServerAccount.All.Select(server => Short(server.Server))];

    static readonly ILookup<string, string> CSharp = CommandNames.All.ToLookup(one => one.Name, one => Qualified(one.Method.Declared));

    static readonly IReadOnlySet<string> FSharp = FSharpMembers.All
        .Select(member => member.Method.Name.StartsWith($"{ServerMembers}.", StringComparison.Ordinal) ? $"{ServerMembers}.{member.Name}" : member.Name).ToHashSet();

    static readonly Dictionary<string, string> Needed = new(NeededServer.All);

    public static IReadOnlyList<string> Lines() =>
    [
        "# Commands",
        "",
        "<!-- Written by eng/accept-commands. -->",
        "",
        $"Every command that {string.Join(", ", Servers)} document, in the servers' own groups: the C# methods (of `Commands` where no class is named), the",
        "F# members (of `Cmd` where no type is named), the version it came with, and the servers on which an integration test runs it (– where the server has no such command).",
        "The servers are built without the modules for JSON, search, time series and probabilistic data; `Raw` sends their commands.",
        .. ServerAccount.All.SelectMany(server => server.Commands.Values).Select(command => command.Group).Distinct().Order(StringComparer.Ordinal).SelectMany(Group),
        "",
        "## What has no method",
        "",
        "| command | what to use, or why not |",
        "|---|---|",
        .. Excluded.Reasons.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"| {one.Key} | {one.Value} |"),
        "",
        "## Announced",
        "",
        "Commands and options of Redis 8.8 to 8.12 and of Valkey 9.2, typed from their documentation: no server of these versions has run them yet. Where the documentation leaves",
        "the form of a reply open, the decoder accepts both.",
        "",
        "| command | C# | F# | needs | how |",
        "|---|---|---|---|---|",
        .. ServerAccount.Announced.SelectMany(server => server.Commands.Values).SelectMany(AnnouncedRows).Distinct().Order(StringComparer.Ordinal),
        "",
        "Replies that only become longer are read by name, and what is not known of them is left alone: CLUSTER MIGRATION STATUS of Redis 8.12, and the eighth element of an entry of",
        "SLOWLOG GET, the CPU time, whose place is not documented.",
    ];

    static IEnumerable<string> AnnouncedRows(ServerAccount.Command command)
    {
        if (Announced.LeftOut.TryGetValue(command.Name, out var left)) return [$"| {command.Name} {string.Join(", ", Announced.NewWords(command))} | | | | left out: {left} |"];
        if (Excluded.Reasons.TryGetValue(command.Name, out var reason)) return command.Name.EndsWith(" HELP", StringComparison.Ordinal) ? [] : [$"| {command.Name} | | | | {reason} |"];
        var how = Announced.BothShapes.TryGetValue(command.Name, out var shapes) ? $"accepts both shapes: {shapes}" : "typed";
        if (ServerAccount.All.All(server => !server.Commands.ContainsKey(command.Name))) return [$"| {command.Name} | {Names(command.Name)} | {Needed[command.Name]} | {how} |"];
        return Announced.NewWords(command).Select(word => Announced.ByRaw.TryGetValue((command.Name, word), out var why)
            ? $"| {command.Name} {word} | `Raw` | `raw` | | stays `Raw`: {why} |"
            : $"| {command.Name} {word} | {Names(command.Name)} | {Needed[$"{command.Name} {word}"]} | typed{(Announced.Unmentioned.Contains($"{command.Name} {word}") ? ", although the notes of the release do not mention it" : "")} |");
    }

    static IEnumerable<string> Group(string group)
    {
        var names = ServerAccount.All.SelectMany(server => server.Commands.Keys).Distinct()
            .Where(name => ServerAccount.Find(name)!.Group == group && CommandNames.Typed.Contains(name))
            .Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? [] :
        [
            "",
            $"## {char.ToUpperInvariant(group[0])}{group[1..]}",
            "",
            $"| command | C# | F# | since | {string.Join(" | ", Servers)} |",
            $"|---|---|---|---|{string.Concat(Servers.Select(_ => "---|"))}",
            .. names.Select(Row),
        ];
    }

    static string Row(string name) =>
        $"| {name} | {Names(name)} | {ServerAccount.Find(name)!.Since} | {string.Join(" | ", ServerAccount.All.Select(server => Tested(server, name)))} |";

    // The C# methods and the F# members.
    static string Names(string name)
    {
        var methods = CSharp[name].Distinct().Order(StringComparer.Ordinal).ToList();
        var members = methods.Select(Member).SelectMany(member => new[] { member, $"{member}As" }).Where(FSharp.Contains).Distinct();
        return $"{Code(methods)} | {Code(members)}";
    }

    static string Tested(ServerAccount server, string name) =>
        !server.Commands.ContainsKey(name) ? "–"
        : RanCommands.Answered[server.Server].Contains(name) ? "tested"
        : RanCommands.Refused[server.Server].Contains(name) ? "tested by its error"
        : "";

    static string Code(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    static string Qualified(MethodInfo method) => method.DeclaringType == typeof(ServerCommands) ? $"{ServerMethods}.{method.Name}" : method.Name;

    // ServerCommands.FlushAll becomes ServerCmd.flushAll
    static string Member(string method) =>
        method.Split('.') is [_, var name] ? $"{ServerMembers}.{FSharpName.Camel(name)}" : FSharpName.Camel(method);

    // redis-8.0.6 becomes Redis 8.0
    static string Short(string server)
    {
        var parts = server.Split('-');
        return $"{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(parts[0])} {parts[1][..parts[1].LastIndexOf('.')]}";
    }
}
