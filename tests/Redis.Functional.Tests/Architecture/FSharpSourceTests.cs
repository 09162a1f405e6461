using System.Text.RegularExpressions;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The F# companion keeps the rules that can be read off its text.</summary>
public partial class FSharpSourceTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "src", "Redis.Functional.FSharp");

    [Fact]
    public void Nothing_throws() => Offenders.None("a failure is returned as an Error, not thrown",
        from path in Repository.Files(Folder, "*.fs")
        from word in Throws(File.ReadAllText(Path.Combine(Folder, path)))
        select $"{path}: {word}");

    // The documentation of a command is as long as in C#, and each overload repeats it, since F# inherits none: only code is counted.
    [Fact]
    public void Files_are_about_one_thing() => Offenders.None("split by topic",
        from path in Repository.Files(Folder, "*.fs")
        let lines = File.ReadLines(Path.Combine(Folder, path)).Count(line => line.AsSpan().Trim() is { Length: > 0 } text && !text.StartsWith("///"))
        where lines > SourceRules.FileLines
        select $"{path}: {lines} lines");

    [Fact]
    public void Nothing_is_left_open() => Offenders.None("finish it or take it out",
        from path in Repository.Files(Folder, "*.fs")
        from line in File.ReadLines(Path.Combine(Folder, path))
        where OpenEnd().IsMatch(line)
        select $"{path}: {line}");

    [Theory]
    [InlineData("let f () = failwith \"no\"", 1)]
    [InlineData("let f e = raise e", 1)]
    [InlineData("let f () = invalidArg \"a\" \"b\"", 1)]
    [InlineData("let f () = // raise nothing\n  \"failwith\"", 0)]
    [InlineData("(* raise *) let raised = 1", 0)]
    public void Throwing_is_found(string text, int found) => Assert.Equal(found, Throws(text).Count);

    static List<string> Throws(string text) =>
        [.. ThrowingWord().Matches(Words().Replace(text, " ")).Select(match => match.Value)];

    /// <summary>Comments and string literals.</summary>
    [GeneratedRegex("""" \(\*.*?\*\) | //[^\n]* | "{3}.*?"{3} | "(\\.|[^"\\])*" """", RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(raise|reraise|failwith|failwithf|invalidArg|invalidOp|nullArg|rethrow)\b")]
    private static partial Regex ThrowingWord();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex OpenEnd();
}
