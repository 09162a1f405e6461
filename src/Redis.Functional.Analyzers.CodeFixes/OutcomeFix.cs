using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Redis.Functional.Analyzers;

/// <summary>RF0002: asks the outcome for its error, or says that it does not matter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutcomeFix)), Shared]
public sealed class OutcomeFix() : LibraryFix(OutcomeDroppedAnalyzer.Id)
{
    private protected override IEnumerable<Change> Changes(ExpressionSyntax found, SemanticModel model)
    {
        if (Handled(found, model) is { } handled) yield return new("Look at the error", found.Parent!, handled);

        // where _ is a variable, it would be assigned
        if (Scope.IsTaken("_", found, model)) yield break;
        var discard = SyntaxFactory.ParseExpression($"_ = {found.WithoutTrivia()}").WithTriviaFrom(found);
        yield return new("Discard the outcome", found, discard);
    }

    private static IfStatementSyntax? Handled(ExpressionSyntax found, SemanticModel model)
    {
        // in a place of its own: an else after it would be that of the new if
        if (found.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement) return null;
        if (found is ConditionalAccessExpressionSyntax || model.GetTypeInfo(found).Type is not { } type) return null;
        if (LibraryTypes.Of(model.Compilation) is not { } types) return null;
        var outcome = types.IsOutcome(type) ? type : Scope.IsAsync(found) ? types.Awaited(type) : null;
        if (outcome is null || !Scope.Has(outcome, "TryGetError", found, model)) return null;
        var value = SymbolEqualityComparer.Default.Equals(outcome, type) ? $"{found.WithoutTrivia()}" : $"await {found.WithoutTrivia()}";
        if (value.StartsWith("await ", StringComparison.Ordinal)) value = $"({value})";
        var name = Free("error", found, model);
        var condition = SyntaxFactory.ParseExpression($"{value}.TryGetError(out var {name})");
        return SyntaxFactory.IfStatement(condition, SyntaxFactory.Block()).WithTriviaFrom(statement).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static string Free(string name, SyntaxNode place, SemanticModel model)
    {
        var declared = new HashSet<string>(
            (place.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() ?? place.SyntaxTree.GetRoot()).DescendantTokens()
                .Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText),
            StringComparer.Ordinal);
        return new[] { name }.Concat(Enumerable.Range(1, declared.Count + 1).Select(number => name + number))
            .First(one => !declared.Contains(one) && !Scope.IsTaken(one, place, model));
    }
}
