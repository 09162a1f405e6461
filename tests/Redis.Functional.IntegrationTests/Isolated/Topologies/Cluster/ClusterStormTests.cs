using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>T21: all slots have moved at once, and no view says so. The redirects do not become a storm of questions, and the process rests when they are over. REDIS_FUNCTIONAL_REDIRECTS
/// says how many redirects; 10,000 without it.</summary>
[Collection(nameof(Alone))]
public sealed class ClusterStormTests
{
    private static readonly int Redirects = Clusters.Number("REDIS_FUNCTIONAL_REDIRECTS", 10_000);
    private const int Callers = 64;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Thousands_of_redirects_are_two_questions_a_second_at_most_and_then_there_is_rest()
    {
        await using var cluster = ScriptCluster.Start();
        var config = new ClusterConfig([.. cluster.Seeds.Select(static seed => RedisEndpoint.Parse(seed).Right())]) { Node = new() { ConnectTimeout = TimeSpan.FromSeconds(30), CommandTimeout = TimeSpan.FromSeconds(30) } };
        await using var client = (await RedisClient.Connect(config)).Right();
        cluster.Nodes[0].Keyed = ScriptRedirect.Moved(cluster.Seeds[1]);
        cluster.Nodes[2].Keyed = ScriptRedirect.Moved(cluster.Seeds[1]);
        cluster.Nodes[1].Keyed = static (_, _) => ScriptReply.Ok;
        var keys = KeysOfAllSlots();
        var (asked, errors, next) = (Questions(cluster), 0, 0);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            // A slot that has been learned redirects again when the next view denies it.
            while (client.TopologyFigures.Moved < Redirects)
                if ((await client.Run(Set(keys[Interlocked.Increment(ref next) % keys.Length], 1))).IsLeft) Interlocked.Increment(ref errors);
        })));
        watch.Stop();
        var (moved, questions) = (client.TopologyFigures.Moved, Questions(cluster) - asked);

        var busy = await Busy();
        Figures.Report("T21, cluster", $"{moved} MOVED in {watch.Elapsed.TotalSeconds:F2} s, {errors} errors, {questions} CLUSTER SLOTS to three nodes; then {busy:F1} % of a core");
        Assert.Equal(0, errors);
        Assert.InRange(questions / 3.0, 0, (2 * watch.Elapsed.TotalSeconds) + 2);
        Assert.InRange(busy, 0, 10);
    }

    // What this process takes of a core while it does nothing, the least of some seconds: the runtime may have something to finish.
    private static async Task<double> Busy()
    {
        using var timer = new PeriodicTimer(Rest);
        using var process = Process.GetCurrentProcess();
        var least = double.MaxValue;
        for (var i = 0; i < 5 && least > 10; i++)
        {
            process.Refresh();
            var (before, start) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
            await timer.WaitForNextTickAsync();
            process.Refresh();
            least = Math.Min(least, 100 * (process.TotalProcessorTime - before) / Stopwatch.GetElapsedTime(start));
        }

        return least;
    }

    private static int Questions(ScriptCluster cluster) => cluster.Nodes.Sum(static node => node.Server.Count("CLUSTER SLOTS"));

    private static RedisKey[] KeysOfAllSlots()
    {
        var keys = new Dictionary<int, RedisKey>();
        for (var i = 0; keys.Count < KeySlot.Count; i++) keys.TryAdd(KeySlot.Of($"key{i}"), $"key{i}");
        return [.. keys.OrderBy(static one => one.Key).Select(static one => one.Value)];
    }
}
