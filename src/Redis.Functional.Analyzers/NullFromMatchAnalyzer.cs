using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Redis.Functional.Analyzers;

/// <summary>RF0003: a Match of LanguageExt with an arm that returns null, which throws when it is reached.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NullFromMatchAnalyzer : LibraryAnalyzer
{
    internal const string Id = "RF0003";

    private static readonly DiagnosticDescriptor Throws = new(
        Id, "Match with an arm that returns null",
        "{0} of LanguageExt throws when an arm returns null: use {1} or MatchUnsafe",
        Rule.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "It compiles, and throws ResultIsNullException when that arm is taken.", Rule.Page(Id));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Throws];

    private protected override OperationKind Kind => OperationKind.Invocation;

    private protected override Diagnostic? Find(IOperation operation, LibraryTypes types)
    {
        var match = (IInvocationOperation)operation;
        if (match.TargetMethod.Name is not ("Match" or "MatchAsync" or "match") || Matched(match, types) is not { } matched) return null;
        return match.Arguments.Select(static argument => NullFromArm.Place(argument)).FirstOrDefault(static place => place is not null) is { } place
            ? Diagnostic.Create(Throws, place, match.TargetMethod.Name, types.IsEither(matched) ? "ValueOr, TryGetValue" : "TryGetValue")
            : null;
    }

    /// <summary>The type of what is matched, when it is an outcome or an option, or a task of one: the instance, or the first argument.</summary>
    private static ITypeSymbol? Matched(IInvocationOperation match, LibraryTypes types)
    {
        var instance = match.Instance ?? (match.TargetMethod.ContainingAssembly.Name == "LanguageExt.Core" ? match.Arguments.FirstOrDefault()?.Value : null);
        var type = types.Awaited(instance?.Type) ?? instance?.Type;
        return types.IsEither(type) || types.IsOption(type) ? type : null;
    }
}
