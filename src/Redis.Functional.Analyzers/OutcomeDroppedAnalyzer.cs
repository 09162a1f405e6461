using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Redis.Functional.Analyzers;

/// <summary>RF0002: an outcome, or a task of one, that a statement throws away with the error in it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutcomeDroppedAnalyzer : LibraryAnalyzer
{
    internal const string Id = "RF0002";

    private static readonly DiagnosticDescriptor Unseen = new(
        Id, "An outcome that nobody looks at",
        "Nobody looks at this outcome, so an error in it is lost: read it, as with TryGetValue, TryGetError or Match, or write '_ =' when it does not matter",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Failures are returned and never thrown: a statement that drops an outcome goes on as if it had succeeded.", Rule.Page(Id));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Unseen];

    private protected override OperationKind Kind => OperationKind.ExpressionStatement;

    // What an await yields is not awaited again: `await Task.WhenAny(…)` yields a task that the caller has.
    private protected override Diagnostic? Find(IOperation operation, LibraryTypes types) =>
        Dropped.Value(operation) is { } value && (types.IsOutcome(value.Type) || (value is not IAwaitOperation && types.IsOutcome(types.Awaited(value.Type))))
            ? Diagnostic.Create(Unseen, Dropped.Place(operation))
            : null;
}
