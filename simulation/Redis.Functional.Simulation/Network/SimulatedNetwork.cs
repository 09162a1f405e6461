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

    /// <summary>Dials before this moment are refused.</summary>
    public long RefusesUntil { get; set; }

    /// <summary>Nothing arrives at the client before this moment.</summary>
    public long SilentUntil { get; set; }

    /// <summary>Ends every connection that is open.</summary>
    public void CutAll()
    {
        foreach (var connection in _connections.ToArray()) connection.Cut();
    }

    /// <summary>A connection has ended.</summary>
    public void Forget(SimulatedConnection connection)
    {
        Open--;
        _connections.Remove(connection);
    }

    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        var random = SimulationRandom.Stream(world.Seed, 1_000 + _dials++);
        var delay = NetworkFaults.Falls(random, Faults.Hangs) ? Hang : random.UpTo(Faults.MaxDelay);
        await new VirtualDelay(world).For(delay, cancellationToken).ConfigureAwait(false);
        if (cancellationToken.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
        if (world.Now < RefusesUntil || NetworkFaults.Falls(random, Faults.Refusals)) return new RedisError.Connection(ConnectionFault.Unreachable, "refused", Delivery.NotSent);
        Open++;
        var connection = new SimulatedConnection(world, this, server, random, _dials);
        _connections.Add(connection);
        return new(connection);
    }
}
