using LanguageExt;

namespace Redis.Functional;

// What makes a configuration impossible.
public sealed partial record RedisConfig
{
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(20);

    /// <summary>This configuration, or the first thing in it that cannot work, as an InvalidConfig that says what to write instead.</summary>
    public Either<RedisError, RedisConfig> Validate() =>
        (ProblemOfServer() ?? ProblemOfTimes() ?? ProblemOfLimits() ?? ProblemOfSocket()) is { } problem
            ? new RedisError.Client.InvalidConfig(problem)
            : this;

    internal override RedisTarget WithEach(Func<RedisConfig, RedisConfig?> change) => change(this) ?? this;

    internal override RedisResult<RedisConfig> Checked() => RedisResult.FromEither(Validate());

    private string? ProblemOfServer() =>
        Endpoint is null ? "Endpoint is null: write new RedisEndpoint.Tcp(\"localhost\", 6379)"
        : Endpoint.Problem() is { } problem ? problem
        : Tls is not null && Tls.Problem() is { } ofTls ? ofTls
        : Tls is { TargetHost: null, InsecureSkipVerification: false } && Endpoint is RedisEndpoint.Unix
            ? "TLS over a socket file has no host to check the certificate against: set TlsOptions.TargetHost"
        : Credentials is { IsEmpty: true } ? "Credentials were made from null: leave them null for no login"
        : Credentials is { IsText: false } ? "Credentials hold half of a surrogate pair, which is not text"
        : Database < 0 ? "Database must not be negative"
        : ClientName is not null && !ClientName.All(static c => c is > ' ' and <= '~')
            ? "ClientName may hold letters, digits and punctuation of ASCII only, and no space: the server refuses others"
        : ClientName is "" ? "ClientName is empty: leave it null for no name"
        : !Enum.IsDefined(Protocol) ? "Protocol is not one of ProtocolPreference"
        : null;

    private string? ProblemOfTimes() =>
        !(ConnectTimeout > TimeSpan.Zero && ConnectTimeout <= Longest) ? "ConnectTimeout must be longer than zero, and at most 20 days"
        : TimeProblem(CommandTimeout, nameof(CommandTimeout)) is { } reply ? reply
        : TimeProblem(KeepAliveInterval, nameof(KeepAliveInterval)) is { } keepAlive ? keepAlive
        : TimeProblem(ReadTimeout, nameof(ReadTimeout)) is { } progress ? progress
        : TimeProblem(TcpKeepAliveTime, nameof(TcpKeepAliveTime)) is { } tcp ? tcp
        : TimeProblem(TcpUserTimeout, nameof(TcpUserTimeout)) is { } user ? user
        : TimeProblem(LeaseIdleTimeout, nameof(LeaseIdleTimeout)) is { } idle ? idle
        : Reconnect is null ? "Reconnect is null: write ReconnectPolicy.Default or ReconnectPolicy.Never"
        : Reconnect.Problem() is { } policy ? policy
        : TimeProvider is null ? "TimeProvider is null: write TimeProvider.System"
        : null;

    private string? ProblemOfLimits() =>
        MaxInFlightCommands < 1 ? "MaxInFlightCommands must be at least 1"
        : MaxInFlightBytes < 1 ? "MaxInFlightBytes must be at least 1"
        : Limits is null ? "Limits is null: write RespLimits.Default"
        : Limits.Problem() is { } limits ? limits
        : MaxLeasedConnections < 1 ? "MaxLeasedConnections must be at least 1"
        : !Enum.IsDefined(WhenInFlightFull) ? "WhenInFlightFull is not one of its values"
        : !Enum.IsDefined(WritePolicy) ? "WritePolicy is not one of its values"
        : !Enum.IsDefined(WhenDisconnected) ? "WhenDisconnected is not one of its values"
        : !Enum.IsDefined(ReplyIntegrity) ? "ReplyIntegrity is not one of its values"
        : !Enum.IsDefined(PubSub) ? "PubSub is not one of PubSubConnection"
        : Pool?.Problem() is { } pool ? pool
        : null;

    private string? ProblemOfSocket() =>
        ReadBufferSize is < 256 or > MaxBuffer ? "ReadBufferSize must be from 256 bytes to 64 MiB"
        : WriteBufferSize is < 256 or > MaxBuffer ? "WriteBufferSize must be from 256 bytes to 64 MiB"
        : SocketReceiveBuffer is < 1 or > MaxBuffer ? "SocketReceiveBuffer must be from 1 byte to 64 MiB; null leaves it to the system"
        : SocketSendBuffer is < 1 or > MaxBuffer ? "SocketSendBuffer must be from 1 byte to 64 MiB; null leaves it to the system"
        : null;

    private const int MaxBuffer = 64 * 1024 * 1024;

    internal static string? TimeProblem(TimeSpan time, string name) =>
        IsForEver(time) || (time > TimeSpan.Zero && time <= Longest) ? null
        : $"{name} must not be negative, nor longer than 20 days; zero means none";
}
