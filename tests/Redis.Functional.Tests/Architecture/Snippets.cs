using System.Text.RegularExpressions;

namespace Redis.Functional.Tests.Architecture;

/// <summary>
/// Code in the documents is a copy of code that the build compiles. A block of C# or F# stands under the line
/// <c>&lt;!-- snippet: samples/Readme/Program.cs#greet --&gt;</c>, and the file holds the same lines between
/// <c>// snippet: greet</c> and <c>// end snippet</c>, at any depth of indentation.
/// </summary>
static partial class Snippets
{
    /// <summary>What is wrong with a document's blocks; <paramref name="read"/> yields a file's text, or null.</summary>
    public static IEnumerable<string> Problems(string document, string text, Func<string, string?> read) =>
        from block in Blocks(text)
        let problem = Problem(block, read)
        where problem is not null
        select $"{document}({text[..block.Index].Count(c => c == '\n') + 1}): {problem}";

    /// <summary>The document with every block replaced by what its snippet now says.</summary>
    public static string Refresh(string text, Func<string, string?> read) => Block().Replace(text, match =>
        match.Groups["file"] is { Success: true } file && read(file.Value) is { } source && Find(source, match.Groups["name"].Value) is { } code
            ? $"{text[match.Index..match.Groups["code"].Index]}{code}```"
            : match.Value);

    static string? Problem(Match block, Func<string, string?> read)
    {
        var (file, name) = (block.Groups["file"].Value, block.Groups["name"].Value);
        return !block.Groups["file"].Success ? "a block of code without a snippet: line above it"
            : read(file) is not { } source ? $"{file} is not a file that the solution compiles"
            : Find(source, name) is not { } code ? $"{file} has no snippet {name}"
            : code != block.Groups["code"].Value ? $"differs from {file}#{name}: eng/accept-snippets copies it"
            : null;
    }

    /// <summary>The lines of a snippet without their common indentation.</summary>
    public static string? Find(string source, string name)
    {
        var lines = source.Split('\n')
            .SkipWhile(line => line.Trim() != $"// snippet: {name}").Skip(1)
            .TakeWhile(line => line.Trim() != "// end snippet")
            .Select(line => line.TrimEnd()).ToList();
        if (lines.Count == 0) return null;
        var indent = lines.Where(line => line.Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Concat(lines.Select(line => (line.Length > indent ? line[indent..] : line.TrimStart()) + "\n"));
    }

    static IEnumerable<Match> Blocks(string text) => Block().Matches(text);

    [GeneratedRegex(
        @"(?:<!-- snippet: (?<file>[^#\n]+)#(?<name>[^\n]+?) -->\n)?^```(?:csharp|cs|c\#|fsharp|fs|f\#)\b[^\n]*\n(?<code>.*?)^```",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
