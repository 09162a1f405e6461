using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>A program under a lock: it runs as long as the lock is held, and the lock is released whatever becomes of it.</summary>
internal sealed class LockedProgram<A>(RedisLock wanted, Func<HeldLock, RedisProgram<A>> body) : RedisProgram<A>
{
    internal override IProgram? Step(Machine machine) => machine.Await(Run(machine));

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<StepOutcome> Run(Machine machine)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var acquired = await LockAcquisition.Run(wanted, machine.Client, machine.Token).ConfigureAwait(false);
        if (!acquired.TryGetValue(out var held)) return StepOutcome.Failed(acquired.Error);
        try
        {
            held.KeepRenewed();
            return await Under(held, machine).ConfigureAwait(false);
        }
        finally
        {
            // Even when memory runs out: a lock that is renewed and never released keeps everybody out.
            held.Abandon();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<StepOutcome> Under(HeldLock held, Machine machine)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(machine.Token, held.LostToken);
        var outer = machine.EnterScope();
        var inner = machine.Scope;
        var outcome = await machine.Fork<A>(UserCode.Program(body, held), both.Token).ConfigureAwait(false);
        machine.Scope = outer;
        var isValid = held.IsValid;
        var released = await held.ReleaseOnce().ConfigureAwait(false);
        var wasGone = released.TryGetValue(out var wasOurs) && !wasOurs;
        if (outcome.IsOk)
            return !isValid ? StepOutcome.Failed(held.LossError(Delivery.Executed)) : wasGone ? StepOutcome.Failed(held.GoneError(Delivery.Executed)) : StepOutcome.Of(outcome);

        // Cancelled by the caller: the caller's. By the loss: that is what there is to say.
        if (outcome.Error is not RedisError.Client.Cancelled cancelled || machine.Token.IsCancellationRequested || !held.LostToken.IsCancellationRequested)
            return StepOutcome.Of(outcome);
        return StepOutcome.Failed(held.LossError(inner is { MayHaveWritten: true } ? Delivery.Unknown : cancelled.Delivery));
    }
}
