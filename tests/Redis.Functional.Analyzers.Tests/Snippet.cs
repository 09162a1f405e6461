using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Redis.Functional.Analyzers.Tests;

/// <summary>A user's code in memory, compiled against the library; what is to be found stands between <c>[|</c> and <c>|]</c>.</summary>
static class Snippet
{
    const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("xunit", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    static readonly ImmutableArray<DiagnosticAnalyzer> Rules = [new ProgramNotRunAnalyzer(), new OutcomeDroppedAnalyzer(), new NullFromMatchAnalyzer()];

    /// <summary>A file with statements in an asynchronous method of a class that has a client.</summary>
    public static string InMethod(string statements) =>
        $$"""
        using LanguageExt;
        using Redis.Functional;
        using static Redis.Functional.Commands;
        using static Redis.Functional.RedisProgram;

        class Snippet
        {
            public async Task Method(
                IRedisClient client, CancellationToken token, RedisProgram<int> program, RedisProgram<int>? maybe, IRedisClient? nobody,
                Either<RedisError, string> outcome, Option<string> option, RedisResult<int> result, Task<Either<RedisError, int>> running)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;

    /// <summary>The rule finds what is marked and nothing else.</summary>
    public static async Task Finds(string rule, string marked, LanguageVersion language = LanguageVersion.CSharp14)
    {
        var (text, spans) = Marked(marked);
        Assert.NotEmpty(spans);
        var found = (await Findings(Document(text, language))).Where(one => one.Id == rule).ToList();
        Assert.Equal(
            spans.Select(span => text[span.Start..span.End]),
            found.Select(one => text[one.Location.SourceSpan.Start..one.Location.SourceSpan.End]));
        Assert.Equal(spans, found.Select(static one => one.Location.SourceSpan));
        Assert.All(found, one => Assert.Equal($"docs/analyzers/{rule}.md", new Uri(new("https://host/"), one.Descriptor.HelpLinkUri).AbsolutePath.Split("/HEAD/")[^1].TrimStart('/')));
    }

    /// <summary>The rule finds nothing.</summary>
    public static async Task Passes(string rule, string text, LanguageVersion language = LanguageVersion.CSharp14) =>
        Assert.Empty((await Findings(Document(text, language))).Where(one => one.Id == rule).Select(static one => one.ToString()));

    /// <summary>What the rules find in code that compiles.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Findings(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static one => one.Severity == DiagnosticSeverity.Error).Select(static one => one.ToString()));
        var found = await compilation.WithAnalyzers(Rules).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static one => one.Location.SourceSpan.Start)];
    }

    /// <summary>The code as a document of a project: a program where it has statements of its own, else a library.</summary>
    public static Document Document(string text, LanguageVersion language = LanguageVersion.CSharp14, bool withLibrary = true)
    {
        var options = new CSharpParseOptions(language);
        var isProgram = CSharpSyntaxTree.ParseText(text, options).GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);
        var compilation = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true,
            nullableContextOptions: language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        var project = new AdhocWorkspace().CurrentSolution
            .AddProject("Snippet", "Snippet", LanguageNames.CSharp)
            .WithParseOptions(options).WithCompilationOptions(compilation)
            .WithMetadataReferences(withLibrary ? References : References.Where(static one => !Path.GetFileName(one.Display!).StartsWith("Redis.Functional", StringComparison.Ordinal)));
        if (language >= LanguageVersion.CSharp10) project = project.AddDocument("Usings.cs", Usings).Project;
        return project.AddDocument("Snippet.cs", text);
    }

    static (string Text, List<TextSpan> Spans) Marked(string text)
    {
        var spans = new List<TextSpan>();
        while (text.IndexOf("[|", StringComparison.Ordinal) is >= 0 and var start)
        {
            text = text.Remove(start, 2);
            var end = text.IndexOf("|]", StringComparison.Ordinal);
            text = text.Remove(end, 2);
            spans.Add(TextSpan.FromBounds(start, end));
        }

        return (text, spans);
    }
}
