using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>Calls that nobody waits for, while the slots of their keys move or their primaries die: each runs once, or is counted. REDIS_FUNCTIONAL_SLOTS says how many slots move besides those of the keys; 60 without it.</summary>
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
        int[] slots = [.. Enumerable.Range(0, Lists).Select(static number => KeySlot.Of(List(number))).Concat(Enumerable.Range(0, Slots)).Distinct()];
        var ledger = await Push(client, async () =>
        {
            for (var i = 0; i < 2; i++) await Clusters.MoveEach(cluster, slots);
        });

        var report = ledger.Compare(await Found(client, ledger));
        Report("fire and forget", $"{2 * slots.Length} moves", client, ledger, report);
        Assert.Equal(0, client.TopologyFigures.Dropped);
        Assert.True(report.IsClean && report.Outcomes.Keys.All(static outcome => outcome == LedgerOutcome.Right), $"{report}");
    }

    [Fact]
    public async Task Each_has_run_or_is_counted_although_primaries_are_killed()
    {
        // What a primary has done is there again when it comes back, before another takes its place.
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0, NodeTimeout = TimeSpan.FromSeconds(60), NodeConfig = static _ => ["appendonly yes", "appendfsync no"] });
        await using var client = await Clusters.Connect(cluster);
        var ledger = await Push(client, async () =>
        {
            foreach (var primary in cluster.Nodes)
            {
                primary.Kill();
                await primary.RestartAsync();
                await Eventually.TrueAsync(async () => (await client.Run(Pipeline.Traverse(Enumerable.Range(0, Lists), static number => LLen(List(number))))).IsRight, "all lists are reached again");
            }
        });

        // One whose reply was lost may have run, and counts all the same.
        var (report, dropped) = (ledger.Compare(await Found(client, ledger)), client.TopologyFigures.Dropped);
        Report("fire and forget, killed", $"{cluster.Nodes.Length} primaries killed", client, ledger, report);
        Assert.All(report.Violations, static violation => Assert.Equal(LedgerFault.Lost, violation.Fault));
        Assert.True(report.Violations.Length <= dropped, $"{report.Violations.Length} have not run, and {dropped} are counted");
    }

    // Calls of several workers as long as something happens to the cluster.
    private static async Task<OutcomeLedger> Push(RedisClient client, Func<Task> meanwhile)
    {
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
        await meanwhile();
        await over.CancelAsync();
        await working;
        return ledger;
    }

    // What the lists have when nothing is on its way any more. Whoever was told that a call was not sent does not miss it.
    private static async Task<IReadOnlyList<string>> Found(RedisClient client, OutcomeLedger ledger)
    {
        var found = new List<string>();
        await Eventually.TrueAsync(
            async () =>
            {
                found.Clear();
                foreach (var list in await client.Run(Pipeline.Traverse(Enumerable.Range(0, Lists), static number => LRange<string>(List(number), 0, -1))).Right()) found.AddRange(list);
                return found.Count + client.TopologyFigures.Dropped >= ledger.Compare(found).Outcomes[LedgerOutcome.Right] && client.TopologyFigures.Resting == 0;
            },
            "each has run or is counted");
        return found;
    }

    private static void Report(string name, string events, RedisClient client, OutcomeLedger ledger, LedgerReport report) =>
        Figures.Report($"cluster, {name}", $"{events}: {ledger.Begun} requests, {client.TopologyFigures.Moved} MOVED, {client.TopologyFigures.Asked} ASK, {client.TopologyFigures.Dropped} dropped, {string.Join(", ", report.Outcomes)}; {report.Violations.Length} have not run");

    private static string List(int number) => $"{{{number}}}list";
}
