using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// What a client connects to, as a value: a server (<see cref="RedisConfig"/>), a primary that sentinels watch (<see cref="SentinelConfig"/>), a cluster (<see cref="ClusterConfig"/>), or
/// several independent servers (<see cref="ShardedConfig"/>). A client
/// can be made of any target. Since 0.1.
/// </summary>
public abstract record RedisTarget
{
    private protected RedisTarget() { }

    /// <summary>
    /// Reads an address. The scheme says what it is: <c>redis</c>, <c>rediss</c>, <c>unix</c> and the like name a server, as <see cref="RedisConfig.Parse"/>
    /// describes; <c>redis+sentinel://[user:password@]sentinel[:port][,sentinel[:port] …]/name[/db][?options]</c>, and <c>rediss+sentinel</c> for TLS, a primary
    /// by the name that sentinels know it by; <c>redis+cluster://node[:port][,node[:port] …][/db]</c> and <c>rediss+cluster</c> a cluster; <c>redis+sharded://name[*weight]=host[:port][,…][/db]</c> and
    /// <c>rediss+sharded</c> independent servers by the names and weights of their shards. An InvalidConfig says what to write instead; it never repeats the text.
    /// </summary>
    /// <remarks>
    /// Options beside those of a server: <c>sentinelUser</c>, <c>sentinelPassword</c>, <c>minOtherSentinels</c>, <c>followsEarly</c> (true, false),
    /// <c>address</c> (announced, seedHost), <c>readFrom</c> (primary, primaryPreferred, replica, replicaPreferred, any, zone:NAME, zoneAny:NAME, nearest:MILLISECONDS). User and password before the @ are the servers' own. A sentinel without a port listens on 26379.
    /// </remarks>
    public static Either<RedisError, RedisTarget> Parse(string? url) => RedisUrl.ParseTarget(url).ToEither();

    /// <summary>The same target, the configuration of each of its servers changed by a function; one that answers null changes nothing.</summary>
    internal abstract RedisTarget WithEach(Func<RedisConfig, RedisConfig?> change);

    /// <summary>The configuration of a node, if the target is valid.</summary>
    internal abstract RedisResult<RedisConfig> Checked();
}
