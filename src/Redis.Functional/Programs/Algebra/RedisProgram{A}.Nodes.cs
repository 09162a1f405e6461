using System.Runtime.CompilerServices;
using LanguageExt;

namespace Redis.Functional;

/// <summary>The nodes that programs are made of: values, steps, maps and binds.</summary>
internal sealed class PureProgram<A>(A value) : RedisProgram<A>
{
    internal override IProgram? Step(Machine machine) => machine.Succeed(value);
}

internal sealed class FailProgram<A>(RedisError error) : RedisProgram<A>
{
    internal override IProgram? Step(Machine machine) => machine.Fail(error);
}

internal static class FailedProgram
{
    internal static readonly RedisError NullError =
        new RedisError.Client.CallbackFailed(new ArgumentNullException(null, "A function of the program returned a null program, or a program is null."));

    internal static readonly IProgram NullProgram = new FailProgram<object>(NullError);

    internal static readonly RedisError Unknown = new RedisError.Client.Unsupported("The program is of an unknown type.");
}

internal sealed class MapProgram<S, A>(RedisProgram<S> source, Func<S, A> f) : RedisProgram<A>, IFrame
{
    internal override IProgram? Step(Machine machine) => machine.Push(this, source);

    IProgram? IFrame.OnValue(Machine machine)
    {
        return machine.End(UserCode.Call(f, machine.Take<S>()));
    }
}

internal sealed class BindProgram<S, A>(RedisProgram<S> source, Func<S, RedisProgram<A>> f) : RedisProgram<A>, IFrame
{
    internal override IProgram? Step(Machine machine) => machine.Push(this, source);

    IProgram? IFrame.OnValue(Machine machine) => UserCode.Program(f, machine.Take<S>());
}

internal sealed class SelectManyProgram<S, B, A>(RedisProgram<S> source, Func<S, RedisProgram<B>> bind, Func<S, B, A> project) : RedisProgram<A>, IFrame
{
    internal override IProgram? Step(Machine machine) => machine.Push(this, source);

    // First after the source, whose value is kept, and then after the second program.
    IProgram? IFrame.OnValue(Machine machine) => machine.HasKept
        ? machine.End(UserCode.Call(project, machine.TakeKept<S>(), machine.Take<B>()))
        : machine.PushKeeping(this, UserCode.Program(bind, machine.Peek<S>()));
}

internal sealed class CatchProgram<A>(RedisProgram<A> source, Func<RedisError, RedisProgram<A>> handler) : RedisProgram<A>
{
    internal override IProgram? Step(Machine machine) => machine.Push(new Guard(handler, machine.EnterScope()), source);

    private sealed class Guard(Func<RedisError, RedisProgram<A>> handler, DeliveryScope? outer) : IFrame
    {
        IProgram? IFrame.OnValue(Machine machine)
        {
            machine.Scope = outer;
            return null;
        }

        IProgram? IFrame.OnError(Machine machine, RedisError error)
        {
            var told = machine.Tell(error);
            machine.Scope = outer;
            return UserCode.Program(handler, told);
        }
    }
}

internal sealed class AttemptProgram<A, B>(RedisProgram<A> source, Func<RedisResult<A>, B> form) : RedisProgram<B>
{
    internal override IProgram? Step(Machine machine) => machine.Push(new Guard(form, machine.EnterScope()), source);

    private sealed class Guard(Func<RedisResult<A>, B> form, DeliveryScope? outer) : IFrame
    {
        IProgram? IFrame.OnValue(Machine machine)
        {
            machine.Scope = outer;
            return machine.Succeed(form(new RedisResult<A>(machine.Take<A>())));
        }

        IProgram? IFrame.OnError(Machine machine, RedisError error)
        {
            var told = machine.Tell(error);
            machine.Scope = outer;
            return machine.Succeed(form(new RedisResult<A>(told)));
        }
    }
}

internal sealed class FinallyProgram<A>(RedisProgram<A> source, RedisProgram<Unit> finalizer) : RedisProgram<A>, IFrame
{
    internal override IProgram? Step(Machine machine) => machine.Push(this, source);

    IProgram? IFrame.OnValue(Machine machine) => FinallyProgram.After(machine.Hold(), machine, finalizer);

    IProgram? IFrame.OnError(Machine machine, RedisError error) => FinallyProgram.After(StepOutcome.Failed(error), machine, finalizer);
}

internal static class FinallyProgram
{
    /// <summary>Runs the finalizer out of reach of the caller's token, then goes on with the outcome that there was before it.</summary>
    internal static IProgram After(in StepOutcome outcome, Machine machine, IProgram? finalizer) =>
        machine.Push(new Restore(outcome, machine.Shield()), finalizer);

    private sealed class Restore(StepOutcome outcome, CancellationToken token) : IFrame
    {
        IProgram? IFrame.OnValue(Machine machine)
        {
            machine.Unshield(token);
            return machine.End(outcome);
        }

        IProgram? IFrame.OnError(Machine machine, RedisError error)
        {
            machine.Unshield(token);
            return machine.Fail(outcome.Value is null ? outcome.Error : error);
        }
    }
}

internal sealed class DeferProgram<A>(Func<RedisProgram<A>> f) : RedisProgram<A>
{
    internal override IProgram Step(Machine machine) => UserCode.Program(static f => f(), f);
}

internal sealed class LiftProgram<A>(Func<CancellationToken, Task<RedisResult<A>>> f) : RedisProgram<A>
{
    internal override IProgram? Step(Machine machine) => machine.Await(Lift(machine.Token));

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<StepOutcome> Lift(CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var called = await UserCode.Await(f, cancellationToken).ConfigureAwait(false);
        return called.TryGetValue(out var result) ? StepOutcome.Of(result) : StepOutcome.Failed(called.Error);
    }
}

internal sealed class LoopProgram<S, A>(S seed, Func<S, RedisProgram<Either<S, A>>> step) : RedisProgram<A>, IFrame
{
    internal override IProgram? Step(Machine machine) => machine.Push(this, UserCode.Program(step, seed));

    IProgram? IFrame.OnValue(Machine machine)
    {
        var either = machine.Take<Either<S, A>>();
        if (either.IsRight) return machine.Succeed(either.IfLeft(default(A)!));
        return either.IsLeft
            ? machine.Push(this, UserCode.Program(step, either.Match(Right: static _ => default!, Left: static s => s)))
            : machine.Fail(new RedisError.Client.InvalidArgument("A step of the loop returned default(Either)."));
    }
}
