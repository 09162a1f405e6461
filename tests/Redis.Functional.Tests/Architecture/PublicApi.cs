using System.Reflection;
using System.Runtime.CompilerServices;

namespace Redis.Functional.Tests.Architecture;

/// <summary>
/// An assembly's public API as lines that can be read and compared: one for each type, one for each of its members.
/// Nullability and what the compiler adds to records are left out.
/// </summary>
static class PublicApi
{
    const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Describe(Assembly assembly) => Describe(assembly.GetExportedTypes());

    public static IReadOnlyList<string> Describe(IEnumerable<Type> types) =>
    [
        .. types.Where(type => !IsCompilerMade(type))
            .OrderBy(TypeNames.Full, StringComparer.Ordinal)
            .SelectMany(type => Members(type).Order(StringComparer.Ordinal).Prepend(Header(type))),
    ];

    static string Header(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly struct" : "struct",
            _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var bases = new[] { type.BaseType }.Where(b => b is not null && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum) && b != typeof(MulticastDelegate))
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Except(inherited).Where(i => i.IsPublic || i.IsNestedPublic))
            .Select(b => TypeNames.Of(b!)).Order(StringComparer.Ordinal).ToList();
        return $"{kind} {TypeNames.Full(type)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{TypeNames.Constraints(type.GetGenericArguments(), type.DeclaringType?.GetGenericArguments().Length ?? 0)}";
    }

    static IEnumerable<string> Members(Type type) => typeof(Delegate).IsAssignableFrom(type)
        ? [Line(type, type.GetMethod("Invoke")!, "")]
        : type.GetMembers(Declared).Where(member => !IsCompilerMade(member)).Select(member => member switch
        {
            FieldInfo field when IsVisible(field) && !field.IsSpecialName => Line(type, field),
            ConstructorInfo constructor when IsVisible(constructor) => $"  {TypeNames.Of(type)}.new({Parameters(constructor)})",
            MethodInfo method when IsVisible(method) && !IsAccessor(method) => Line(type, method, "." + method.Name),
            PropertyInfo property when property.GetAccessors(true).Any(IsVisible) => Line(type, property),
            EventInfo @event when IsVisible(@event.AddMethod!) => $"  event {TypeNames.Of(type)}.{@event.Name}: {TypeNames.Of(@event.EventHandlerType!)}",
            _ => null,
        }).OfType<string>();

    static string Line(Type type, FieldInfo field) => field.DeclaringType!.IsEnum
        ? $"  {TypeNames.Of(type)}.{field.Name} = {Convert.ToInt64(field.GetRawConstantValue())}"
        : $"  {(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{TypeNames.Of(type)}.{field.Name}: {TypeNames.Of(field.FieldType)}{(field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : "")}";

    static string Line(Type type, MethodInfo method, string name)
    {
        var generics = method.GetGenericArguments();
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"  {Modifiers(method)}{TypeNames.Of(type)}{name}{TypeNames.Arguments(generics)}({extension}{Parameters(method)}): {TypeNames.Of(method.ReturnType)}{TypeNames.Constraints(generics, 0)}";
    }

    static string Line(Type type, PropertyInfo property)
    {
        var getter = property.GetMethod is { } get && IsVisible(get) ? "get; " : "";
        var setter = property.SetMethod is not { } set || !IsVisible(set) ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        return $"  {Modifiers(property.GetAccessors(true)[0])}{TypeNames.Of(type)}.{property.Name}{index}: {TypeNames.Of(property.PropertyType)} {{ {getter}{setter}}}";
    }

    static string Modifiers(MethodInfo method) =>
        typeof(Delegate).IsAssignableFrom(method.DeclaringType) ? "" : (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "")
        + (method.IsStatic ? "static " : "")
        + (method.DeclaringType!.IsInterface ? method.IsAbstract ? "" : "virtual "
            : method.IsAbstract ? "abstract "
            : method.IsVirtual && !method.IsFinal && method.GetBaseDefinition() == method ? "virtual "
            : method.GetBaseDefinition() != method ? "override " : "");

    static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params "
            : parameter.ParameterType.IsByRef ? parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref " : "";
        return $"{prefix}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : "")}";
    }

    static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    // Operators, and F#'s active patterns, are special names too, and API.
    static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && method.Name.Split('_')[0] is "get" or "set" or "add" or "remove";

    static bool IsVisible(FieldInfo field) => field.IsPublic || ((field.IsFamily || field.IsFamilyOrAssembly) && !field.DeclaringType!.IsSealed);

    static bool IsVisible(MethodBase method) => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed);

    // What the compiler makes of an auto-property's accessors is marked too: only members that have no line of their own are left out.
    static bool IsCompilerMade(MemberInfo member) =>
        member.Name.Contains('<') || member.Name == "EqualityContract" || (member is not PropertyInfo && member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));
}
