using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>T30 on a cluster: BLPOP on keys of many slots, and a failover in the middle. Each call ends, and each element was returned, is still there, or may have been taken by a call that says so.</summary>
[Trait("Load", "Waits")]
public sealed class ClusterBlockingTests
{
    private const int Poppers = 200;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(25);

    [Theory]
    [InlineData("by hand")]
    [InlineData("killed")]
    public async Task None_waits_for_ever_and_no_element_is_lost(string how)
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster, static node => node with { WhenDisconnected = WhenDisconnected.Wait });
        var popping = Enumerable.Range(0, Poppers).Select(number => client.Run(BLPop(Queue(number), Wait)).AsTask()).ToArray();
        var primaries = await cluster.PrimariesAsync();
        await Eventually.TrueAsync(async () => (await Task.WhenAll(primaries.Select(Blocked))).Sum() == Poppers, "all wait");

        // What is pushed before a kill might not have reached the replica.
        var failing = Failover(cluster, how);
        if (how == "killed") await failing;
        var pushed = await Task.WhenAll(Enumerable.Range(0, Poppers).Select(async number => await client.Run(RPush(Queue(number), number))));
        await failing;
        await Task.WhenAll(popping);

        var (returned, unknown, lost) = (0, 0, new List<string>());
        for (var number = 0; number < Poppers; number++)
        {
            var there = (await client.Run(LLen(Queue(number))).Right()) == 1;
            var popped = await popping[number];
            returned += popped.IsRight ? 1 : 0;
            unknown += popped.IsLeft ? 1 : 0;
            var isTrue = popped.Match(
                Right: value => !there && value.Match(Some: found => found == $"{number}", None: () => pushed[number].IsLeft),
                Left: error => error.Delivery == Delivery.Unknown || (there && pushed[number].IsRight));
            if (!isTrue) lost.Add($"{Queue(number)}: pushed {pushed[number]}, popped {popped}, {(there ? "there" : "gone")}");
        }

        Figures.Report("T30, cluster", $"{Poppers} BLPOP, a failover ({how}): {returned} returned, {unknown} unknown, {lost.Count} lost; {client.TopologyFigures}");
        Assert.Empty(lost);
        Assert.All(pushed, static push => Assert.True(push.IsRight, $"{push}"));
        if (how == "by hand") Assert.Equal(Poppers, returned);
    }

    private static async Task Failover(RedisCluster cluster, string how)
    {
        var slot = KeySlot.Of(Queue(0));
        if (how == "by hand")
        {
            await cluster.FailoverAsync(slot);
            return;
        }

        var deposed = await cluster.PrimaryOfAsync(slot);
        deposed.Kill();
        await cluster.PromotedAsync(slot, deposed);
    }

    private static async Task<int> Blocked(RedisServer node) =>
        int.Parse((await node.CliAsync("INFO", "clients")).Split("\r\n").Single(static line => line.StartsWith("blocked_clients:", StringComparison.Ordinal)).Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);

    private static string Queue(int number) => $"queue{number}";
}
