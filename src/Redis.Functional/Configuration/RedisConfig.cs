namespace Redis.Functional;

/// <summary>The settings of a client as an immutable value.</summary>
/// <remarks>
/// <para>
/// <c>new RedisConfig()</c> connects to localhost:6379 with the defaults. Change it with a <c>with</c> expression, or create one from an address with
/// <see cref="Parse"/>.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed partial record RedisConfig : RedisTarget
{
    /// <summary>The address of the server.</summary>
    /// <remarks>Default: <c>localhost:6379</c>.</remarks>
    public RedisEndpoint Endpoint { get; init; } = RedisEndpoint.Local;

    /// <summary>The TLS settings.</summary>
    /// <remarks>
    /// <para>Null: no TLS.</para>
    /// <para>Default: null.</para>
    /// </remarks>
    public TlsOptions? Tls { get; init; }

    /// <summary>The credentials for AUTH.</summary>
    /// <remarks>
    /// <para>Null: no authentication.</para>
    /// <para>Default: null.</para>
    /// </remarks>
    public CredentialProvider? Credentials { get; init; }

    /// <summary>The number of the database that each connection selects.</summary>
    /// <remarks>Default: 0.</remarks>
    public int Database { get; init; }

    /// <summary>The name of the connection in <c>CLIENT LIST</c>.</summary>
    /// <remarks>
    /// <para>Null: no name.</para>
    /// <para>Default: null. Printable ASCII characters without spaces.</para>
    /// </remarks>
    public string? ClientName { get; init; }

    /// <summary>The version of the protocol.</summary>
    /// <remarks>Default: RESP3, with a fallback to RESP2.</remarks>
    public ProtocolPreference Protocol { get; init; } = ProtocolPreference.Resp3OrResp2;

    /// <summary>The maximum duration of name resolution, connecting, TLS and the handshake together.</summary>
    /// <remarks>Default: 5 s. Must be greater than 0.</remarks>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The maximum duration of a call, including the time it waits for a connection or for room in the in-flight window (<see cref="MaxInFlightCommands"/>).
    /// </summary>
    /// <remarks>Default: 5 s. 0 or <see cref="Timeout.InfiniteTimeSpan"/>: no limit. At most 20 days.</remarks>
    public TimeSpan CommandTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The time without traffic after which the client sends a PING; a busy connection verifies its replies at this interval (<see cref="ReplyIntegrity"/>).
    /// </summary>
    /// <remarks>Default: 1 s. 0 or infinite: never.</remarks>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The time after which a connection is closed if replies are outstanding and nothing arrives.</summary>
    /// <remarks>
    /// Default: 2 s. 0 or infinite: never; a pooled connection whose reply does not arrive then stays in use. Must be longer than the slowest command or
    /// script. Shortly before, the client asks the server on another connection. If it answers there, it is only holding replies back: the connection is kept,
    /// and each call ends by its own deadline.
    /// </remarks>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>When buffered commands are flushed to the socket.</summary>
    /// <remarks>Default: <see cref="WritePolicy.Latency"/>.</remarks>
    public WritePolicy WritePolicy { get; init; } = WritePolicy.Latency;

    /// <summary>What a call does while there is no connection.</summary>
    /// <remarks>Default: <see cref="WhenDisconnected.Fail"/>.</remarks>
    public WhenDisconnected WhenDisconnected { get; init; } = WhenDisconnected.Fail;

    /// <summary>How a connection verifies that each reply belongs to its request.</summary>
    /// <remarks>Default: <see cref="ReplyIntegrity.Standard"/>.</remarks>
    public ReplyIntegrity ReplyIntegrity { get; init; } = ReplyIntegrity.Standard;

    /// <summary>The connection that subscriptions use.</summary>
    /// <remarks>Default: <see cref="PubSubConnection.Dedicated"/>.</remarks>
    public PubSubConnection PubSub { get; init; } = PubSubConnection.Dedicated;

    /// <summary>The delays between attempts to reconnect.</summary>
    public ReconnectPolicy Reconnect { get; init; } = ReconnectPolicy.Default;

    /// <summary>The clock for deadlines, delays and PINGs.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The function that receives what happens to the connections, for logs.</summary>
    /// <remarks>
    /// Null: none. Default: null. It is called on the thread pool, for one event after the other. What it throws is ignored; while it does not return, at most
    /// 1,024 events wait for it, and later ones are dropped.
    /// </remarks>
    public Action<ClientEvent>? Events
    {
        get => Teller?.Handler;
        init => Teller = value is null ? null : new(value);
    }

    /// <summary>What the spans of the client contain.</summary>
    /// <remarks>Default: <see cref="RedisTelemetryOptions.Default"/>. With several servers, all must have the same.</remarks>
    public RedisTelemetryOptions Telemetry { get; init; } = RedisTelemetryOptions.Default;

    /// <summary>Receives events for <see cref="Events"/>; null: no function receives them.</summary>
    internal ClientEvents? Teller { get; private init; }

    /// <summary>Called with the reason when a connection that was ready has ended; must not throw. For the tests.</summary>
    internal Action<RedisError>? ConnectionEnded { get; init; }

    internal static bool IsForEver(TimeSpan time) => time == TimeSpan.Zero || time == Timeout.InfiniteTimeSpan;
}
