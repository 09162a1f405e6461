using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Interprets one run of a program with its own stack on the heap, so that a million binds, nested either way, need no call stack.
/// Owned by the run that made it; one thread at a time.
/// </summary>
internal sealed class Machine(IRedisClient client, DeliveryScope? scope, CancellationToken cancellationToken)
{
    private readonly Stack<IFrame> _frames = new();
    private ValueTask<RedisResult<object?>> _pending;
    private bool _waits;
    private RedisResult<object?> _outcome;

    internal IRedisClient Client { get; } = client;

    internal RedisEnvironment Environment => Client.Environment;

    internal CancellationToken Token { get; private set; } = cancellationToken;

    internal DeliveryScope? Scope { get; set; } = scope;

    /// <summary>True while the program of an <c>Optimistic</c> runs: an EXEC now would end its WATCH.</summary>
    internal bool IsWatching { get; set; }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisResult<object?>> Run(IProgram? program)
    {
        var next = program ?? FailedProgram.NullProgram;
        while (true)
        {
            if (next is not null) next = StepOrCancel(next);
            if (next is not null) continue;
            if (_waits)
            {
                _waits = false;
                _outcome = await _pending.ConfigureAwait(false);

                // Scopes stand in one another as deep as their writer likes, and the continuations of pooled tasks are called on one stack.
                if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            }

            if (!Unwind(ref next)) return _outcome;
        }
    }

    /// <summary>The error as the caller's code sees it at this place: it says whether something was written in the scope.</summary>
    internal RedisError Tell(RedisError error) => Scope is null ? error : Scope.Tell(error);

    /// <summary>Opens a scope inside the present one, which is to be put back.</summary>
    internal DeliveryScope? EnterScope()
    {
        var outer = Scope;
        Scope = new DeliveryScope(outer);
        return outer;
    }

    internal IProgram? Succeed(object? value)
    {
        _outcome = new(value);
        return null;
    }

    internal IProgram? Fail(RedisError error)
    {
        _outcome = new(error);
        return null;
    }

    internal IProgram? Await(ValueTask<RedisResult<object?>> pending)
    {
        _pending = pending;
        _waits = true;
        return null;
    }

    /// <summary>Waits, and goes on with the frame.</summary>
    internal IProgram? Await(ValueTask<RedisResult<object?>> pending, IFrame frame)
    {
        _frames.Push(frame);
        return Await(pending);
    }

    internal IProgram Push(IFrame frame, IProgram? program)
    {
        _frames.Push(frame);
        return program ?? FailedProgram.NullProgram;
    }

    /// <summary>What runs from here to the matching <see cref="Unshield"/> is not cancelled by the caller.</summary>
    internal CancellationToken Shield()
    {
        var before = Token;
        Token = CancellationToken.None;
        return before;
    }

    internal void Unshield(CancellationToken before) => Token = before;

    /// <summary>Runs a program in a machine of its own: under another token, or beside others.</summary>
    internal ValueTask<RedisResult<object?>> Fork(IProgram? program, CancellationToken cancellationToken) => ForkOn(Client, program, cancellationToken);

    /// <summary>As <see cref="Fork"/>, on another client.</summary>
    internal ValueTask<RedisResult<object?>> ForkOn(IRedisClient client, IProgram? program, CancellationToken cancellationToken) =>
        new Machine(client, Scope, cancellationToken) { IsWatching = IsWatching }.Begin(program);

    /// <summary>
    /// Runs programs in order, with a maximum number at the same time, each in a machine of its own. It ends when all have ended, with any outcome.
    /// </summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<Task<RedisResult<object?>>[]> ForkEach(int count, int atOnce, Func<int, (IRedisClient Client, IProgram? Program)> each)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var running = new Task<RedisResult<object?>>[count];
        List<Task>? open = atOnce < count ? [] : null;
        try
        {
            for (var i = 0; i < count; i++)
            {
                if (open?.Count == atOnce)
                {
                    await Task.WhenAny(open).ConfigureAwait(false);
                    open.RemoveAll(static one => one.IsCompleted);
                }

                var (client, program) = each(i);
                running[i] = ForkOn(client, program, Token).AsTask();
                open?.Add(running[i]);
            }
        }
        finally
        {
            // Of which some may not have been started for lack of memory.
            foreach (var one in running)
                if (one is not null)
                    await ((Task)one).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return running;
    }

    /// <summary>Runs a program on a connection that no other caller uses meanwhile.</summary>
    internal IProgram? Lease(IProgram? program) => Await(OnLease(program));

    // A machine inside a machine stands on the call stack of the outer until its first wait: scopes nested deeper than the stack go on elsewhere.
    private ValueTask<RedisResult<object?>> Begin(IProgram? program) =>
        RuntimeHelpers.TryEnsureSufficientExecutionStack() ? Run(program) : RunElsewhere(program);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<object?>> RunElsewhere(IProgram? program)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return await Run(program).ConfigureAwait(false);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<object?>> OnLease(IProgram? program)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var leased = await UserCode.Lease(Client, Token).ConfigureAwait(false);
        if (!leased.TryGetValue(out var connection)) return new(leased.Error);
        try
        {
            return await new Machine(connection, Scope, Token) { IsWatching = IsWatching }.Begin(program).ConfigureAwait(false);
        }
        finally
        {
            // Even when memory runs out: nothing else returns the connection.
            await UserCode.GiveBack(connection).ConfigureAwait(false);
        }
    }

    private IProgram? StepOrCancel(IProgram program) => Token.IsCancellationRequested && program is not IEnteredAlways
        ? Fail(new RedisError.Client.Cancelled(Delivery.NotSent))
        : UserCode.Step(program, this);

    // True when there is a program to go on with, false when the run has ended.
    private bool Unwind(ref IProgram? next)
    {
        while (_frames.TryPop(out var frame))
        {
            next = UserCode.Resume(frame, this, _outcome);
            if (next is not null || _waits) return true;
        }

        return false;
    }
}
