namespace Redis.Functional;

/// <summary>
/// Everything a client needs to know, as one value. <c>new RedisConfig()</c> is localhost:6379 with sane limits; change it with
/// <c>with</c>, or read it from an address with <see cref="Parse"/>. Since 0.1.
/// </summary>
public sealed partial record RedisConfig : RedisTarget
{
    /// <summary>Where the server listens. <c>localhost:6379</c>.</summary>
    public RedisEndpoint Endpoint { get; init; } = RedisEndpoint.Local;

    /// <summary>TLS; null: none.</summary>
    public TlsOptions? Tls { get; init; }

    /// <summary>Whom to log in as; null: nobody.</summary>
    public CredentialProvider? Credentials { get; init; }

    /// <summary>The number of the database, selected in the handshake. 0.</summary>
    public int Database { get; init; }

    /// <summary>The name shown in <c>CLIENT LIST</c>; null: none.</summary>
    public string? ClientName { get; init; }

    /// <summary>RESP3 with a fall back to RESP2, or RESP2 only.</summary>
    public ProtocolPreference Protocol { get; init; } = ProtocolPreference.Resp3OrResp2;

    /// <summary>For resolving the name, connecting, TLS and the handshake together. 5 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a call may take, unless it says otherwise; zero or <see cref="Timeout.InfiniteTimeSpan"/>: for ever. 5 s.</summary>
    public TimeSpan CommandTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>After how much silence on an idle connection a PING is sent; zero or infinite: never. 1 s.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// After how much silence a connection that owes replies is given up, unless the server answers on another one, where it is asked a second before: then it
    /// holds replies back, and the deadline of the oldest call decides. Zero or infinite: never. 2 s. It must be longer than the slowest command and script
    /// of the server. Where it is never, a pooled connection whose reply does not come stays out of use.
    /// </summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>When a command leaves this machine.</summary>
    public WritePolicy WritePolicy { get; init; } = WritePolicy.Latency;

    /// <summary>What a call does while there is no connection.</summary>
    public WhenDisconnected WhenDisconnected { get; init; } = WhenDisconnected.Fail;

    /// <summary>How a connection makes sure that each reply belongs to its request. Default: <see cref="ReplyIntegrity.Standard"/>.</summary>
    public ReplyIntegrity ReplyIntegrity { get; init; } = ReplyIntegrity.Standard;

    /// <summary>Which connection subscribers use.</summary>
    public PubSubConnection PubSub { get; init; } = PubSubConnection.Dedicated;

    /// <summary>The delays between attempts to connect again.</summary>
    public ReconnectPolicy Reconnect { get; init; } = ReconnectPolicy.Default;

    /// <summary>The clock of deadlines, delays and PINGs.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Called with the reason when a connection that was ready has ended; must not throw. For the tests.</summary>
    internal Action<RedisError>? ConnectionEnded { get; init; }

    internal static bool IsForEver(TimeSpan time) => time == TimeSpan.Zero || time == Timeout.InfiniteTimeSpan;
}
