namespace Redis.Functional;

// Settings of the socket and of buffers.
public sealed partial record RedisConfig
{
    /// <summary>Send small packets at once (TCP_NODELAY). Yes.</summary>
    public bool NoDelay { get; init; } = true;

    /// <summary>
    /// After how much silence the system probes the peer (SO_KEEPALIVE); zero or infinite: never. 1 s. It guards blocking commands,
    /// which no PING can.
    /// </summary>
    public TimeSpan TcpKeepAliveTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// After how long the system gives up bytes the peer does not acknowledge (TCP_USER_TIMEOUT, Linux only); zero or infinite: its
    /// default of minutes. 3 s.
    /// </summary>
    public TimeSpan TcpUserTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The system's receive buffer in bytes (SO_RCVBUF); null: the system decides and tunes.</summary>
    public int? SocketReceiveBuffer { get; init; }

    /// <summary>The system's send buffer in bytes (SO_SNDBUF); null: the system decides and tunes.</summary>
    public int? SocketSendBuffer { get; init; }

    /// <summary>The buffer that replies are received into; it grows for a large reply and shrinks back. 64 KiB.</summary>
    public int ReadBufferSize { get; init; } = 64 * 1024;

    /// <summary>The buffer that requests are encoded into; it grows for a large request and shrinks back. 64 KiB.</summary>
    public int WriteBufferSize { get; init; } = 64 * 1024;
}
