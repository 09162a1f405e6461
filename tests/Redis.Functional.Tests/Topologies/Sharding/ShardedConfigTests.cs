using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Topologies.Sharding;

/// <summary>Independent servers that are used as one, as a value and as an address.</summary>
public sealed class ShardedConfigTests
{
    private static ShardedConfig Parsed(string url) =>
        Assert.IsType<ShardedConfig>(RedisTarget.Parse(url).Match<RedisTarget?>(Right: static target => target, Left: error => throw new InvalidOperationException($"{error}")));

    private static string Refusal<A>(Either<RedisError, A> answer) =>
        Assert.IsType<RedisError.Client.InvalidConfig>(answer.Match(Right: static value => (object)value!, Left: static error => error)).Message;

    private static Shard At(string name, string host, int database = 0) => new(name, new RedisConfig { Endpoint = new RedisEndpoint.Tcp(host, 6379), Database = database });

    [Fact]
    public void An_address_names_shards_with_their_weights_and_hosts()
    {
        var config = Parsed("redis+sharded://app:s%40cret@s1=redis-1,K%C3%B6ln*2=redis-2:7000,a%3Db=[::1]/3?commandTimeout=2s&readFrom=replicaPreferred");
        var nodes = config.Shards.Select(static shard => (RedisConfig)shard.Target).ToArray();

        Assert.Equal([("s1", 1), ("Köln", 2), ("a=b", 1)], config.Shards.Select(static shard => (shard.Name, shard.Weight)).ToArray());
        Assert.Equal([new RedisEndpoint.Tcp("redis-1", 6379), new RedisEndpoint.Tcp("redis-2", 7000), new RedisEndpoint.Tcp("::1", 6379)], nodes.Select(static node => node.Endpoint).ToArray());
        Assert.All(nodes, static node => Assert.Equal((3, TimeSpan.FromSeconds(2), null, "app"), (node.Database, node.CommandTimeout, node.Tls, node.Credentials!.Known!.User)));
        Assert.Equal(ReadFrom.ReplicaPreferred, config.Read);
    }

    [Theory]
    [InlineData("rediss+sharded://s1=a")]
    [InlineData("VALKEYS+SHARDED://s1=a/")]
    public void A_secure_scheme_means_TLS(string url) => Assert.Equal(TlsOptions.Default, ((RedisConfig)Parsed(url).Shards[0].Target).Tls);

    [Theory]
    [InlineData("redis+sharded://")]
    [InlineData("redis+sharded://c4nary")]
    [InlineData("redis+sharded://s1=a,c4nary")]
    [InlineData("redis+sharded://s1=a,")]
    [InlineData("redis+sharded://s1=")]
    [InlineData("redis+sharded://=c4nary")]
    [InlineData("redis+sharded://*2=c4nary")]
    [InlineData("redis+sharded://s1*c4nary=a")]
    [InlineData("redis+sharded://s1*0=c4nary")]
    [InlineData("redis+sharded://s1*-1=c4nary")]
    [InlineData("redis+sharded://s1*10001=c4nary")]
    [InlineData("redis+sharded://c4nary=a,c4nary=b")]
    [InlineData("redis+sharded://s1=c4nary,s2=c4nary")]
    [InlineData("redis+sharded://s1=c4nary:c4nary")]
    [InlineData("redis+sharded://c4nary@s1=a")]
    [InlineData("redis+sharded://s1=a/c4nary")]
    [InlineData("redis+sharded://s1=a/0?color=c4nary")]
    [InlineData("redis+sharded://s1=a/0?readFrom=c4nary")]
    [InlineData("redis+sharded://s%ZZ=a")]
    public void A_wrong_address_says_what_to_write_and_repeats_nothing(string url) =>
        Assert.DoesNotContain("c4nary", Refusal(RedisTarget.Parse(url)), StringComparison.Ordinal);

    [Fact]
    public void An_address_of_shards_is_no_address_of_a_server() => Assert.Contains("RedisTarget.Parse", Refusal(RedisConfig.Parse("redis+sharded://s1=a")), StringComparison.Ordinal);

    [Fact]
    public void What_cannot_work_is_refused()
    {
        var (one, other) = (At("s1", "a"), At("s2", "b"));

        Assert.True(new ShardedConfig(one, other).Validate().IsRight);
        Assert.Contains("no shards", Refusal(new ShardedConfig().Validate()), StringComparison.Ordinal);
        Assert.Contains("no shards", Refusal(new ShardedConfig(null!).Validate()), StringComparison.Ordinal);
        Assert.Contains("null", Refusal(new ShardedConfig(one, null!).Validate()), StringComparison.Ordinal);
        Assert.Contains("Two shards", Refusal(new ShardedConfig(one, other with { Name = "s1" }).Validate()), StringComparison.Ordinal);
        Assert.Contains("must be a RedisConfig or a SentinelConfig", Refusal(new ShardedConfig(one, other with { Target = new ClusterConfig() }).Validate()), StringComparison.Ordinal);
        Assert.Contains("must be a RedisConfig or a SentinelConfig", Refusal(new ShardedConfig(one, other with { Target = new ShardedConfig(one) }).Validate()), StringComparison.Ordinal);
        Assert.Contains("different databases", Refusal(new ShardedConfig(one, At("s2", "b", 1)).Validate()), StringComparison.Ordinal);
        Assert.Contains("s1 and s2 are the same server", Refusal(new ShardedConfig(one, At("s2", "a")).Validate()), StringComparison.Ordinal);
        Assert.Contains("sentinel", Refusal(new ShardedConfig(one, other with { Target = new SentinelConfig("orders") }).Validate()), StringComparison.Ordinal);
        Assert.Contains("Read is null", Refusal((new ShardedConfig(one) with { Read = null! }).Validate()), StringComparison.Ordinal);

        var orders = new SentinelConfig("orders", new RedisEndpoint.Tcp("a", 26_379), new RedisEndpoint.Tcp("b", 26_379));
        var reversed = orders with { Sentinels = new Seq<RedisEndpoint>(orders.Sentinels.Reverse()) };
        Assert.True(new ShardedConfig(one, new Shard("s2", orders), new Shard("s3", orders with { PrimaryName = "users" })).Validate().IsRight);
        Assert.Contains("same server", Refusal(new ShardedConfig(new Shard("s2", orders), new Shard("s3", reversed)).Validate()), StringComparison.Ordinal);
        Assert.Contains("sets SentinelConfig.Read", Refusal(new ShardedConfig(new Shard("s2", orders with { Read = ReadFrom.Any })).Validate()), StringComparison.Ordinal);
        Assert.Contains("Pool", Refusal(new ShardedConfig(new Shard("s2", new RedisConfig { Pool = new() { MaxSize = 0 } })).Validate()), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_text_has_no_secret()
    {
        var text = new ShardedConfig(new Shard("s1", new RedisConfig { Credentials = new RedisCredentials("app", "c4nary") })).ToString();

        Assert.Contains("s1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("c4nary", text, StringComparison.Ordinal);
    }
}
