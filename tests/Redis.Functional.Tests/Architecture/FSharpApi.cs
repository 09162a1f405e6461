using System.Reflection;

namespace Redis.Functional.Tests.Architecture;

/// <summary>The public API of an F# assembly as its users write it: <c>Redis.bind: f: ('A -> Redis&lt;'B>) -> program: Redis&lt;'A> -> Redis&lt;'B></c>.</summary>
static class FSharpApi
{
    const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Describe(Assembly assembly) =>
    [
        .. assembly.GetExportedTypes()
            .Where(static type => !IsCompilerMade(type))
            .GroupBy(static type => $"{type.Namespace}.{NameOf(type)}", Group)
            .OrderBy(static group => group.Name, StringComparer.Ordinal)
            .SelectMany(static group => group.Lines.Prepend(group.Name)),
    ];

    static (string Name, IEnumerable<string> Lines) Group(string name, IEnumerable<Type> types)
    {
        var all = types.ToList();
        var isModule = all is [{ IsAbstract: true, IsSealed: true }];
        return ($"{(isModule ? "module" : "type")} {name}", all.SelectMany(Members).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    static IEnumerable<string> Members(Type type) =>
        from member in type.GetMembers(Declared)
        where !IsCompilerMade(member)
        let line = member switch
        {
            ConstructorInfo constructor => $"  new {NameOf(type)}: {Tuple(constructor.GetParameters())} -> {FSharpTypeNames.Of(type)}",
            MethodInfo { IsSpecialName: false } or MethodInfo { Name: ['|', ..] } => Line(type, (MethodInfo)member),
            PropertyInfo property => $"  {NameOf(type)}.{property.Name}: {FSharpTypeNames.Of(property.PropertyType)}",
            _ => null,
        }
        where line is not null
        select line;

    static string Line(Type type, MethodInfo method)
    {
        var parameters = method.GetParameters();
        var groups = Groups(method, parameters.Length);
        var arguments = new List<string>();
        var at = 0;
        foreach (var count in groups)
        {
            arguments.Add(count == 0 ? "unit" : Tuple(parameters.AsSpan(at, count)));
            at += count;
        }

        return $"  {Name(type, method)}: {string.Join(" -> ", arguments.Append(FSharpTypeNames.Of(method.ReturnType)))}{FSharpTypeNames.Constraints(method.GetGenericArguments())}";
    }

    // How many parameters each group of arguments has; without the attribute there is one group.
    static IReadOnlyList<int> Groups(MethodInfo method, int count) =>
        method.GetCustomAttributes().FirstOrDefault(static attribute => attribute.GetType().Name == "CompilationArgumentCountsAttribute") is { } attribute
            ? [.. (IEnumerable<int>)attribute.GetType().GetProperty("Counts")!.GetValue(attribute)!]
            : [count];

    static string Tuple(ReadOnlySpan<ParameterInfo> parameters)
    {
        var all = new List<string>();
        foreach (var parameter in parameters) all.Add(Parameter(parameter));
        return all.Count switch
        {
            0 => "unit",
            1 => all[0],
            _ => $"({string.Join(", ", all)})",
        };
    }

    static string Parameter(ParameterInfo parameter)
    {
        var isOptional = parameter.GetCustomAttributes().Any(static attribute => attribute.GetType().Name == "OptionalArgumentAttribute");
        var type = isOptional ? parameter.ParameterType.GetGenericArguments()[0] : parameter.ParameterType;
        var list = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "[<ParamArray>] " : "";
        return $"{list}{(isOptional ? "?" : "")}{parameter.Name}: {FSharpTypeNames.Of(type)}";
    }

    // Cmd.get.Static is how a member of Cmd is compiled that another file has added.
    static string Name(Type type, MethodInfo method) => method.Name.Split('.') switch
    {
        [var owner, var name, "Static"] => $"{owner}.{name}",
        [var owner, var name] => $"{owner}.{name}",
        _ => $"{NameOf(type)}.{(method.Name.StartsWith('|') ? $"({method.Name})" : method.Name)}",
    };

    // A module beside a type of its name is compiled with an ending.
    static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        name = name.EndsWith("Module", StringComparison.Ordinal) ? name[..^"Module".Length] : name;
        return type.DeclaringType is { } outer ? $"{NameOf(outer)}.{name}" : name;
    }

    // Equality and comparison of records and unions are not worth a line each.
    static bool IsCompilerMade(MemberInfo member) =>
        member.Name.Contains('<') || member.Name.Contains('@') || member.Name.EndsWith("$W", StringComparison.Ordinal)
        || (member is not PropertyInfo and not ConstructorInfo
            && member.GetCustomAttributes().Any(static attribute => attribute.GetType().Name is "CompilerGeneratedAttribute" or "DebuggerNonUserCodeAttribute"));
}
