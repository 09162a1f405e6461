using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>Calls that nobody waits for, while the slots of their keys move: each runs once. REDIS_FUNCTIONAL_SLOTS says how many slots move besides those of the keys; 60 without it.</summary>
[Trait("Load", "Waits")]
public sealed class ClusterForgottenTests
{
    private static readonly int Slots = Clusters.Number("REDIS_FUNCTIONAL_SLOTS", 60);
    private const int Workers = 8;
    private const int Lists = 40;

    [Fact]
    public async Task Each_runs_once_although_slots_move()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0 });
        await using var client = await Clusters.Connect(cluster);
        var ledger = new OutcomeLedger();
        using var over = new CancellationTokenSource();
        var working = Task.WhenAll(Enumerable.Range(0, Workers).Select(async worker =>
        {
            var random = new Random(worker);
            while (!over.IsCancellationRequested)
            {
                string[] ids = [.. Enumerable.Range(0, random.Next(3) == 0 ? 5 : 1).Select(_ => ledger.Begin())];
                var outcome = Ledgers.OutcomeOf(await client.Run(Pipeline.Traverse(ids, id => RPush(List(random.Next(Lists)), id)).FireAndForget()));
                foreach (var id in ids) ledger.Conclude(id, outcome);

                // Nothing else holds back who does not wait.
                await Task.Delay(1, CancellationToken.None);
            }
        }));

        int[] slots = [.. Enumerable.Range(0, Lists).Select(static number => KeySlot.Of(List(number))).Concat(Enumerable.Range(0, Slots)).Distinct()];
        for (var i = 0; i < 2; i++) await Clusters.MoveEach(cluster, slots);
        await over.CancelAsync();
        await working;

        var found = new List<string>();
        await Eventually.TrueAsync(
            async () =>
            {
                found.Clear();
                foreach (var list in await client.Run(Pipeline.Traverse(Enumerable.Range(0, Lists), static number => LRange<string>(List(number), 0, -1))).Right()) found.AddRange(list);
                return found.Count + client.TopologyFigures.Dropped >= ledger.Begun && client.TopologyFigures.Resting == 0;
            },
            "each has run or is counted");

        var (report, figures) = (ledger.Compare(found), client.TopologyFigures);
        Figures.Report("cluster, fire and forget", $"{2 * slots.Length} moves: {ledger.Begun} requests, {figures.Moved} MOVED, {figures.Asked} ASK, {figures.Dropped} dropped, {report}");
        Assert.Equal(0, figures.Dropped);
        Assert.True(report.IsClean && report.Outcomes.Keys.All(static outcome => outcome == LedgerOutcome.Right), $"{report}");
    }

    private static string List(int number) => $"{{{number}}}list";
}
