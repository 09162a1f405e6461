namespace Redis.Functional;

/// <summary>An exchange that waits for a pooled connection to be sent on.</summary>
internal sealed class ExchangeWaiter(SessionPool pool, Exchange exchange, long patience) : PoolWaiter<PooledSession>(patience)
{
    internal override bool IsDone => exchange.IsDone;

    internal override void Grant(PooledSession connection) => pool.Serve(connection, exchange, Since);

    internal override void Fail(RedisError error)
    {
        pool.Refuse(error);
        exchange.Fail(FallbackErrors.OfCommand(error, exchange));
    }
}
