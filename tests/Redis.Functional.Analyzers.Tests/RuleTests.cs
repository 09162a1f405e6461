using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Redis.Functional.Analyzers.Tests;

/// <summary>What the rules have in common.</summary>
public class RuleTests
{
    static readonly LibraryAnalyzer[] Rules = [new ProgramNotRunAnalyzer(), new OutcomeDroppedAnalyzer(), new NullFromMatchAnalyzer()];

    [Fact]
    public void Each_is_a_warning_with_a_page_of_its_own() => Assert.All(Rules, static rule =>
    {
        var descriptor = Assert.Single(rule.SupportedDiagnostics);
        Assert.Equal((DiagnosticSeverity.Warning, true), (descriptor.DefaultSeverity, descriptor.IsEnabledByDefault));
        var documents = Path.Combine(Root(AppContext.BaseDirectory), "docs/analyzers");
        Assert.Contains($"[{descriptor.Id}]({descriptor.Id}.md)", File.ReadAllText(Path.Combine(documents, "README.md")));
        Assert.StartsWith($"# {descriptor.Id}: ", File.ReadAllText(Path.Combine(documents, $"{descriptor.Id}.md")));
    });

    [Theory]
    [InlineData(null, "docs/analyzers/RF0001.md")]
    [InlineData("", "docs/analyzers/RF0001.md")]
    [InlineData("https://host/a/b", "https://host/a/b/blob/HEAD/docs/analyzers/RF0001.md")]
    [InlineData("https://host/a/b.git", "https://host/a/b/blob/HEAD/docs/analyzers/RF0001.md")]
    public void The_page_is_where_the_repository_is(string? repository, string page) => Assert.Equal(page, Rule.Page("RF0001", repository));

    [Fact]
    public async Task Without_the_library_nothing_is_looked_at()
    {
        const string Own =
            """
            namespace Redis.Functional { public abstract class RedisProgram<A> { public static RedisProgram<A> Make() => null!; } }
            class A { void B(LanguageExt.Option<string> option) { Redis.Functional.RedisProgram<int>.Make(); option.Match(text => text, () => null!); } }
            """;
        Assert.Empty(await Snippet.Findings(Snippet.Document(Own, withLibrary: false)));
    }

    [Fact]
    public async Task Constraints_in_a_circle_end()
    {
        const string Circle = "class A { P Same<P, Q>(P one) where P : Q where Q : P => one; void B<P, Q>(P one) where P : Q where Q : P { Same<P, Q>(one); } }";
        var compilation = (await Snippet.Document(Circle).Project.GetCompilationAsync())!;
        var types = LibraryTypes.Of(compilation)!;
        var method = compilation.GetTypeByMetadataName("A")!.GetMembers("B").OfType<IMethodSymbol>().Single();
        Assert.False(types.IsProgram(method.TypeParameters[0]));
    }

    [Fact]
    public async Task The_library_itself_is_known()
    {
        var document = Snippet.Document("class A;");
        Assert.NotNull(LibraryTypes.Of((await document.Project.GetCompilationAsync())!));
        Assert.Equal(LanguageVersion.CSharp14, ((CSharpParseOptions)document.Project.ParseOptions!).LanguageVersion);
    }

    static string Root(string folder) => File.Exists(Path.Combine(folder, "Redis.Functional.sln")) ? folder : Root(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
