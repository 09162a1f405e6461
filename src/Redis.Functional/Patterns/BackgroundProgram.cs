using LanguageExt;

namespace Redis.Functional;

/// <summary>Begins a program on the client that runs this one, and goes on at once; its outcome is nobody's, and its errors are values.</summary>
internal sealed class BackgroundProgram(Redis<bool> work) : Redis<Unit>
{
    internal override IProgram? Step(Machine machine)
    {
        _ = machine.Client.Execute(work).AsTask();
        return machine.Succeed(Unit.Default);
    }
}
