using LanguageExt;

namespace Redis.Functional.Simulation;

/// <summary>
/// A lease whose node is that of the first batch, which is sent again to another node where it was refused, as a blocking command is. What follows it is not: a
/// watch belongs to its connection.
/// </summary>
sealed class RoutedLease(Router router) : IRedisClient, IResend
{
    readonly List<Batch> _waiting = [];
    IRedisClient? _lease;
    RedisError? _refusal;
    Task? _choosing;
    int _sent;

    public RedisEnvironment Environment => router.Environment;

    public IRedisClient Owner => router;

    public void Send(Batch batch)
    {
        if (!batch.IsFireAndForget) batch.Exchange.Ask(this);
        if (_lease is { } lease)
        {
            Send(lease, batch);
        }
        else if (_refusal is { } refusal)
        {
            batch.Fail(refusal);
        }
        else
        {
            _waiting.Add(batch);
            _choosing ??= Choose(batch.Exchange, router.NodeOf(batch.Exchange));
        }
    }

    // The same connection, given back with it.
    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(new Inner(this)));

    public async ValueTask DisposeAsync()
    {
        while (_choosing is { } choosing)
        {
            await choosing.ConfigureAwait(false);
            if (_choosing == choosing) _choosing = null;
        }

        if (_lease is { } lease) await lease.DisposeAsync().ConfigureAwait(false);
    }

    bool IResend.Wants(Exchange exchange, RedisError error)
    {
        router.TargetOf(error);
        return _sent == 1 && Router.IsRedirect(error) && router.MaySendAgain(exchange);
    }

    // The connection has no state yet: it goes back, and another node's is taken.
    void IResend.Add(Exchange exchange, RedisError error)
    {
        var target = router.TargetOf(error) ?? router.NodeOf(exchange);
        var before = _lease!;
        (_lease, _sent) = (null, 0);
        _waiting.Add(exchange);
        var changed = new TaskCompletionSource();
        _choosing = changed.Task;
        ThreadPool.UnsafeQueueUserWorkItem(_ => _ = Change(before, exchange, target, changed), null);
    }

    async Task Change(IRedisClient before, Exchange exchange, int node, TaskCompletionSource changed)
    {
        try
        {
            await before.DisposeAsync().ConfigureAwait(false);
        }
        catch (OutOfMemoryException)
        {
            // The pool ends what cannot be given back.
        }

        await Choose(exchange, node).ConfigureAwait(false);
        changed.SetResult();
    }

    async Task Choose(Exchange first, int node)
    {
        try
        {
            var taken = await router.Interpreter(node).Lease(LeaseRequest.Any, first.CancellationToken).ConfigureAwait(false);
            if (taken.TryGetValue(out var lease, out var error)) _lease = lease;
            else _refusal = error;
        }
        catch (OutOfMemoryException exception)
        {
            _refusal = FallbackErrors.Defect(exception, Delivery.NotSent);
        }

        var waiting = _waiting.ToArray();
        _waiting.Clear();
        foreach (var batch in waiting)
        {
            if (_lease is { } lease) Send(lease, batch);
            else batch.Fail(_refusal!);
        }
    }

    // Nobody else would end it.
    void Send(IRedisClient lease, Batch batch)
    {
        _sent++;
        try
        {
            lease.Send(batch);
        }
        catch (OutOfMemoryException exception)
        {
            batch.Fail(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }

    sealed class Inner(RoutedLease outer) : IRedisClient
    {
        public RedisEnvironment Environment => outer.Environment;

        public IRedisClient Owner => outer.Owner;

        public void Send(Batch batch) => outer.Send(batch);

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => outer.Lease(request, cancellationToken);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
