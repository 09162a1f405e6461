using LanguageExt;

namespace Redis.Functional.Simulation;

/// <summary>
/// One client over several nodes, made of the members that a client of a cluster has: it sends a batch to the node that it believes to own the keys, sends it
/// again where the server says so or where nothing can have been done, and cuts pipelines into parts. It learns from redirects.
/// </summary>
sealed class Router : IRedisClient, IPoolingClient, IResendParts
{
    static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(8);
    readonly World _world;
    readonly Node[] _nodes;
    readonly int _mostSendings;
    readonly SimulationRandom _random;
    readonly CallLimit _limit;
    readonly Clock _clock;
    readonly int[] _owners = new int[Shards.Count];

    // Of single requests of pipelines, where they were sent on to.
    readonly Dictionary<IRequest, int> _asked = new(ReferenceEqualityComparer.Instance);

    public Router(World world, Node[] nodes, RedisConfig config, int mostSendings)
    {
        (_world, _nodes, _mostSendings, _limit, _clock) = (world, nodes, mostSendings, new(config), new(world.Time));
        _random = SimulationRandom.Stream(world.Seed, 6);
        for (var shard = 0; shard < Shards.Count; shard++) _owners[shard] = _random.Below(nodes.Length);
    }

    public RedisEnvironment Environment => _nodes[0].Plan.Environment;

    public bool IsClosed { get; set; }

    /// <summary>Called on a work item when a redirect has named another owner.</summary>
    public required Action Learned { get; init; }

    /// <summary>How many batches, or requests of parts, were sent again.</summary>
    public long Resent { get; private set; }

    /// <summary>The server that is believed to own a shard.</summary>
    public int OwnerOf(int shard) => _owners[shard];

    public void Learn(int shard, int server) => _owners[shard] = server;

    public void Send(Batch batch)
    {
        var exchange = batch.Exchange;
        if (exchange.Name != "pipeline" || batch.IsFireAndForget)
        {
            if (!batch.IsFireAndForget) exchange.Ask(this);
            Interpreter(NodeOf(exchange)).Send(batch);
            return;
        }

        // All parts have the pipeline's time.
        _limit.Start(exchange, _clock.Now);
        var parted = new PartedBatch(exchange, this);
        SendParts(parted, [.. Enumerable.Range(0, parted.Pieces.Length)], 0, TimeSpan.Zero);
        parted.Begun();
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(new RoutedLease(this)));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public IInterpreter Interpreter(int node) => _nodes[node].Interpreter;

    /// <summary>The node of the first key; any node for what has none.</summary>
    public int NodeOf(Exchange exchange)
    {
        var requests = new List<IRequest>();
        exchange.AddRequests(requests);
        foreach (var request in requests)
            if (KeysOf.Request(request) is [var key, ..])
                return _owners[Shards.ShardOf(key)];
        return _random.Below(_nodes.Length);
    }

    public static bool IsRedirect(RedisError error) => error is RedisError.Server { Code: "MOVED" or "ASK" or "TRYAGAIN" };

    public bool MaySendAgain(Exchange exchange) => !IsClosed && exchange.Sendings + 1 < _mostSendings;

    bool IResend.Wants(Exchange exchange, RedisError error) =>
        MaySendAgain(exchange) && (IsRedirect(error) || (error is RedisError.Connection && (error.Delivery == Delivery.NotSent || exchange.IsReadOnly)));

    // Some at once, most after a pause, in which they may be cancelled.
    void IResend.Add(Exchange exchange, RedisError error)
    {
        Resent++;
        var target = TargetOf(error);
        var again = new WorkItem(() => Send(exchange, target));
        if (_random.OneIn(3)) ThreadPool.UnsafeQueueUserWorkItem(again, preferLocal: false);
        else _world.After(_random.UpTo(LongestPause * (error is RedisError.Connection ? 4 : 1)), static again => ((WorkItem)again!).Execute(), again);
    }

    bool IResendParts.Wants(IRequest request, RedisError refusal, int sendings)
    {
        if (IsClosed || sendings + 1 >= _mostSendings || !IsRedirect(refusal)) return false;
        if (TargetOf(refusal) is { } target) _asked[request] = target;
        return true;
    }

    void IResendParts.Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings)
    {
        Resent += refused.Count;
        SendParts(batch, [.. refused.Select(static piece => piece.Index)], sendings, _random.OneIn(2) ? TimeSpan.Zero : _random.UpTo(LongestPause));
    }

    /// <summary>Learns from a redirect, and answers where this one request is to be sent; null: where its keys belong.</summary>
    public int? TargetOf(RedisError error)
    {
        if (error is not RedisError.Server { Code: "MOVED" or "ASK" } redirect || redirect.Detail.Split(' ') is not [var slot, var address]) return null;
        var server = Shards.ServerOf(address);
        if (redirect.Code == "ASK") return server;
        ref var owner = ref _owners[Shards.ShardOfSlot(int.Parse(slot, System.Globalization.CultureInfo.InvariantCulture))];
        if (owner != server) ThreadPool.UnsafeQueueUserWorkItem(new WorkItem(Learned), preferLocal: false);
        return owner = server;
    }

    void SendParts(PartedBatch batch, IReadOnlyList<int> indexes, int sendings, TimeSpan pause)
    {
        var parts = indexes.GroupBy(index => TargetOf(batch.Pieces[index].Request)).Select(group => (Node: group.Key, Part: batch.Part([.. group], sendings))).ToArray();
        if (pause == TimeSpan.Zero) SendAll();
        else _world.After(pause, _ => SendAll());

        void SendAll()
        {
            foreach (var (node, part) in parts) Send(part, node);
        }
    }

    // Nobody else would end it.
    void Send(Exchange exchange, int? node)
    {
        try
        {
            Interpreter(node ?? NodeOf(exchange)).Send(exchange);
        }
        catch (OutOfMemoryException exception)
        {
            exchange.TryFail(FallbackErrors.Defect(exception, Delivery.NotSent));
        }
    }

    int TargetOf(IRequest request) =>
        _asked.Remove(request, out var target) ? target
        : KeysOf.Request(request) is [var key, ..] ? _owners[Shards.ShardOf(key)]
        : _random.Below(_nodes.Length);

    sealed class WorkItem(Action act) : IThreadPoolWorkItem
    {
        public void Execute() => act();
    }
}
