using Microsoft.CodeAnalysis;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The library's sources, parsed once; each tree's path is relative to src/Redis.Functional.</summary>
static class SourceTree
{
    public static IReadOnlyList<SyntaxTree> All { get; } =
    [
        .. Repository.Files(Repository.Source, "*.cs")
            .Select(path => Compiler.Parse(File.ReadAllText(Path.Combine(Repository.Source, path)), path)),
    ];

    /// <summary>The nodes of one kind in all sources, generated ones excluded since there are none.</summary>
    public static IEnumerable<N> Nodes<N>(IEnumerable<SyntaxTree> trees) where N : SyntaxNode =>
        trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<N>());

    /// <summary>Where a node stands, as a compiler would say it.</summary>
    public static string Place(SyntaxNode node) => Place(node.GetLocation());

    public static string Place(SyntaxToken token) => Place(token.GetLocation());

    static string Place(Location location) =>
        $"{location.SourceTree!.FilePath}({location.GetLineSpan().StartLinePosition.Line + 1})";
}
