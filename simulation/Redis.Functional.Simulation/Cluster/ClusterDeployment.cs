namespace Redis.Functional.Simulation;

/// <summary>
/// The servers of a cluster. They hear of a change one after the other, so that they tell a client different things for a while, and one that has lost its last
/// shard is named by nobody.
/// </summary>
sealed class ClusterDeployment(World world, SimulatedNetwork network, Shards shards, ModelServer[] servers, SimulationRandom random)
{
    static readonly TimeSpan Hearing = TimeSpan.FromMilliseconds(5);
    static readonly TimeSpan Election = TimeSpan.FromMilliseconds(300);

    /// <summary>Called when a shard has another owner.</summary>
    public Action<int>? Moved { get; set; }

    public RedisEndpoint[] Seeds => [.. Enumerable.Range(0, servers.Length).Select(static i => new RedisEndpoint.Tcp(Shards.HostOf(i), 6379))];

    public long Commands => servers.Sum(static server => server.Commands);

    public void Begin()
    {
        for (var i = 0; i < servers.Length; i++) network.Hosts[Shards.HostOf(i)] = servers[i];
        for (var shard = 0; shard < Shards.Count; shard++) shards.Assign(shard, shard % servers.Length);
        foreach (var server in servers) server.KnownEpoch = shards.Epoch;
    }

    /// <summary>A shard moves, in two steps.</summary>
    public void Move(int shard, int server, TimeSpan after, TimeSpan within)
    {
        world.After(after, _ => shards.Migrate(shard, server));
        world.After(after + within, _ => Move(shard, server));
    }

    /// <summary>A server dies, and the others take a while to give its shards to the next one.</summary>
    public void Lose(int server, TimeSpan after, TimeSpan within)
    {
        world.After(after, _ =>
        {
            world.Trace.Log(world.Now, $"server {server} is lost");
            network.Kill(Shards.HostOf(server));
            world.After(random.UpTo(Election), _ => Inherit(server));
        });
        world.After(after + within, _ => network.Dead.Clear());
    }

    void Inherit(int server)
    {
        for (var shard = 0; shard < Shards.Count; shard++)
            if (shards.OwnerOf(shard) == server)
                Move(shard, (server + 1) % servers.Length);
    }

    void Move(int shard, int server)
    {
        var before = shards.OwnerOf(shard);
        if (before == server) return;
        shards.Assign(shard, server);
        world.Trace.Log(world.Now, $"shard {shard} is server {server}'s, epoch {shards.Epoch}");
        servers[server].KnownEpoch = servers[before].KnownEpoch = shards.Epoch;
        servers[before].Lose(shard);
        Moved?.Invoke(shard);
        var epoch = shards.Epoch;
        foreach (var other in servers) world.After(random.UpTo(Hearing), _ => other.KnownEpoch = Math.Max(other.KnownEpoch, epoch));
    }
}
