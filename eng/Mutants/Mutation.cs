namespace Redis.Functional.Mutants;

/// <summary>A mistake that a change might make: a passage of a source file, and what stands in its place. Tests must notice it.</summary>
/// <param name="Promise">What is not so with the mistake.</param>
/// <param name="File">Below src.</param>
/// <param name="Host">The test project, by its short name.</param>
/// <param name="Tests">Classes, or <c>Class.Beginning_of_a_test</c>.</param>
/// <param name="Find">The passage. It must occur once.</param>
/// <param name="Replace">What stands in its place.</param>
sealed record Mutation(string Promise, string File, string Host, IReadOnlyList<string> Tests, string Find, string Replace)
{
    /// <summary>The test projects, by the short names that the list uses.</summary>
    public static readonly IReadOnlyDictionary<string, string> Hosts = new Dictionary<string, string>
    {
        ["unit"] = "tests/Redis.Functional.Tests",
        ["properties"] = "property-tests/Redis.Functional.PropertyTests",
        ["testing"] = "tests/Redis.Functional.Testing.Tests",
        ["integration"] = "tests/Redis.Functional.IntegrationTests",
        ["fsharp"] = "tests/Redis.Functional.FSharp.Tests",
        ["extensions"] = "tests/Redis.Functional.Extensions.Tests",
        ["aspnetcore"] = "tests/Redis.Functional.AspNetCore.Tests",
    };

    /// <summary>The project of src that the file belongs to.</summary>
    public string Library => File[..File.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Reads a list: blocks between blank lines, each with the promise, <c>file</c>, <c>tests</c>, and lines that begin with - or +.</summary>
    public static IReadOnlyList<Mutation> Parse(string list) =>
    [
        .. list.ReplaceLineEndings("\n").Split("\n\n")
            .Select(block => block.Split('\n').Where(line => line != "" && !line.StartsWith('#')).ToArray())
            .Where(lines => lines.Length > 0)
            .Select(ParseBlock),
    ];

    /// <summary>Why the mutation cannot be made in its file; null if it can.</summary>
    public string? Problem(string? source)
    {
        if (source is null) return $"there is no file src/{File}";
        if (Find == "" || Find == Replace) return "it changes nothing";
        return source.Split(Find).Length switch
        {
            2 => null,
            1 => $"src/{File} does not have the passage any more",
            var parts => $"src/{File} has the passage {parts - 1} times",
        };
    }

    /// <summary>The source with the mistake.</summary>
    public string In(string source) => source.Replace(Find, Replace, StringComparison.Ordinal);

    static Mutation ParseBlock(string[] lines)
    {
        var tests = Word("tests ").Split(' ');
        if (tests.Length < 2) throw new FormatException($"'{lines[0]}' names no tests");
        return new(lines[0], Word("file "), tests[0], tests[1..], Passage("- "), Passage("+ "));

        string Word(string start) => lines.Where(line => line.StartsWith(start, StringComparison.Ordinal)).Select(line => line[start.Length..]).SingleOrDefault()
            ?? throw new FormatException($"'{lines[0]}' has no line that begins with '{start}', or several");

        string Passage(string start) =>
            string.Join('\n', lines.Where(line => (line + " ").StartsWith(start, StringComparison.Ordinal)).Select(line => line.Length < 2 ? "" : line[2..]));
    }
}
