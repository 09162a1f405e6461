using Microsoft.CodeAnalysis;

namespace Redis.Functional.Analyzers;

/// <summary>The types that the rules are about, as a compilation sees them.</summary>
sealed class LibraryTypes
{
    private readonly INamedTypeSymbol _program;
    private readonly INamedTypeSymbol _error;
    private readonly INamedTypeSymbol _result;
    private readonly INamedTypeSymbol? _either;
    private readonly INamedTypeSymbol? _option;
    private readonly HashSet<ISymbol> _awaitables;

    private LibraryTypes(INamedTypeSymbol program, INamedTypeSymbol error, INamedTypeSymbol result, Compilation compilation)
    {
        (_program, _error, _result) = (program, error, result);
        _either = compilation.GetTypeByMetadataName("LanguageExt.Either`2");
        _option = compilation.GetTypeByMetadataName("LanguageExt.Option`1");
        _awaitables = new(Awaitables.Select(compilation.GetTypeByMetadataName).OfType<ISymbol>(), SymbolEqualityComparer.Default);
    }

    private static IEnumerable<string> Awaitables =>
    [
        "System.Threading.Tasks.Task`1",
        "System.Threading.Tasks.ValueTask`1",
        "System.Runtime.CompilerServices.ConfiguredTaskAwaitable`1",
        "System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable`1",
    ];

    /// <summary>Null where the compilation does not know the library: then no rule has anything to say.</summary>
    public static LibraryTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Redis.Functional.RedisProgram`1") is { } program
        && compilation.GetTypeByMetadataName("Redis.Functional.RedisError") is { } error
        && compilation.GetTypeByMetadataName("Redis.Functional.RedisResult`1") is { } result
            ? new(program, error, result, compilation)
            : null;

    /// <summary>A command, a pipeline, a transaction or any other program.</summary>
    public bool IsProgram(ITypeSymbol? type) => Bases(type).Any(one => Same(one, _program));

    /// <summary>What a run answers: a value or a <c>RedisError</c>.</summary>
    public bool IsOutcome(ITypeSymbol? type) => type is INamedTypeSymbol named && (Same(named, _result) || IsEither(named));

    /// <summary>A task of one type: that type, else null.</summary>
    public ITypeSymbol? Awaited(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } named && _awaitables.Contains(named.OriginalDefinition) ? named.TypeArguments[0] : null;

    /// <summary>An <c>Either</c> whose left side is a <c>RedisError</c>.</summary>
    public bool IsEither(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && Same(named, _either) && Bases(named.TypeArguments[0]).Any(one => Same(one, _error));

    public bool IsOption(ITypeSymbol? type) => Same(type, _option);

    /// <summary>A type and those it derives from; of a type parameter, those of its constraints.</summary>
    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol? type)
    {
        if (type is ITypeParameterSymbol parameter) return parameter.ConstraintTypes.SelectMany(Bases);
        var bases = new List<ITypeSymbol>();
        for (var one = type; one is not null; one = one.BaseType) bases.Add(one);
        return bases;
    }

    private static bool Same(ITypeSymbol? type, INamedTypeSymbol? definition) =>
        definition is not null && SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, definition);
}
