using System.Diagnostics;
using LanguageExt;
using Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>What runs at every primary, at replicas and at nodes that the caller names, on each kind of client: all in order, and with one of them away.</summary>
[Collection(nameof(Alone))]
public sealed class AllPrimariesTests
{
    private const double Grace = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Deadline = TimeSpan.FromMilliseconds(500);

    public static TheoryData<string> Kinds => [.. PrimarySet.Kinds.Keys];

    // Several commands, each of which goes by the reply of the one before it.
    private static RedisProgram<long> Doubled =>
        from before in DbSize()
        from _ in ConfigSet(("hash-max-listpack-entries", "100"))
        from now in ConfigGet("hash-max-listpack-entries")
        from after in DbSize()
        select long.Parse(now[0].Value, System.Globalization.CultureInfo.InvariantCulture) + after - before;

    [Theory]
    [MemberData(nameof(Kinds))]
    [Trait("Load", "Any")]
    public async Task Each_has_its_own_outcome(string kind)
    {
        await using var set = await PrimarySet.StartAsync(kind, Patience);
        await using var client = (await RedisClient.Connect(set.Target)).Right();
        var endpoints = set.Primaries.Select(Clusters.At).ToHashSet();
        foreach (var primary in set.Primaries) await primary.CliAsync("SCRIPT", "FLUSH");

        var digests = All(await client.Run(ScriptLoad("return 1").OnPrimaries()).Right());
        Assert.Equal(endpoints, digests.Keys.ToHashSet());
        foreach (var primary in set.Primaries) Assert.Equal("1", await primary.CliAsync("SCRIPT", "EXISTS", digests[Clusters.At(primary)]));

        // Each has other keys.
        for (var i = 0; i < 40; i++) await client.Run(Set($"k{i}", i)).Right();
        var sizes = All(await client.Run(DbSize().OnPrimaries(1)).Right());
        foreach (var primary in set.Primaries) Assert.Equal(await primary.CliAsync("DBSIZE"), $"{sizes[Clusters.At(primary)]}");
        Assert.Equal(40, sizes.Values.Sum());

        All(await client.Run(ConfigSet(("slowlog-max-len", "77")).OnPrimaries(2)).Right());
        foreach (var primary in set.Primaries) Assert.Contains("77", await primary.CliLinesAsync("CONFIG", "GET", "slowlog-max-len"));
        Assert.All(All(await client.Run(Doubled.OnPrimaries()).Right()).Values, static value => Assert.Equal(100, value));

        // Some of them, in another order.
        RedisNode[] named = [.. client.Nodes.Where(static node => node.IsPrimary).Reverse().Take(2)];
        var some = await client.Run(Doubled.OnEach(named, atOnce: 1)).Right();
        Assert.Equal(named.Select(static node => (node.Endpoint, node.Id)), some.Select(static one => (one.Endpoint, one.Id)).ToArray());
        Assert.All(some, static one => Assert.Equal(100, one.Outcome.Right()));

        All(await client.Run(FlushDb().OnPrimaries()).Right());
        foreach (var primary in set.Primaries) Assert.Equal("0", await primary.CliAsync("DBSIZE"));
        Assert.IsType<RedisError.Client.Unsupported>(await client.Run(RedisProgram.OnLease(from _ in Get("k0") from all in DbSize().OnEach(named) select all)).Left());
        Assert.IsType<RedisError.Client.InvalidArgument>(await client.Run(DbSize().OnAllNodes(0)).Left());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_that_is_stopped_is_told_by_its_deadline_and_its_successor_is_reached(string kind)
    {
        await using var set = await PrimarySet.StartAsync(kind, Deadline);
        await using var client = (await RedisClient.Connect(set.Target)).Right();
        All(await client.Run(Doubled.OnPrimaries()).Right());
        var stopped = set.Primaries[^1];
        var program = DbSize().OnPrimaries();

        // By the deadline of the command, of the whole, and with those that are behind it.
        foreach (var (run, name) in new[] { (program, "all at once"), (Doubled.OnPrimaries().Timeout(Deadline), "within a time limit"), (DbSize().OnPrimaries(1), "one by one") })
        {
            stopped.Stop();
            using var lateness = new Lateness();
            var start = Stopwatch.GetTimestamp();
            var outcomes = await client.Run(run).Right();
            var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            Figures.Report("all primaries", $"{kind}, one of {set.Primaries.Length} stopped, {name}, deadline {Deadline.TotalMilliseconds:F0} ms: {took:F0} ms, the machine {lateness.Worst:F0} ms late");
            Assert.Equal(set.Primaries.Length, outcomes.Count);
            foreach (var one in outcomes) Assert.True(one.Outcome.IsLeft == (one.Endpoint == Clusters.At(stopped)), $"{one}");
            Assert.Contains(outcomes, static one => one.Outcome.IsLeft);
            Assert.True(took <= lateness.Allowing(Deadline.TotalMilliseconds + Grace), $"{name}: {took} ms, the machine {lateness.Worst} ms late");
            stopped.Continue();
            await Eventually.TrueAsync(async () => (await client.Run(program).Right()).ForAll(static one => one.Outcome.IsRight), "it answers again");
        }

        var successor = await set.ReplaceAsync(stopped);
        await Eventually.TrueAsync(
            async () => await client.Run(program).Right() is var again && again.Count == set.Primaries.Length && again.ForAll(static one => one.Outcome.IsRight) && again.Exists(one => one.Endpoint == Clusters.At(successor)),
            "the same program reaches the one that took its place");
        if (successor != stopped) Assert.DoesNotContain(await client.Run(program).Right(), one => one.Endpoint == Clusters.At(stopped));
    }

    private static Dictionary<RedisEndpoint, A> All<A>(Seq<NodeOutcome<A>> outcomes) => outcomes.ToDictionary(static one => one.Endpoint!, static one => one.Outcome.Right());
}
