namespace Redis.Functional.Testing;

/// <summary>A transport that injects faults at chosen commands, in front of any server.</summary>
/// <remarks>
/// <para>
/// It wraps the transport of a client and reads the requests and replies that pass, in RESP2 and RESP3. The bytes are not encrypted here: TLS is below.
/// Thread-safe, for any number of connections; members do not throw.
/// </para>
/// <para>
/// <see cref="In"/> adds it to the settings of a client; with <see cref="Over"/>, several clients or cluster nodes share its faults and counters. A request is
/// counted when it has been written completely.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class FaultTransport : ITransport
{
    private readonly ITransport _inner;
    private readonly FaultState _state;

    /// <summary>Creates a transport with faults.</summary>
    /// <param name="inner">The transport that opens connections. Null: sockets without TLS, as with the default settings.</param>
    /// <param name="time">The clock for <see cref="Fault.Slow"/> and <see cref="ArmedFault.FirstHit"/>. Null: that of the system.</param>
    public FaultTransport(ITransport? inner = null, TimeProvider? time = null)
        : this(inner ?? new SocketTransport(new RedisConfig()), new FaultState(time ?? TimeProvider.System))
    {
    }

    private FaultTransport(ITransport inner, FaultState state) => (_inner, _state) = (inner, state);

    /// <summary>The traffic so far on all connections.</summary>
    public Traffic Seen => _state.Traffic.Snapshot();

    /// <summary>Arms a fault.</summary>
    /// <remarks>
    /// Several faults may be armed at once: each counts its own occurrences, and if two are due at one request, the one that was armed first happens. Null is a
    /// fault that never happens.
    /// </remarks>
    public ArmedFault Arm(Fault fault) => _state.Arm(fault);

    /// <summary>Disarms all faults and releases withheld replies.</summary>
    public void Clear() => _state.Clear();

    /// <summary>Closes every open connection, as a restart of the server does; calls in flight are Unknown.</summary>
    /// <returns>The number of connections.</returns>
    public int Drop() => _state.Drop();

    /// <summary>Creates a transport with the same faults and counters in front of another transport.</summary>
    /// <remarks>Null: the same transport.</remarks>
    public FaultTransport Over(ITransport? inner) => new(inner ?? _inner, _state);

    /// <summary>
    /// Creates the same settings with these faults and counters in front of their transport, or of their sockets and TLS if they have no transport.
    /// </summary>
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
