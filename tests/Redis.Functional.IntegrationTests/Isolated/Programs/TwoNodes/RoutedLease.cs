namespace Redis.Functional.IntegrationTests.Isolated.Programs.TwoNodes;

/// <summary>A lease whose node is that of the first keys that are sent on it; a redirect of that first batch chooses another node.</summary>
internal sealed class RoutedLease(SlotRouter router) : IRedisClient
{
    private readonly SemaphoreSlim _turn = new(1);
    private IRedisClient? _lease;
    private bool _isChosen;

    public RedisEnvironment Environment => router.Environment;

    public IRedisClient Owner => router;

    public void Send(Batch batch) => _ = SendInTurn(batch);

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(new Inner(this)));

    public async ValueTask DisposeAsync()
    {
        if (_lease is { } lease) await lease.DisposeAsync();
        _turn.Dispose();
    }

    private async Task SendInTurn(Batch batch)
    {
        await _turn.WaitAsync();
        try
        {
            for (var redirects = 0; !_isChosen; redirects++)
            {
                if (router.PortOf(batch.Requests) is not { } port)
                {
                    batch.Fail(new RedisError.Client.CrossSlot("the keys of a lease belong to several nodes"));
                    return;
                }

                if (_lease is { } wrong) await wrong.DisposeAsync();
                var leased = await router.NodeOf(port).Lease(LeaseRequest.Any, batch.CancellationToken);
                if (!leased.TryGetValue(out _lease!, out var error))
                {
                    batch.Fail(error);
                    return;
                }

                var sent = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
                _lease.Send(batch.Forward(batch.Requests, outcome => outcome.Match(
                    Right: replies =>
                    {
                        var moved = replies.Exists(reply => reply is RespValue.Error refused && router.Learns($"{refused.Code} {refused.Detail}", redirects));
                        if (!moved) batch.Answer(replies);
                        sent.SetResult(!moved);
                    },
                    Left: failure =>
                    {
                        batch.Fail(failure);
                        sent.SetResult(true);
                    })));
                if (await sent.Task)
                {
                    _isChosen = true;
                    return;
                }
            }
        }
        finally
        {
            _turn.Release();
        }

        _lease!.Send(batch);
    }

    // A lease of the lease is the same connection, and is given back with it.
    private sealed class Inner(RoutedLease outer) : IRedisClient
    {
        public RedisEnvironment Environment => outer.Environment;

        public IRedisClient Owner => outer.Owner;

        public void Send(Batch batch) => outer.Send(batch);

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => outer.Lease(request, cancellationToken);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
