using System.Threading.Tasks.Sources;
using LanguageExt;

namespace Redis.Functional;

/// <summary>An exchange one can wait for: as <c>Either</c> in C#, as the neutral result elsewhere. Awaited once, like every ValueTask: a second await gets a Left. Since 0.1.</summary>
public abstract class Exchange<A> : Exchange, IValueTaskSource<RedisResult<A>>, IValueTaskSource<Either<RedisError, A>>
{
    // Beside the version of the result: a caller waits for it; a caller has taken it; it is there.
    private const int Claimed = 1 << 16;
    private const int Taken = 1 << 17;
    private const int Settled = 1 << 18;
    private ManualResetValueTaskSourceCore<RedisResult<A>> _core;
    private CancellationTokenRegistration _registration;

    // Until it ends, the caller's ExecutionContext where the caller's functions make the value; afterwards the error, if it ended with one. One field,
    // because every exchange has it.
    private object? _contextOrFailure;

    // Of two callers that wait for one result one is registered, and of two that take it one gets it: the exchange is pooled once. The others get
    // a Left, and no exception, which would end the process where the caller's continuation runs.
    private int _life;
    private bool _isRegistered;

    private protected Exchange() { }

    internal ValueTask<Either<RedisError, A>> AsEither => new(this, _core.Version);

    internal ValueTask<RedisResult<A>> AsResult => new(this, _core.Version);

    /// <summary>Sends it through a client, and ends it when the token is cancelled.</summary>
    internal virtual void Begin(IRedisClient client, CancellationToken cancellationToken)
    {
        if (IsDone) return;
        if (RunsUserCode) _contextOrFailure = ExecutionContext.Capture();
        if (cancellationToken.CanBeCanceled)
            _registration = cancellationToken.UnsafeRegister(static state => ((Exchange)state!).Cancel(), this);
        client.Send(this);
    }

    /// <summary>True when <see cref="Value"/> may call functions of the caller, which see the caller's context.</summary>
    private protected virtual bool RunsUserCode => false;

    /// <summary>Makes the value from the replies, off the read loop.</summary>
    private protected abstract RedisResult<A> Value();

    /// <summary>The result was consumed and nobody else holds the exchange: it may be used again.</summary>
    private protected virtual void Recycle() { }

    /// <summary>Refuses the exchange before it is sent.</summary>
    private protected void Refuse(RedisError error)
    {
        EndAtOnce();
        _contextOrFailure = error;
        Settle(new(error));
    }

    /// <summary>Ends an exchange that has nothing to send: its value is known.</summary>
    private protected void EndWithValue()
    {
        EndAtOnce();
        Settle(Value());
    }

    /// <summary>Ends the life that is over. The exchange stays done until it is rented again, so that nobody of that life can touch the next.</summary>
    private protected void Reset() => _core.Reset();

    private protected void Reuse()
    {
        Reopen();
        _isRegistered = false;
        Volatile.Write(ref _life, (ushort)_core.Version);
    }

    private protected override void OnCompleted() { }

    private protected sealed override void OnFailed(RedisError error) => _contextOrFailure = error;

    /// <summary>True when its replies are in but its value is not: somebody calls <see cref="Settle"/> later, once.</summary>
    private protected virtual bool GoesOn() => false;

    private protected void Settle(in RedisResult<A> result)
    {
        var version = _core.Version;
        _core.SetResult(result);

        // The caller may have gone on within SetResult, and the exchange may be in a later life, which must not be touched. Until this is written, callers
        // register and are called at once.
        var life = Volatile.Read(ref _life);
        while ((short)life == version && (life & Settled) == 0)
        {
            var seen = Interlocked.CompareExchange(ref _life, life | Settled, life);
            if (seen == life) return;
            life = seen;
        }
    }

    private protected sealed override void Finish()
    {
        if (_contextOrFailure is not ExecutionContext context)
        {
            FinishHere();
            return;
        }

        _contextOrFailure = null;
        ExecutionContext.Run(context, static self => ((Exchange<A>)self!).FinishHere(), this);
    }

    private void FinishHere()
    {
        RedisResult<A> result;
        try
        {
            if (_contextOrFailure is RedisError failure) result = new(failure);
            else if (GoesOn()) return;
            else result = Value();
        }
        catch (Exception exception)
        {
            // A value that cannot be made, as when memory runs out, is an error of this call; the caller must be woken.
            result = new(FallbackErrors.Defect(exception, Delivery.Executed));
        }

        Settle(result);
    }

    /// <inheritdoc/>
    ValueTaskSourceStatus IValueTaskSource<RedisResult<A>>.GetStatus(short token) => Status(token);

    /// <inheritdoc/>
    ValueTaskSourceStatus IValueTaskSource<Either<RedisError, A>>.GetStatus(short token) => Status(token);

    /// <inheritdoc/>
    void IValueTaskSource<RedisResult<A>>.OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) => Register(continuation, state, token, flags);

    /// <inheritdoc/>
    void IValueTaskSource<Either<RedisError, A>>.OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) => Register(continuation, state, token, flags);

    /// <inheritdoc/>
    RedisResult<A> IValueTaskSource<RedisResult<A>>.GetResult(short token) => Take(token);

    /// <inheritdoc/>
    Either<RedisError, A> IValueTaskSource<Either<RedisError, A>>.GetResult(short token) => Take(token).ToEither();

    // A result of another life is not waited for: its caller is told so at once.
    private ValueTaskSourceStatus Status(short token)
    {
        var life = Volatile.Read(ref _life);
        return (short)life != token || (life & Settled) != 0 ? ValueTaskSourceStatus.Succeeded : ValueTaskSourceStatus.Pending;
    }

    private void Register(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        var life = Volatile.Read(ref _life);
        if ((short)life == token && (life & (Claimed | Taken)) == 0 && Interlocked.CompareExchange(ref _life, life | Claimed, life) == life)
        {
            _core.OnCompleted(continuation, state, token, flags);
            Volatile.Write(ref _isRegistered, true);
            return;
        }

        // The second: called at once, wherever the first would be, to find that there is nothing for it.
        var over = new ManualResetValueTaskSourceCore<byte>();
        over.SetResult(0);
        over.OnCompleted(continuation, state, over.Version, flags);
    }

    private RedisResult<A> Take(short token)
    {
        int life;
        do
        {
            life = Volatile.Read(ref _life);
            if ((short)life != token || (life & Taken) != 0) return AwaitedTwice();
        }
        while (Interlocked.CompareExchange(ref _life, life | Taken, life) != life);

        // Taken by this caller, so that the life cannot end under it.
        if (_core.GetStatus(token) == ValueTaskSourceStatus.Pending)
        {
            Interlocked.And(ref _life, ~Taken);
            return AwaitedTwice();
        }

        // Nothing else changes the life of a taken result that is there, except to note the same.
        Volatile.Write(ref _life, life | Taken | Settled);
        var result = _core.GetResult(token);

        // Waits for a cancellation that is running right now, so that it cannot reach the exchange's next life.
        _registration.Dispose();
        _registration = default;

        // A caller that is registering right now must not find the next life either: such an exchange is left to the collector.
        if (_contextOrFailure is null && ((life & Claimed) == 0 || Volatile.Read(ref _isRegistered))) Recycle();
        return result;
    }

    private static RedisResult<A> AwaitedTwice() => new(new RedisError.Client.InvalidArgument(
        "the outcome was awaited more than once: await it once, or make a task of it with AsTask and await that") { Delivery = Delivery.Unknown });
}
