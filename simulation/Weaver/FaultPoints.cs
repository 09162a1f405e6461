using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Redis.Functional.Simulation.Weaving;

/// <summary>
/// What can fail when memory runs out: allocations, awaits that suspend, input and output, and calls of the framework that may allocate.
/// Calls that cannot are left out, since a failure there would show defects that do not exist.
/// </summary>
sealed class FaultPoints(Exclusions exclusions)
{
    /// <summary>What kind of point stands before an instruction; null: none.</summary>
    public string? KindOf(MethodDefinition method, Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Newobj => IsAllocation((MethodReference)instruction.Operand) ? "new" : null,
        Code.Newarr => "array",
        Code.Box => instruction.Operand is GenericParameter ? null : "box",
        Code.Call or Code.Callvirt => KindOf(method, (MethodReference)instruction.Operand),
        _ => null,
    };

    /// <summary>
    /// The delegate of a function without a state of its own is kept in a field once it has been made, so that only the first run of a process would
    /// pass its allocation. It is made anew each time.
    /// </summary>
    public static void ForgetDelegate(Instruction instruction)
    {
        if (instruction.OpCode.Code != Code.Ldsfld || instruction.Operand is not FieldReference field || !IsOfDelegate(field)) return;
        if (instruction.Next?.OpCode.Code != Code.Dup || instruction.Next.Next?.OpCode.FlowControl != FlowControl.Cond_Branch) return;
        (instruction.OpCode, instruction.Operand) = (OpCodes.Ldnull, null);
    }

    // Of a lambda, and of a method that is used as a delegate: the compiler gives names that no source has.
    static bool IsOfDelegate(FieldReference field) => field.Name[0] == '<' && field.DeclaringType.Name[0] == '<';

    bool AllocatesAt(MethodDefinition method, MethodReference await)
    {
        var awaits = method.Body.Instructions.Select(static one => one.Operand as MethodReference).Where(static one => one?.Name is "AwaitUnsafeOnCompleted" or "AwaitOnCompleted").ToArray();
        var first = (GenericInstanceMethod)awaits[0]!;
        if (await == first) return true;
        var yields = first.GenericArguments[0].FullName.EndsWith("ConfiguredTaskAwaiter", StringComparison.Ordinal)
            && Precedes(method, first, static called => called.Name == "ConfigureAwait" && called.Parameters[0].ParameterType.Name == "ConfigureAwaitOptions");
        var isAllocated = yields || Precedes(method, first, static called => called is { Name: "get_Allocated", DeclaringType.Name: "AsyncState" });
        return !(isAllocated && exclusions.Rule("later await"));
    }

    static bool Precedes(MethodDefinition method, MethodReference await, Predicate<MethodReference> isCalled) =>
        method.Body.Instructions.TakeWhile(one => one.Operand != await).Any(one => one.Operand is MethodReference called && isCalled(called));

    bool IsAllocation(MethodReference constructor) =>
        !exclusions.Begins("value", constructor.DeclaringType.FullName) && constructor.DeclaringType.Resolve() is not { IsValueType: true };

    string? KindOf(MethodDefinition method, MethodReference called)
    {
        var (type, name) = (called.DeclaringType.FullName, called.Name);
        if (name is "AwaitUnsafeOnCompleted" or "AwaitOnCompleted") return AllocatesAt(method, called) ? "await" : null;
        if (!IsOfInterest(type) || IsExcludedByForm(type, name)) return null;
        if (name == "TrySetResult" && exclusions.Is("within", method.DeclaringType.FullName)) return null;
        if (exclusions.Is("call", $"{type}::{name}")) return null;
        if (type.StartsWith("System.IO.Pipelines", StringComparison.Ordinal) || IsTransport(type)) return "io";
        return exclusions.Begins("type", type) || exclusions.Is("name", name) ? null : "framework";
    }

    static bool IsTransport(string type) => type is "Redis.Functional.Protocol.TransportConnection" or "Redis.Functional.Protocol.ITransport";

    static bool IsOfInterest(string type) => type.StartsWith("System.", StringComparison.Ordinal) || IsTransport(type);

    bool IsExcludedByForm(string type, string name)
    {
        if (type.Contains("MethodBuilder", StringComparison.Ordinal)) return exclusions.Rule("builder");
        if (name.StartsWith("get_", StringComparison.Ordinal)) return exclusions.Rule("getter");
        if (name.StartsWith("op_", StringComparison.Ordinal)) return exclusions.Rule("operator");
        return name == "GetEnumerator" && type.StartsWith("System.Collections.Generic.", StringComparison.Ordinal)
            && !type.StartsWith("System.Collections.Generic.I", StringComparison.Ordinal) && exclusions.Rule("enumerator");
    }
}
