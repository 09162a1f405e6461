using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Sends each batch to the shard that has its keys, in parts where several have them. What happens there, to connections that are lost, to calls that wait, to
/// reads at replicas, is that shard's own affair. On the way of a call it takes no lock and allocates nothing.
/// </summary>
internal sealed class ShardedRouter : IInterpreter, IPersistentClient, IResendParts
{
    private readonly NodePlan _plan;
    private readonly ShardedLocator _shards;
    private readonly Clock _clock;
    private readonly CallLimit _limit;
    private readonly Way?[] _ways;
    private Lifecycle _lifecycle;

    /// <param name="plan">What concerns the whole client, and the database and the policy of the calls.</param>
    /// <param name="shards">The shards.</param>
    internal ShardedRouter(NodePlan plan, ShardedLocator shards)
    {
        (_plan, _shards) = (plan, shards);
        (_clock, _limit) = (new Clock(plan.Config.TimeProvider), new CallLimit(plan.Config));
        _ways = new Way?[shards.Servers.Length];
    }

    public RedisEnvironment Environment => _plan.Environment;

    public bool IsConnected => Nodes().Any(static node => node.Interpreter.IsConnected);

    public bool IsClosed => _lifecycle.IsOver;

    public Multiplexer? Shared => null;

    public PoolStatistics Statistics => PoolStatistics.Of(Nodes().Select(static node => node.Interpreter.Statistics));

    // The shards begin with their client, views of them at the first call.
    public void Start() => _lifecycle.TryStart();

    public async ValueTask<RedisResult<Unit>> Ready(CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        Start();
        var connected = await Task.WhenAll(Nodes().Select(node => node.Connect(cancellationToken).AsTask()).ToArray()).ConfigureAwait(false);
        foreach (var one in connected)
            if (one.IsError) return one;
        return new(Unit.Default);
    }

    public void Send(Batch batch)
    {
        var exchange = batch.Exchange;
        if (IsClosed)
        {
            exchange.Fail(new RedisError.Client.Closed(Delivery.NotSent) { Context = new() { Command = batch.Name } });
            return;
        }

        var plan = RoutePlan.Of(exchange);
        if (plan is { Kind: RouteKind.OneSlot, HasKeyless: false }) At(_shards.OwnerOf(plan.Slot)).Send(exchange);
        else Send(exchange, ShardRoute.Of(exchange, plan));
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) =>
        IsClosed ? new(new RedisResult<IRedisClient>(new RedisError.Client.Closed(Delivery.NotSent)))
        : request.Node is { } endpoint ? LeaseOf(endpoint, cancellationToken)
        : new(new RedisResult<IRedisClient>(new ShardedLease(this)));

    public IRedisClient? TryLease() => IsClosed ? null : new ShardedLease(this);

    public void Leave(RedisError reason)
    {
        foreach (var server in _shards.Servers) server.Node.Leave(reason);
    }

    // As the shard says that the error is of, or all of them, when it is of none.
    public TimeSpan? PauseBefore(RedisError error, bool isReadOnly, int attempts, TimeSpan elapsed)
    {
        if (IsClosed) return null;
        TimeSpan? longest = TimeSpan.Zero;
        foreach (var node in Nodes())
        {
            var pause = (node.Interpreter as IPersistentClient)?.PauseBefore(error, isReadOnly, attempts, elapsed);
            if (error.Context.Node is { } at && at == node.Plan.Locator.Endpoint?.ToString()) return pause;
            longest = pause > longest || pause is null ? pause : longest;
        }

        return longest;
    }

    // The connections are the shards'.
    public ValueTask DisposeAsync()
    {
        _lifecycle.End();
        return default;
    }

    /// <summary>A connection to the shard that has a slot.</summary>
    internal async ValueTask<RedisResult<(ShardServer Shard, IRedisClient Connection)>> LeaseOf(int slot, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var owner = _shards.OwnerOf(slot);
        var leased = await WayTo(owner).Node.Interpreter.Lease(LeaseRequest.Any, cancellationToken).ConfigureAwait(false);
        return leased.TryGetValue(out var connection) ? new((_shards.Servers[owner], connection)) : new(leased.Error);
    }

    // What a shard refuses, and what is lost on the way to it, has been sent again there if it is to be.
    bool IResend.Wants(Exchange exchange, RedisError error) => false;

    void IResend.Add(Exchange exchange, RedisError error) => exchange.TryFail(error);

    bool IResendParts.Wants(IRequest request, RedisError refusal, int sendings) => false;

    void IResendParts.Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings)
    {
        foreach (var (index, refusal) in refused) batch.Refuse([index], refusal);
    }

    private void Send(Exchange exchange, in ShardRoute route)
    {
        if (route.Kind == RouteKind.Refused) exchange.TryFail(route.Error!);
        else if (route.Kind == RouteKind.OneSlot) At(_shards.OwnerOf(route.Slot)).Send(exchange);
        else SendInParts(exchange);
    }

    private void SendInParts(Exchange exchange)
    {
        _limit.Start(exchange, _clock.Now);
        var batch = new PartedBatch(exchange, this, _ways.Length, _ways.Length);
        var parts = Array.ConvertAll(PieceGroups.Split(Array.ConvertAll(batch.Pieces, piece => ShardOf(piece.Target)), _ways.Length), indexes => indexes.Length == 0 ? null : batch.Part(indexes));
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] is not { } part) continue;

            // Whether it is sent again is the shard's affair.
            part.Ask(null);
            At(i).Send(part);
        }

        batch.Begun();
    }

    private int ShardOf(PieceTarget target) => target.Kind is PieceTargetKind.Primary or PieceTargetKind.Node ? target.Number : _shards.OwnerOf(target.Number);

    private async ValueTask<RedisResult<IRedisClient>> LeaseOf(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var shard = Array.FindIndex(_shards.Servers, server => server.Endpoint == endpoint);
        return shard >= 0
            ? await WayTo(shard).Node.Interpreter.Lease(LeaseRequest.Any, cancellationToken).ConfigureAwait(false)
            : new(new RedisError.Client.Unsupported($"A lease was requested for {endpoint}, which is not one of the shards."));
    }

    private IEnumerable<Node> Nodes() => Enumerable.Range(0, _ways.Length).Select(shard => WayTo(shard).Node);

    private IRedisClient At(int shard) => WayTo(shard).Calls.Present;

    private Way WayTo(int shard) => Volatile.Read(ref _ways[shard]) ?? NewWay(shard);

    private Way NewWay(int shard)
    {
        var server = _shards.Servers[shard];
        var node = server.NodeOf(_plan.Config.Database, _plan.Read);
        var made = new Way(node, server.CallsOf(node, _plan.Read));
        return Interlocked.CompareExchange(ref _ways[shard], made, null) ?? made;
    }

    // Of the calls of this router to one shard.
    private sealed record Way(Node Node, CallPath Calls);
}
