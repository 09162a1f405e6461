using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Redis.Functional.Simulation.Weaving;

/// <summary>
/// What can fail when memory runs out: allocations, awaits that suspend, input and output, and calls of the framework that may allocate.
/// Calls that cannot are left out, since a failure there would show defects that do not exist.
/// </summary>
static class FaultPoints
{
    static readonly string[] ValueTypes =
        ["System.Span", "System.ReadOnly", "System.Buffers.ReadOnlySequence", "System.ValueTuple", "System.Memory", "System.Nullable"];

    static readonly string[] HarmlessTypes =
    [
        "System.Threading.Volatile", "System.Threading.Interlocked", "System.Threading.Lock", "System.Runtime", "System.Span", "System.ReadOnlySpan", "System.Math",
        "System.MemoryExt", "System.Object", "System.Exception", "System.Type", "System.TimeSpan", "System.Buffers.Binary", "System.Buffers.ReadOnly", "System.Memory`",
        "System.ReadOnlyMemory", "System.Nullable", "System.Numerics", "System.BitOp", "System.ValueTuple", "System.Collections.Generic.EqualityComparer", "System.Char",
        "System.Threading.Tasks.Sources.ManualReset", "System.Threading.Tasks.ValueTask", "System.Threading.Monitor", "System.HashCode",
        "System.DateTimeOffset", "System.GC", "System.Collections.Generic.HashSet`1/Enumerator", "System.Collections.Generic.List`1/Enumerator",
        "System.Collections.Generic.Queue`1/Enumerator", "System.Threading.CancellationTokenRegistration", "System.Threading.ExecutionContext", "System.Threading.AsyncFlowControl",
    ];

    // What is disposed is the client's own, or keeps the promise not to throw.
    static readonly string[] HarmlessNames =
    [
        "Dispose", "DisposeAsync", "GetAwaiter", "GetResult", "ConfigureAwait", "SetResult", "SetException", "SetStateMachine", "MoveNext", "ToString", "Equals", "TryPeek", "TryDequeue", "TryPop",
        "Dequeue", "Clear", "Remove", "RemoveAt", "RemoveRange", "GetElapsedTime", "GetTimestamp", "TryGetValue", "Contains", "IndexOf", "Invoke", "Change", "Execute",
    ];

    /// <summary>Their sources run continuations at once, so that completing them allocates nothing.</summary>
    static readonly string[] Synchronous =
        ["Redis.Functional.Signal`1", "Redis.Functional.PingExchange", "Redis.Functional.FenceExchange", "Redis.Functional.NonceExchange", "Redis.Functional.SubscribeExchange"];

    /// <summary>What kind of point stands before an instruction; null: none.</summary>
    public static string? KindOf(MethodDefinition method, Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Newobj => IsAllocation((MethodReference)instruction.Operand) ? "new" : null,
        Code.Newarr => "array",
        Code.Box => instruction.Operand is GenericParameter ? null : "box",
        Code.Call or Code.Callvirt => KindOf(method, (MethodReference)instruction.Operand),
        _ => null,
    };

    // The first await that suspends allocates the method's state, for all that follow; one that always does, at the beginning, is that.
    static bool AllocatesAt(MethodDefinition method, MethodReference await)
    {
        var awaits = method.Body.Instructions.Select(static one => one.Operand as MethodReference).Where(static one => one?.Name is "AwaitUnsafeOnCompleted" or "AwaitOnCompleted").ToArray();
        var first = (GenericInstanceMethod)awaits[0]!;
        var yields = first.GenericArguments[0].FullName.EndsWith("ConfiguredTaskAwaiter", StringComparison.Ordinal)
            && Precedes(method, first, static called => called.Name == "ConfigureAwait" && called.Parameters[0].ParameterType.Name == "ConfigureAwaitOptions");
        return !(yields || Precedes(method, first, static called => called is { Name: "get_Allocated", DeclaringType.Name: "AsyncState" })) || await == first;
    }

    static bool Precedes(MethodDefinition method, MethodReference await, Predicate<MethodReference> isCalled) =>
        method.Body.Instructions.TakeWhile(one => one.Operand != await).Any(one => one.Operand is MethodReference called && isCalled(called));

    static bool IsAllocation(MethodReference constructor) =>
        !ValueTypes.Any(constructor.DeclaringType.FullName.StartsWith) && constructor.DeclaringType.Resolve() is not { IsValueType: true };

    static string? KindOf(MethodDefinition method, MethodReference called)
    {
        var (type, name) = (called.DeclaringType.FullName, called.Name);
        if (name is "AwaitUnsafeOnCompleted" or "AwaitOnCompleted") return AllocatesAt(method, called) ? "await" : null;
        if (name == "TrySetResult" && Synchronous.Contains(method.DeclaringType.FullName)) return null;

        // Marks the source first and allocates nothing; CancelAsync does.
        if (type == "System.Threading.CancellationTokenSource" && name == "Cancel") return null;

        // A transport keeps these promises.
        if (type == "Redis.Functional.TransportConnection" && name is "Abort" or "DisposeAsync") return null;
        if (name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("op_", StringComparison.Ordinal) || type.Contains("MethodBuilder", StringComparison.Ordinal)) return null;
        if (type.StartsWith("System.IO.Pipelines", StringComparison.Ordinal) || type is "Redis.Functional.TransportConnection" or "Redis.Functional.ITransport") return "io";

        // Enumerators of the collections themselves are values.
        if (name == "GetEnumerator" && type.StartsWith("System.Collections.Generic.", StringComparison.Ordinal) && !type.StartsWith("System.Collections.Generic.I", StringComparison.Ordinal)) return null;
        return type.StartsWith("System.", StringComparison.Ordinal) && !HarmlessTypes.Any(type.StartsWith) && !HarmlessNames.Contains(name) ? "framework" : null;
    }
}
