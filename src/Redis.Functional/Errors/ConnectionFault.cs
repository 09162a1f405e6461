namespace Redis.Functional;

/// <summary>What went wrong with a connection. Since 0.1.</summary>
public enum ConnectionFault
{
    /// <summary>An established connection broke, or was closed by the server.</summary>
    Lost,

    /// <summary>The host refused the connection: nothing listens there.</summary>
    Refused,

    /// <summary>The host, network or socket file cannot be reached.</summary>
    Unreachable,

    /// <summary>The host name has no address.</summary>
    NameNotFound,

    /// <summary>TLS could not be agreed on, or the certificate is not to be trusted.</summary>
    Tls,

    /// <summary>The server did not accept the credentials.</summary>
    Authentication,

    /// <summary>The server refused a step of the handshake.</summary>
    Handshake,

    /// <summary>There is no connection at the moment, and the configuration says not to wait for one.</summary>
    Disconnected,

    /// <summary>
    /// The server rejects a setting of the client: the database of <see cref="RedisConfig.Database"/> does not exist, or <see cref="ReplyIntegrity.EachWrite"/>
    /// needs a command that the server lacks. Not transient, since the settings of a client do not change.
    /// </summary>
    ConfigurationRejected,
}
