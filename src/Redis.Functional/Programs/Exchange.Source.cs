using System.Threading.Tasks.Sources;
using LanguageExt;

namespace Redis.Functional;

/// <summary>An exchange one can wait for: as <c>Either</c> in C#, as the neutral result elsewhere. Awaited once, like every ValueTask. Since 0.1.</summary>
public abstract class Exchange<A> : Exchange, IValueTaskSource<RedisResult<A>>, IValueTaskSource<Either<RedisError, A>>
{
    private const int Taken = int.MinValue;
    private ManualResetValueTaskSourceCore<RedisResult<A>> _core;
    private CancellationTokenRegistration _registration;

    // Until it ends, the caller's ExecutionContext where the caller's functions make the value; afterwards the error, if it ended with one. One field,
    // because every exchange has it.
    private object? _contextOrFailure;

    // The version of the result that may be taken, until it is: of two who take one result, one gets it, and the exchange is pooled once.
    private int _due;

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
        _core.SetResult(new(error));
    }

    /// <summary>Ends an exchange that has nothing to send: its value is known.</summary>
    private protected void EndWithValue()
    {
        EndAtOnce();
        _core.SetResult(Value());
    }

    /// <summary>Ends the life that is over. The exchange stays done until it is rented again, so that nobody of that life can touch the next.</summary>
    private protected void Reset() => _core.Reset();

    private protected void Reuse()
    {
        Reopen();
        Volatile.Write(ref _due, _core.Version);
    }

    private protected override void OnCompleted() { }

    private protected sealed override void OnFailed(RedisError error) => _contextOrFailure = error;

    /// <summary>True when its replies are in but its value is not: somebody calls <see cref="Settle"/> later, once.</summary>
    private protected virtual bool GoesOn() => false;

    private protected void Settle(in RedisResult<A> result) => _core.SetResult(result);

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
    ValueTaskSourceStatus IValueTaskSource<RedisResult<A>>.GetStatus(short token) => _core.GetStatus(token);

    /// <inheritdoc/>
    ValueTaskSourceStatus IValueTaskSource<Either<RedisError, A>>.GetStatus(short token) => _core.GetStatus(token);

    /// <inheritdoc/>
    void IValueTaskSource<RedisResult<A>>.OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);

    /// <inheritdoc/>
    void IValueTaskSource<Either<RedisError, A>>.OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);

    /// <inheritdoc/>
    RedisResult<A> IValueTaskSource<RedisResult<A>>.GetResult(short token) => Take(token);

    /// <inheritdoc/>
    Either<RedisError, A> IValueTaskSource<Either<RedisError, A>>.GetResult(short token) => Take(token).ToEither();

    private RedisResult<A> Take(short token)
    {
        // The version before this one is nobody's: asking for its status is how the framework says that a result is taken once.
        if (Interlocked.CompareExchange(ref _due, Taken, token) != token) _ = _core.GetStatus(unchecked((short)(_core.Version - 1)));
        var result = _core.GetResult(token);

        // Waits for a cancellation that is running right now, so that it cannot reach the exchange's next life.
        _registration.Dispose();
        _registration = default;
        if (_contextOrFailure is null) Recycle();
        return result;
    }
}
