using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Redis.Functional.Analyzers;

/// <summary>RF0001: runs the program on a client that is in scope. What is to become of its outcome is the next question, and RF0002 asks it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RunFix)), Shared]
public sealed class RunFix() : LibraryFix(ProgramNotRunAnalyzer.Id)
{
    private protected override IEnumerable<Change> Changes(ExpressionSyntax found, SemanticModel model)
    {
        if (!Scope.IsAsync(found) || Scope.Client(found, model) is not { } client || !CanRun(client, found, model)) yield break;
        var run = SyntaxFactory.ParseExpression($"await {client}.Run({found.WithoutTrivia()})").WithTriviaFrom(found);
        yield return new($"Run it on {client}", found, run);
    }

    // Run is an extension: its namespace may not be open.
    private static bool CanRun(string client, ExpressionSyntax found, SemanticModel model) =>
        model.GetSpeculativeTypeInfo(found.SpanStart, SyntaxFactory.ParseExpression(client), SpeculativeBindingOption.BindAsExpression).Type is { } type
        && Scope.Has(type, "Run", found, model);
}
