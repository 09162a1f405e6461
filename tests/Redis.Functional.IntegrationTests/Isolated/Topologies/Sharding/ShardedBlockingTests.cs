using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Sharding;

/// <summary>
/// T30 on shards: 200 BLPOP through a pool of four connections to each of four shards, while another pooled client pushes and reads. Each call ends, and each element was returned, is still there, or may have
/// been taken by a call that says so, also when a shard is killed; nothing is left behind.
/// </summary>
[Collection(nameof(Alone))]
public sealed class ShardedBlockingTests
{
    private const int Poppers = 200;
    private const int PoolSize = 4;
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task None_waits_for_ever_no_element_is_lost_and_another_client_notices_nothing()
    {
        await using var shards = await ShardSet.StartAsync(options: new() { AppendOnly = true });
        await Pop(shards, isKilled: false);
        await Pop(shards, isKilled: true);

        var meter = new LeakMeter();
        foreach (var isKilled in new[] { false, true, true, false }) await Pop(shards, isKilled);
        Figures.Report("T30, shards", $"leaks after 8 clients: {await meter.SettledAsync()}");
    }

    private static async Task Pop(ShardSet shards, bool isKilled)
    {
        var gone = isKilled ? shards.Servers[1] : null;
        await using var client = await Pooled(shards);
        await using var other = await Pooled(shards);
        RedisKey[] queues = [.. Enumerable.Range(0, Poppers).Select(number => shards.KeyAt(number % 4, $"queue{number}"))];
        var popping = queues.Select(queue => client.Run(BLPop(queue, Wait)).AsTask()).ToArray();
        await Eventually.TrueAsync(() => client.Node.PoolStatistics is { InUse: 4 * PoolSize, Waiting: Poppers - (4 * PoolSize) }, "all connections wait, and all other callers for them");

        // The other client has connections of its own, and those to the shards that live are not disturbed.
        Task<LanguageExt.Either<RedisError, long>> Push(int number) => other.Run(RPush(queues[number], number)).AsTask();
        var first = await Task.WhenAll(Enumerable.Range(0, Poppers / 4).Select(Push));
        gone?.Kill();
        var pushed = first.Concat(await Task.WhenAll(Enumerable.Range(Poppers / 4, Poppers - (Poppers / 4)).Select(Push))).ToArray();
        for (var i = 0; i < 4; i++)
            if (shards.Servers[i] != gone) await other.Run(Get(shards.KeyAt(i))).Right();
        var popped = await Task.WhenAll(popping).WaitAsync(Wait * 2, TestContext.Current.CancellationToken);
        if (gone is not null) await gone.RestartAsync();

        var (returned, unknown, not, lost) = (0, 0, 0, new List<string>());
        for (var number = 0; number < Poppers; number++)
        {
            var there = await shards.ServerOf(queues[number]).CliAsync("LLEN", queues[number].ToString()) == "1";
            if (popped[number].IsRight) returned++;
            else if (popped[number].Left().Delivery == Delivery.Unknown) unknown++;
            else not++;
            var isTrue = popped[number].Match(
                Right: value => !there && value.Match(Some: found => found == $"{number}", None: () => pushed[number].IsLeft),
                Left: error => gone is not null && shards.ServerOf(queues[number]) == gone && (error.Delivery == Delivery.Unknown || there || pushed[number].IsLeft));
            if (!isTrue) lost.Add($"{queues[number]}: pushed {pushed[number]}, popped {popped[number]}, {(there ? "there" : "gone")}");
            if (shards.ServerOf(queues[number]) != gone) Assert.True(pushed[number].IsRight, $"{pushed[number]}");
        }

        Figures.Report("T30, shards", $"{Poppers} BLPOP, 4 shards, pools of {PoolSize}{(isKilled ? ", one shard killed" : "")}: {returned} returned, {unknown} unknown, {not} not sent, {lost.Count} lost, {client.Node.PoolStatistics.InUse} leases left");
        Assert.Empty(lost);
        Assert.Equal((0, 0), (client.Node.PoolStatistics.InUse, client.Node.PoolStatistics.Waiting));
        Assert.True(isKilled || returned == Poppers, $"{returned} returned");
        foreach (var server in shards.Servers) await server.CliAsync("FLUSHALL");
    }

    private static Task<RedisClient> Pooled(ShardSet shards) =>
        shards.Connect(static node => node with { Pool = PoolOptions.Default with { MaxSize = PoolSize, LeaseTimeout = Wait } });
}
