namespace Redis.Functional.FSharpCommands;

/// <summary>Writes the F# members of the C# commands, a file per topic.</summary>
public static class Generator
{
    private const string Header = "// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.";

    /// <summary>The files by their names, and what cannot be written.</summary>
    public static (IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Problems) Files(IReadOnlyList<CommandMember> commands)
    {
        // A topic's main file comes first: Strings.cs, then Strings.Many.cs.
        var members = commands
            .Where(command => !Exceptions.Reasons.ContainsKey(Exceptions.Key(command.Method)))
            .OrderBy(command => command.File.Count(letter => letter == '.')).ThenBy(command => command.File, StringComparer.Ordinal).ThenBy(command => command.Line)
            .Select(command => new Member(command)).ToList();
        var unknown =
            from key in Exceptions.Reasons.Keys.Except(commands.Select(command => Exceptions.Key(command.Method)), StringComparer.Ordinal)
            select $"Commands has no {key}, which eng/FSharpCommands/Exceptions.cs excepts";
        var homeless =
            from member in members
            where Topic.Of(member.Command.File) is null
            select $"{member.Command.File} belongs to no F# file: add it to eng/FSharpCommands/Topic.cs";
        var unwritable =
            from member in members
            where member.Problem is not null
            select $"{Exceptions.Key(member.Command.Method)}: {member.Problem}";
        var files =
            from topic in Topic.All
            let own = Distinct(members.Where(member => Topic.Of(member.Command.File) == topic && member.Problem is null))
            where own.Count > 0
            select (Name: $"{topic.File}.fs", Text: Text(topic, own));
        var misplaced =
            from member in members
            where Topic.Of(member.Command.File) is { } topic && topic.Type != member.Type
            select $"{member.Command.File} has methods of {member.Class}, but its F# file extends {Topic.Of(member.Command.File)!.Type}: add it to another one in eng/FSharpCommands/Topic.cs";
        return (files.ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal),
            [.. unknown, .. homeless.Distinct(StringComparer.Ordinal), .. misplaced.Distinct(StringComparer.Ordinal), .. unwritable]);
    }

    /// <summary>The names of the files in a folder that the generator has written.</summary>
    public static IReadOnlyList<string> Generated(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.fs")
            .Where(path => File.ReadLines(path).FirstOrDefault() == Header)
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    // Arrays and sequences of pairs are the same to an F# caller, who gives a sequence of tuples: the C# method that takes any list serves both.
    private static List<Member> Distinct(IEnumerable<Member> members) =>
    [
        .. from member in members
           group member by member.Signature into same
           select same.OrderByDescending(member => member.TakesAnyList).First(),
    ];

    private static string Text(Topic topic, List<Member> members) => string.Join('\n',
    [
        Header,
        "namespace Redis.Functional.FSharp",
        "",
        .. members.SelectMany(member => member.Namespaces).Append("Redis.Functional").Distinct(StringComparer.Ordinal)
            .OrderBy(name => name.StartsWith("System", StringComparison.Ordinal) ? 0 : 1).ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => $"open {name}"),
        "",
        $"/// {topic.Summary}",
        "[<AutoOpen>]",
        $"module {topic.Module} =",
        $"    type {topic.Type} with",
        .. members.SelectMany(member => member.Lines().Prepend("")),
        "",
    ]);
}
