using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.PubSub;

/// <summary>T25. A subscriber that never reads on costs nobody else anything: bounded memory, counted drops, commands as fast as without it.</summary>
[Collection(nameof(Alone))]
public sealed class SlowSubscriberTests
{
    private const int Messages = 100_000;

    [Theory]
    [InlineData(ProtocolPreference.Resp2, SubscriptionOverflow.DropOldest)]
    [InlineData(ProtocolPreference.Resp3OrResp2, SubscriptionOverflow.DropOldest)]
    [InlineData(ProtocolPreference.Resp3OrResp2, SubscriptionOverflow.DropNewest)]
    public async Task A_handler_that_never_returns_delays_nobody(ProtocolPreference protocol, SubscriptionOverflow overflow)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        using var stop = new CancellationTokenSource();
        var others = new System.Collections.Concurrent.ConcurrentQueue<PubSubEvent<RedisValue>>();
        var options = new SubscriptionOptions { Overflow = overflow };
        await using var stuck = client.Subscribe(["c"], options);
        await using var handler = client.OnMessage<RedisValue>(["c"], async (_, token) => await Task.Delay(Timeout.Infinite, token), options: options);
        await using var reading = client.Subscribe(["c"], new SubscriptionOptions { MaxMessages = Messages });
        (await stuck.Confirmed()).Right();
        (await reading.Confirmed()).Right();
        var received = Task.Run(() => Count(reading));
        await Latencies(client, 2_000);
        var idle = await Latencies(client, 4_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var flood = Flood(server);
        var busy = await Latencies(client, 4_000, until: flood);
        await flood;
        Assert.Equal(Messages, await received.WaitAsync(TimeSpan.FromSeconds(30)));
        await Eventually.TrueAsync(() => stuck.Dropped + stuck.Count == Messages, "every message is buffered or counted as dropped");
        var grown = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / 1024;

        var told = await Drain(stuck);
        Figures.Report("T25", $"{protocol}, {overflow}: {Messages} messages past a handler that never returns: {Messages} at the other subscriber, {stuck.Dropped} dropped and {told.Dropped} told, {told.Messages} kept; GET p99 {idle:0.00} ms alone, {busy:0.00} ms beside; heap +{grown:0.0} MiB");
        Assert.Equal(stuck.Dropped, told.Dropped);
        Assert.Equal(Messages, told.Messages + told.Dropped);
        Assert.True(told.InOrder, "what was kept is in order");
        Assert.InRange(grown, double.NegativeInfinity, 16);
    }

    [Fact]
    public async Task A_subscriber_told_to_close_ends_with_backpressure_behind_what_it_has()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        await using var subscription = client.Subscribe(["c"], new SubscriptionOptions { MaxMessages = 10, Overflow = SubscriptionOverflow.Close });
        (await subscription.Confirmed()).Right();
        for (var i = 0; i < 12; i++) (await client.Run(Raw.Ask("PUBLISH", "c", i))).Right();

        var all = new List<string>();
        await foreach (var next in subscription) all.Add(next.Match(Right: e => $"{((PubSubEvent<RedisValue>.Message)e).Value}", Left: error => error.GetType().Name));

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", nameof(RedisError.Client.Backpressure)], all);
        await Eventually.TrueAsync(async () => $"{(await client.Run(Raw.Ask("PUBLISH", "c", "x"))).Right()}" == "0", "it has left the channel");
    }

    private static async Task<int> Count(Subscription<RedisValue> subscription)
    {
        var count = 0;
        await foreach (var next in subscription)
        {
            next.Right();
            if (++count == Messages) break;
        }

        return count;
    }

    // 16 bytes a message, as a publisher that does not wait sends them.
    private static async Task Flood(RedisServer server)
    {
        await using var publisher = await Clients.Connect(Clients.Config(server));
        for (var sent = 0; sent < Messages; sent += 1_000)
        {
            var first = sent;
            (await publisher.Run(Pipeline.Sequence(Enumerable.Range(first, 1_000).Select(n => Raw.Ask("PUBLISH", "c", $"{n:0000000000000000}"))))).Right();
        }
    }

    private static async Task<double> Latencies(RedisClient client, int calls, Task? until = null)
    {
        var times = new List<double>(calls);
        while (times.Count < calls || until is { IsCompleted: false })
        {
            var start = Stopwatch.GetTimestamp();
            (await client.Run(Raw.Get("k"))).Right();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Figures.Percentile(times, 99);
    }

    private static async Task<(int Messages, long Dropped, bool InOrder)> Drain(Subscription<RedisValue> subscription)
    {
        var (messages, dropped, last, inOrder) = (0, 0L, -1L, true);
        while ((await subscription.Pop(TimeSpan.Zero)).Right() is { IsSome: true } next)
        {
            switch (next.Match(e => e, () => null!))
            {
                case PubSubEvent<RedisValue>.Message message:
                    var number = long.Parse(message.Value.ToString(), System.Globalization.CultureInfo.InvariantCulture);
                    inOrder &= number > last;
                    last = number;
                    messages++;
                    break;
                case PubSubEvent<RedisValue>.Dropped some:
                    dropped += some.Count;
                    break;
                default:
                    break;
            }
        }

        return (messages, dropped, inOrder);
    }
}
