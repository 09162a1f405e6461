using LanguageExt;

namespace Redis.Functional;

/// <summary>A program whose first step is taken even after a cancellation: it only pushes its frame.</summary>
internal interface IEnteredAlways;

/// <summary>
/// Runs a finalizer after a program, even if the run was cancelled between the acquisition of what the finalizer releases and this program.
/// F#'s <c>use</c>, <c>for</c> and <c>try … finally</c> acquire in one step and guard in the next.
/// </summary>
internal sealed class GuardedProgram<A>(RedisProgram<A> source, RedisProgram<Unit> finalizer) : RedisProgram<A>, IFrame, IEnteredAlways
{
    internal override IProgram? Step(Machine machine) => machine.Push(this, source);

    IProgram? IFrame.OnValue(Machine machine) => FinallyProgram.After(machine.Hold(), machine, finalizer);

    IProgram? IFrame.OnError(Machine machine, RedisError error) => FinallyProgram.After(StepOutcome.Failed(error), machine, finalizer);
}
