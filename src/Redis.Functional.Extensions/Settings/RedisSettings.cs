using System.Globalization;

namespace Redis.Functional.Extensions;

/// <summary>The settings of a client as configuration binds them: an address, and the settings that it does not contain.</summary>
/// <remarks>
/// <para>
/// A property that is null leaves the setting as the address or the defaults of <see cref="RedisConfig"/> have it; one that is set takes precedence over the
/// address. On sentinels, a cluster and shards it applies to each server. Times are written as <c>00:00:05</c>.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed partial class RedisSettings
{
    /// <summary>The address, in any form that <see cref="RedisTarget.Parse"/> accepts, including <c>host:6379,password=…,ssl=true</c>.</summary>
    /// <remarks>Null: <c>localhost:6379</c>.</remarks>
    public string? Address { get; set; }

    /// <summary>The name of the ACL user; requires <see cref="Password"/>.</summary>
    public string? User { get; set; }

    /// <summary>The password.</summary>
    public string? Password { get; set; }

    /// <summary>The number of the database that each connection selects.</summary>
    public int? Database { get; set; }

    /// <summary>The name of the connections in <c>CLIENT LIST</c>.</summary>
    public string? ClientName { get; set; }

    /// <summary>The version of the protocol.</summary>
    public ProtocolPreference? Protocol { get; set; }

    /// <summary>The TLS settings; with them the connections use TLS.</summary>
    public TlsSettings? Tls { get; set; }

    /// <summary>The maximum duration of name resolution, connecting, TLS and the handshake together.</summary>
    public TimeSpan? ConnectTimeout { get; set; }

    /// <summary>The maximum duration of a call.</summary>
    public TimeSpan? CommandTimeout { get; set; }

    /// <summary>The time without traffic after which the client sends a PING.</summary>
    public TimeSpan? KeepAliveInterval { get; set; }

    /// <summary>The time after which a connection is closed if replies are outstanding and nothing arrives.</summary>
    public TimeSpan? ReadTimeout { get; set; }

    /// <summary>When buffered commands are flushed to the socket.</summary>
    public WritePolicy? WritePolicy { get; set; }

    /// <summary>What a call does while there is no connection.</summary>
    public WhenDisconnected? WhenDisconnected { get; set; }

    /// <summary>How a connection verifies that each reply belongs to its request.</summary>
    public ReplyIntegrity? ReplyIntegrity { get; set; }

    /// <summary>The connection that subscriptions use.</summary>
    public PubSubConnection? PubSub { get; set; }

    /// <summary>The delays between attempts to reconnect.</summary>
    public ReconnectSettings? Reconnect { get; set; }

    /// <summary>The maximum number of commands per connection that await a reply.</summary>
    public int? MaxInFlightCommands { get; set; }

    /// <summary>The maximum size in bytes of the requests per connection that await a reply.</summary>
    public long? MaxInFlightBytes { get; set; }

    /// <summary>What a call does while the in-flight window is full.</summary>
    public WhenInFlightFull? WhenInFlightFull { get; set; }

    /// <summary>The maximum number of connections, besides the shared one, for blocking commands, WATCH and leases.</summary>
    public int? MaxLeasedConnections { get; set; }

    /// <summary>The time after which an idle leased connection is closed.</summary>
    public TimeSpan? LeaseIdleTimeout { get; set; }

    /// <summary>The maximum size and depth of a reply.</summary>
    public LimitSettings? Limits { get; set; }

    /// <summary>The pool of connections; with it each call takes a connection from the pool.</summary>
    public PoolSettings? Pool { get; set; }

    /// <summary>What the spans of the client contain.</summary>
    public TelemetrySettings? Telemetry { get; set; }

    /// <summary>Whether small packets are sent at once (TCP_NODELAY).</summary>
    public bool? NoDelay { get; set; }

    /// <summary>The time without traffic after which the operating system probes the peer.</summary>
    public TimeSpan? TcpKeepAliveTime { get; set; }

    /// <summary>The time after which the operating system closes a connection whose bytes are not acknowledged.</summary>
    public TimeSpan? TcpUserTimeout { get; set; }

    /// <summary>The size of the system's receive buffer in bytes.</summary>
    public int? SocketReceiveBuffer { get; set; }

    /// <summary>The size of the system's send buffer in bytes.</summary>
    public int? SocketSendBuffer { get; set; }

    /// <summary>The size in bytes of the buffer for received replies.</summary>
    public int? ReadBufferSize { get; set; }

    /// <summary>The size in bytes of the buffer for encoded requests.</summary>
    public int? WriteBufferSize { get; set; }

    /// <summary>Why a value of the configuration could not be read; null: all could.</summary>
    internal string? Unreadable { get; set; }

    /// <summary>Formats the client name and the database, without address, user and password.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"RedisSettings {{ Address = {(Address is null ? "none" : "***")}, Password = {(Password is null ? "none" : "***")}, ClientName = {ClientName ?? "none"}, Database = {Database ?? 0} }}");
}
