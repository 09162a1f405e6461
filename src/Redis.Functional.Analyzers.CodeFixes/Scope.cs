using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Redis.Functional.Analyzers;

/// <summary>What the code at a place can use.</summary>
static class Scope
{
    /// <summary>Whether <c>await</c> may stand there.</summary>
    public static bool IsAsync(SyntaxNode place)
    {
        foreach (var around in place.Ancestors())
        {
            switch (around)
            {
                case AnonymousFunctionExpressionSyntax function: return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax function: return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method: return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case LockStatementSyntax or UnsafeStatementSyntax: return false;
                case GlobalStatementSyntax: return true;
                case MemberDeclarationSyntax or AccessorDeclarationSyntax: return false;
                default: break;
            }
        }

        return false;
    }

    /// <summary>The name of a client there: a local or a parameter, else a field or a property; null when there is none.</summary>
    public static string? Client(SyntaxNode place, SemanticModel model)
    {
        var reach = Reach(model.GetEnclosingSymbol(place.SpanStart));
        var hasThis = !reach.Any(static method => method.IsStatic);
        return model.LookupSymbols(place.SpanStart)
            .Where(symbol => symbol switch
            {
                ILocalSymbol local => IsReached(local) && local.DeclaringSyntaxReferences.All(declared => declared.Span.End < place.SpanStart),
                // also those of a primary constructor and of an extension block
                IParameterSymbol parameter => IsReached(parameter) || (hasThis && parameter.ContainingSymbol is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor }),
                IFieldSymbol or IPropertySymbol => hasThis || symbol.IsStatic,
                _ => false,
            })
            .Where(static symbol => IsClient(symbol switch
            {
                ILocalSymbol local => local.Type,
                IParameterSymbol parameter => parameter.Type,
                IFieldSymbol field => field.Type,
                IPropertySymbol property => property.Type,
                _ => null,
            }))
            .OrderBy(static symbol => symbol is ILocalSymbol or IParameterSymbol ? 0 : 1)
            .ThenBy(static symbol => symbol.Name == "client" ? 0 : 1)
            .ThenBy(static symbol => symbol.Name, StringComparer.Ordinal)
            .FirstOrDefault()?.Name;

        bool IsReached(ISymbol symbol) => reach.Contains(symbol.ContainingSymbol, SymbolEqualityComparer.Default);
    }

    /// <summary>Whether a member, or an extension that is in scope, can be called on a value.</summary>
    public static bool Has(ITypeSymbol type, string method, SyntaxNode place, SemanticModel model) =>
        model.LookupSymbols(place.SpanStart, type, method, includeReducedExtensionMethods: true).Any();

    /// <summary>Whether a local or a parameter has the name there, or code beside it declares one.</summary>
    public static bool IsTaken(string name, SyntaxNode place, SemanticModel model) =>
        model.LookupSymbols(place.SpanStart, name: name).Any(static symbol => symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol);

    /// <summary>The functions whose variables can be used: from the innermost to the first that is static.</summary>
    private static List<IMethodSymbol> Reach(ISymbol? innermost)
    {
        var reach = new List<IMethodSymbol>();
        for (var one = innermost as IMethodSymbol; one is not null; one = one.IsStatic ? null : one.ContainingSymbol as IMethodSymbol) reach.Add(one);
        return reach;
    }

    private static bool IsClient(ITypeSymbol? type) =>
        type is not null && (Names(type) || type.AllInterfaces.Any(Names) || (type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsClient)));

    private static bool Names(ITypeSymbol type) => type is { Name: "IRedisClient", ContainingNamespace: { Name: "Functional", ContainingNamespace.Name: "Redis" } };
}
