using System.Reflection;
using System.Runtime.Loader;
using Redis.Functional.FSharp;

namespace Redis.Functional.Tests.Commands;

/// <summary>The members of the F# types Cmd and ServerCmd. Each is compiled as Cmd.get.Static in the module of its topic, a name that C# cannot write.</summary>
static class FSharpMembers
{
    public static IReadOnlyList<(string Name, MethodInfo Method)> All { get; } = Of(typeof(Cmd).Assembly);

    static readonly Lazy<IReadOnlyList<(string Name, MethodInfo Method)>> Optimized = new(static () =>
        Of(new AssemblyLoadContext(nameof(FSharpMembers), isCollectible: true).LoadFromAssemblyPath(typeof(Cmd).Assembly.Location)));

    public static Func<A, B> Of<A, B>(string name) => Of<A, B>(All, name);

    /// <summary>
    /// The same member, which the JIT optimizes before the first call, because its code can be unloaded. Other code waits to be optimized behind all the methods that the
    /// tests before have called: for many seconds, on a busy machine.
    /// </summary>
    public static Func<A, B> OptimizedOf<A, B>(string name) => Of<A, B>(Optimized.Value, name);

    static Func<A, B> Of<A, B>(IEnumerable<(string Name, MethodInfo Method)> members, string name) =>
        members.Single(member => member.Name == name && member.Method.ReturnType == typeof(B) && member.Method.GetParameters() is [var only] && only.ParameterType == typeof(A))
            .Method.CreateDelegate<Func<A, B>>();

    static IReadOnlyList<(string Name, MethodInfo Method)> Of(Assembly assembly) =>
    [
        .. from type in assembly.GetExportedTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let parts = method.Name.Split('.')
           where parts is ["Cmd" or "ServerCmd", _, "Static"]
           select (parts[1], method),
    ];
}
