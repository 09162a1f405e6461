namespace Redis.Functional;

public sealed partial record RedisConfig
{
    /// <summary>Commands of one connection that may await their reply. 16,384.</summary>
    public int MaxInFlightCommands { get; init; } = 16_384;

    /// <summary>Bytes of requests of one connection that may await their reply. 32 MiB. A single larger request passes alone.</summary>
    public long MaxInFlightBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>What a call does when the window is full.</summary>
    public WindowPolicy WindowPolicy { get; init; } = WindowPolicy.Wait;

    /// <summary>
    /// The connections of its own that a client on one shared connection may have at once, for blocking commands, WATCH and leases; past it a lease
    /// waits up to <see cref="ReplyDeadline"/>, oldest first. 1,024. A pooled client has <see cref="PoolOptions"/> in its place.
    /// </summary>
    public int MaxLeasedConnections { get; init; } = 1_024;

    /// <summary>Such a connection is kept for the next lease, and closed when nobody wants it for so long; zero or infinite: never. 30 s.</summary>
    public TimeSpan LeaseIdleTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How deep a reply may nest. 1,024: servers were seen to answer 201 levels.</summary>
    public int MaxReplyDepth { get; init; } = 1_024;

    /// <summary>The elements one aggregate of a reply may announce. 64 Mi.</summary>
    public int MaxReplyElements { get; init; } = 64 * 1024 * 1024;

    /// <summary>The bytes of one string of a reply. 512 MiB, the server's own limit.</summary>
    public int MaxBulkLength { get; init; } = 512 * 1024 * 1024;

    /// <summary>
    /// Bytes of one line of a reply: a simple string or an error; a number up to 64 KiB of it. Default 1 MiB: scripts answer long errors. Must be at
    /// least 64. A line is never longer than <see cref="MaxFrameLength"/>.
    /// </summary>
    public int MaxLineLength { get; init; } = 1024 * 1024;

    /// <summary>The bytes of one whole reply. 1 GiB.</summary>
    public int MaxFrameLength { get; init; } = 1024 * 1024 * 1024;
}
