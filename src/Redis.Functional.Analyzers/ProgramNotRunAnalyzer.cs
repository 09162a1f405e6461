using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Redis.Functional.Analyzers;

/// <summary>RF0001: a program as a statement, which does not run.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProgramNotRunAnalyzer : LibraryAnalyzer
{
    internal const string Id = "RF0001";

    private static readonly DiagnosticDescriptor NotRun = new(
        Id, "A program that is not run",
        "This {0} is a value and does nothing until a client runs it: pass it to Run, or make it a step of a program",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Commands, pipelines, transactions and programs describe what is to be done. A statement that only makes one sends nothing.", Rule.Page(Id));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [NotRun];

    private protected override OperationKind Kind => OperationKind.ExpressionStatement;

    private protected override Diagnostic? Find(IOperation operation, LibraryTypes types) =>
        Dropped.Value(operation) is { } value && types.IsProgram(value.Type)
            ? Diagnostic.Create(NotRun, Dropped.Place(operation), value.Type!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))
            : null;
}
