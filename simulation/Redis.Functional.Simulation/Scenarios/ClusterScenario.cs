using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>
/// A run with a client of several servers: a router over nodes, subscribers with a line to each, and listeners to their connections, while shards move,
/// servers die and are left.
/// </summary>
sealed class ClusterScenario : Scenario
{
    static readonly TimeSpan Usable = TimeSpan.FromSeconds(20);
    static readonly RedisError Deposed = new RedisError.Connection(ConnectionFault.Lost, "the server is not wanted any more", Delivery.Unknown);
    readonly Shards _shards;
    readonly ModelServer[] _servers;
    readonly List<PushListener> _listeners = [];
    Node[] _nodes = [];
    NodeTransport[] _transports = [];
    Router _router = null!;
    PubSubHub _hub = null!;
    ClusterLines _lines = null!;

    public ClusterScenario(Plan plan)
        : this(plan, new Shards(SimulationRandom.Stream(plan.Seed, 8)), []) { }

    ClusterScenario(Plan plan, Shards shards, List<ModelServer> servers)
        : base(plan, (world, settings) => First(world, settings, shards, servers)) => (_shards, _servers) = (shards, [.. servers]);

    ClusterSettings Cluster => Settings.Cluster!;

    protected override long Commands => _servers.Sum(static server => server.Commands);

    protected override Task<bool> Create()
    {
        for (var i = 0; i < _servers.Length; i++) Network.Hosts[Shards.HostOf(i)] = _servers[i];
        for (var shard = 0; shard < Shards.Count; shard++) _shards.Assign(shard, shard % _servers.Length);
        var numbers = SimulationRandom.Stream(Plan.Seed, 2);
        var environment = new RedisEnvironment { Time = World.Time, Random = numbers.Fraction };
        _transports = [.. _servers.Select(_ => new NodeTransport(Network))];
        _nodes = [.. _servers.Select((_, i) => NewNode(i, numbers, environment))];
        _router = new(World, _nodes, Settings.Config, Cluster.MostSendings) { Learned = Rehome };
        _hub = new(hub => _lines = new(hub, _nodes, _router), environment);
        for (var i = 0; i < _nodes.Length; i++) _nodes[i].Left = _lines.All[i].Leave;
        foreach (var node in _nodes) Start(node);
        var deadline = Redis.Functional.Simulation.Settings.CommandTimeout;
        (Context.Sender, Context.Subscribe) = (_router, channel =>
        {
            var subscriber = new Subscriber(SubscriptionOptions.Default);
            _hub.Add(subscriber, [channel]);
            return new(_hub, subscriber, Codec.Raw, deadline);
        });
        Disturb();
        return Settings.IsFaultless ? Connected() : Task.FromResult(true);
    }

    protected override async ValueTask Close()
    {
        _router.IsClosed = true;
        await _hub.Close().ConfigureAwait(false);
        await Task.WhenAll(_nodes.Select(static node => node.Close().AsTask())).ConfigureAwait(false);
        foreach (var listener in _listeners) listener.CheckEnd();
    }

    // Every server can be asked, and the owner of every shard is found.
    protected override async Task ExpectUsable()
    {
        var until = World.Now + Usable.Ticks;
        Network.Dead.Clear();
        for (var place = 0; place < _nodes.Length + Shards.Count && World.Violation is null;)
        {
            var result = place < _nodes.Length
                ? (await _nodes[place].Interpreter.RunResult(Echo("end"), CancellationToken.None).ConfigureAwait(false)).Map(static _ => 0L)
                : await _router.RunResult(Incr(Shards.KeyOf(place - _nodes.Length, "usable")), CancellationToken.None).ConfigureAwait(false);
            if (result.IsOk) place++;
            else if (World.Now > until) World.Violate($"the client is not usable any more: {result.Error}");
            else await new VirtualDelay(World).For(TimeSpan.FromMilliseconds(20)).ConfigureAwait(false);
        }
    }

    static ModelServer First(World world, Settings settings, Shards shards, List<ModelServer> servers)
    {
        servers.AddRange(ModelServer.Several(world, settings.Server, shards, settings.Cluster!.Servers));
        return servers[0];
    }

    async Task<bool> Connected()
    {
        foreach (var node in _nodes) _ = await node.Connect(CancellationToken.None).ConfigureAwait(false);
        return true;
    }

    Node NewNode(int server, SimulationRandom numbers, RedisEnvironment environment)
    {
        var endpoint = new RedisEndpoint.Tcp(Shards.HostOf(server), 6379);
        var config = Settings.Config with { Endpoint = endpoint, Random = numbers.Fraction, Transport = _transports[server] };
        return new(new NodePlan(config, new FixedLocator(endpoint), _transports[server], environment));
    }

    void Start(Node node)
    {
        if (node.Interpreter.Shared is { } shared)
        {
            foreach (var kind in new[] { ListenerKind.Invalidations, ListenerKind.Sessions })
            {
                var listener = new PushListener(World, shared, kind);
                listener.Add();
                _listeners.Add(listener);
            }
        }

        node.StartAgain();
    }

    void Disturb()
    {
        foreach (var move in Cluster.Moves)
        {
            World.After(move.At, _ => _shards.Migrate(move.Shard, move.To));
            World.After(move.At + move.For, _ => Move(move.Shard, move.To));
        }

        foreach (var (at, server) in Cluster.Departures) World.After(at, _ => Leave(server));
        if (Cluster.Deafness is { } deafness)
        {
            World.After(deafness.At, _ => _listeners.ForEach(static listener => listener.Remove()));
            World.After(deafness.At + deafness.For, _ => AddListeners());
        }

        if (Cluster.Loss is not { } loss) return;
        World.After(loss.At, _ => Lose(loss.Server));
        World.After(loss.At + loss.For, _ => Network.Dead.Clear());
    }

    void AddListeners()
    {
        if (Context.IsDisposed) return;
        foreach (var listener in _listeners) listener.Add();
    }

    // The router hears of it from redirects, and the lines a little later.
    void Move(int shard, int server)
    {
        var before = _shards.OwnerOf(shard);
        if (before == server) return;
        _shards.Assign(shard, server);
        _servers[before].Lose(shard);
        Context.Moved?.Invoke(shard);
        World.After(TimeSpan.FromMilliseconds(2), _ =>
        {
            _router.Learn(shard, _shards.OwnerOf(shard));
            Rehome();
        });
    }

    // After it has returned, no call goes to what was dialled before.
    void Leave(int server)
    {
        if (Context.IsDisposed) return;
        World.Trace.Log(World.Now, $"the client leaves server {server}");
        var dials = _transports[server].Dials;
        _nodes[server].Leave(Deposed);
        _transports[server].HasLeft(dials);
    }

    // Its shards go to the next server, and so do names of the subscribers that belong to no shard.
    void Lose(int server)
    {
        World.Trace.Log(World.Now, $"server {server} is lost");
        Network.Kill(Shards.HostOf(server));
        Leave(server);
        _lines.Lose(server);
        var next = (server + 1) % _servers.Length;
        for (var shard = 0; shard < Shards.Count; shard++)
            if (_shards.OwnerOf(shard) == server)
                Move(shard, next);
        Rehome();
    }

    void Rehome()
    {
        if (!Context.IsDisposed) _hub.Rehome();
    }
}
