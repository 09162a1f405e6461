using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Starts a program and continues at once; its outcome is dropped. Where this runs on a lease, it runs on the client of the lease, which outlives it.
/// </summary>
internal sealed class BackgroundProgram(RedisProgram<bool> work) : RedisProgram<Unit>
{
    internal override IProgram? Step(Machine machine)
    {
        _ = Detached.Start((Client: machine.Client.Owner, work), static started => started.Client.RunResult(started.work).AsTask());
        return machine.Succeed(Unit.Default);
    }
}
