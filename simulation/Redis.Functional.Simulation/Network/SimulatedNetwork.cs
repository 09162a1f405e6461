namespace Redis.Functional.Simulation;

/// <summary>Connections to the model server: refused, late, cut and slow as drawn.</summary>
sealed class SimulatedNetwork(World world, ModelServer server, NetworkFaults faults) : ITransport
{
    static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);
    int _dials;

    /// <summary>The faults from now on; none at the end of a run, when everything must come right again.</summary>
    public NetworkFaults Faults { get; set; } = faults;

    /// <summary>Connections that the client has neither closed nor lost.</summary>
    public int Open { get; set; }

    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        var random = SimulationRandom.Stream(world.Seed, 1_000 + _dials++);
        var delay = NetworkFaults.Falls(random, Faults.Hangs) ? Hang : random.UpTo(Faults.MaxDelay);
        await new VirtualDelay(world).For(delay, cancellationToken).ConfigureAwait(false);
        if (cancellationToken.IsCancellationRequested) return new RedisError.Client.Cancelled(Delivery.NotSent);
        if (NetworkFaults.Falls(random, Faults.Refusals)) return new RedisError.Connection(ConnectionFault.Unreachable, "refused", Delivery.NotSent);
        Open++;
        return new(new SimulatedConnection(world, this, server, random, _dials));
    }
}
