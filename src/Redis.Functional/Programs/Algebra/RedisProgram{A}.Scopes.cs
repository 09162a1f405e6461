using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Retries while the predicate and the schedule allow it; if writes are heeded, it stops as soon as a write inside the program may
/// have been delivered.
/// </summary>
internal sealed class RetryProgram<A>(RedisProgram<A> source, RetrySchedule schedule, Func<RedisError, bool> predicate, bool heedsWrites) : RedisProgram<A>
{
    internal override IProgram? Step(Machine machine)
    {
        var outer = machine.EnterScope();
        machine.Scope!.Attempt = 1;
        return machine.Push(new Attempts(this, outer, 1), source);
    }

    private RedisProgram<A> Source => source;

    // The delay before the next attempt, or the error to end with.
    private RedisResult<TimeSpan> Again(Machine machine, RedisError error, int attempt)
    {
        if (error is RedisError.Client.Cancelled && machine.Token.IsCancellationRequested) return new(error);

        // What is repeated around the lease takes another one.
        if (machine.Client is IEndingLease { IsOver: true }) return new(error);
        if (heedsWrites && machine.Scope is { MayHaveWritten: true }) return new(error);
        var wanted = UserCode.Call(predicate, machine.Tell(error));
        if (!wanted.TryGetValue(out var isWanted)) return new(wanted.Error);
        if (!isWanted || schedule is null) return new(error);
        if (schedule.GetDelay(attempt, UserCode.Chance(machine.Environment.Random)) is not { } delay) return new(error);
        return machine.Token.IsCancellationRequested ? new(Instead(error)) : new(delay);
    }

    // Of an attempt that is not made because the caller has left.
    private static RedisError.Client.Cancelled Instead(RedisError error) =>
        new(error.Delivery is Delivery.NotSent or Delivery.Rejected ? Delivery.NotSent : Delivery.Unknown) { Context = error.Context };

    // One attempt is running; the scope's account goes on over all of them.
    private sealed class Attempts(RetryProgram<A> retry, DeliveryScope? outer, int attempt) : IFrame
    {
        IProgram? IFrame.OnValue(Machine machine)
        {
            machine.Scope = outer;
            return null;
        }

        IProgram? IFrame.OnError(Machine machine, RedisError error)
        {
            error = error.OnAttempt(attempt);
            var again = retry.Again(machine, error, attempt);
            if (again.TryGetValue(out var delay)) return machine.Push(new Pause(retry, outer, attempt), new DelayProgram<Unit>(delay, RedisProgram.Done));
            machine.Scope = outer;
            return machine.Fail(again.Error.OnAttempt(attempt));
        }
    }

    // Between two attempts.
    private sealed class Pause(RetryProgram<A> retry, DeliveryScope? outer, int attempt) : IFrame
    {
        IProgram? IFrame.OnValue(Machine machine)
        {
            machine.Environment.Instrument?.Retried();
            machine.Scope?.Attempt = attempt + 1;
            return machine.Push(new Attempts(retry, outer, attempt + 1), retry.Source);
        }

        IProgram? IFrame.OnError(Machine machine, RedisError error)
        {
            machine.Scope = outer;
            return machine.Fail(error.OnAttempt(attempt));
        }
    }
}

/// <summary>Waits, then goes on.</summary>
internal sealed class DelayProgram<A>(TimeSpan delay, RedisProgram<A> then) : RedisProgram<A>, IFrame
{
    // No timer runs longer.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    internal override IProgram? Step(Machine machine)
    {
        if (delay <= TimeSpan.Zero) return then;

        // Timers count whole milliseconds, and drop what is left: a loop that waits for the rest of its time would spin through it.
        var whole = delay < Longest ? TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds)) : Longest;
        var timer = Task.Delay(whole, machine.Environment.Time, machine.Token);
        return machine.Await(Wait(timer), this);
    }

    IProgram? IFrame.OnValue(Machine machine) => then;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<StepOutcome> Wait(Task timer)
    {
        await timer.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return timer.IsCanceled ? StepOutcome.Failed(new RedisError.Client.Cancelled(Delivery.NotSent)) : StepOutcome.Succeeded(Unit.Default);
    }
}

internal sealed class TimeoutProgram<A>(RedisProgram<A> source, TimeSpan limit) : RedisProgram<A>
{
    internal override IProgram? Step(Machine machine)
    {
        if (limit == System.Threading.Timeout.InfiniteTimeSpan) return source;
        return limit < TimeSpan.Zero || limit.TotalMilliseconds > uint.MaxValue - 1
            ? machine.Fail(new RedisError.Client.InvalidArgument("The time limit of Timeout must be between 0 and 49 days."))
            : machine.Await(Limited(machine, new CancellationTokenSource(limit, machine.Environment.Time)));
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<StepOutcome> Limited(Machine machine, CancellationTokenSource started)
    {
        using var timer = started;
        await AsyncState.Allocated.ConfigureAwait(false);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(machine.Token, timer.Token);
        var outer = machine.EnterScope();
        var inner = machine.Scope;
        var result = await machine.Fork<A>(source, both.Token).ConfigureAwait(false);
        machine.Scope = outer;
        if (result.IsOk || result.Error is not RedisError.Client.Cancelled cancelled) return StepOutcome.Of(result);
        if (!timer.IsCancellationRequested || machine.Token.IsCancellationRequested) return StepOutcome.Of(result);
        var delivery = inner is { MayHaveWritten: true } ? Delivery.Unknown : cancelled.Delivery;
        return StepOutcome.Failed(new RedisError.Timeout("result", limit, delivery) { Context = cancelled.Context });
    }
}

internal sealed class ZipParallelProgram<A, B>(RedisProgram<A> first, RedisProgram<B> second) : RedisProgram<(A, B)>
{
    internal override IProgram? Step(Machine machine) => machine.Await(Both(machine));

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<StepOutcome> Both(Machine machine)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var left = machine.Fork<A>(first, machine.Token).AsTask();
        RedisResult<B> right;
        try
        {
            right = await machine.Fork<B>(second, machine.Token).ConfigureAwait(false);
        }
        finally
        {
            await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var done = await left.ConfigureAwait(false);
        if (!done.TryGetValue(out var a)) return StepOutcome.Failed(done.Error);
        return right.TryGetValue(out var b) ? StepOutcome.Succeeded((a, b)) : StepOutcome.Failed(right.Error);
    }
}

internal sealed class TraverseParallelProgram<A, B>(A[] items, Func<A, RedisProgram<B>> f) : RedisProgram<Seq<B>>
{
    internal override IProgram? Step(Machine machine) => machine.Await(All(machine));

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<StepOutcome> All(Machine machine)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var ended = await machine.ForkEach<B>(items.Length, items.Length, i => (machine.Client, UserCode.Program(f, items[i]))).ConfigureAwait(false);
        var values = new B[items.Length];
        RedisError? error = null;
        for (var i = 0; i < items.Length; i++)
        {
            var result = await ended[i].ConfigureAwait(false);
            if (result.TryGetValue(out var value)) values[i] = value;
            else error ??= result.Error.AtIndex(i);
        }

        return error is null ? StepOutcome.Succeeded(SeqOf.Array(values)) : StepOutcome.Failed(error);
    }
}

/// <summary>No step lies between acquiring and the frame that releases, so that no cancellation can get between them.</summary>
internal sealed class BracketProgram<A, B>(RedisProgram<A> acquire, Func<A, RedisProgram<B>> use, Func<A, RedisProgram<Unit>> release) : RedisProgram<B>, IFrame
{
    internal override IProgram? Step(Machine machine) => machine.Push(this, acquire);

    IProgram? IFrame.OnValue(Machine machine)
    {
        var acquired = machine.Take<A>();
        var used = new DeferProgram<B>(() => use(acquired));
        return machine.Push(new FinallyProgram<B>(used, new DeferProgram<Unit>(() => release(acquired))), used);
    }
}

internal sealed class ExclusiveProgram<A>(RedisProgram<A> source) : RedisProgram<A>
{
    internal override IProgram? Step(Machine machine) => machine.Lease(source);
}
