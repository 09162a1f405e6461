using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Redis.Functional.Analyzers;

/// <summary>A rule about code that uses the library; it costs nothing where there is none.</summary>
public abstract class LibraryAnalyzer : DiagnosticAnalyzer
{
    private protected LibraryAnalyzer()
    {
    }

    /// <summary>The kind of operation that <see cref="Find"/> is called with.</summary>
    private protected abstract OperationKind Kind { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (LibraryTypes.Of(start.Compilation) is not { } types) return;
            start.RegisterOperationAction(found =>
            {
                if (Find(found.Operation, types) is { } diagnostic) found.ReportDiagnostic(diagnostic);
            }, Kind);
        });
    }

    /// <summary>What is wrong with an operation, or null.</summary>
    private protected abstract Diagnostic? Find(IOperation operation, LibraryTypes types);
}
