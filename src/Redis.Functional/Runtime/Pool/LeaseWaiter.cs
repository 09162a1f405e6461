namespace Redis.Functional;

/// <summary>Waits for a connection of its own, up to a limit in milliseconds.</summary>
internal sealed class LeaseWaiter<T>(ConnectionPool<T> pool, long patience, bool failsWithDial) : PoolWaiter<T>(patience)
    where T : class, IPooled
{
    private readonly Signal<RedisResult<T>> _granted = new();

    internal Task<RedisResult<T>> Granted => _granted.Task;

    internal override bool IsDone => false;

    internal override bool FailsWithDial => failsWithDial;

    internal override void Grant(T connection) => _granted.Set(new(connection));

    internal override void Fail(RedisError error) => _granted.Set(new(error));

    /// <summary>Its caller has gone; a connection that was granted meanwhile is the caller's to give back.</summary>
    internal void Cancel()
    {
        if (pool.Forget(this)) Fail(FallbackErrors.CancelledNotSent);
    }
}
