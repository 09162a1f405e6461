using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The summary of every public member is one sentence, as in the documentation of .NET; the rest is in remarks.</summary>
public partial class SummaryTests
{
    // The commands have the same test with more facts (DocumentationTests).
    static IEnumerable<SyntaxTree> Sources =>
        SourceTree.All.Where(static tree => LayerMap.FolderOf(tree.FilePath) != "Commands").Concat(
            from package in (string[])["Redis.Functional.AspNetCore", "Redis.Functional.Extensions", "Redis.Functional.Testing", "Redis.Functional.Testing.Garnet"]
            let folder = Path.Combine(Repository.Root, "src", package)
            from path in Repository.Files(folder, "*.cs")
            select Compiler.Parse(File.ReadAllText(Path.Combine(folder, path)), $"{package}/{path}"));

    [Fact]
    public void The_summary_of_a_public_member_is_one_sentence() => Offenders.None("one sentence with a period; facts belong into remarks",
        from member in Public(Sources)
        let summary = Summary(member)
        where summary is not null && !IsSentence(summary)
        select $"{SourceTree.Place(member)}: {summary}");

    [Fact]
    public void Public_members_are_found() => Assert.InRange(Public(Sources).Count(static member => Summary(member) is not null), 800, 10_000);

    [Theory]
    [InlineData("Gets the value of a string key.", true)]
    [InlineData("<c>+</c>: a short text without line breaks.", true)]
    [InlineData("Compares, as <see cref=\"Object.Equals(object)\"/> does, two values.", true)]
    [InlineData("The address <c>127.0.0.1</c>.", true)]
    [InlineData("Gets the value", false)]
    [InlineData("Gets the value. Fails with WRONGTYPE.", false)]
    [InlineData("gets the value.", false)]
    [InlineData("", false)]
    public void A_sentence_begins_with_a_capital_and_has_one_period(string text, bool isSentence) => Assert.Equal(isSentence, IsSentence(text));

    static IEnumerable<MemberDeclarationSyntax> Public(IEnumerable<SyntaxTree> trees) =>
        SourceTree.Nodes<MemberDeclarationSyntax>(trees).Where(static member => member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().All(IsPublic));

    // A part without a modifier has it on another part, and is counted there.
    static bool IsPublic(MemberDeclarationSyntax member) =>
        member is BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax || $"{member.Kind()}".StartsWith("Extension", StringComparison.Ordinal)
        || member.Modifiers.Any(SyntaxKind.PublicKeyword)
        || (member.Parent is InterfaceDeclarationSyntax && !member.Modifiers.Any(SyntaxKind.InternalKeyword) && member is not TypeDeclarationSyntax { Modifiers.Count: 0 });

    /// <summary>The text between the tags; null where it is inherited or on another part.</summary>
    static string? Summary(MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia().Select(static trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
            .SelectMany(static comment => comment.Content.OfType<XmlElementSyntax>())
            .Where(static element => element.StartTag.Name.LocalName.Text == "summary")
            .Select(static element => Margin().Replace(element.Content.ToFullString(), " ").Trim())
            .FirstOrDefault();

    static bool IsSentence(string summary) => Sentence().IsMatch(Tag().Replace(summary, "X"));

    [GeneratedRegex(@"\s*(///\s*|\s+)")]
    private static partial Regex Margin();

    [GeneratedRegex(@"<(c|see)\b[^>]*>[^<]*</\1>|<[^>]*/>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\p{Lu}(?:[^.]|\.(?=\S))*\.$")]
    internal static partial Regex Sentence();
}
