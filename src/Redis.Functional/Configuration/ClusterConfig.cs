using LanguageExt;

namespace Redis.Functional;

/// <summary>The settings for a cluster, given by some of its nodes.</summary>
/// <remarks>
/// <para>
/// A client learns from these nodes which node serves which hash slots, sends each call to the node of its keys, and follows slots that move and primaries that
/// are replaced. · <see href="https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/">Cluster specification</see>
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record ClusterConfig : RedisTarget
{
    /// <summary>Creates the settings for a cluster.</summary>
    /// <param name="seeds">Nodes that are asked first, of which at least one must be reachable. The others are discovered.</param>
    public ClusterConfig(params RedisEndpoint[] seeds) => Seeds = SeqOf.Array([.. seeds ?? []]);

    /// <summary>The nodes that are asked first, and again when no other node replies.</summary>
    public Seq<RedisEndpoint> Seeds { get; init; }

    /// <summary>The settings for connections to the nodes.</summary>
    /// <remarks><see cref="RedisConfig.Endpoint"/> is ignored. Limits apply to each node.</remarks>
    public RedisConfig Node { get; init; } = new();

    /// <summary>The mapping from announced node addresses to the addresses that are dialled.</summary>
    /// <remarks>Default: <see cref="NodeAddress.Announced"/>.</remarks>
    public NodeAddress Address { get; init; } = NodeAddress.Announced;

    /// <summary>The servers for reads.</summary>
    /// <remarks>Default: <see cref="ReadFrom.Primary"/>. <c>Reading</c> of a client creates views with another policy.</remarks>
    public ReadFrom Read { get; init; } = ReadFrom.Primary;

    /// <summary>Validates the settings.</summary>
    /// <returns>These settings, or an InvalidConfig for the first invalid one, with what is allowed.</returns>
    public Either<RedisError, ClusterConfig> Validate() =>
        Problem() is { } problem ? new RedisError.Client.InvalidConfig(problem)
        : Node.Validate().Match(Left: static error => (Either<RedisError, ClusterConfig>)error, Right: _ => this);

    /// <summary>Formats the settings for a log, without passwords.</summary>
    public override string ToString() => $"ClusterConfig {{ Seeds = {string.Join(", ", Seeds)}, Address = {Address}, Read = {Read}, Node = {Node} }}";

    internal override RedisTarget WithEach(Func<RedisConfig, RedisConfig?> change) => this with { Node = change(Node) ?? Node };

    internal override RedisResult<RedisConfig> Checked() => RedisResult.FromEither(Validate()).Map(static config => config.Node);

    private string? Problem() =>
        Seeds.Count == 0 ? "Seeds is empty. Write new ClusterConfig(new RedisEndpoint.Tcp(\"node-1\", 6379))."
        : Seeds.Any(static seed => seed is null) ? "Seeds contains null."
        : Seeds.Select(static seed => seed.Problem()).FirstOrDefault(static problem => problem is not null) is { } ofAddress ? $"Seeds: {ofAddress}"
        : Node is null ? "Node is null. Use new RedisConfig()."
        : Address is null ? "Address is null. Use NodeAddress.Announced."
        : Read is null ? "Read is null. Use ReadFrom.Primary."
        : Read.Problem() is { } ofRead ? $"Read: {ofRead}"
        : null;
}
