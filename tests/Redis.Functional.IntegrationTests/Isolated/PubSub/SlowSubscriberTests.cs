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
        using var lateness = new Lateness();
        var options = new SubscriptionOptions { Overflow = overflow };
        await Latencies(client, Task.Delay(500));
        var alone = await Latencies(client, Task.Delay(500));
        await using var reading = client.Subscribe(["c"], new SubscriptionOptions { MaxMessages = Messages });
        (await reading.WaitUntilSubscribed()).Right();
        var received = Task.Run(() => Count(reading, 2 * Messages));
        var idle = await Latencies(client, Flood(server));
        await using var stuck = client.Subscribe(["c"], options);
        await using var handler = client.OnMessage<RedisValue>(["c"], async (_, token) => await Task.Delay(Timeout.Infinite, token), options: options);
        (await stuck.WaitUntilSubscribed()).Right();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var busy = await Latencies(client, Flood(server));
        Assert.Equal(2 * Messages, await received.WaitAsync(TimeSpan.FromSeconds(30)));
        await Eventually.TrueAsync(() => stuck.DroppedCount + stuck.QueuedCount == Messages, "every message is buffered or counted as dropped");
        var grown = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0 / 1024;

        var after = await Latencies(client, Task.Delay(500));
        var told = await Drain(stuck);
        Figures.Report("T25", $"{protocol}, {overflow}: {Messages} messages past a handler that never returns: {Messages} at the other subscriber, {stuck.DroppedCount} dropped and {told.Dropped} told, {told.Messages} kept; GET p99 {busy:0.00} ms, {idle:0.00} ms while the same messages pass with nobody stuck, {alone:0.00} ms before all and {after:0.00} ms after, the handler still stuck; heap +{grown:0.0} MiB");
        Assert.Equal(stuck.DroppedCount, told.Dropped);
        Assert.Equal(Messages, told.Messages + told.Dropped);
        Assert.True(told.InOrder, "what was kept is in order");
        Assert.InRange(busy, 0, lateness.Allowing(2 * idle));
        Assert.InRange(after, 0, lateness.Allowing(2 * alone));
        Assert.InRange(grown, double.NegativeInfinity, 16);
    }

    [Fact]
    public async Task A_subscriber_told_to_close_ends_with_backpressure_behind_what_it_has()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        await using var subscription = client.Subscribe(["c"], new SubscriptionOptions { MaxMessages = 10, Overflow = SubscriptionOverflow.Close });
        (await subscription.WaitUntilSubscribed()).Right();
        for (var i = 0; i < 12; i++) (await client.Run(Raw.Ask("PUBLISH", "c", i))).Right();

        var all = new List<string>();
        await foreach (var next in subscription) all.Add(next.Match(Right: e => $"{((PubSubEvent<RedisValue>.Message)e).Value}", Left: error => error.GetType().Name));

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", nameof(RedisError.Client.Backpressure)], all);
        await Eventually.TrueAsync(async () => $"{(await client.Run(Raw.Ask("PUBLISH", "c", "x"))).Right()}" == "0", "it has left the channel");
    }

    private static async Task<int> Count(Subscription<RedisValue> subscription, int wanted)
    {
        var count = 0;
        await foreach (var next in subscription)
        {
            next.Right();
            if (++count == wanted) break;
        }

        return count;
    }

    // 16 bytes a message, ten in flight: two cores have to serve server, publisher, subscribers and the caller that is timed.
    private static async Task Flood(RedisServer server)
    {
        await using var publisher = await Clients.Connect(Clients.Config(server));
        for (var sent = 0; sent < Messages; sent += 10)
        {
            var first = sent;
            (await publisher.Run(Pipeline.Sequence(Enumerable.Range(first, 10).Select(n => Raw.Ask("PUBLISH", "c", $"{n:0000000000000000}"))))).Right();
        }
    }

    private static async Task<double> Latencies(RedisClient client, Task until)
    {
        var times = new List<double>();
        while (!until.IsCompleted)
        {
            var start = Stopwatch.GetTimestamp();
            (await client.Run(Raw.Get("k"))).Right();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        await until;
        return Figures.Percentile(times, 99);
    }

    private static async Task<(int Messages, long Dropped, bool InOrder)> Drain(Subscription<RedisValue> subscription)
    {
        var (messages, dropped, last, inOrder) = (0, 0L, -1L, true);
        while ((await subscription.Receive(TimeSpan.Zero)).Right() is { IsSome: true } next)
        {
            switch (next.MatchUnsafe(e => e, () => null!))
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
