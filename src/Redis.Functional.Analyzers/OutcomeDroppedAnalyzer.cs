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
        Id, "Ignored outcome",
        "The outcome is ignored, so an error in it is lost: read it with TryGetValue, TryGetError or Match, or write '_ =' if it does not matter",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Failures are returned and never thrown: a statement that drops an outcome goes on as if it had succeeded.", Rule.Page(Id));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Unseen];

    private protected override OperationKind Kind => OperationKind.ExpressionStatement;

    private protected override Diagnostic? Find(IOperation operation, LibraryTypes types) =>
        Dropped.Value(operation) is { } value && IsLost(value, types) ? Diagnostic.Create(Unseen, Dropped.Place(operation)) : null;

    // A task in a task is lost where a call made it, as Task.Run does of a function that runs a program. Task.WhenAny yields one that the caller has.
    private static bool IsLost(IOperation value, LibraryTypes types)
    {
        var (type, depth) = (value.Type, value is IAwaitOperation ? 1 : 0);
        for (; types.Awaited(type) is { } awaited; depth++) type = awaited;
        return types.IsOutcome(type) && (depth <= 1 || Origin(value) is IInvocationOperation { TargetMethod.Name: not "WhenAny" });

        IOperation Origin(IOperation task) => task switch
        {
            IAwaitOperation waiting => Origin(waiting.Operation),
            IInvocationOperation { Instance: { } instance } when types.Awaited(instance.Type) is not null => Origin(instance),
            _ => task,
        };
    }
}
