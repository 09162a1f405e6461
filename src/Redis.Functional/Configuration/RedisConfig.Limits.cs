namespace Redis.Functional;

// The limits of replies.
public sealed partial record RedisConfig
{
    /// <summary>Commands of one connection that may await their reply. 16,384.</summary>
    public int MaxInFlightCommands { get; init; } = 16_384;

    /// <summary>Bytes of requests of one connection that may await their reply. 32 MiB. A single larger request passes alone.</summary>
    public long MaxInFlightBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>What a call does when the window is full.</summary>
    public WhenInFlightFull WhenInFlightFull { get; init; } = WhenInFlightFull.Wait;

    /// <summary>
    /// The connections of its own that a client on one shared connection may have at once, for blocking commands, WATCH and leases; past it a lease
    /// waits up to <see cref="CommandTimeout"/>, oldest first. 1,024. A client with a <see cref="Pool"/> has <see cref="PoolOptions"/> in its place.
    /// </summary>
    public int MaxLeasedConnections { get; init; } = 1_024;

    /// <summary>Such a connection is kept for the next lease, and closed when nobody wants it for so long; zero or infinite: never. 30 s.</summary>
    public TimeSpan LeaseIdleTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How large and how deep a reply may be. More ends the connection with a <see cref="RedisError.Protocol"/>.</summary>
    public RespLimits Limits { get; init; } = RespLimits.Default;
}
