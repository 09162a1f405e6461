using System.Reflection;

namespace Redis.Functional.FSharpCommands;

/// <summary>The name of a command's F# member.</summary>
public static class FSharpName
{
    /// <summary>
    /// The C# name in camel case. <c>As</c> follows it where only the caller can say the type of the reply: F# has no overloads by the number of
    /// type arguments.
    /// </summary>
    public static string Of(MethodInfo method) =>
        Camel(method.Name) + (IsReadByType(method) && !method.Name.EndsWith("As", StringComparison.Ordinal) ? "As" : "");

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static bool IsReadByType(MethodInfo method) =>
        method.IsGenericMethodDefinition && !method.GetParameters().Any(parameter => parameter.ParameterType.IsGenericMethodParameter);
}
