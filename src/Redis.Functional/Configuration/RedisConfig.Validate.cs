using LanguageExt;

namespace Redis.Functional;

// What makes a configuration impossible.
public sealed partial record RedisConfig
{
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(20);

    /// <summary>Validates the settings.</summary>
    /// <returns>These settings, or an InvalidConfig for the first invalid one, with what is allowed.</returns>
    public Either<RedisError, RedisConfig> Validate() =>
        (ProblemOfServer() ?? ProblemOfTimes() ?? ProblemOfLimits() ?? ProblemOfSocket()) is { } problem
            ? new RedisError.Client.InvalidConfig(problem)
            : this;

    internal override RedisTarget WithEach(Func<RedisConfig, RedisConfig?> change) => change(this) ?? this;

    internal override RedisResult<RedisConfig> Checked() => RedisResult.FromEither(Validate());

    private string? ProblemOfServer() =>
        Endpoint is null ? "Endpoint is null. Use new RedisEndpoint.Tcp(\"localhost\", 6379)."
        : Endpoint.Problem() is { } problem ? problem
        : Tls is not null && Tls.Problem() is { } ofTls ? ofTls
        : Tls is { TargetHost: null, InsecureSkipVerification: false } && Endpoint is RedisEndpoint.Unix
            ? "With TLS over a socket file, there is no host to check the certificate against. Set TlsOptions.TargetHost."
        : Credentials is { IsEmpty: true } ? "Credentials contain no password. Set Credentials to null to connect without authentication."
        : Credentials is { IsText: false } ? "Credentials contain an unpaired surrogate, which is not valid text."
        : Database < 0 ? $"Database is {Database}. It must be 0 or more."
        : ClientName is not null && !ClientName.All(static c => c is > ' ' and <= '~')
            ? "ClientName must consist of printable ASCII characters without spaces."
        : ClientName is "" ? "ClientName is empty. Set it to null for no name."
        : !Enum.IsDefined(Protocol) ? Undefined(nameof(Protocol), Protocol)
        : null;

    private string? ProblemOfTimes() =>
        !(ConnectTimeout > TimeSpan.Zero && ConnectTimeout <= Longest) ? $"ConnectTimeout is {ConnectTimeout}. It must be greater than 0 and at most 20 days."
        : TimeProblem(CommandTimeout, nameof(CommandTimeout)) is { } reply ? reply
        : TimeProblem(KeepAliveInterval, nameof(KeepAliveInterval)) is { } keepAlive ? keepAlive
        : TimeProblem(ReadTimeout, nameof(ReadTimeout)) is { } progress ? progress
        : TimeProblem(TcpKeepAliveTime, nameof(TcpKeepAliveTime)) is { } tcp ? tcp
        : TimeProblem(TcpUserTimeout, nameof(TcpUserTimeout)) is { } user ? user
        : TimeProblem(LeaseIdleTimeout, nameof(LeaseIdleTimeout)) is { } idle ? idle
        : Reconnect is null ? "Reconnect is null. Use ReconnectPolicy.Default or ReconnectPolicy.Never."
        : Reconnect.Problem() is { } policy ? policy
        : TimeProvider is null ? "TimeProvider is null. Use TimeProvider.System."
        : Telemetry is null ? "Telemetry is null. Use RedisTelemetryOptions.Default."
        : null;

    private string? ProblemOfLimits() =>
        MaxInFlightCommands < 1 ? $"MaxInFlightCommands is {MaxInFlightCommands}. It must be at least 1."
        : MaxInFlightBytes < 1 ? $"MaxInFlightBytes is {MaxInFlightBytes}. It must be at least 1."
        : Limits is null ? "Limits is null. Use RespLimits.Default."
        : Limits.Problem() is { } limits ? limits
        : MaxLeasedConnections < 1 ? $"MaxLeasedConnections is {MaxLeasedConnections}. It must be at least 1."
        : !Enum.IsDefined(WhenInFlightFull) ? Undefined(nameof(WhenInFlightFull), WhenInFlightFull)
        : !Enum.IsDefined(WritePolicy) ? Undefined(nameof(WritePolicy), WritePolicy)
        : !Enum.IsDefined(WhenDisconnected) ? Undefined(nameof(WhenDisconnected), WhenDisconnected)
        : !Enum.IsDefined(ReplyIntegrity) ? Undefined(nameof(ReplyIntegrity), ReplyIntegrity)
        : !Enum.IsDefined(PubSub) ? Undefined(nameof(PubSub), PubSub)
        : Pool?.Problem() is { } pool ? pool
        : null;

    private string? ProblemOfSocket() =>
        ReadBufferSize is < 256 or > MaxBuffer ? $"ReadBufferSize is {ReadBufferSize}. It must be between 256 bytes and 64 MiB."
        : WriteBufferSize is < 256 or > MaxBuffer ? $"WriteBufferSize is {WriteBufferSize}. It must be between 256 bytes and 64 MiB."
        : SocketReceiveBuffer is < 1 or > MaxBuffer ? $"SocketReceiveBuffer is {SocketReceiveBuffer}. It must be between 1 byte and 64 MiB, or null for the system's default."
        : SocketSendBuffer is < 1 or > MaxBuffer ? $"SocketSendBuffer is {SocketSendBuffer}. It must be between 1 byte and 64 MiB, or null for the system's default."
        : null;

    private const int MaxBuffer = 64 * 1024 * 1024;

    private static string Undefined<E>(string name, E value)
        where E : struct, Enum => $"{name} is {value}. It must be a value of {typeof(E).Name}.";

    internal static string? TimeProblem(TimeSpan time, string name) =>
        IsForEver(time) || (time > TimeSpan.Zero && time <= Longest) ? null
        : $"{name} is {time}. It must be between 0 and 20 days; 0 or Timeout.InfiniteTimeSpan means no limit.";
}
