namespace Redis.Functional.Simulation;

/// <summary>
/// A primary, its replicas and the sentinels that watch them. Replication has a delay, so that a failover loses what the replica has not got; a primary that
/// was replaced goes on acknowledging until it is told.
/// </summary>
sealed partial class Deployment
{
    readonly World _world;
    readonly SimulatedNetwork _network;
    readonly SentinelSettings _settings;
    readonly SimulationRandom _random;
    readonly ModelServer[] _servers;
    readonly ModelServer[] _sentinels;
    readonly Executed _executed;

    public Deployment(World world, SimulatedNetwork network, SentinelSettings settings, ModelServer[] servers, ServerOddities oddities)
    {
        (_world, _network, _settings, _servers) = (world, network, settings, servers);
        _random = SimulationRandom.Stream(world.Seed, 9);
        _executed = servers[0].Executed;
        _sentinels =
        [
            .. Enumerable.Range(0, settings.Sentinels).Select(i => ModelServer.Watching(
                world, oddities with { Password = null }, 100 + i, new(i) { Servers = servers.Length, Sentinels = settings.Sentinels, Epoch = 1 })),
        ];
        _announced = (1, 0);
        for (var i = 0; i < servers.Length; i++)
        {
            var server = servers[i];
            network.Hosts[HostOf(i)] = server;
            server.Keys.Changed = (key, popped) => Replicate(server, key, popped);
            if (i > 0) server.Follow(servers[0]);
        }

        for (var i = 0; i < _sentinels.Length; i++) network.Hosts[SentinelOf(i)] = _sentinels[i];
    }

    public Losses Losses { get; } = new();

    /// <summary>The server that is the primary now: the one that was promoted last, unless that was given up.</summary>
    public int Present { get; private set; }

    public ModelServer PresentServer => _servers[Present];

    /// <summary>Nothing is under way any more.</summary>
    public bool IsSettled => !_isUnderWay && _sentinels.All(sentinel => sentinel.Sentinel!.Primary == Present) && _servers.Count(static server => server.Primary is null) == 1;

    public long Commands => _servers.Concat(_sentinels).Sum(static server => server.Commands);

    /// <summary>A channel that some connection to one of the servers is subscribed to.</summary>
    public string? Subscribed => _servers.Select(static server => server.Subscribed).FirstOrDefault(static channel => channel is not null);

    /// <summary>Whether the client has ever found the primary. Until then that no sentinel knows it is an error for good.</summary>
    public Func<bool> IsFound { get; set; } = static () => false;

    /// <summary>Called when a sentinel has announced a primary to at least one subscriber.</summary>
    public Action<int>? Announcing { get; set; }

    public static string HostOf(int server) => $"data-{server}";

    public static string SentinelOf(int sentinel) => $"watch-{sentinel}";

    /// <summary>What is done at a server that is not the present primary will be lost, and so will what is done while a promotion is to be given up.</summary>
    void Replicate(ModelServer server, string key, string? popped)
    {
        if (server != PresentServer || _isDoubtful) Losses.Add(key, popped);
        var entry = server.Keys.Read(key);
        foreach (var replica in _servers)
            if (replica.Primary == server)
                replica.Link!.Add(key, entry, popped, _random.UpTo(_settings.Lag));
    }

    void Promote(int replica)
    {
        Log($"{HostOf(replica)} is promoted");
        foreach (var change in _servers[replica].Promote()) Losses.Add(change.Key, change.Popped);
        _servers[replica].CloseClients();
        Present = replica;
    }

    void Follow(int server, int primary, bool keepsClients = false)
    {
        if (server == primary || _servers[primary].Primary is not null) return;
        Log($"{HostOf(server)} follows {HostOf(primary)}");
        _servers[server].Follow(_servers[primary]);
        if (!keepsClients) _servers[server].CloseClients();
    }

    void Kill(string host)
    {
        Log($"{host} is killed");
        _network.Kill(host);
    }

    void Log(string what) => _world.Trace.Log(_world.Now, what);
}
