using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A primary that sentinels watch, by its name. A client of it asks the sentinels where the primary is, makes sure that what it reaches is one, and follows
/// it when another server is promoted. Since 0.1. · https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/
/// </summary>
public sealed record SentinelConfig : RedisTarget
{
    /// <summary>The port of a sentinel that was told nothing else: 26379.</summary>
    public const int DefaultPort = 26_379;

    /// <summary>A primary, and the sentinels that are asked for it.</summary>
    /// <param name="primaryName">The name that the sentinels know it by, as in <c>sentinel monitor orders …</c>.</param>
    /// <param name="sentinels">Where sentinels listen. Others that these know are asked too.</param>
    public SentinelConfig(string primaryName, params RedisEndpoint[] sentinels) => (PrimaryName, Sentinels) = (primaryName, SeqOf.Array([.. sentinels ?? []]));

    /// <summary>The name that the sentinels know the primary by.</summary>
    public string PrimaryName { get; init; }

    /// <summary>Where sentinels listen.</summary>
    public Seq<RedisEndpoint> Sentinels { get; init; }

    /// <summary>How to connect to the servers: everything but <see cref="RedisConfig.Endpoint"/>, which the sentinels tell.</summary>
    public RedisConfig Node { get; init; } = new();

    /// <summary>Whom to log in to the sentinels as; null: nobody. They have users and passwords of their own.</summary>
    public CredentialProvider? SentinelCredentials { get; init; }

    /// <summary>TLS to the sentinels; null: none.</summary>
    public TlsOptions? SentinelTls { get; init; }

    /// <summary>
    /// How many other sentinels one must know to be believed. With 0, the default, one that was cut off from all others is believed too; of three sentinels,
    /// 1 leaves out one that has lost both.
    /// </summary>
    public int MinOtherSentinels { get; init; }

    /// <summary>
    /// Follows as soon as the server that is being promoted says that it is a primary, which is up to a second before the sentinels announce it. If the
    /// failover were given up in between, what was written meanwhile would be lost. True.
    /// </summary>
    public bool FollowsEarly { get; init; } = true;

    /// <summary>Where a server is dialled that the sentinels tell of. As announced.</summary>
    public NodeAddress Address { get; init; } = NodeAddress.Announced;

    /// <summary>Where reads go; <c>Reading</c> of a client makes views that read elsewhere. The primary.</summary>
    public ReadFrom Read { get; init; } = ReadFrom.Primary;

    /// <summary>This configuration, or the first thing in it that cannot work, as an InvalidConfig that says what to write instead.</summary>
    public Either<RedisError, SentinelConfig> Validate() =>
        Problem() is { } problem ? new RedisError.Client.InvalidConfig(problem)
        : Node.Validate().Match(Left: static error => (Either<RedisError, SentinelConfig>)error, Right: _ => this);

    /// <summary>Where to, as whom and how, for a log. Passwords are never in it.</summary>
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
