using Mono.Cecil.Cil;

namespace Redis.Functional.Simulation.Weaving;

/// <summary>Inserts instructions so that jumps and handlers that pointed at the old place point at the new ones.</summary>
static class Injection
{
    /// <summary>The first prefix of an instruction, or the instruction itself.</summary>
    public static Instruction WithPrefixes(Instruction instruction)
    {
        while (instruction.Previous is { } before && before.OpCode.OpCodeType == OpCodeType.Prefix) instruction = before;
        return instruction;
    }

    public static void Before(ILProcessor il, Instruction target, params Instruction[] added)
    {
        foreach (var one in added) il.InsertBefore(target, one);
        foreach (var instruction in il.Body.Instructions.Except(added))
        {
            if (instruction.Operand == target) instruction.Operand = added[0];
            else if (instruction.Operand is Instruction[] cases) Replace(cases, target, added[0]);
        }

        foreach (var handler in il.Body.ExceptionHandlers)
        {
            if (handler.TryStart == target) handler.TryStart = added[0];
            if (handler.TryEnd == target) handler.TryEnd = added[0];
            if (handler.HandlerStart == target) handler.HandlerStart = added[0];
            if (handler.HandlerEnd == target) handler.HandlerEnd = added[0];
            if (handler.FilterStart == target) handler.FilterStart = added[0];
        }
    }

    static void Replace(Instruction[] cases, Instruction target, Instruction added)
    {
        for (var i = 0; i < cases.Length; i++)
            if (cases[i] == target)
                cases[i] = added;
    }
}
