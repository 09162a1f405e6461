using System.Threading.Tasks.Sources;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// An exchange that can be awaited, as <c>Either</c> in C# and as the neutral result elsewhere. It can be awaited once, like every ValueTask: a second await
/// gets a Left.
/// </summary>
internal abstract class Exchange<A> : Exchange, IValueTaskSource<RedisResult<A>>, IValueTaskSource<Either<RedisError, A>>,
    IValueTaskSource<StepOutcome>
{
    // Made beforehand: a caller is woken even when memory has run out.
    private static readonly ContextCallback Finishing = static self => ((Exchange<A>)self!).FinishHere();

    // What its replies were read as. Of one that has failed it means nothing: the read loop may still be writing it while the caller takes the error.
    private RedisResult<A> _outcome;
    private CancellationTokenRegistration _registration;

    // Until it ends, the caller's ExecutionContext where the caller's functions make the value; afterwards the error that ended it, if one did. One
    // field, because every exchange has it.
    private object? _contextOrFailure;

    private AwaitedOnce _awaited;

    // Ended before the caller is woken, who may let another call use this exchange.
    private Probe? _probe;

    private protected Exchange() { }

    internal ValueTask<Either<RedisError, A>> AsEither => new(this, _awaited.Token);

    internal ValueTask<RedisResult<A>> AsResult => new(this, _awaited.Token);

    /// <summary>For a program of which it is a step.</summary>
    internal ValueTask<StepOutcome> AsStep => new(this, _awaited.Token);

    /// <inheritdoc/>
    public sealed override CancellationToken CancellationToken => _registration.Token;

    /// <summary>Has it observed, unless it has ended already. Before it begins.</summary>
    /// <param name="instrument">What observes it.</param>
    /// <param name="attempt">The number of the attempt of a retry; 0: there is none.</param>
    internal void Observe(Instrument instrument, int attempt)
    {
        if (!IsDone) _probe = instrument.Begin(this, attempt);
    }

    /// <summary>Has it measured without a span, unless it has ended already. Before it begins.</summary>
    internal void Measure(Instrument instrument)
    {
        if (!IsDone) _probe = instrument.Measure(this);
    }

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
        _awaited.Reuse();
    }

    private protected override void OnCompleted() { }

    private protected sealed override void OnFailed(RedisError error) => _contextOrFailure = error;

    /// <summary>True when its replies have arrived but its value is not computed: a work item calls <see cref="Settle"/> later, once.</summary>
    private protected virtual bool GoesOn() => false;

    /// <summary>True when its value is not to be given out yet: <see cref="Exchange.EndUnblocking"/> queues it again.</summary>
    private protected virtual bool IsHeldBack() => false;

    /// <summary>The outcome may be taken: wakes the caller.</summary>
    private protected void Settle()
    {
        if (_probe is not null) EndProbe(_probe);
        _awaited.Settle();
    }

    private void EndProbe(Probe probe)
    {
        _probe = null;
        probe.End(_contextOrFailure as RedisError ?? (_outcome.IsError ? _outcome.Error : null));
    }

    private protected sealed override void Finish()
    {
        if (_contextOrFailure is not RedisError && IsHeldBack()) return;
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
    ValueTaskSourceStatus IValueTaskSource<RedisResult<A>>.GetStatus(short token) => _awaited.Status(token);

    /// <inheritdoc/>
    ValueTaskSourceStatus IValueTaskSource<Either<RedisError, A>>.GetStatus(short token) => _awaited.Status(token);

    /// <inheritdoc/>
    ValueTaskSourceStatus IValueTaskSource<StepOutcome>.GetStatus(short token) => _awaited.Status(token);

    /// <inheritdoc/>
    void IValueTaskSource<RedisResult<A>>.OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _awaited.Register(continuation, state, token, flags);

    /// <inheritdoc/>
    void IValueTaskSource<Either<RedisError, A>>.OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _awaited.Register(continuation, state, token, flags);

    /// <inheritdoc/>
    void IValueTaskSource<StepOutcome>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _awaited.Register(continuation, state, token, flags);

    /// <inheritdoc/>
    RedisResult<A> IValueTaskSource<RedisResult<A>>.GetResult(short token) => Take(token);

    /// <inheritdoc/>
    Either<RedisError, A> IValueTaskSource<Either<RedisError, A>>.GetResult(short token) => Take(token).ToEither();

    /// <inheritdoc/>
    StepOutcome IValueTaskSource<StepOutcome>.GetResult(short token)
    {
        // Asked before the result is taken: afterwards the exchange may already serve another command. The error contains its delivery.
        var isReadOnly = IsReadOnly;
        var result = Take(token);
        return StepOutcome.Of(result, !isReadOnly && MayHaveWritten(result.IsOk ? null : result.Error));
    }

    private RedisResult<A> Take(short token)
    {
        if (!_awaited.TryTake(token)) return new(_awaited.Refusal(token));
        var failure = (RedisError?)_contextOrFailure;
        var result = failure is null ? _outcome : new(failure);

        // Waits for a cancellation that is running right now, so that it cannot reach the exchange's next life.
        _registration.Dispose();
        _registration = default;
        if (failure is not null) return result;
        _outcome = default;
        Recycle();
        return result;
    }
}
