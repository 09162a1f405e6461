using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Several independent servers that are used as one: a client of them sends each call to the shard that has its keys by a <see cref="Placement"/>. The servers know nothing of each
/// other. Since 0.1.
/// </summary>
public sealed record ShardedConfig : RedisTarget
{
    /// <summary>Servers among which keys are divided.</summary>
    /// <param name="shards">The shards, in whatever order: their names and weights say who has which keys.</param>
    public ShardedConfig(params Shard[] shards) => Shards = SeqOf.Array([.. shards ?? []]);

    /// <summary>
    /// The shards. Each is a <see cref="RedisConfig"/> or a <see cref="SentinelConfig"/>, all on the same database, no server twice. Codecs, clock, command timeout and the like of what concerns the whole client
    /// are those of the first.
    /// </summary>
    public Seq<Shard> Shards { get; init; }

    /// <summary>Where reads go, for each shard by itself; <c>Reading</c> of a client makes views that read elsewhere. The primaries.</summary>
    public ReadFrom Read { get; init; } = ReadFrom.Primary;

    /// <summary>This configuration, or the first thing in it that cannot work, as an InvalidConfig that says what to write instead.</summary>
    public Either<RedisError, ShardedConfig> Validate() => Fault() is { } fault ? fault : this;

    /// <summary>Where to, as whom and how, for a log. Passwords are never in it.</summary>
    public override string ToString() => $"ShardedConfig {{ Shards = {string.Join(", ", Shards)}, Read = {Read} }}";

    internal override RedisTarget WithEach(Func<RedisConfig, RedisConfig?> change) =>
        this with { Shards = SeqOf.Array(Shards.Select(shard => shard with { Target = shard.Target.WithEach(change) }).ToArray()) };

    internal override RedisResult<RedisConfig> Checked() => Fault() is { } fault ? fault : Shards[0].Target.Checked();

    /// <summary>How the server of a shard is reached, of one that nothing is wrong with.</summary>
    internal static RedisConfig NodeOf(Shard shard) => shard.Target is SentinelConfig sentinel ? sentinel.Node : (RedisConfig)shard.Target;

    private RedisError? Fault() =>
        Problem() is { } problem ? new RedisError.Client.InvalidConfig(problem)
        : Shards.Select(static shard => shard.Target.Checked()).Where(static node => node.IsError).Select(static node => node.Error).FirstOrDefault() is { } fault ? fault
        : Disagreement() is { } disagreement ? new RedisError.Client.InvalidConfig(disagreement)
        : null;

    private string? Problem() =>
        Placement.Problem([.. Shards]) is { } problem ? problem
        : Shards.FirstOrDefault(static shard => shard.Target is not (RedisConfig or SentinelConfig)) is { } nested ? $"The target of shard {nested.Name} must be a RedisConfig or a SentinelConfig."
        : Read is null ? "Read is null. Use ReadFrom.Primary."
        : Read.Problem() is { } ofRead ? $"Read: {ofRead}"
        : Shards.FirstOrDefault(static shard => shard.Target is SentinelConfig sentinel && sentinel.Read != ReadFrom.Primary) is { } reading ? $"Shard {reading.Name} sets SentinelConfig.Read. Set ShardedConfig.Read instead."
        : null;

    // When each of them is valid by itself.
    private string? Disagreement() =>
        Shards.Select(static shard => NodeOf(shard).Database).Distinct().Skip(1).Any() ? "The shards have different databases. Use the same database for all shards."
        : Shards.Select(static shard => (shard.Name, Place: Place(shard))).GroupBy(static one => one.Place).FirstOrDefault(static group => group.Skip(1).Any()) is { } twice
            ? $"{string.Join(" and ", twice.Take(2).Select(static one => one.Name))} are the same server. Each shard must be a server of its own."
        : null;

    private static object Place(Shard shard) => shard.Target is SentinelConfig sentinel
        ? (sentinel.PrimaryName, string.Join(",", sentinel.Sentinels.Select(static one => one.ToString()).Order(StringComparer.Ordinal)))
        : ((RedisConfig)shard.Target).Endpoint;
}
