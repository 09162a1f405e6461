using LanguageExt;
using Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;
using Redis.Functional.IntegrationTests.Isolated.Topologies.Sharding;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>Bulk loads on servers that are killed or stand still, and on several servers.</summary>
[Trait("Load", "Any")]
public sealed class LoadFaultTests
{
    private const int Count = 100_000;

    [Theory]
    [InlineData(WhenDisconnected.Fail)]
    [InlineData(WhenDisconnected.Wait)]
    public async Task What_a_kill_in_the_middle_leaves_is_what_the_failures_say(WhenDisconnected policy)
    {
        await using var server = await RedisServer.StartAsync(new() { AppendOnly = true });
        await using var client = await Clients.Connect(Clients.Config(server) with { WhenDisconnected = policy });
        var (killed, back) = (false, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var (failures, last) = (new List<LoadFailure>(), default(LoadProgress));
        await foreach (var report in client.Load(Until(back.Task), new() { Window = 64 }))
        {
            last = report.Right();
            failures.AddRange(last.Failures);
            if (killed || last.Done < 1_000) continue;
            killed = true;
            server.Kill();
            await server.RestartAsync();
            await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("back"))).IsRight, "the server is found again");
            back.SetResult();
        }

        Assert.True(last!.IsComplete);

        // A kill between two writes leaves none where calls wait.
        if (policy == WhenDisconnected.Fail) Assert.NotEmpty(failures);
        Assert.Equal(last.Failed, failures.Count);
        Assert.Equal(failures.Select(failure => failure.Index).Order(), failures.Select(failure => failure.Index));
        var stored = (await server.CliLinesAsync("LRANGE", "ledger", "0", "-1")).Select(long.Parse).ToArray();
        Assert.Equal(stored.Distinct().Count(), stored.Length);
        var failed = failures.ToDictionary(failure => failure.Index, failure => failure.Error.Delivery);
        Assert.Empty(stored.Where(index => failed.TryGetValue(index, out var delivery) && delivery is Delivery.NotSent or Delivery.Rejected));
        Assert.Equal(last.Done, stored.Count(index => !failed.ContainsKey(index)));
    }

    [Fact]
    public async Task Reports_go_on_while_the_server_stands_still_and_the_load_ends_when_it_goes_on()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { CommandTimeout = TimeSpan.FromSeconds(30), ReadTimeout = TimeSpan.FromSeconds(30) });
        var (stopped, still, last) = (false, 0, default(LoadProgress));
        await foreach (var report in client.Load(AsyncEnumerable.Range(0, Count).Select(i => RPush("ledger", i)), new() { Window = 100, ProgressInterval = TimeSpan.FromMilliseconds(2) }))
        {
            var before = last;
            last = report.Right();
            if (!stopped && last.Done > 1_000)
            {
                server.Stop();
                stopped = true;
            }
            else if (stopped && still < 10 && last.Done == before?.Done && last.InFlight > 0 && ++still == 10)
            {
                server.Continue();
            }
        }

        Assert.Equal((10, Count, 0, true), (still, last!.Done, last.Failed, last.IsComplete));
    }

    [Fact]
    public async Task Cancelling_before_a_server_that_stands_still_says_what_may_have_run()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { CommandTimeout = TimeSpan.FromSeconds(30), ReadTimeout = TimeSpan.FromSeconds(30), MaxInFlightCommands = 10 });
        using var source = new CancellationTokenSource();
        server.Stop();
        var (failures, last, end) = (new List<LoadFailure>(), default(LoadProgress), default(RedisError));
        await foreach (var report in client.Load(AsyncEnumerable.Range(0, Count).Select(i => RPush("ledger", i)), new() { Window = 50 }, source.Token))
        {
            report.Match(
                Right: progress =>
                {
                    last = progress;
                    failures.AddRange(progress.Failures);
                },
                Left: error => end = error);
            if (last!.InFlight == 50) await source.CancelAsync();
        }

        server.Continue();
        Assert.IsType<RedisError.Client.Cancelled>(end);
        Assert.Equal((0, 50, 0, false), (last!.Done, last.Failed, last.InFlight, last.IsComplete));
        Assert.Equal(Enumerable.Range(0, 50).Select(i => (long)i), failures.Select(failure => failure.Index));
        Assert.All(failures, failure => Assert.IsType<RedisError.Client.Cancelled>(failure.Error));

        // Ten were in flight; the others waited in the client and were withdrawn.
        Assert.Equal(40, failures.Count(failure => failure.Error.Delivery == Delivery.NotSent));
        Assert.Equal(10, failures.Count(failure => failure.Error.Delivery == Delivery.Unknown));
        await Eventually.TrueAsync(async () => await client.Run(LLen("ledger")) == 10, "what was sent has run");
    }

    [Fact]
    public async Task On_a_cluster_every_command_reaches_the_owner_of_its_key()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0 });
        await using var client = await Clusters.Connect(cluster);
        await LoadsAll(client);
    }

    [Fact]
    public async Task On_shards_every_command_reaches_the_shard_of_its_key()
    {
        await using var shards = await ShardSet.StartAsync();
        await using var client = await shards.Connect();
        await LoadsAll(client);
    }

    [Fact]
    public async Task On_a_pool_every_command_runs()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server) with { Pool = PoolOptions.Default });
        await LoadsAll(client);
    }

    private static async Task LoadsAll(IRedisClient client)
    {
        const int count = 20_000;
        var last = default(LoadProgress);
        await foreach (var report in client.Load(AsyncEnumerable.Range(0, count).Select(i => Set($"k{i}", i)))) last = report.Right();
        Assert.Equal((count, 0, true), (last!.Done, last.Failed, last.IsComplete));
        foreach (var keys in Enumerable.Range(0, count).Chunk(1_000))
            Assert.Equal(keys.Select(i => Prelude.Some(i)), await client.Run(MGet<int>(keys.Select(i => (RedisKey)$"k{i}"))).Right());
    }

    // Numbers, until a moment and a thousand more.
    private static async IAsyncEnumerable<Command<long>> Until(Task moment)
    {
        var rest = 1_000;
        for (var i = 0L; rest > 0; i++)
        {
            if (moment.IsCompleted) rest--;
            if (i % 1_000 == 0) await Task.Yield();
            yield return RPush("ledger", i);
        }
    }
}
