using LanguageExt;

namespace Redis.Functional;

/// <summary>The servers that a client connects to, as a value.</summary>
/// <remarks>
/// <para>
/// They are one server (<see cref="RedisConfig"/>), a primary monitored by sentinels (<see cref="SentinelConfig"/>), a cluster (<see cref="ClusterConfig"/>),
/// or several independent servers (<see cref="ShardedConfig"/>). A client can be created from any target.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public abstract record RedisTarget
{
    private protected RedisTarget() { }

    /// <summary>Parses an address of any target.</summary>
    /// <returns>Left: an InvalidConfig that says what is allowed and never repeats the text.</returns>
    /// <remarks>
    /// <para>
    /// The scheme selects the target. <c>redis</c>, <c>rediss</c>, <c>unix</c> and their variants: one server, as described at <see cref="RedisConfig.Parse"/>.
    /// <c>redis+sentinel://[user:password@]sentinel[:port][,sentinel[:port] …]/name[/db][?options]</c>, or <c>rediss+sentinel</c> for TLS: a primary, by its
    /// name in the sentinels. <c>redis+cluster://node[:port][,node[:port] …][/db]</c> or <c>rediss+cluster</c>: a cluster.
    /// <c>redis+sharded://name[*weight]=host[:port][,…][/db]</c> or <c>rediss+sharded</c>: independent servers, with the names and weights of their shards.
    /// </para>
    /// <para>
    /// Options in addition to those of a server: <c>sentinelUser</c>, <c>sentinelPassword</c>, <c>minOtherSentinels</c>, <c>followsEarly</c> (true, false),
    /// <c>address</c> (announced, seedHost), <c>readFrom</c> (primary, primaryPreferred, replica, replicaPreferred, any, zone:NAME, zoneAny:NAME,
    /// nearest:MILLISECONDS). User and password before the @ are those of the servers. The default port of a sentinel is 26379.
    /// </para>
    /// </remarks>
    public static Either<RedisError, RedisTarget> Parse(string? url) => RedisUrl.ParseTarget(url).ToEither();

    /// <summary>The same target, the configuration of each of its servers changed by a function; one that answers null changes nothing.</summary>
    internal abstract RedisTarget WithEach(Func<RedisConfig, RedisConfig?> change);

    /// <summary>The configuration of a node, if the target is valid.</summary>
    internal abstract RedisResult<RedisConfig> Checked();
}
