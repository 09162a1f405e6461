using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Redis.Functional.Simulation.Weaving;

/// <summary>Points around everything that another thread can see: volatile and interlocked access, and the ends of locks.</summary>
sealed class PreemptionPoints(MethodReference point, MethodReference quiet, MethodReference loud, MethodReference unlocked, MethodReference tried)
{
    public int Count { get; private set; }

    public void Add(MethodDefinition method, Instruction instruction)
    {
        if (instruction.OpCode.Code is not (Code.Call or Code.Callvirt) || instruction.Operand is not MethodReference called) return;
        var il = method.Body.GetILProcessor();
        var (type, name) = (called.DeclaringType.FullName, called.Name);
        var enters = type == "System.Threading.Lock" && name is "EnterScope" or "Enter";
        var tries = type == "System.Threading.Lock" && name == "TryEnter";
        if (type is "System.Threading.Volatile" or "System.Threading.Interlocked" || enters || tries)
        {
            Count++;
            Injection.Before(il, Injection.WithPrefixes(instruction), il.Create(OpCodes.Call, point));
        }

        if (enters) il.InsertAfter(instruction, il.Create(OpCodes.Call, quiet));
        if ((type == "System.Threading.Lock/Scope" && name == "Dispose") || (type == "System.Threading.Lock" && name == "Exit"))
            il.InsertAfter(instruction, il.Create(OpCodes.Call, unlocked));
        if (!tries) return;
        il.InsertAfter(instruction, il.Create(OpCodes.Call, tried));
        il.InsertAfter(instruction, il.Create(OpCodes.Dup));
    }

    /// <summary>Nobody else runs within the method.</summary>
    public void Silence(MethodDefinition method)
    {
        var il = method.Body.GetILProcessor();
        Injection.Before(il, method.Body.Instructions[0], il.Create(OpCodes.Call, quiet));
        foreach (var end in method.Body.Instructions.Where(static instruction => instruction.OpCode.Code == Code.Ret).ToArray())
            Injection.Before(il, end, il.Create(OpCodes.Call, loud));
    }
}
