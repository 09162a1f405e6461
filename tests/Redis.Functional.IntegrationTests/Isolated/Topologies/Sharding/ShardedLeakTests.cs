using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Sharding;

/// <summary>Clients of shards that are closed, and those that could not connect, leave nothing behind.</summary>
[Collection(nameof(Alone))]
public sealed class ShardedLeakTests
{
    private const int Clients = 10;

    [Fact]
    public async Task Closed_clients_leave_no_sockets_timers_or_threads()
    {
        await using var shards = await ShardSet.StartAsync(3);
        await Use(shards, null);
        await Refused(shards);

        var meter = new LeakMeter();
        for (var i = 0; i < Clients; i++)
        {
            await Use(shards, i % 2 == 0 ? null : PoolOptions.Default);
            await Refused(shards);
        }

        var grown = await meter.SettledAsync();
        Figures.Report("shards, leaks", $"after {Clients} clients and {Clients} that were refused: {grown}");
    }

    private static async Task Use(ShardSet shards, PoolOptions? pool)
    {
        await using var client = await shards.Connect(node => node with { Pool = pool });
        await client.Run(MSet(Enumerable.Range(0, 20).Select(static i => ((RedisKey)$"k{i}", (RedisValue)"v")))).Right();
        await client.Run(OnLease(Incr("n"))).Right();
        await client.Node.GetDatabase(1).Run(Incr("n")).Right();
        await using var pattern = client.Subscribe(RedisChannel.Pattern("c*"));
        (await pattern.WaitUntilSubscribed()).Right();
        await client.Disconnect();
        await client.Reconnect().Right();
    }

    private static async Task Refused(ShardSet shards) =>
        (await RedisClient.Connect(shards.Config(static node => node with { Credentials = new RedisCredentials("nobody", "wrong") }))).Left();
}
