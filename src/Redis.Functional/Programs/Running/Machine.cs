using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Interprets one run of a program with its own stack on the heap, so that a million binds, nested either way, need no call stack.
/// Owned by the run that made it; one thread at a time. What it waits for wakes it directly, in the ExecutionContext of its last step, as an async method.
/// </summary>
internal abstract class Machine : IThreadPoolWorkItem
{
    private const int UsualDepth = 4;
    private const int MaxPooledDepth = 256;

    // Made beforehand: a run is woken even when memory has run out.
    private static readonly ContextCallback GoingOn = static self => ((Machine)self!).GoOn();
    private readonly Action _resume;
    private Frame[] _frames = new Frame[UsualDepth];
    private int _depth;

    // The outcome of the last step: a value, or the error.
    private StepValue? _value;
    private RedisError? _error;

    // What was kept with the frame that is running.
    private StepValue? _kept;

    // What the last step left to wait for.
    private ValueTask<StepOutcome> _pending;
    private bool _waits;

    // While it sleeps: where it goes on.
    private ExecutionContext? _context;
    private IProgram? _next;

    private protected Machine() => _resume = Resume;

    internal IRedisClient Client { get; private set; } = null!;

    internal RedisEnvironment Environment => Client.Environment;

    internal CancellationToken Token { get; private set; }

    internal DeliveryScope? Scope { get; set; }

    /// <summary>True while the program of an <c>Optimistic</c> runs: an EXEC now would end its WATCH.</summary>
    internal bool IsWatching { get; set; }

    /// <summary>A value was kept with the frame that is running, by <see cref="PushKeeping"/>.</summary>
    internal bool HasKept => _kept is not null;

    /// <summary>The error as the caller's code sees it at this place: it says whether something was written in the scope.</summary>
    internal RedisError Tell(RedisError error) => Scope is null ? error : Scope.Tell(error);

    /// <summary>Opens a scope inside the present one, which is to be put back.</summary>
    internal DeliveryScope? EnterScope()
    {
        var outer = Scope;
        Scope = new DeliveryScope(outer);
        return outer;
    }

    internal IProgram? Succeed<A>(A value)
    {
        _value = StepValue<A>.Of(value);
        return null;
    }

    internal IProgram? Fail(RedisError error)
    {
        (_value, _error) = (null, error);
        return null;
    }

    internal IProgram? End<A>(in RedisResult<A> result) => result.TryGetValue(out var value) ? Succeed(value) : Fail(result.Error);

    internal IProgram? End(in StepOutcome outcome)
    {
        if (outcome.Value is null) return Fail(outcome.Error);
        _value = outcome.Value;
        return null;
    }

    /// <summary>The value of the program that has ended, for the frame that goes on. Once.</summary>
    internal A Take<A>()
    {
        var value = (StepValue<A>)_value!;
        _value = null;
        return value.Take();
    }

    /// <summary>The same value, which stays.</summary>
    internal A Peek<A>() => ((StepValue<A>)_value!).Value;

    /// <summary>What was kept with the frame that is running. Once.</summary>
    internal A TakeKept<A>()
    {
        var kept = (StepValue<A>)_kept!;
        _kept = null;
        return kept.Take();
    }

    /// <summary>The value as it is, to be given to <see cref="End(in StepOutcome)"/> later.</summary>
    internal StepOutcome Hold()
    {
        var held = StepOutcome.Of(_value!);
        _value = null;
        return held;
    }

    internal IProgram? Await(ValueTask<StepOutcome> pending)
    {
        _pending = pending;
        _waits = true;
        return null;
    }

    /// <summary>Waits, and goes on with the frame.</summary>
    internal IProgram? Await(ValueTask<StepOutcome> pending, IFrame frame)
    {
        Push(frame, kept: null);
        return Await(pending);
    }

    internal IProgram Push(IFrame frame, IProgram? program)
    {
        Push(frame, kept: null);
        return program ?? FailedProgram.NullProgram;
    }

    /// <summary>As <see cref="Push(IFrame, IProgram?)"/>; the present value stays with the frame, until it runs.</summary>
    internal IProgram PushKeeping(IFrame frame, IProgram? program)
    {
        Push(frame, _value);
        _value = null;
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
    internal ValueTask<RedisResult<A>> Fork<A>(IProgram? program, CancellationToken cancellationToken) => ForkOn<A>(Client, program, cancellationToken);

    /// <summary>As <see cref="Fork"/>, on another client.</summary>
    internal ValueTask<RedisResult<A>> ForkOn<A>(IRedisClient client, IProgram? program, CancellationToken cancellationToken) =>
        ProgramRun<A>.Inside(this, client, program, cancellationToken);

    /// <summary>
    /// Runs programs in order, with a maximum number at the same time, each in a machine of its own. It ends when all have ended, with any outcome.
    /// </summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<Task<RedisResult<A>>[]> ForkEach<A>(int count, int atOnce, Func<int, (IRedisClient Client, IProgram? Program)> each)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var running = new Task<RedisResult<A>>[count];
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
                running[i] = ForkOn<A>(client, program, Token).AsTask();
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
    internal IProgram? Lease<A>(RedisProgram<A>? program) => Await(OnLease(program));

    void IThreadPoolWorkItem.Execute() => Resume();

    /// <summary>Begins the run of a program, on the caller's thread. It may have ended, or be asleep, or go on elsewhere when this returns.</summary>
    private protected void Begin(IRedisClient client, IProgram? program, DeliveryScope? scope, CancellationToken cancellationToken)
    {
        Client = client;
        Scope = scope;
        Token = cancellationToken;
        program ??= FailedProgram.NullProgram;
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            // The caller's contexts are afterwards what they were, whatever the program's functions do to them.
            var start = new Start(this, program);
            default(AsyncValueTaskMethodBuilder).Start(ref start);
            return;
        }

        // A machine inside a machine stands on the call stack of the outer until its first wait: scopes nested deeper than the stack go on elsewhere.
        _next = program;
        _context = ExecutionContext.Capture();
        WorkQueue.Add(this);
    }

    /// <summary>The run has ended: with an error, or with a value to take. The last that this machine does in the run.</summary>
    private protected abstract void Ended(RedisError? error);

    /// <summary>Forgets the run that has ended; false when the machine has grown too large to be kept.</summary>
    private protected bool Clear()
    {
        Client = null!;
        Scope = null;
        Token = default;
        IsWatching = false;
        _value = null;
        _error = null;
        _kept = null;
        _pending = default;
        return _frames.Length <= MaxPooledDepth;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<StepOutcome> OnLease<A>(RedisProgram<A>? program)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var leased = await UserCode.Lease(Client, Token).ConfigureAwait(false);
        if (!leased.TryGetValue(out var connection)) return StepOutcome.Failed(leased.Error);
        try
        {
            return StepOutcome.Of(await ForkOn<A>(connection, program, Token).ConfigureAwait(false));
        }
        finally
        {
            // Even when memory runs out: nothing else returns the connection.
            await UserCode.GiveBack(connection).ConfigureAwait(false);
        }
    }

    private void Push(IFrame frame, StepValue? kept)
    {
        if (_depth == _frames.Length) System.Array.Resize(ref _frames, _depth * 2);
        ref var place = ref _frames[_depth];
        place.Code = frame;
        place.Kept = kept;
        _depth++;
    }

    // Woken, on any thread and any stack: scopes stand in one another as deep as their writer likes, and each wakes the next from its own end.
    private void Resume()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            WorkQueue.Add(this);
            return;
        }

        var context = _context;
        _context = null;
        if (context is null) GoOn();
        else ExecutionContext.Run(context, GoingOn, this);
    }

    private void GoOn()
    {
        var next = _next;
        _next = null;
        if (next is null) TakePending();
        Go(next);
    }

    // Until it has ended, or sleeps: then another thread may have it already.
    private void Go(IProgram? next)
    {
        while (true)
        {
            if (next is not null) next = StepOrCancel(next);
            if (next is not null) continue;
            if (_waits)
            {
                _waits = false;
                if (Sleeps()) return;
                TakePending();
            }

            if (Unwind(ref next)) continue;
            Ended(_value is null ? _error ?? FailedProgram.Unknown : null);
            return;
        }
    }

    private bool Sleeps()
    {
        var awaiter = _pending.ConfigureAwait(false).GetAwaiter();
        if (awaiter.IsCompleted) return false;
        _context = ExecutionContext.Capture();
        awaiter.UnsafeOnCompleted(_resume);
        return true;
    }

    private void TakePending()
    {
        var pending = _pending;
        _pending = default;
        try
        {
#pragma warning disable VSTHRD002 // it has ended
            var outcome = pending.GetAwaiter().GetResult();
#pragma warning restore VSTHRD002
            if (outcome.HasWritten) Scope?.RecordWrite();
            End(outcome);
        }
        catch (Exception exception)
        {
            // As when memory ran out.
            Fail(FallbackErrors.Defect(exception, Delivery.Unknown));
        }
    }

    private IProgram? StepOrCancel(IProgram program) => Token.IsCancellationRequested && program is not IEnteredAlways
        ? Fail(new RedisError.Client.Cancelled(Delivery.NotSent))
        : UserCode.Step(program, this);

    // True when there is a program to go on with, or something to wait for; false when the run has ended.
    private bool Unwind(ref IProgram? next)
    {
        while (_depth > 0)
        {
            ref var top = ref _frames[--_depth];
            var code = top.Code;
            _kept = top.Kept;
            top = default;
            next = _value is not null ? UserCode.Resume(code, this) : UserCode.Resume(code, this, _error ?? FailedProgram.Unknown);
            if (next is not null || _waits) return true;
        }

        return false;
    }

    private struct Frame
    {
        internal IFrame Code;
        internal StepValue? Kept;
    }

    // What an async method does before its first await.
    private struct Start(Machine machine, IProgram program) : IAsyncStateMachine
    {
        readonly void IAsyncStateMachine.MoveNext() => machine.Go(program);

        readonly void IAsyncStateMachine.SetStateMachine(IAsyncStateMachine stateMachine) { }
    }
}
