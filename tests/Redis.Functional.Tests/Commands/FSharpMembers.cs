using System.Reflection;
using Redis.Functional.FSharp;

namespace Redis.Functional.Tests.Commands;

/// <summary>The members of the F# types Cmd and ServerCmd. Each is compiled as Cmd.get.Static in the module of its topic, a name that C# cannot write.</summary>
static class FSharpMembers
{
    public static IReadOnlyList<(string Name, MethodInfo Method)> All { get; } =
    [
        .. from type in typeof(Cmd).Assembly.GetExportedTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let parts = method.Name.Split('.')
           where parts is ["Cmd" or "ServerCmd", _, "Static"]
           select (parts[1], method),
    ];

    public static Func<A, B> Of<A, B>(string name) =>
        All.Single(member => member.Name == name && member.Method.ReturnType == typeof(B) && member.Method.GetParameters() is [var only] && only.ParameterType == typeof(A))
            .Method.CreateDelegate<Func<A, B>>();
}
