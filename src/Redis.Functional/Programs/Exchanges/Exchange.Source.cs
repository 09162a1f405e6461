using System.Threading.Tasks.Sources;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// An exchange that can be awaited, as <c>Either</c> in C# and as the neutral result elsewhere. It can be awaited once, like every ValueTask: a second await
/// gets a Left.
/// </summary>
internal abstract class Exchange<A> : Exchange, IValueTaskSource<RedisResult<A>>, IValueTaskSource<Either<RedisError, A>>
{
    // Beside the version in the low 16 bits: a caller is registering its continuation; the continuation is there; the result is there; it was taken.
    private const int Claimed = 1 << 16;
    private const int Registered = 1 << 17;
    private const int Settled = 1 << 18;
    private const int Taken = 1 << 19;

    // Made beforehand: a caller is woken even when memory has run out.
    private static readonly ContextCallback Finishing = static self => ((Exchange<A>)self!).FinishHere();

    // What its replies were read as. Of one that has failed it means nothing: the read loop may still be writing it while the caller takes the error.
    private RedisResult<A> _outcome;
    private Action<object?>? _continuation;
    private object? _continuationState;
    private CancellationTokenRegistration _registration;

    // Until it ends, the caller's ExecutionContext where the caller's functions make the value; afterwards the error that ended it, if one did. One
    // field, because every exchange has it.
    private object? _contextOrFailure;

    // One word, changed by compare and exchange, so that each step belongs to exactly one life. Of two callers that wait for one result one is
    // registered, and of two that take it one gets it: the exchange is pooled once. The others get a Left, and no exception, which would end the
    // process where the caller's continuation runs. A life ends when its result is taken, so everything that may still touch the exchange at that
    // moment forbids the taking: before Settled is set the settling thread has read all it needs, and a caller that is registering has not yet
    // set Registered. (ManualResetValueTaskSourceCore reads its continuation after it has published the result.)
    private int _life;

    private protected Exchange() { }

    internal ValueTask<Either<RedisError, A>> AsEither => new(this, (short)Volatile.Read(ref _life));

    internal ValueTask<RedisResult<A>> AsResult => new(this, (short)Volatile.Read(ref _life));

    /// <inheritdoc/>
    public sealed override CancellationToken CancellationToken => _registration.Token;

    /// <summary>Sends it through a client, and ends it when the token is cancelled.</summary>
    internal virtual void Begin(IRedisClient client, CancellationToken cancellationToken)
    {
        if (IsDone) return;
        if (RunsUserCode) _contextOrFailure = ExecutionContext.Capture();
        if (cancellationToken.CanBeCanceled)
            _registration = cancellationToken.UnsafeRegister(static state => ((Exchange)state!).Cancel(), this);
        if (client is IPoolingClient)
        {
            client.Send(this);
            return;
        }

        NoteShown();
        UserCode.Send(client, this);
    }

    /// <summary>True when <see cref="Evaluate"/> may call functions of the caller, which see the caller's context.</summary>
    private protected virtual bool RunsUserCode => false;

    /// <summary>Makes the value from the replies, off the read loop, and keeps it.</summary>
    private protected abstract void Evaluate();

    /// <summary>Sets the outcome. Called by the owner of the exchange: the read loop with a reply, and then the work item that evaluates it.</summary>
    private protected void Keep(in RedisResult<A> outcome) => _outcome = outcome;

    /// <summary>The result was consumed and the exchange has no other user: it may be reused.</summary>
    private protected virtual void Recycle() { }

    /// <summary>Refuses the exchange before it is sent.</summary>
    private protected void Refuse(RedisError error)
    {
        EndAtOnce();
        _contextOrFailure = error;
        Settle();
    }

    /// <summary>Ends an exchange that has nothing to send: its value is known.</summary>
    private protected void EndWithValue()
    {
        EndAtOnce();
        Evaluate();
        Settle();
    }

    /// <summary>
    /// Begins the next use of an exchange whose result was taken. Until then it stays taken, so that no caller of the earlier use can touch the next.
    /// </summary>
    private protected void Reuse()
    {
        Reopen();
        Volatile.Write(ref _life, (ushort)(_life + 1));
    }

    private protected override void OnCompleted() { }

    private protected sealed override void OnFailed(RedisError error) => _contextOrFailure = error;

    /// <summary>True when its replies have arrived but its value is not computed: a work item calls <see cref="Settle"/> later, once.</summary>
    private protected virtual bool GoesOn() => false;

    /// <summary>The outcome may be taken: wakes the caller.</summary>
    private protected void Settle()
    {
        var life = Volatile.Read(ref _life);
        while ((life & Registered) == 0)
        {
            var seen = Interlocked.CompareExchange(ref _life, life | Settled, life);
            if (seen == life) return;
            life = seen;
        }

        // No other thread changes the word between a caller's registration and this. Nothing of the exchange is touched afterwards: it may have begun its
        // next life.
        var (continuation, state) = (_continuation, _continuationState);
        Volatile.Write(ref _life, life | Settled);
        continuation!(state);
    }

    private protected sealed override void Finish()
    {
        if (_contextOrFailure is not ExecutionContext context)
        {
            FinishHere();
            return;
        }

        _contextOrFailure = null;
        ExecutionContext.Run(context, Finishing, this);
    }

    private void FinishHere()
    {
        try
        {
            if (_contextOrFailure is null)
            {
                if (GoesOn()) return;
                Evaluate();
                if (_outcome.IsError) Keep(new(WithPast(_outcome.Error)));
            }
        }
        catch (Exception exception)
        {
            // A value that cannot be made, as when memory runs out, is an error of this call; the caller must be woken.
            _contextOrFailure = FallbackErrors.Defect(exception, Delivery.Executed);
        }

        Settle();
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

    // A result that was taken, or that is of another life, is not awaited: its caller gets an error at once.
    private ValueTaskSourceStatus Status(short token)
    {
        var life = Volatile.Read(ref _life);
        return (short)life != token || (life & (Settled | Taken)) != 0 ? ValueTaskSourceStatus.Succeeded : ValueTaskSourceStatus.Pending;
    }

    private void Register(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        if (flags != ValueTaskSourceOnCompletedFlags.None) Resumption.Capture(ref continuation, ref state, flags);
        int life;
        do
        {
            life = Volatile.Read(ref _life);
            if ((short)life != token || (life & (Claimed | Settled)) != 0)
            {
                // The result is there already, or there is nothing for this caller, which finds that out when it is called.
                WorkQueue.Add(continuation, state);
                return;
            }
        }
        while (Interlocked.CompareExchange(ref _life, life | Claimed, life) != life);

        _continuation = continuation;
        _continuationState = state;
        if ((Interlocked.Or(ref _life, Registered) & Settled) != 0) WorkQueue.Add(continuation, state);
    }

    private RedisResult<A> Take(short token)
    {
        int life;
        do
        {
            life = Volatile.Read(ref _life);
            if ((short)life != token || (life & (Settled | Taken)) != Settled || (life & (Claimed | Registered)) == Claimed) return AwaitedTwice();
        }
        while (Interlocked.CompareExchange(ref _life, life | Taken, life) != life);

        var failure = (RedisError?)_contextOrFailure;
        var result = failure is null ? _outcome : new(failure);
        _continuation = null;
        _continuationState = null;

        // Waits for a cancellation that is running right now, so that it cannot reach the exchange's next life.
        _registration.Dispose();
        _registration = default;
        if (failure is not null) return result;
        _outcome = default;
        Recycle();
        return result;
    }

    private static RedisResult<A> AwaitedTwice() => new(new RedisError.Client.InvalidArgument(
        "The outcome was awaited more than once. Await a ValueTask once, or convert it with AsTask and await the task.") { Delivery = Delivery.Unknown });
}
