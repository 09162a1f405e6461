using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Redis.Functional.Analyzers;

/// <summary>RF0003: <c>ValueOr</c> where the value itself or null is wanted, else <c>MatchUnsafe</c>, which may return null.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MatchFix)), Shared]
public sealed class MatchFix() : LibraryFix(NullFromMatchAnalyzer.Id)
{
    private protected override IEnumerable<Change> Changes(ExpressionSyntax found, SemanticModel model)
    {
        if (Match(found, model) is not { } match || match.Expression is not MemberAccessExpressionSyntax { Name.Identifier: var name } access) yield break;
        if (IsValueOrNull(match, access, model))
        {
            var valueOr = access.WithName(SyntaxFactory.IdentifierName("ValueOr"));
            var arguments = SyntaxFactory.ParseArgumentList("(null)").WithTriviaFrom(match.ArgumentList);
            yield return new("Use ValueOr", match, match.WithExpression(valueOr).WithArgumentList(arguments));
        }
        else
        {
            yield return new("Use MatchUnsafe", access, access.ReplaceToken(name, SyntaxFactory.Identifier("MatchUnsafe").WithTriviaFrom(name)));
        }
    }

    /// <summary>The call of <c>Match</c> on an outcome or an option around an arm.</summary>
    private static InvocationExpressionSyntax? Match(ExpressionSyntax arm, SemanticModel model) =>
        arm.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call =>
            model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Match", IsExtensionMethod: false, ContainingType: { ContainingNamespace.Name: "LanguageExt" } type }
            && type.GetMembers("MatchUnsafe").Any());

    /// <summary>Whether it is <c>Match(Right: v => v, Left: _ => null)</c>, in any order.</summary>
    private static bool IsValueOrNull(InvocationExpressionSyntax match, MemberAccessExpressionSyntax access, SemanticModel model) =>
        model.GetSymbolInfo(match).Symbol is IMethodSymbol { ContainingType: var either, ReturnType: var returned }
        && LibraryTypes.Of(model.Compilation)?.IsEither(either) == true
        && SymbolEqualityComparer.Default.Equals(either.TypeArguments[1], returned)
        && match.ArgumentList.Arguments is { Count: 2 } arms
        && Arm(arms, "Right", 0) is SimpleLambdaExpressionSyntax { ExpressionBody: IdentifierNameSyntax same, Parameter: var given }
        && same.Identifier.ValueText == given.Identifier.ValueText
        && Arm(arms, "Left", 1)?.ExpressionBody is { } left && IsNull(left)
        && Scope.Has(either, "ValueOr", access, model);

    private static LambdaExpressionSyntax? Arm(SeparatedSyntaxList<ArgumentSyntax> arms, string name, int place) =>
        (arms.FirstOrDefault(arm => arm.NameColon?.Name.Identifier.ValueText == name) ?? (arms[place].NameColon is null ? arms[place] : null))?.Expression as LambdaExpressionSyntax;

    private static bool IsNull(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NullLiteralExpression) || (value is PostfixUnaryExpressionSyntax { Operand: var operand } && operand.IsKind(SyntaxKind.NullLiteralExpression));
}
