using System.Text.RegularExpressions;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>What the documents show compiles, and what they link to is there.</summary>
public partial class DocumentTests
{
    const string Accept = "REDIS_FUNCTIONAL_ACCEPT_SNIPPETS";

    static IReadOnlyList<string> Documents =>
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md",
        .. Repository.Files(Path.Combine(Repository.Root, "docs"), "*.md").Select(path => "docs/" + path),
        .. Repository.Files(Path.Combine(Repository.Root, "src"), "*.md").Select(path => "src/" + path),
    ];

    [Fact]
    public void Every_block_of_code_is_compiled_somewhere()
    {
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            foreach (var document in Documents)
            {
                File.WriteAllText(Path.Combine(Repository.Root, document), Snippets.Refresh(Repository.Read(document), CompiledFile));
            }
        }

        Offenders.None("code in documents is a copy of code that compiles", Documents.SelectMany(document => Snippets.Problems(document, Repository.Read(document), CompiledFile)));
    }

    [Fact]
    public void Every_link_to_a_file_finds_it() => Offenders.None("no such file",
        from document in Documents
        from Match link in Link().Matches(Repository.Read(document))
        let path = link.Groups[1].Value
        where !path.Contains("://", StringComparison.Ordinal) && path != ""
        where !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, path))
        select $"{document}: {path}");

    [Fact]
    public void The_front_page_is_short() => Assert.InRange(Repository.Read("README.md").Split('\n').Length, 1, 151);

    [Theory]
    [InlineData("```csharp\nvar a = 1;\n```", "without a snippet")]
    [InlineData("<!-- snippet: a.cs#none -->\n```csharp\nvar a = 1;\n```", "has no snippet none")]
    [InlineData("<!-- snippet: b.cs#one -->\n```csharp\nvar a = 1;\n```", "not a file")]
    [InlineData("<!-- snippet: a.cs#one -->\n```csharp\nvar a = 2;\n```", "differs")]
    [InlineData("<!-- snippet: a.cs#one -->\n\n```fsharp\nvar a = 1;\n```", "without a snippet")]
    public void A_wrong_block_is_found(string text, string problem) =>
        Assert.Contains(problem, Assert.Single(Snippets.Problems("x.md", text, Read)));

    [Theory]
    [InlineData("<!-- snippet: a.cs#one -->\n```csharp\nvar a = 1;\nif (a > 0)\n    a++;\n```")]
    [InlineData("```\nany text\n```\n```bash\n./test\n```")]
    public void A_right_block_is_no_problem(string text) => Assert.Empty(Snippets.Problems("x.md", text, Read));

    [Theory]
    [InlineData("old\n")]
    [InlineData("")]
    public void Accepting_copies_the_snippet(string before) => Assert.Equal(
        "a\n<!-- snippet: a.cs#one -->\n```csharp\nvar a = 1;\nif (a > 0)\n    a++;\n```\nz",
        Snippets.Refresh($"a\n<!-- snippet: a.cs#one -->\n```csharp\n{before}```\nz", Read));

    static string? Read(string path) =>
        path == "a.cs" ? "class A\n{\n    // snippet: one\n    var a = 1;\n    if (a > 0)\n        a++;\n    // end snippet\n}\n" : null;

    /// <summary>The text of a file that belongs to a project of the solution.</summary>
    static string? CompiledFile(string path)
    {
        var full = Path.Combine(Repository.Root, path);
        if (!File.Exists(full)) return null;
        var project = ProjectAround(Path.GetDirectoryName(full)!);
        var isBuilt = project is not null
            && Repository.Read("Redis.Functional.sln").Contains(Path.GetFileName(project), StringComparison.Ordinal)
            && (!path.EndsWith(".fs", StringComparison.Ordinal) || File.ReadAllText(project).Contains(Path.GetFileName(path), StringComparison.Ordinal));
        return isBuilt ? File.ReadAllText(full) : null;
    }

    static string? ProjectAround(string folder) =>
        folder.Length <= Repository.Root.Length ? null
        : Directory.EnumerateFiles(folder, "*.*proj").FirstOrDefault() ?? ProjectAround(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"\]\(([^)#\s]*)(?:#[^)]*)?\)")]
    private static partial Regex Link();
}
