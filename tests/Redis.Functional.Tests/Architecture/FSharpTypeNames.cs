using Redis.Functional.FSharpCommands;

namespace Redis.Functional.Tests.Architecture;

/// <summary>Writes types as F# does: <c>string list</c>, <c>'A option</c>, <c>(RedisKey -> Redis&lt;unit&gt;)</c>.</summary>
static class FSharpTypeNames
{
    static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["System.Void"] = "unit", ["Microsoft.FSharp.Core.Unit"] = "unit", ["System.Exception"] = "exn",
    };

    static readonly Dictionary<string, string> Suffixes = new(StringComparer.Ordinal)
    {
        ["Microsoft.FSharp.Core.FSharpOption`1"] = "option", ["Microsoft.FSharp.Core.FSharpValueOption`1"] = "voption",
        ["Microsoft.FSharp.Collections.FSharpList`1"] = "list", ["System.Collections.Generic.IEnumerable`1"] = "seq",
    };

    /// <summary>The type in a signature; functions and tuples in parentheses.</summary>
    public static string Of(Type type) => type switch
    {
        { IsByRef: true } => Of(type.GetElementType()!),
        { IsArray: true } => $"{Of(type.GetElementType()!)} array",
        { IsGenericParameter: true } => $"'{type.Name}",
        _ when FSharpType.Keyword(type) is { } keyword => keyword,
        _ when Names.TryGetValue(type.FullName ?? "", out var name) => name,
        { IsGenericType: true } => Generic(type),
        { DeclaringType: { IsGenericType: false } outer } => $"{Of(outer)}.{type.Name}",
        _ => type.Name,
    };

    /// <summary>What a type parameter must be, as in <c>when 'T :> IAsyncDisposable</c>.</summary>
    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(
        from parameter in parameters
        from constraint in parameter.GetGenericParameterConstraints()
        where constraint != typeof(ValueType)
        select $" when '{parameter.Name} :> {Of(constraint)}");

    static string Generic(Type type)
    {
        var arguments = type.GetGenericArguments();
        var definition = type.GetGenericTypeDefinition().FullName!;
        if (Suffixes.TryGetValue(definition, out var suffix)) return $"{Of(arguments[0])} {suffix}";
        return definition.Split('`')[0] switch
        {
            "Microsoft.FSharp.Core.FSharpFunc" => $"({string.Join(" -> ", Function(type))})",
            "System.Tuple" => $"({string.Join(" * ", arguments.Select(Of))})",
            "System.ValueTuple" => $"struct ({string.Join(" * ", arguments.Select(Of))})",
            "System.Nullable" => $"Nullable<{Of(arguments[0])}>",
            "Microsoft.FSharp.Core.FSharpResult" => $"Result<{Of(arguments[0])}, {Of(arguments[1])}>",
            "Microsoft.FSharp.Control.FSharpAsync" => $"Async<{Of(arguments[0])}>",
            "Redis.Functional.RedisProgram" => $"Redis<{Of(arguments[0])}>",
            _ => Plain(type, arguments),
        };
    }

    // A nested type's generic arguments are those of the type around it, then its own.
    static string Plain(Type type, Type[] arguments)
    {
        var outer = type.DeclaringType is { IsGenericType: true } around ? $"{around.Name.Split('`')[0]}." : type.DeclaringType is { } plain ? $"{plain.Name}." : "";
        return $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", arguments.Select(Of))}>";
    }

    static IEnumerable<string> Function(Type type)
    {
        var (argument, result) = (type.GetGenericArguments()[0], type.GetGenericArguments()[1]);
        var isCurried = result is { IsGenericType: true } && result.GetGenericTypeDefinition().FullName == "Microsoft.FSharp.Core.FSharpFunc`2";
        return isCurried ? Function(result).Prepend(Of(argument)) : [Of(argument), Of(result)];
    }
}
