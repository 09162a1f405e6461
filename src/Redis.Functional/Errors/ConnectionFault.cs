namespace Redis.Functional;

/// <summary>The kind of a connection failure.</summary>
/// <remarks>Since 0.1.</remarks>
public enum ConnectionFault
{
    /// <summary>An established connection failed or was closed by the server.</summary>
    Lost,

    /// <summary>The host refused the connection, because no server listens at the address.</summary>
    Refused,

    /// <summary>The host, network or socket file cannot be reached.</summary>
    Unreachable,

    /// <summary>The host name has no address.</summary>
    NameNotFound,

    /// <summary>The TLS handshake failed, or the certificate is not trusted.</summary>
    Tls,

    /// <summary>The server did not accept the credentials.</summary>
    Authentication,

    /// <summary>The server refused a step of the handshake.</summary>
    Handshake,

    /// <summary>There is no connection at the moment, and the configuration says not to wait for one.</summary>
    Disconnected,

    /// <summary>The server rejects a setting of the client.</summary>
    /// <remarks>
    /// The database of <see cref="RedisConfig.Database"/> does not exist, the port uses TLS and <see cref="RedisConfig.Tls"/> is not set, or the other way
    /// round, or <see cref="ReplyIntegrity.EachWrite"/> needs a command that the server does not support. Not transient, because the settings of a client do not change.
    /// </remarks>
    ConfigurationRejected,

    /// <summary>The client has made the last attempt to connect that <see cref="ReconnectPolicy.MaxAttempts"/> allows.</summary>
    /// <remarks>
    /// The message contains the last failure. Not transient: no call succeeds until <see cref="RedisClient.Reconnect"/> is called.
    /// </remarks>
    GaveUp,
}
