using LanguageExt;

namespace Redis.Functional.Extensions;

// The settings as the target of a client.
public sealed partial class RedisSettings
{
    /// <summary>Converts the settings into the target of a client, and validates it.</summary>
    /// <returns>Left: an InvalidConfig for the first invalid setting, with what is allowed; it never repeats the address.</returns>
    public Either<RedisError, RedisTarget> ToTarget() =>
        Unreadable is not null ? new RedisError.Client.InvalidConfig(Unreadable)
        : User is not null && Password is null ? new RedisError.Client.InvalidConfig("User is set without Password. Set both, or neither.")
        : RedisTarget.Parse(Address ?? "localhost").Bind(target => EachServer.Change(target, OnServer));

    private Either<RedisError, RedisConfig> OnServer(RedisConfig server)
    {
        if (Tls is not { } tls) return OnServer(server, server.Tls);
        return tls.ToOptions(server.Tls ?? TlsOptions.Default).Map(options => OnServer(server, options));
    }

    private RedisConfig OnServer(RedisConfig server, TlsOptions? tls) => server with
    {
        Tls = tls,
        Credentials = Password is { } password ? new RedisCredentials(User, password) : server.Credentials,
        Database = Database ?? server.Database,
        ClientName = ClientName ?? server.ClientName,
        Protocol = Protocol ?? server.Protocol,
        ConnectTimeout = ConnectTimeout ?? server.ConnectTimeout,
        CommandTimeout = CommandTimeout ?? server.CommandTimeout,
        KeepAliveInterval = KeepAliveInterval ?? server.KeepAliveInterval,
        ReadTimeout = ReadTimeout ?? server.ReadTimeout,
        WritePolicy = WritePolicy ?? server.WritePolicy,
        WhenDisconnected = WhenDisconnected ?? server.WhenDisconnected,
        ReplyIntegrity = ReplyIntegrity ?? server.ReplyIntegrity,
        PubSub = PubSub ?? server.PubSub,
        Reconnect = Reconnect?.ToPolicy(server.Reconnect) ?? server.Reconnect,
        MaxInFlightCommands = MaxInFlightCommands ?? server.MaxInFlightCommands,
        MaxInFlightBytes = MaxInFlightBytes ?? server.MaxInFlightBytes,
        WhenInFlightFull = WhenInFlightFull ?? server.WhenInFlightFull,
        MaxLeasedConnections = MaxLeasedConnections ?? server.MaxLeasedConnections,
        LeaseIdleTimeout = LeaseIdleTimeout ?? server.LeaseIdleTimeout,
        Limits = Limits?.ToLimits(server.Limits) ?? server.Limits,
        Pool = Pool?.ToOptions(server.Pool ?? PoolOptions.Default) ?? server.Pool,
        Telemetry = Telemetry?.ToOptions(server.Telemetry) ?? server.Telemetry,
        NoDelay = NoDelay ?? server.NoDelay,
        TcpKeepAliveTime = TcpKeepAliveTime ?? server.TcpKeepAliveTime,
        TcpUserTimeout = TcpUserTimeout ?? server.TcpUserTimeout,
        SocketReceiveBuffer = SocketReceiveBuffer ?? server.SocketReceiveBuffer,
        SocketSendBuffer = SocketSendBuffer ?? server.SocketSendBuffer,
        ReadBufferSize = ReadBufferSize ?? server.ReadBufferSize,
        WriteBufferSize = WriteBufferSize ?? server.WriteBufferSize,
    };
}
