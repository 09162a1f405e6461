using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>
/// A client reaches the nodes of a cluster, and follows their redirects, however they announce themselves: with TLS, by IPv6, by host names, by none at all. Where
/// that cannot work it says what to do.
/// </summary>
[Trait("Load", "Waits")]
public sealed class ClusterReachingTests
{
    // On a busy machine a handshake takes seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TestCertificates Kit = TestCertificates.Shared;
    private static readonly TlsOptions Trusting = new() { TrustedRoots = new Seq<X509Certificate2>([Kit.Ca]) };
    private static readonly TlsOptions ForLocalhost = Trusting with { TargetHost = "localhost" };

    [Fact]
    public async Task With_TLS_the_certificate_is_for_what_is_dialled()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0, Tls = Kit.ForServer(Kit.NameOnly), Password = "s3cret" });
        var node = new RedisConfig { Credentials = new RedisCredentials(null, "s3cret") };
        ClusterConfig By(string host, TlsOptions tls) => Config(cluster, host, node with { Tls = tls });

        await Fails(By("127.0.0.1", Trusting), ConnectionFault.Tls, "not for 127.0.0.1");
        await Fails(By("localhost", Trusting), ConnectionFault.Tls, "not for 127.0.0.1", "NodeAddress");
        await Fails(By("localhost", ForLocalhost with { TrustedRoots = default }), ConnectionFault.Tls, "Set TlsOptions.TrustedRoots");
        await Fails(By("localhost", Trusting) with { Address = NodeAddress.HostName }, ConnectionFault.ConfigurationRejected, "NodeAddress.HostName", "cluster-announce-hostname");

        await Follow(
            cluster,
            By("127.0.0.1", ForLocalhost),
            By("localhost", Trusting) with { Address = NodeAddress.SeedHost },
            By("localhost", Trusting) with { Address = NodeAddress.Map(static at => new RedisEndpoint.Tcp("localhost", ((RedisEndpoint.Tcp)at).Port)) });
    }

    [Fact]
    public async Task With_TLS_the_names_that_nodes_announce_suit_certificates_for_names()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0, Tls = Kit.ForServer(Kit.NameOnly), NodeConfig = static _ => Names("hostname", "localhost") });
        var named = Config(cluster, "localhost", new() { Tls = Trusting });

        await Fails(named with { Address = NodeAddress.Ip }, ConnectionFault.Tls, "not for 127.0.0.1", "NodeAddress");
        Assert.All(await Follow(cluster, named, named with { Address = NodeAddress.HostName }), static host => Assert.Equal("localhost", host));
    }

    [Fact]
    public async Task By_IPv6()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0, Bind = "::1" });
        var (from, to) = (await cluster.PrimaryOfAsync(0), await cluster.PrimaryOfAsync(KeySlot.Count - 1));
        Assert.Equal($"MOVED {KeySlot.Count - 1} ::1:{to.Port}", (await from.AskAsync("GET", KeyOf(KeySlot.Count - 1))).Text);
        var parsed = (ClusterConfig)RedisTarget.Parse($"redis+cluster://{string.Join(',', cluster.Seeds)}?commandTimeout=30s&connectTimeout=30s").Right();

        Assert.All(await Follow(cluster, parsed, parsed with { Address = NodeAddress.Ip }), static host => Assert.Equal("::1", host));
    }

    [Theory]
    [InlineData("hostname", "localhost", "127.0.0.1", "localhost")]
    [InlineData("unknown-endpoint", "", "localhost", "localhost")]
    [InlineData("hostname", "", "localhost", "127.0.0.1")]
    public async Task Nodes_are_dialled_where_they_announce_themselves(string form, string name, string seed, string dialled)
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0, NodeConfig = _ => Names(form, name) });
        var config = Config(cluster, seed);

        var hosts = await Follow(cluster, config, config with { Address = NodeAddress.Ip }, config with { Address = NodeAddress.SeedHost });

        Assert.Equal([dialled, "127.0.0.1", seed], hosts);
    }

    [Fact]
    public async Task A_node_that_does_not_know_its_address_is_dialled_where_it_was_asked()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Primaries = 1, Replicas = 0 });
        var config = Config(cluster, "localhost");
        Assert.Equal("", (await cluster.Nodes[0].AskAsync("CLUSTER", "SLOTS")).Items[0].Items[2].Items[0].Text);
        await using var client = (await RedisClient.Connect(config)).Right();
        await client.Run(Set("k", 1)).Right();

        // It knows it as soon as it has met another one.
        var added = await cluster.AddEmptyNodeAsync();
        await cluster.MoveAsync([KeySlot.Of("k")], cluster.Nodes[0], added);

        Assert.Equal(1, (await client.Run(Get<int>("k")).Right()).IfNone(0));
        Assert.Equal("127.0.0.1", Hosts(client));
    }

    // Each client uses all nodes, and follows a slot on its way to a node that has no other. Where each dials that node.
    private static async Task<string[]> Follow(RedisCluster cluster, params ClusterConfig[] configs)
    {
        var clients = await Task.WhenAll(configs.Select(static async config => (await RedisClient.Connect(config)).Right()));
        var added = await cluster.AddEmptyNodeAsync();
        const int Slot = 5_000;
        var from = await cluster.PrimaryOfAsync(Slot);
        RedisKey[] keys = [.. Enumerable.Range(0, 50).Select(static i => (RedisKey)$"k{i}")];
        foreach (var client in clients) await client.Run(MSet(keys.Select(static key => (key, (RedisValue)"v")))).Right();

        await cluster.BeginMoveAsync([Slot], from, added);
        foreach (var client in clients)
        {
            await client.Run(Set(KeyOf(Slot), "asked")).Right();
            Assert.Equal(1, client.TopologyFigures.Asked);
        }

        await cluster.MoveKeysAsync([Slot], from, added);
        await cluster.EndMoveAsync([Slot], from, added);
        foreach (var client in clients)
        {
            Assert.Equal("asked", (await client.Run(Get<string>(KeyOf(Slot))).Right()).IfNone(""));
            Assert.Equal(1, client.TopologyFigures.Moved);
            Assert.Equal(keys.Length, await client.Run(Exists(keys)).Right());
        }

        foreach (var client in clients) await Eventually.TrueAsync(() => client.Nodes.Count == cluster.Nodes.Length, "all nodes are known");
        var hosts = clients.Select(Hosts).ToArray();
        foreach (var client in clients) await client.DisposeAsync();
        return hosts;
    }

    // Where all nodes are dialled.
    private static string Hosts(RedisClient client) => string.Join(", ", client.Nodes.Select(static node => ((RedisEndpoint.Tcp)node.Endpoint!).Host).Distinct());

    private static string KeyOf(int slot) => Enumerable.Range(0, int.MaxValue).Select(static i => $"key{i}").First(key => KeySlot.Of(key) == slot);

    private static ImmutableArray<string> Names(string form, string name) =>
        name.Length == 0 ? [$"cluster-preferred-endpoint-type {form}"] : [$"cluster-preferred-endpoint-type {form}", $"cluster-announce-hostname {name}"];

    private static ClusterConfig Config(RedisCluster cluster, string host, RedisConfig? node = null) =>
        new([.. cluster.Nodes.Select(one => new RedisEndpoint.Tcp(host, one.ListeningPort))]) { Node = (node ?? new()) with { ConnectTimeout = Patience, CommandTimeout = Patience } };

    private static async Task Fails(ClusterConfig config, ConnectionFault fault, params string[] said)
    {
        var error = Assert.IsType<RedisError.Connection>((await RedisClient.Connect(config)).Left());
        Assert.All(said, word => Assert.Contains(word, error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("s3cret", $"{error}", StringComparison.Ordinal);
        Assert.Equal((fault, Delivery.NotSent), (error.Fault, error.Delivery));
    }
}
