using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace Redis.Functional.Analyzers.Tests;

/// <summary>Applies the fixes to code as an editor does.</summary>
static class Fixes
{
    static readonly CodeFixProvider[] All = [new RunFix(), new OutcomeFix(), new MatchFix()];

    /// <summary>The titles of what is offered for the first finding.</summary>
    public static async Task<IReadOnlyList<string>> Offered(string rule, string text) => [.. (await Actions(rule, Snippet.Document(text))).Select(static action => action.Title)];

    /// <summary>The code after the fix of that title; it compiles, and the rule finds nothing where it has been applied.</summary>
    public static async Task<string> Apply(string rule, string title, string text)
    {
        var document = Snippet.Document(text);
        var action = Assert.Single(await Actions(rule, document), action => action.Title == title);
        var operation = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;
        var left = (await Snippet.Findings(changed)).Count(one => one.Id == rule);
        Assert.Equal((await Snippet.Findings(document)).Count(one => one.Id == rule) - 1, left);
        return (await changed.GetTextAsync()).ToString();
    }

    static async Task<List<CodeAction>> Actions(string rule, Document document)
    {
        var found = (await Snippet.Findings(document)).First(one => one.Id == rule);
        var actions = new List<CodeAction>();
        foreach (var fix in All.Where(fix => fix.FixableDiagnosticIds.Contains(rule)))
        {
            Assert.Same(WellKnownFixAllProviders.BatchFixer, fix.GetFixAllProvider());
            await fix.RegisterCodeFixesAsync(new(document, found, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }
}
