namespace Redis.Functional.Tests.Architecture;

/// <summary>Writes types as a C# programmer would, without namespaces where the reader knows them.</summary>
static class TypeNames
{
    static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(char)] = "char", [typeof(short)] = "short", [typeof(ushort)] = "ushort",
        [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong",
        [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    /// <summary>The name with its namespace and declaring types: how a type heads its lines.</summary>
    public static string Full(Type type) =>
        type.DeclaringType is { } outer ? $"{Full(outer)}.{Simple(type)}"
        : type.Namespace is { Length: > 0 } space ? $"{space}.{Simple(type)}"
        : Simple(type);

    /// <summary>The name as it is used in a signature.</summary>
    public static string Of(Type type) => type switch
    {
        { IsByRef: true } => Of(type.GetElementType()!),
        { IsArray: true } => $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]",
        { IsPointer: true } => $"{Of(type.GetElementType()!)}*",
        { IsGenericParameter: true } => type.Name,
        _ when Keywords.TryGetValue(type, out var keyword) => keyword,
        _ when Nullable.GetUnderlyingType(type) is { } value => $"{Of(value)}?",
        _ when IsTuple(type) => $"({string.Join(", ", Elements(type).Select(Of))})",
        { DeclaringType: { } outer } => $"{Of(Closed(outer, type))}.{Simple(type)}",
        _ => Simple(type),
    };

    public static string Arguments(IReadOnlyCollection<Type> arguments) =>
        arguments.Count == 0 ? "" : $"<{string.Join(", ", arguments.Select(Of))}>";

    // A nested type's generic arguments include those of the type around it.
    static string Simple(Type type)
    {
        var name = type.Name.Split('`')[0];
        var outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        return name + Arguments([.. type.GetGenericArguments().Skip(outer)]);
    }

    static bool IsTuple(Type type) =>
        type is { Namespace: "System", IsGenericType: true } && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    // The eighth element and those after it are a tuple in the eighth place.
    static IEnumerable<Type> Elements(Type tuple) =>
        tuple.GetGenericArguments().SelectMany((element, i) => i == 7 && IsTuple(element) ? Elements(element) : [element]);

    static Type Closed(Type outer, Type nested) => outer.IsGenericTypeDefinition && nested.IsGenericType
        ? outer.MakeGenericType([.. nested.GetGenericArguments().Take(outer.GetGenericArguments().Length)])
        : outer;
}
