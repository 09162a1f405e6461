namespace Redis.Functional;

/// <summary>
/// Starts work that outlives the call that caused it, without the caller's <see cref="ExecutionContext"/>: a connection's loops would otherwise keep
/// the first caller's AsyncLocals alive, and run credential providers in its Activity, as long as the connection lives.
/// </summary>
internal static class Detached
{
    /// <summary>Calls a function at once. The timers that it makes, and what it awaits, do not keep the caller's context.</summary>
    internal static R Start<S, R>(S state, Func<S, R> start)
    {
        var flow = Suppress();
        try
        {
            return start(state);
        }
        finally
        {
            flow?.Undo();
        }
    }

    // Null when the flow is suppressed already, or when there is no memory to suppress it: the work starts all the same.
    private static AsyncFlowControl? Suppress()
    {
        try
        {
            return ExecutionContext.IsFlowSuppressed() ? null : ExecutionContext.SuppressFlow();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
