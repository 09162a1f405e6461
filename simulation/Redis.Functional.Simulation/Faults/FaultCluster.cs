namespace Redis.Functional.Simulation;

/// <summary>
/// A client of two servers in a fault run, with a line of subscribers to each and listeners to their connections. What fails for lack of memory while it is
/// made, moved or closed is done again, as its owner would do it.
/// </summary>
sealed class FaultCluster
{
    const int Attempts = 20;
    static readonly RedisError Deposed = new RedisError.Connection(ConnectionFault.Lost, "the server is not wanted any more", Delivery.Unknown);
    readonly FaultCalls _calls;
    readonly Shards _shards;
    readonly ModelServer[] _servers;
    readonly Node[] _nodes = new Node[2];
    readonly List<PushListener> _listeners = [];
    PubSubHub? _hub;
    Router? _router;

    FaultCluster(FaultCalls calls)
    {
        _calls = calls;
        _shards = new(SimulationRandom.Stream(7, 8));
        _servers = ModelServer.Several(calls.World, new(), _shards, _nodes.Length);
        for (var shard = 0; shard < Shards.Count; shard++) _shards.Assign(shard, shard % _nodes.Length);
    }

    public Router Router => _router!;

    /// <summary>Makes it, and hands it to the surroundings, which close it.</summary>
    public static FaultCluster Create(FaultCalls calls)
    {
        var cluster = new FaultCluster(calls);
        var (world, config, environment) = (calls.World, calls.Client.Config, calls.Client.Environment);
        calls.Surroundings.Cluster = cluster;
        for (var i = 0; i < cluster._nodes.Length; i++)
        {
            var endpoint = new RedisEndpoint.Tcp(Shards.HostOf(i), 6379);
            calls.Surroundings.Network.Hosts[endpoint.Host] = cluster._servers[i];
            var plan = new NodePlan(config with { Endpoint = endpoint }, new FixedLocator(endpoint), calls.Surroundings.Network, environment);
            cluster._nodes[i] = cluster.Again(() => new Node(plan));
        }

        cluster._router = cluster.Again(() => new Router(world, cluster._nodes, config, mostSendings: 6) { Learned = cluster.Rehome });
        cluster._hub = cluster.Again(() => new PubSubHub(hub => new ClusterLines(hub, cluster._nodes, cluster._router), environment));
        foreach (var node in cluster._nodes) cluster.Start(node);
        return cluster;
    }

    public Subscription<RedisValue> Subscribe(Func<RedisChannel[]> channels)
    {
        var (names, subscriber) = (Again(channels), Again(static () => new Subscriber(SubscriptionOptions.Default)));
        _calls.Guard(() => _hub!.Add(subscriber, names));
        return Again(() => new Subscription<RedisValue>(_hub!, subscriber, Codec.Raw, TimeSpan.FromSeconds(2)));
    }

    /// <summary>A shard moves; the router and the subscribers hear of it later.</summary>
    public void Move(int shard, double forMilliseconds)
    {
        var (before, after) = (_shards.OwnerOf(shard), 1 - _shards.OwnerOf(shard));
        _shards.Migrate(shard, after);
        _calls.Surroundings.After(forMilliseconds, _ =>
        {
            _shards.Assign(shard, after);
            _servers[before].Lose(shard);
        });
        _calls.Surroundings.After(forMilliseconds + 3, _ =>
        {
            _router!.Learn(shard, after);
            Rehome();
        });
    }

    public void Leave(int server) => _calls.Guard(() => _nodes[server].Leave(Deposed));

    public void Kill(int server, double forMilliseconds)
    {
        _calls.Surroundings.Network.Kill(Shards.HostOf(server));
        _calls.Surroundings.After(forMilliseconds, one => one.Network.Dead.Clear());
    }

    /// <summary>Memory is there again: both servers can be asked, and the owner of every shard is found.</summary>
    public async Task<bool> IsUsable()
    {
        _calls.Surroundings.Network.Dead.Clear();
        if (_router is null || _hub is null) return true;
        for (int place = 0, attempt = 0; attempt < 60; attempt++)
        {
            if (place == _nodes.Length + Shards.Count) return true;
            var result = place < _nodes.Length
                ? (await _nodes[place].Interpreter.RunResult(Commands.Echo("end"), CancellationToken.None).ConfigureAwait(false)).IsOk
                : (await _router.RunResult(Commands.Incr(CounterOf(place - _nodes.Length)), CancellationToken.None).ConfigureAwait(false)).IsOk;
            if (result) place++;
            else await _calls.Wait(250).ConfigureAwait(false);
        }

        return false;
    }

    public async Task Close()
    {
        if (_router is not null) _router.IsClosed = true;
        if (_hub is not null) await Again(() => _hub.Close()).ConfigureAwait(false);
        foreach (var node in _nodes)
            if (node is not null)
                await Again(() => node.Close()).ConfigureAwait(false);
        foreach (var listener in _listeners) listener.CheckEnd();
    }

    /// <summary>Another key of a shard.</summary>
    public static string CounterOf(int shard) => $"{{{Shards.KeyOf(shard)}}}number";

    void Start(Node node)
    {
        if (node.Interpreter.Shared is { } shared)
        {
            foreach (var kind in new[] { ListenerKind.Invalidations, ListenerKind.Sessions })
            {
                var listener = new PushListener(_calls.World, shared, kind);
                listener.Add();
                _listeners.Add(listener);
            }
        }

        Again(() =>
        {
            node.StartAgain();
            return true;
        });
    }

    void Rehome() => Again(() =>
    {
        _hub?.Rehome();
        return true;
    });

    A Again<A>(Func<A> act)
    {
        for (var attempt = 1;; attempt++)
        {
            try
            {
                return act();
            }
            catch (OutOfMemoryException) when (attempt < Attempts)
            {
                // The next attempt has memory.
            }
        }
    }

    async Task Again(Func<ValueTask> act)
    {
        for (var isDone = false; !isDone;)
        {
            try
            {
                await act().ConfigureAwait(false);
                isDone = true;
            }
            catch (OutOfMemoryException)
            {
                // As above.
            }
        }
    }
}
