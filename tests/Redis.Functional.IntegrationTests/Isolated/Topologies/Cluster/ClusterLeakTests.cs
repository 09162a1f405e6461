using System.Security.Cryptography.X509Certificates;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>Clients of clusters that are closed, and those that could not connect, leave nothing behind.</summary>
[Collection(nameof(Alone))]
public sealed class ClusterLeakTests
{
    private const int Clients = 10;

    [Fact]
    public async Task Closed_clients_leave_no_sockets_timers_or_threads()
    {
        var kit = TestCertificates.Shared;
        var trusting = new TlsOptions { TrustedRoots = new Seq<X509Certificate2>([kit.Ca]) };
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0, Tls = kit.ForServer(kit.NameOnly) });
        ClusterConfig By(string host, PoolOptions? pool = null) => new([.. cluster.Nodes.Select(node => new RedisEndpoint.Tcp(host, node.TlsPort))])
        {
            Node = new() { Tls = trusting, Pool = pool, ConnectTimeout = TimeSpan.FromSeconds(30) }, Address = NodeAddress.SeedHost,
        };
        await Use(By("localhost"));
        await Refused(By("127.0.0.1"));

        var meter = new LeakMeter();
        for (var i = 0; i < Clients; i++)
        {
            await Use(By("localhost", i % 2 == 0 ? null : PoolOptions.Default));
            await Refused(By("127.0.0.1"));
        }

        var grown = await meter.SettledAsync();
        Figures.Report("cluster, leaks", $"after {Clients} clients with TLS and {Clients} that were refused: {grown}");
    }

    private static async Task Use(ClusterConfig config)
    {
        await using var client = (await RedisClient.Connect(config)).Right();
        await client.Run(MSet(Enumerable.Range(0, 20).Select(static i => ((RedisKey)$"k{i}", (RedisValue)"v")))).Right();
        await client.Run(OnLease(Incr("n"))).Right();
        await using var shard = client.Subscribe(RedisChannel.Sharded("s"));
        (await shard.WaitUntilSubscribed()).Right();
        await using var channel = client.Subscribe("c");
        (await channel.WaitUntilSubscribed()).Right();
    }

    private static async Task Refused(ClusterConfig config) => Assert.Equal(ConnectionFault.Tls, Assert.IsType<RedisError.Connection>((await RedisClient.Connect(config)).Left()).Fault);
}
