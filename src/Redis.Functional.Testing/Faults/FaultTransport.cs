namespace Redis.Functional.Testing;

/// <summary>
/// Faults at chosen commands in front of any server: a decorator of a client's transport that reads the requests and replies that pass, of RESP2 and RESP3.
/// Bytes pass it decrypted: TLS is below. Safe for any number of connections and callers at once; nothing throws. Since 0.1.
/// </summary>
/// <remarks>
/// <see cref="In"/> puts it into the configuration of a client; with <see cref="Over"/> several clients, or the nodes of a cluster, share its faults and
/// counts. A request counts when it has been written whole.
/// </remarks>
public sealed class FaultTransport : ITransport
{
    private readonly ITransport _inner;
    private readonly FaultState _state;

    /// <summary>Faults in front of a transport.</summary>
    /// <param name="inner">What makes the connections. Null: sockets without TLS, as a client of a default configuration has.</param>
    /// <param name="time">The clock of <see cref="Fault.Slow"/> and <see cref="ArmedFault.FirstHit"/>. Null: the system's.</param>
    public FaultTransport(ITransport? inner = null, TimeProvider? time = null)
        : this(inner ?? new SocketTransport(new RedisConfig()), new FaultState(time ?? TimeProvider.System))
    {
    }

    private FaultTransport(ITransport inner, FaultState state) => (_inner, _state) = (inner, state);

    /// <summary>What has passed up to now, on all connections.</summary>
    public Traffic Seen => _state.Traffic.Snapshot();

    /// <summary>
    /// Arms a fault. Several may be armed at once: each counts its own occurrences, and where two are due at one request the one armed first happens.
    /// Null is a fault that never happens.
    /// </summary>
    public ArmedFault Arm(Fault fault) => _state.Arm(fault);

    /// <summary>Disarms all faults, and lets withheld replies pass.</summary>
    public void Clear() => _state.Clear();

    /// <summary>Ends every open connection, as a server that restarts does; calls in flight are Unknown. Answers how many there were.</summary>
    public int Drop() => _state.Drop();

    /// <summary>The same faults and counts in front of another transport. Null: the same transport.</summary>
    public FaultTransport Over(ITransport? inner) => new(inner ?? _inner, _state);

    /// <summary>The same configuration, with these faults and counts in front of its transport, or of its sockets and TLS where it names no transport.</summary>
    public RedisConfig In(RedisConfig config)
    {
        var known = config ?? new RedisConfig();
        return known with { Transport = Over(known.Transport ?? new SocketTransport(known)) };
    }

    /// <inheritdoc/>
    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        _state.Traffic.Dialled();
        if (_state.RefusalOfDial() is { } refused)
        {
            refused.Happened();
            return RedisResult.Error<TransportConnection>(
                new RedisError.Connection(ConnectionFault.Refused, $"The fault {refused.Fault} of a test refused the connection to {endpoint}.", Delivery.NotSent));
        }
        var connected = await _inner.Connect(endpoint, cancellationToken).ConfigureAwait(false);
        return connected.Map<TransportConnection>(open => new FaultyConnection(open, _state));
    }
}
