namespace Redis.Functional;

// Settings of the socket and of buffers.
public sealed partial record RedisConfig
{
    /// <summary>Whether small packets are sent at once (TCP_NODELAY).</summary>
    /// <remarks>Default: true.</remarks>
    public bool NoDelay { get; init; } = true;

    /// <summary>The time without traffic after which the operating system probes the peer (SO_KEEPALIVE).</summary>
    /// <remarks>Default: 1 s. 0 or infinite: never. It detects lost connections of blocking commands, for which no PING can be sent.</remarks>
    public TimeSpan TcpKeepAliveTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The time after which the operating system closes a connection whose bytes are not acknowledged (TCP_USER_TIMEOUT, Linux only).</summary>
    /// <remarks>Default: 3 s. 0 or infinite: the system's own limit, which is minutes.</remarks>
    public TimeSpan TcpUserTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The size of the system's receive buffer in bytes (SO_RCVBUF).</summary>
    /// <remarks>Null: the system chooses it.</remarks>
    public int? SocketReceiveBuffer { get; init; }

    /// <summary>The size of the system's send buffer in bytes (SO_SNDBUF).</summary>
    /// <remarks>Null: the system chooses it.</remarks>
    public int? SocketSendBuffer { get; init; }

    /// <summary>The size in bytes of the buffer for received replies.</summary>
    /// <remarks>Default: 64 KiB. It grows for a large reply, and shrinks again.</remarks>
    public int ReadBufferSize { get; init; } = 64 * 1024;

    /// <summary>The size in bytes of the buffer for encoded requests.</summary>
    /// <remarks>Default: 64 KiB. It grows for a large request, and shrinks again.</remarks>
    public int WriteBufferSize { get; init; } = 64 * 1024;
}
