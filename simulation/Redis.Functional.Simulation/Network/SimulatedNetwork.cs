namespace Redis.Functional.Simulation;

/// <summary>Connections to the model server: refused, late, cut and slow as drawn.</summary>
sealed class SimulatedNetwork(World world, ModelServer server, NetworkFaults faults) : ITransport
{
    static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);
    readonly List<SimulatedConnection> _connections = [];
    int _dials;

    /// <summary>The faults from now on; none at the end of a run, when everything must come right again.</summary>
    public NetworkFaults Faults { get; set; } = faults;

    /// <summary>Connections that the client has neither closed nor lost.</summary>
    public int Open { get; private set; }

    /// <summary>By this moment the client has been told of the end of every connection that has ended.</summary>
    public long EndsUntil { get; set; }

    /// <summary>Dials before this moment are refused.</summary>
    public long RefusesUntil { get; set; }

    /// <summary>Nothing arrives at the client before this moment.</summary>
    public long SilentUntil { get; set; }

    /// <summary>Dials are not answered before this moment.</summary>
    public long HangsUntil { get; set; }

    /// <summary>Writes before this moment are cancelled by the transport.</summary>
    public long CancelsWritesUntil { get; set; }

    /// <summary>What a dial answers at once in place of a connection, or throws; null: connections are made.</summary>
    public Func<RedisResult<TransportConnection>>? Instead { get; set; }

    /// <summary>Servers by their host; all other hosts are the one server's.</summary>
    public Dictionary<string, ModelServer> Hosts { get; } = [];

    /// <summary>Hosts that are dead: their dials are refused.</summary>
    public HashSet<string> Dead { get; } = [];

    /// <summary>A host dies, and its connections with it.</summary>
    public void Kill(string host)
    {
        Dead.Add(host);
        foreach (var connection in _connections.Where(connection => connection.Host == host).ToArray()) connection.Cut();
    }

    /// <summary>Ends every connection that is open.</summary>
    public void CutAll()
    {
        foreach (var connection in _connections.ToArray()) connection.Cut();
    }

    /// <summary>Bytes arrive on every connection that nobody has asked for.</summary>
    public void Say(string bytes)
    {
        foreach (var connection in _connections.ToArray()) connection.Reply(System.Text.Encoding.Latin1.GetBytes(bytes));
    }

    /// <summary>A connection has ended.</summary>
    public void Forget(SimulatedConnection connection)
    {
        Open--;
        _connections.Remove(connection);
    }

    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        if (Instead is { } instead) return instead();
        var random = SimulationRandom.Stream(world.Seed, 1_000 + _dials);
        var number = ++_dials;
        var delay = NetworkFaults.Falls(random, Faults.Hangs) ? Hang : random.UpTo(Faults.MaxDelay);
        if (HangsUntil > world.Now + delay.Ticks) delay = TimeSpan.FromTicks(HangsUntil - world.Now);
        await new VirtualDelay(world).For(delay, cancellationToken).ConfigureAwait(false);
        if (cancellationToken.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
        var host = (endpoint as RedisEndpoint.Tcp)?.Host ?? "";
        if (Dead.Contains(host) || world.Now < RefusesUntil || NetworkFaults.Falls(random, Faults.Refusals)) return new RedisError.Connection(ConnectionFault.Unreachable, "refused", Delivery.NotSent);
        Open++;
        var connection = new SimulatedConnection(world, this, Hosts.GetValueOrDefault(host, server), random, number) { Host = host };
        _connections.Add(connection);
        return new(connection);
    }
}
