using LanguageExt;

namespace Redis.Functional;

/// <summary>The settings for a primary that sentinels monitor.</summary>
/// <remarks>
/// <para>
/// A client asks the sentinels for the address of the primary, verifies that the server is a primary, and follows it when another server is promoted. ·
/// <see href="https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/">Redis Sentinel</see>
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record SentinelConfig : RedisTarget
{
    /// <summary>The default port of a sentinel, 26379.</summary>
    public const int DefaultPort = 26_379;

    /// <summary>Creates the settings for a primary.</summary>
    /// <param name="primaryName">The name of the primary in the sentinels, as in <c>sentinel monitor orders …</c>.</param>
    /// <param name="sentinels">The addresses of sentinels. Other sentinels that these know are asked too.</param>
    public SentinelConfig(string primaryName, params RedisEndpoint[] sentinels) => (PrimaryName, Sentinels) = (primaryName, SeqOf.Array([.. sentinels ?? []]));

    /// <summary>The name of the primary in the sentinels.</summary>
    public string PrimaryName { get; init; }

    /// <summary>The addresses of sentinels.</summary>
    public Seq<RedisEndpoint> Sentinels { get; init; }

    /// <summary>The settings for connections to the servers.</summary>
    /// <remarks><see cref="RedisConfig.Endpoint"/> is ignored.</remarks>
    public RedisConfig Node { get; init; } = new();

    /// <summary>The credentials for the sentinels, which have their own users and passwords.</summary>
    /// <remarks>Null: no authentication. Default: null.</remarks>
    public CredentialProvider? SentinelCredentials { get; init; }

    /// <summary>The TLS settings for the sentinels.</summary>
    /// <remarks>Null: no TLS. Default: null.</remarks>
    public TlsOptions? SentinelTls { get; init; }

    /// <summary>The number of other sentinels that a sentinel must know for its answer to count.</summary>
    /// <remarks>
    /// Default: 0, which also accepts a sentinel that is cut off from all others. With three sentinels, 1 ignores one that has lost both others.
    /// </remarks>
    public int MinOtherSentinels { get; init; }

    /// <summary>Whether the client follows a server as soon as it reports that it is a primary, up to a second before the sentinels announce it.</summary>
    /// <remarks>Default: true. If the failover were aborted in between, writes made meanwhile would be lost.</remarks>
    public bool FollowsEarly { get; init; } = true;

    /// <summary>The mapping from announced server addresses to the addresses that are dialled.</summary>
    /// <remarks>Default: <see cref="NodeAddress.Announced"/>.</remarks>
    public NodeAddress Address { get; init; } = NodeAddress.Announced;

    /// <summary>The servers for reads.</summary>
    /// <remarks>Default: <see cref="ReadFrom.Primary"/>. <c>Reading</c> of a client creates views with another policy.</remarks>
    public ReadFrom Read { get; init; } = ReadFrom.Primary;

    /// <summary>Validates the settings.</summary>
    /// <returns>These settings, or an InvalidConfig for the first invalid one, with what is allowed.</returns>
    public Either<RedisError, SentinelConfig> Validate() =>
        Problem() is { } problem ? new RedisError.Client.InvalidConfig(problem)
        : Node.Validate().Match(Left: static error => (Either<RedisError, SentinelConfig>)error, Right: _ => this);

    /// <summary>Formats the settings for a log, without passwords.</summary>
    public override string ToString() =>
        $"SentinelConfig {{ PrimaryName = {PrimaryName}, Sentinels = {string.Join(", ", Sentinels)}, SentinelUser = {UserOf(SentinelCredentials)}, "
        + $"SentinelTls = {(SentinelTls is null ? "none" : SentinelTls.ToString())}, MinOtherSentinels = {MinOtherSentinels}, FollowsEarly = {FollowsEarly}, Read = {Read}, Node = {Node} }}";

    internal override RedisTarget WithEach(Func<RedisConfig, RedisConfig?> change) => this with { Node = change(Node) ?? Node };

    internal override RedisResult<RedisConfig> Checked() => RedisResult.FromEither(Validate()).Map(static config => config.Node);

    /// <summary>How to connect to a sentinel.</summary>
    internal RedisConfig ForSentinel(RedisEndpoint endpoint) => new()
    {
        Endpoint = endpoint, Credentials = SentinelCredentials, Tls = SentinelTls, Protocol = Node.Protocol, ConnectTimeout = Node.ConnectTimeout,
        CommandTimeout = Node.ConnectTimeout, KeepAliveInterval = Node.KeepAliveInterval, ReadTimeout = Node.ReadTimeout, ClientName = Node.ClientName,
        PubSub = PubSubConnection.Shared, TimeProvider = Node.TimeProvider, Random = Node.Random, Transport = Node.Transport, Limits = Node.Limits,
    };

    /// <summary>Where a server is dialled that a sentinel has told of.</summary>
    internal RedisResult<RedisEndpoint> AddressOf(string host, long port, RedisEndpoint sentinel) => AddressOf(host, port, sentinel, Address);

    /// <summary>Where another sentinel is dialled that a sentinel has told of. Those that tell host names of servers may tell none of themselves.</summary>
    internal RedisResult<RedisEndpoint> AddressOfSentinel(string host, long port, RedisEndpoint sentinel) => AddressOf(host, port, sentinel, Address.OrAnnounced);

    private RedisResult<RedisEndpoint> AddressOf(string host, long port, RedisEndpoint sentinel, NodeAddress address) =>
        host.Length > 0 && port is > 0 and <= 65_535
            ? address.Of(new AnnouncedNode(host, (int)port), sentinel)
            : new(new RedisError.Connection(ConnectionFault.Unreachable, $"Sentinel {sentinel} returned no valid address for {PrimaryName}.", Delivery.NotSent));

    private static string UserOf(CredentialProvider? credentials) => credentials switch
    {
        null => "none",
        { Known: { } known } => $"{known.User ?? "default"}, SentinelPassword = ***",
        _ => $"{credentials}",
    };

    private string? Problem() =>
        string.IsNullOrWhiteSpace(PrimaryName) ? "PrimaryName is empty. Set it to the name after 'sentinel monitor' in the sentinels' configuration."
        : Sentinels.Count == 0 ? "Sentinels is empty. Write new SentinelConfig(\"orders\", new RedisEndpoint.Tcp(\"sentinel-1\", SentinelConfig.DefaultPort))."
        : Sentinels.Any(static sentinel => sentinel is null) ? "Sentinels contains null."
        : Sentinels.Select(static sentinel => sentinel.Problem()).FirstOrDefault(static problem => problem is not null) is { } ofAddress ? $"Sentinels: {ofAddress}"
        : Node is null ? "Node is null. Use new RedisConfig()."
        : MinOtherSentinels < 0 ? $"MinOtherSentinels is {MinOtherSentinels}. It must be 0 or more."
        : Address is null ? "Address is null. Use NodeAddress.Announced."
        : Read is null ? "Read is null. Use ReadFrom.Primary."
        : Read.Problem() is { } ofRead ? $"Read: {ofRead}"
        : SentinelTls?.Problem() is { } ofTls ? $"SentinelTls: {ofTls}"
        : SentinelCredentials is { IsEmpty: true } ? "SentinelCredentials contain no password. Set SentinelCredentials to null to connect without authentication."
        : SentinelCredentials is { IsText: false } ? "SentinelCredentials contain an unpaired surrogate, which is not valid text."
        : null;
}
