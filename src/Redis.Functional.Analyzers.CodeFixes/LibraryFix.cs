using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Redis.Functional.Analyzers;

/// <summary>A fix that replaces nodes of one document.</summary>
public abstract class LibraryFix : CodeFixProvider
{
    private protected LibraryFix(string id) => FixableDiagnosticIds = [id];

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        if (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<ExpressionSyntax>() is not { } found) continue;
            foreach (var change in Changes(found, model))
            {
                var changed = root.ReplaceNode(change.Old, change.New);
                context.RegisterCodeFix(CodeAction.Create(change.Title, _ => Task.FromResult(document.WithSyntaxRoot(changed)), change.Title), diagnostic);
            }
        }
    }

    /// <summary>What can be done about an expression that a rule has found.</summary>
    private protected abstract IEnumerable<Change> Changes(ExpressionSyntax found, SemanticModel model);

    /// <summary>One node in the place of another.</summary>
    private protected readonly struct Change(string title, SyntaxNode old, SyntaxNode replacement)
    {
        public string Title => title;

        public SyntaxNode Old => old;

        public SyntaxNode New => replacement;
    }
}
