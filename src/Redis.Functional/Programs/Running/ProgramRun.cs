using System.Threading.Tasks.Sources;
using LanguageExt;

namespace Redis.Functional;

/// <summary>A run of a program, which its caller awaits once; then it is used for another one.</summary>
internal sealed class ProgramRun<A> : Machine, IValueTaskSource<RedisResult<A>>, IValueTaskSource<Either<RedisError, A>>
{
    // One for all of the program's own, which end before it.
    private readonly DeliveryScope _account = new(null);
    private AwaitedOnce _awaited;
    private RedisResult<A> _result;
    private bool _isInside;

    /// <summary>Runs a program for a caller.</summary>
    internal static ProgramRun<A> Begin(IRedisClient client, IProgram program, CancellationToken cancellationToken)
    {
        var run = RunPool<A>.Take() ?? new();
        run._awaited.Reuse();
        run._isInside = false;
        run.Begin(client, program, run._account, cancellationToken);
        return run;
    }

    /// <summary>Runs a program for another, whose account it shares.</summary>
    internal static ValueTask<RedisResult<A>> Inside(Machine outer, IRedisClient client, IProgram? program, CancellationToken cancellationToken)
    {
        var run = RunPool<A>.Take() ?? new();
        run._awaited.Reuse();
        run._isInside = true;
        run.IsWatching = outer.IsWatching;
        run.Begin(client, program, outer.Scope, cancellationToken);
        return run.AsResult;
    }

    internal ValueTask<Either<RedisError, A>> AsEither => new(this, _awaited.Token);

    internal ValueTask<RedisResult<A>> AsResult => new(this, _awaited.Token);

    ValueTaskSourceStatus IValueTaskSource<RedisResult<A>>.GetStatus(short token) => _awaited.Status(token);

    ValueTaskSourceStatus IValueTaskSource<Either<RedisError, A>>.GetStatus(short token) => _awaited.Status(token);

    void IValueTaskSource<RedisResult<A>>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _awaited.Register(continuation, state, token, flags);

    void IValueTaskSource<Either<RedisError, A>>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _awaited.Register(continuation, state, token, flags);

    RedisResult<A> IValueTaskSource<RedisResult<A>>.GetResult(short token) => TakeResult(token);

    Either<RedisError, A> IValueTaskSource<Either<RedisError, A>>.GetResult(short token) => TakeResult(token).ToEither();

    private protected override void Ended(RedisError? error)
    {
        try
        {
            _result = error is null ? new(Take<A>()) : new(_isInside ? error : Accounted(error));
        }
        catch (Exception exception)
        {
            // The caller must be woken.
            _result = new(FallbackErrors.Defect(exception, Delivery.Unknown));
        }

        _awaited.Settle();
    }

    private RedisResult<A> TakeResult(short token)
    {
        if (!_awaited.TryTake(token)) return new(_awaited.Refusal(token));
        var result = _result;
        _result = default;
        _account.Reset();
        if (Clear()) RunPool<A>.Return(this);
        return result;
    }

    // Between two steps no request is cancelled, but the program is, of which parts may have run.
    private RedisError Accounted(RedisError error) =>
        _account.Tell(error is RedisError.Client.Cancelled { Delivery: Delivery.NotSent } && _account.MayHaveWritten ? error with { Delivery = Delivery.Unknown } : error);
}
