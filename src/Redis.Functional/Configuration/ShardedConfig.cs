using LanguageExt;

namespace Redis.Functional;

/// <summary>The settings for several independent servers that are used as one.</summary>
/// <remarks>
/// <para>A client sends each call to the shard of its keys, by a <see cref="Placement"/>. The servers know nothing of each other.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed record ShardedConfig : RedisTarget
{
    /// <summary>Creates the settings for several servers.</summary>
    /// <param name="shards">The shards in any order; their names and weights determine their keys.</param>
    public ShardedConfig(params Shard[] shards) => Shards = SeqOf.Array([.. shards ?? []]);

    /// <summary>The shards.</summary>
    /// <remarks>
    /// Each is a <see cref="RedisConfig"/> or a <see cref="SentinelConfig"/>, all with the same database, and no server twice. Settings of the whole client,
    /// such as codecs, clock and command timeout, are taken from the first shard.
    /// </remarks>
    public Seq<Shard> Shards { get; init; }

    /// <summary>The servers for reads within each shard.</summary>
    /// <remarks>Default: <see cref="ReadFrom.Primary"/>. <c>Reading</c> of a client creates views with another policy.</remarks>
    public ReadFrom Read { get; init; } = ReadFrom.Primary;

    /// <summary>Validates the settings.</summary>
    /// <returns>These settings, or an InvalidConfig for the first invalid one, with what is allowed.</returns>
    public Either<RedisError, ShardedConfig> Validate() => Fault() is { } fault ? fault : this;

    /// <summary>Formats the settings for a log, without passwords.</summary>
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
