using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Redis.Functional.Tests.Architecture;

/// <summary>Finds the places where a file uses a symbol that its folder must not know.</summary>
static class Layers
{
    public static IReadOnlyList<string> Violations(LayerMap map, CSharpCompilation compilation) =>
    [
        .. compilation.SyntaxTrees
            .Where(tree => map.Knows(LayerMap.FolderOf(tree.FilePath)))
            .SelectMany(tree => Violations(map, compilation.GetSemanticModel(tree), tree))
            .Distinct(),
    ];

    static IEnumerable<string> Violations(LayerMap map, SemanticModel model, SyntaxTree tree)
    {
        var user = LayerMap.FolderOf(tree.FilePath);
        return
            from node in tree.GetRoot().DescendantNodes()
            where node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or SelectOrGroupClauseSyntax or QueryClauseSyntax
                or ConstructorInitializerSyntax or ElementAccessExpressionSyntax or BinaryExpressionSyntax
            from symbol in Symbols(model, node)
            let folders = Declared(symbol)
            where folders.Count > 0 && !folders.Any(used => map.Allows(user, used))
            select $"{SourceTree.Place(node)}: {user} must not use {(folders[0] == "" ? "the root" : folders[0])} ({symbol.ToDisplayString()})";
    }

    static IEnumerable<ISymbol> Symbols(SemanticModel model, SyntaxNode node)
    {
        if (node is QueryClauseSyntax clause)
        {
            var query = model.GetQueryClauseInfo(clause);
            return new[] { query.OperationInfo.Symbol, query.CastInfo.Symbol }.OfType<ISymbol>();
        }

        return model.GetSymbolInfo(node).Symbol is { } symbol ? [symbol] : [];
    }

    /// <summary>The folders whose files declare the symbol; none when it is local, a namespace, or not ours.</summary>
    static List<string> Declared(ISymbol symbol)
    {
        var declared = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
        return declared.Kind is SymbolKind.Namespace or SymbolKind.Local or SymbolKind.Parameter or SymbolKind.RangeVariable or SymbolKind.TypeParameter
            ? []
            : [.. declared.OriginalDefinition.Locations.Where(l => l.IsInSource).Select(l => LayerMap.FolderOf(l.SourceTree!.FilePath)).Distinct()];
    }
}
