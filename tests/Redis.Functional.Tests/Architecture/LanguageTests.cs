using System.Text.RegularExpressions;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>Documents and comments are written in plain English, the documents in lines that fit a screen.</summary>
public partial class LanguageTests
{
    const int MaxColumns = 160;

    static IEnumerable<string> Documents =>
    [
        "README.md", "CONTRIBUTING.md", "docs/getting-started.md", "docs/reliability.md", "docs/GLOSSARY.md",
        .. In("docs/guides", "*.md"), .. In("docs/adr", "*.md"), .. In("docs/analyzers", "*.md"),
        .. In("src", "PACKAGE.md"), .. In("src", "README.md"), .. In("tests", "README.md"),
    ];

    static IEnumerable<string> Sources => In("src", "*.cs").Concat(In("src", "*.fs"));

    static IEnumerable<string> In(string folder, string pattern) => Repository.Files(Path.Combine(Repository.Root, folder), pattern).Select(path => $"{folder}/{path}");

    [Fact]
    public void Documents_name_the_subject_and_treat_no_object_as_a_person() => Offenders.None("rewrite with a verb and a named subject",
        from document in Documents
        from phrase in Phrases(Repository.Read(document))
        select $"{document}: {phrase}");

    [Fact]
    public void Documentation_of_commands_does_too() => Offenders.None("rewrite with a verb and a named subject",
        from tree in SourceTree.All
        where LayerMap.FolderOf(tree.FilePath) == "Commands"
        from phrase in Phrases(string.Join('\n', tree.ToString().Split('\n').Where(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal))))
        select $"{tree.FilePath}: {phrase}");

    [Fact]
    public void Comments_name_the_subject_and_treat_no_object_as_a_person() => Offenders.None("rewrite with a verb and a named subject",
        from path in Sources
        from phrase in Phrases(Comments(Repository.Read(path)))
        select $"{path}: {phrase}");

    [Fact]
    public void An_unplain_phrase_of_a_comment_is_found_and_code_is_not() => Assert.Equal(
        ["nobody", "Whoever"], Phrases(Comments("/// <summary>Waits for nobody.</summary>\nvar somebody = 1;\n    // Whoever\n/// <see cref=\"Nobody\"/> <c>nobody</c>")));

    [Fact]
    public void Lines_outside_code_and_tables_fit_a_screen() => Offenders.None($"more than {MaxColumns} columns",
        from document in Documents
        from line in LongLines(Repository.Read(document))
        select $"{document}({line})");

    [Theory]
    [InlineData("A reply that is told to the caller.")]
    [InlineData("Whoever asks for it.")]
    [InlineData("A slow reader\nhurts\nitself.")]
    [InlineData("| `Get` | a connection that nobody uses |")]
    public void An_unplain_phrase_is_found(string text) => Assert.Single(Phrases(text));

    [Theory]
    [InlineData("```csharp\nvar name = found.IfNone(\"nobody\");\n```")]
    [InlineData("`IfNone(\"nobody\")` supplies a default.")]
    [InlineData("The caller receives the error.")]
    public void Plain_text_and_code_are_no_problem(string text) => Assert.Empty(Phrases(text));

    [Fact]
    public void A_long_line_is_found_outside_code_and_tables()
    {
        var wide = new string('a', MaxColumns + 1);
        Assert.Equal([5], LongLines($"```\n{wide}\n```\n| {wide} |\n{wide}\n{wide[1..]}"));
    }

    static IEnumerable<string> Phrases(string text) =>
        Unplain().Matches(Code().Replace(string.Join('\n', Prose(text).Select(line => line.Text)), "")).Select(match => match.Value);

    static IEnumerable<int> LongLines(string text) =>
        from line in Prose(text)
        where line.Text.Length > MaxColumns && !line.Text.StartsWith('|') && !line.Text.StartsWith("    ", StringComparison.Ordinal)
        select line.Number;

    /// <summary>The text of the comments, without tags and code.</summary>
    static string Comments(string source) => Tag().Replace(
        string.Join('\n', source.Split('\n').Select(line => line.TrimStart()).Where(line => line.StartsWith("//", StringComparison.Ordinal)).Select(line => line.TrimStart('/'))), "");

    /// <summary>The lines outside fenced code, numbered from 1.</summary>
    static IEnumerable<(int Number, string Text)> Prose(string text)
    {
        var isCode = false;
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (!isFence && !isCode) yield return (index + 1, line);
            if (isFence) isCode = !isCode;
        }
    }

    [GeneratedRegex("<(c|code)>.*?</\\1>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(for\s+(people\s+)?who|what\s+was\s+there|(is|are)\s+told|hurts|lies\s+ready|so\s+many|nobody|somebody|whoever|one's\s+own|what\s+came|asked\s+for\s+by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unplain();
}
