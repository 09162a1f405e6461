using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// A cluster, by some of its nodes. A client of it learns from these which node has which hash slots, sends each call to the node that has its keys, and
/// follows slots that move and primaries that are replaced. Since 0.1. · https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/
/// </summary>
public sealed record ClusterConfig : RedisTarget
{
    /// <summary>A cluster.</summary>
    /// <param name="seeds">Nodes that are asked first, of which one must be reachable. The others are learned.</param>
    public ClusterConfig(params RedisEndpoint[] seeds) => Seeds = SeqOf.Array([.. seeds ?? []]);

    /// <summary>Nodes that are asked first, and again when no other node answers.</summary>
    public Seq<RedisEndpoint> Seeds { get; init; }

    /// <summary>How to connect to the nodes: everything but <see cref="RedisConfig.Endpoint"/>, which the cluster tells. The limits hold for each node.</summary>
    public RedisConfig Node { get; init; } = new();

    /// <summary>Where a node is dialled that another one has told of. As announced.</summary>
    public NodeAddress Address { get; init; } = NodeAddress.Announced;

    /// <summary>Where reads go; <c>Reading</c> of a client makes views that read elsewhere. The primaries.</summary>
    public ReadFrom Read { get; init; } = ReadFrom.Primary;

    /// <summary>This configuration, or the first thing in it that cannot work, as an InvalidConfig that says what to write instead.</summary>
    public Either<RedisError, ClusterConfig> Validate() =>
        Problem() is { } problem ? new RedisError.Client.InvalidConfig(problem)
        : Node.Validate().Match(Left: static error => (Either<RedisError, ClusterConfig>)error, Right: _ => this);

    /// <summary>Where to, as whom and how, for a log. Passwords are never in it.</summary>
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
