using System.Threading.Tasks.Sources;

namespace Redis.Functional;

/// <summary>
/// Where the continuation of a caller goes on: in the caller's synchronization context or task scheduler, and with its execution context, if it
/// asked for that. Made only for callers that have something to go back to; the others' continuations are called as they are.
/// </summary>
internal sealed class Resumption
{
    // Made beforehand: a caller is woken even when memory has run out.
    private static readonly Action<object?> Continuing = static resumption => ((Resumption)resumption!).Go();
    private static readonly SendOrPostCallback Posted = static resumption => ((Resumption)resumption!).Run();
    private static readonly Action<object?> Scheduled = static resumption => ((Resumption)resumption!).Run();
    private static readonly ContextCallback InContext = static resumption => ((Resumption)resumption!)._continuation(((Resumption)resumption)._state);

    private readonly Action<object?> _continuation;
    private readonly object? _state;
    private readonly ExecutionContext? _context;
    private readonly SynchronizationContext? _synchronization;
    private readonly TaskScheduler? _scheduler;
    private int _hasRun;

    private Resumption(
        Action<object?> continuation, object? state, ExecutionContext? context, SynchronizationContext? synchronization, TaskScheduler? scheduler)
    {
        _continuation = continuation;
        _state = state;
        _context = context;
        _synchronization = synchronization;
        _scheduler = scheduler;
    }

    /// <summary>Puts what the flags ask for around the continuation.</summary>
    internal static void Capture(ref Action<object?> continuation, ref object? state, ValueTaskSourceOnCompletedFlags flags)
    {
        var context = Has(flags, ValueTaskSourceOnCompletedFlags.FlowExecutionContext) ? ExecutionContext.Capture() : null;
        SynchronizationContext? synchronization = null;
        TaskScheduler? scheduler = null;
        if (Has(flags, ValueTaskSourceOnCompletedFlags.UseSchedulingContext))
        {
            synchronization = SynchronizationContext.Current;
            if (synchronization?.GetType() == typeof(SynchronizationContext)) synchronization = null;
            if (synchronization is null && TaskScheduler.Current != TaskScheduler.Default) scheduler = TaskScheduler.Current;
        }

        if (context is null && synchronization is null && scheduler is null) return;
        state = new Resumption(continuation, state, context, synchronization, scheduler);
        continuation = Continuing;
    }

    // Not Enum.HasFlag, which allocates until its caller has been optimized.
    private static bool Has(ValueTaskSourceOnCompletedFlags flags, ValueTaskSourceOnCompletedFlags flag) => (flags & flag) == flag;

    private void Go()
    {
        try
        {
            if (GoesElsewhere()) return;
        }
        catch (Exception)
        {
            // The caller's own context failed, or memory to go there: the caller goes on here, rather than never.
        }

        Run();
    }

    private bool GoesElsewhere()
    {
#pragma warning disable VSTHRD001 // the caller's own context, where it asked to go on
        if (_synchronization is not null) _synchronization.Post(Posted, this);
#pragma warning restore VSTHRD001
        else if (_scheduler is not null)
            _ = Task.Factory.StartNew(Scheduled, this, default, TaskCreationOptions.DenyChildAttach, _scheduler);
        return _synchronization is not null || _scheduler is not null;
    }

    // Once: a context that failed may have called all the same.
    private void Run()
    {
        if (Interlocked.Exchange(ref _hasRun, 1) == 1) return;
        if (_context is null) _continuation(_state);
        else ExecutionContext.Run(_context, InContext, this);
    }
}
