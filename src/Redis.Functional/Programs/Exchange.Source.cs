using System.Threading.Tasks.Sources;
using LanguageExt;

namespace Redis.Functional;

/// <summary>An exchange one can wait for: as <c>Either</c> in C#, as the neutral result elsewhere. Awaited once, like every ValueTask. Since 0.1.</summary>
public abstract class Exchange<A> : Exchange, IValueTaskSource<RedisResult<A>>, IValueTaskSource<Either<RedisError, A>>
{
    private const int Taken = int.MinValue;
    private ManualResetValueTaskSourceCore<RedisResult<A>> _core;
    private CancellationTokenRegistration _registration;
    private RedisError? _failure;

    // The version of the result that may be taken, until it is: of two who take one result, one gets it, and the exchange is pooled once.
    private int _due;

    private protected Exchange() { }

    internal ValueTask<Either<RedisError, A>> AsEither => new(this, _core.Version);

    internal ValueTask<RedisResult<A>> AsResult => new(this, _core.Version);

    /// <summary>Sends it through a client, and ends it when the token is cancelled.</summary>
    internal virtual void Begin(IRedisClient client, CancellationToken cancellationToken)
    {
        if (IsDone) return;
        if (cancellationToken.CanBeCanceled)
            _registration = cancellationToken.UnsafeRegister(static state => ((Exchange)state!).Cancel(), this);
        client.Send(this);
    }

    /// <summary>Makes the value from the replies, off the read loop.</summary>
    private protected abstract RedisResult<A> Value();

    /// <summary>The result was consumed and nobody else holds the exchange: it may be used again.</summary>
    private protected virtual void Recycle() { }

    /// <summary>Refuses the exchange before it is sent.</summary>
    private protected void Refuse(RedisError error)
    {
        EndAtOnce();
        _failure = error;
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

    private protected sealed override void OnFailed(RedisError error) => _failure = error;

    /// <summary>True when its replies are in but its value is not: somebody calls <see cref="Settle"/> later, once.</summary>
    private protected virtual bool GoesOn() => false;

    private protected void Settle(in RedisResult<A> result) => _core.SetResult(result);

    private protected sealed override void Finish()
    {
        RedisResult<A> result;
        try
        {
            if (_failure is not null) result = new(_failure);
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
        if (_failure is null) Recycle();
        return result;
    }
}
