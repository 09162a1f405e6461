using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>A cluster, as a value and as an address.</summary>
public sealed class ClusterConfigTests
{
    private static ClusterConfig Parsed(string url) =>
        Assert.IsType<ClusterConfig>(RedisTarget.Parse(url).Match<RedisTarget?>(Right: static target => target, Left: error => throw new InvalidOperationException($"{error}")));

    private static string Refusal<A>(Either<RedisError, A> answer) =>
        Assert.IsType<RedisError.Client.InvalidConfig>(answer.Match(Right: static value => (object)value!, Left: static error => error)).Message;

    [Fact]
    public void An_address_names_nodes_and_options()
    {
        var config = Parsed("redis+cluster://app:s%40cret@n1,n2:7000,[::1]/3?address=hostName&commandTimeout=2s&whenDisconnected=wait&readFrom=zone:eu-1a");

        Assert.Equal(new RedisEndpoint[] { new RedisEndpoint.Tcp("n1", 6379), new RedisEndpoint.Tcp("n2", 7000), new RedisEndpoint.Tcp("::1", 6379) }, config.Seeds.ToArray());
        Assert.Equal((3, TimeSpan.FromSeconds(2), WhenDisconnected.Wait, null), (config.Node.Database, config.Node.CommandTimeout, config.Node.WhenDisconnected, config.Node.Tls));
        Assert.Equal((NodeAddress.HostName, ReadFrom.Zone("eu-1a")), (config.Address, config.Read));
        Assert.Equal(new RedisCredentials("app", "s@cret"), config.Node.Credentials!.Known);
        Assert.DoesNotContain("s@cret", $"{config}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rediss+cluster://n")]
    [InlineData("VALKEYS+CLUSTER://n/")]
    public void A_secure_scheme_means_TLS(string url) => Assert.Equal(TlsOptions.Default, Parsed(url).Node.Tls);

    [Theory]
    [InlineData("redis+cluster://")]
    [InlineData("redis+cluster:///3")]
    [InlineData("redis+cluster://c4nary,")]
    [InlineData("redis+cluster://,c4nary")]
    [InlineData("redis+cluster://c4nary:0")]
    [InlineData("redis+cluster://c4nary:70000")]
    [InlineData("redis+cluster://c4nary:x")]
    [InlineData("redis+cluster://[c4nary]")]
    [InlineData("redis+cluster://::1")]
    [InlineData("redis+cluster://c4nary@n")]
    [InlineData("redis+cluster://u:%zz@c4nary")]
    [InlineData("redis+cluster://n/c4nary")]
    [InlineData("redis+cluster://n/1/c4nary")]
    [InlineData("redis+cluster://n/3?db=4")]
    [InlineData("redis+cluster://n?address=c4nary")]
    [InlineData("redis+cluster://n?color=c4nary")]
    [InlineData("redis+cluster://n?readFrom=c4nary")]
    [InlineData("redis+cluster://n?minOtherSentinels=1")]
    [InlineData("redis+cluster://n#c4nary")]
    public void A_wrong_address_says_what_to_write_and_repeats_nothing(string url)
    {
        var message = Refusal(RedisTarget.Parse(url));

        Assert.DoesNotContain("c4nary", message, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(message.Length, 20, 1_000);
    }

    [Fact]
    public void What_reads_the_address_of_one_server_says_who_reads_this_one() =>
        Assert.Contains("RedisTarget.Parse", Refusal(RedisConfig.Parse("redis+cluster://n")), StringComparison.Ordinal);

    [Fact]
    public void What_cannot_work_is_said()
    {
        Assert.Contains("Seeds is empty", Refusal(new ClusterConfig().Validate()), StringComparison.Ordinal);
        Assert.Contains("Seeds is empty", Refusal(new ClusterConfig(null!).Validate()), StringComparison.Ordinal);
        Assert.Contains("null", Refusal(new ClusterConfig([null!]).Validate()), StringComparison.Ordinal);
        Assert.Contains("port", Refusal(new ClusterConfig(new RedisEndpoint.Tcp("n", 0)).Validate()), StringComparison.Ordinal);
        Assert.Contains("Node is null", Refusal(new ClusterConfig(RedisEndpoint.Local) { Node = null! }.Validate()), StringComparison.Ordinal);
        Assert.Contains("Read is null", Refusal(new ClusterConfig(RedisEndpoint.Local) { Read = null! }.Validate()), StringComparison.Ordinal);
        Assert.Contains("Read: ", Refusal(new ClusterConfig(RedisEndpoint.Local) { Read = ReadFrom.Zone("") }.Validate()), StringComparison.Ordinal);
        Assert.Contains("Address is null", Refusal(new ClusterConfig(RedisEndpoint.Local) { Address = null! }.Validate()), StringComparison.Ordinal);
        Assert.NotEmpty(Refusal(new ClusterConfig(RedisEndpoint.Local) { Node = new() { Database = -1 } }.Validate()));
    }
}
