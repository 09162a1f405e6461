namespace Redis.Functional;

// Copies, for F#, which has no keyword for copies of C# records.
public sealed partial record RedisConfig
{
    /// <summary>The same with a pool.</summary>
    internal RedisConfig WithPool(PoolOptions pool) => this with { Pool = pool };

    /// <summary>The same with the settings that are not null.</summary>
    internal RedisConfig With(
        RedisEndpoint? endpoint, TlsOptions? tls, CredentialProvider? credentials, int? database, string? clientName, ProtocolPreference? protocol,
        TimeSpan? connectTimeout, TimeSpan? commandTimeout, TimeSpan? keepAliveInterval, TimeSpan? readTimeout, WritePolicy? writePolicy,
        WhenDisconnected? whenDisconnected, ReplyIntegrity? replyIntegrity, PubSubConnection? pubSub, ReconnectPolicy? reconnect,
        TimeProvider? timeProvider, int? maxInFlightCommands, long? maxInFlightBytes, WhenInFlightFull? whenInFlightFull, int? maxLeasedConnections,
        TimeSpan? leaseIdleTimeout, RespLimits? limits, PoolOptions? pool, CodecSet? codecs, ITransport? transport, Func<double>? random,
        bool? noDelay, TimeSpan? tcpKeepAliveTime, TimeSpan? tcpUserTimeout, int? socketReceiveBuffer, int? socketSendBuffer, int? readBufferSize,
        int? writeBufferSize, Action<ClientEvent>? events, RedisTelemetryOptions? telemetry) => this with
        {
            Endpoint = endpoint ?? Endpoint, Tls = tls ?? Tls, Credentials = credentials ?? Credentials, Database = database ?? Database,
            ClientName = clientName ?? ClientName, Protocol = protocol ?? Protocol, ConnectTimeout = connectTimeout ?? ConnectTimeout,
            CommandTimeout = commandTimeout ?? CommandTimeout, KeepAliveInterval = keepAliveInterval ?? KeepAliveInterval,
            ReadTimeout = readTimeout ?? ReadTimeout, WritePolicy = writePolicy ?? WritePolicy,
            WhenDisconnected = whenDisconnected ?? WhenDisconnected, ReplyIntegrity = replyIntegrity ?? ReplyIntegrity, PubSub = pubSub ?? PubSub,
            Reconnect = reconnect ?? Reconnect, TimeProvider = timeProvider ?? TimeProvider,
            MaxInFlightCommands = maxInFlightCommands ?? MaxInFlightCommands, MaxInFlightBytes = maxInFlightBytes ?? MaxInFlightBytes,
            WhenInFlightFull = whenInFlightFull ?? WhenInFlightFull, MaxLeasedConnections = maxLeasedConnections ?? MaxLeasedConnections,
            LeaseIdleTimeout = leaseIdleTimeout ?? LeaseIdleTimeout, Limits = limits ?? Limits, Pool = pool ?? Pool, Codecs = codecs ?? Codecs,
            Transport = transport ?? Transport, Random = random ?? Random, NoDelay = noDelay ?? NoDelay,
            TcpKeepAliveTime = tcpKeepAliveTime ?? TcpKeepAliveTime, TcpUserTimeout = tcpUserTimeout ?? TcpUserTimeout,
            SocketReceiveBuffer = socketReceiveBuffer ?? SocketReceiveBuffer, SocketSendBuffer = socketSendBuffer ?? SocketSendBuffer,
            ReadBufferSize = readBufferSize ?? ReadBufferSize, WriteBufferSize = writeBufferSize ?? WriteBufferSize,
            Events = events ?? Events, Telemetry = telemetry ?? Telemetry,
        };
}
