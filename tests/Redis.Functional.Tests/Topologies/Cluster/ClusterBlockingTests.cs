using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>A blocking command where it cannot be served: it ends, as every call does.</summary>
public sealed class ClusterBlockingTests
{
    // Longer than a command must have been held back to count as served.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // Where a limit only guards.
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData(WhenDisconnected.Fail, "CLUSTERDOWN")]
    [InlineData(WhenDisconnected.Fail, "LOADING")]
    [InlineData(WhenDisconnected.Wait, "CLUSTERDOWN")]
    public async Task One_that_no_node_serves_ends_with_what_the_node_said(WhenDisconnected away, string code)
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster, away);
        foreach (var node in cluster.Nodes) node.Keyed = (_, _) => ScriptReply.Error($"{code} not now");

        foreach (var wait in (TimeSpan[])[TimeSpan.FromMilliseconds(50), Timeout.InfiniteTimeSpan])
        {
            var error = Assert.IsType<RedisError.Server>(await Error(client, wait));
            Assert.Equal((code, Delivery.Rejected), (error.Code, error.Delivery));
        }
    }

    [Fact]
    public async Task One_whose_nodes_are_gone_ends()
    {
        var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster, WhenDisconnected.Wait);
        await cluster.DisposeAsync();

        foreach (var wait in (TimeSpan[])[TimeSpan.FromMilliseconds(50), Timeout.InfiniteTimeSpan])
            Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Connection>(await Error(client, wait)).Delivery);
    }

    private static async Task<RedisClient> Connect(ScriptCluster cluster, WhenDisconnected away)
    {
        var config = new ClusterConfig([.. cluster.Seeds.Select(static seed => RedisEndpoint.Parse(seed).Match(Right: static at => at, Left: static error => throw new InvalidOperationException($"{error}")))])
        {
            Node = new() { ConnectTimeout = Guard, CommandTimeout = Patience, WhenDisconnected = away },
        };
        return (await RedisClient.Connect(config)).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));
    }

    private static async Task<RedisError> Error(RedisClient client, TimeSpan wait)
    {
        return (await client.Run(BLPop<string>("list", wait)).AsTask().WaitAsync(Guard)).Match(Right: static value => throw new InvalidOperationException($"{value}"), Left: static error => error);
    }
}
