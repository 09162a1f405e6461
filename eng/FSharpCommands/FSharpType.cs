using System.Reflection;

namespace Redis.Functional.FSharpCommands;

/// <summary>Types as F# spells them.</summary>
public static class FSharpType
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(string)] = "string", [typeof(object)] = "obj", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(short)] = "int16", [typeof(int)] = "int", [typeof(long)] = "int64",
        [typeof(ushort)] = "uint16", [typeof(uint)] = "uint32", [typeof(ulong)] = "uint64",
        [typeof(float)] = "float32", [typeof(double)] = "float", [typeof(decimal)] = "decimal",
    };

    /// <summary>The keyword for a type that has one; otherwise null.</summary>
    public static string? Keyword(Type type) => Keywords.GetValueOrDefault(type);

    /// <summary>The type that an F# caller gives where C# takes one: an array for a read-only span.</summary>
    public static Type Given(Type type) => Is(type, typeof(ReadOnlySpan<>)) ? Argument(type).MakeArrayType() : type;

    /// <summary>The same type.</summary>
    public static string Of(Type type) =>
        type.IsGenericParameter ? $"'{type.Name}"
        : Keyword(type) is { } keyword ? keyword
        : type.IsArray ? $"{Of(type.GetElementType()!)}[]"
        : Is(type, typeof(IEnumerable<>)) ? $"{Of(Argument(type))} seq"
        : IsTuple(type) ? $"struct ({string.Join(" * ", type.GetGenericArguments().Select(Of))})"
        : Name(type);

    /// <summary>What an F# caller gives for it: pairs are tuples, and an array of them is any sequence.</summary>
    public static string OfParameter(Type type) =>
        Pairs(type) is { } pair ? $"({string.Join(" * ", pair.GetGenericArguments().Select(Of))}) seq" : Of(type);

    /// <summary>What an F# caller gets for it: option, list, unit and tuples. A tuple within another type is in parentheses.</summary>
    public static string OfResult(Type type, bool isInner = true) =>
        type == typeof(LanguageExt.Unit) ? "unit"
        : Is(type, typeof(LanguageExt.Option<>)) ? $"{OfResult(Argument(type))} option"
        : Is(type, typeof(LanguageExt.Seq<>)) ? $"{OfResult(Argument(type))} list"
        : PairPage(type) is { } pair ? $"ScanPage<{OfResult(pair, isInner: false)}>"
        : !IsTuple(type) ? Of(type)
        : string.Join(" * ", type.GetGenericArguments().Select(element => OfResult(element))) is var tuple && isInner ? $"({tuple})"
        : tuple;

    /// <summary>The pair type of a list of pairs; null when it is none.</summary>
    public static Type? Pairs(Type type) =>
        (type.IsArray ? type.GetElementType() : Is(type, typeof(IEnumerable<>)) ? Argument(type) : null) is { } element && IsTuple(element) ? element : null;

    /// <summary>The pair type of a page of pairs; null when it is none. By its name: the type may be of another build of the library.</summary>
    public static Type? PairPage(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition().FullName == typeof(ScanPage<>).FullName && IsTuple(Argument(type)) ? Argument(type) : null;

    /// <summary>The namespaces that the spelling of a type needs.</summary>
    public static IEnumerable<string> Namespaces(Type type) =>
        type.IsArray ? Namespaces(type.GetElementType()!)
        : type.IsGenericParameter || Keywords.ContainsKey(type) ? []
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Namespaces).Concat(IsSpelledOtherwise(type) ? [] : [type.Namespace!])
        : type == typeof(LanguageExt.Unit) ? []
        : [type.Namespace!];

    /// <summary>The name of a generic type without its arguments.</summary>
    public static string Constructor(Type type) => type.Name.Split('`')[0];

    public static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    public static Type Argument(Type type) => type.GetGenericArguments()[0];

    public static bool IsTuple(Type type) =>
        type is { Namespace: "System", IsGenericType: true } && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    private static bool IsSpelledOtherwise(Type type) =>
        IsTuple(type) || Is(type, typeof(IEnumerable<>)) || Is(type, typeof(LanguageExt.Option<>)) || Is(type, typeof(LanguageExt.Seq<>));

    private static string Name(Type type)
    {
        var name = (type.DeclaringType is { } outer ? $"{Name(outer)}." : "") + Constructor(type);
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name;
    }
}
