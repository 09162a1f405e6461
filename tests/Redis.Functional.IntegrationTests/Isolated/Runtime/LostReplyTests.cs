using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>One server, and a connection that is lost after the server has done what it was asked for: a read is sent again, a write never.</summary>
[Trait("Load", "Any")]
public sealed class LostReplyTests
{
    private static readonly Faults Held = new() { ToClient = new FlowFaults { Hold = true } };

    [Theory]
    [InlineData(false, WhenDisconnected.Wait)]
    [InlineData(true, WhenDisconnected.Wait)]
    [InlineData(false, WhenDisconnected.Fail)]
    [InlineData(true, WhenDisconnected.Fail)]
    public async Task A_read_without_a_reply_is_sent_again_where_calls_wait_and_a_write_never(bool pooled, WhenDisconnected policy)
    {
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server);
        var config = Clients.Config(proxy.Port) with { WhenDisconnected = policy, KeepAliveInterval = TimeSpan.Zero };
        await using var client = await Clients.Connect(pooled ? config with { Pool = new() { MaxSize = 1 } } : config);
        await server.CliAsync("SET", "text", "value");

        proxy.Faults = Held;
        var reading = client.Run(Get("text")).AsTask();
        await Executed(server, "get", 1);
        await Cut(proxy);
        var read = await reading;

        await Connected(client);
        proxy.Faults = Held;
        var writing = client.Run(Incr("count")).AsTask();
        await Executed(server, "incr", 1);
        await Cut(proxy);
        var written = await writing;

        Assert.Equal(policy == WhenDisconnected.Wait ? "Right(Some(value))" : "Left", policy == WhenDisconnected.Wait ? $"{read}" : read.IsLeft ? "Left" : $"{read}");
        Assert.Equal(Delivery.Unknown, written.Left().Delivery);
        await Connected(client);
        Assert.Equal("1", (await server.CliAsync("GET", "count")).Trim());
        Assert.Equal(policy == WhenDisconnected.Wait ? 1 : 0, client.TopologyFigures.ResentAfterLoss);
    }

    private static Task Executed(RedisServer server, string command, int calls) => Eventually.TrueAsync(
        async () => (await server.CliAsync("INFO", "commandstats")).Split('\n').Any(line => line.StartsWith($"cmdstat_{command}:calls={calls},", StringComparison.Ordinal)), $"the server has executed {command}");

    private static Task Connected(RedisClient client) => Eventually.TrueAsync(async () => (await client.Run(Ping())).IsRight, "it is connected again");

    // What comes next passes.
    private static async Task Cut(FaultProxy proxy)
    {
        await proxy.CutAsync();
        proxy.Faults = Faults.None;
    }
}
