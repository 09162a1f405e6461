using System.Collections.Concurrent;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>
/// BLPOP over a failover: what waits ends as Unknown, since it may have taken an element; each element that a server gave away was returned by a call, or is one
/// that an Unknown call may have taken; and the next call waits at the next primary.
/// </summary>
[Trait("Load", "Waits")]
public sealed class SentinelBlockingTests
{
    private const int Poppers = 8;
    private const string End = "end";
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task What_waits_ends_as_unknown_and_waits_again_at_the_next_primary() => await Failover.Each(static async failover =>
    {
        await using var client = await failover.Connect(Failover.Waiting);
        var waiting = Enumerable.Range(0, Poppers).Select(n => client.Run(BLPop($"queue:{n}", Long)).AsTask()).ToArray();
        await Eventually.TrueAsync(async () => await Blocked(failover.Deposed) == Poppers, "all wait");

        await failover.Happens();

        foreach (var call in waiting)
        {
            var error = (await call).Left();
            Assert.True(error.Delivery == Delivery.Unknown, $"{failover}: {error}");
            Assert.True(error.IsTransient, $"{failover}: {error}");
        }

        var again = Enumerable.Range(0, Poppers).Select(n => client.Run(BLPop($"queue:{n}", Long)).AsTask()).ToArray();
        await Eventually.TrueAsync(async () => await Blocked(failover.Promoted) == Poppers, "all wait at the next primary");
        for (var n = 0; n < Poppers; n++) await failover.Promoted.CliAsync("RPUSH", $"queue:{n}", $"{n}");
        for (var n = 0; n < Poppers; n++) Assert.Equal($"{n}", (await again[n]).Right().Match(Some: static value => $"{value}", None: ""));
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_demotion_ends_waits_at_the_next_primary(bool pooled)
    {
        await using var set = await SentinelSet.StartAsync();
        var (deposed, next) = (set.Servers[0], set.Servers[1]);
        var config = new SentinelConfig(set.Name, [.. set.Sentinels.Select(Failover.At)])
        {
            Node = Doubts.Watched(Failover.Waiting with { Pool = pooled ? new() { MaxSize = Poppers } : null }, deposed),
        };
        await using var client = (await RedisClient.Connect(config)).Right();
        var waiting = Enumerable.Range(0, Poppers).Select(n => client.Run(BLPop($"queue:{n}", Long)).AsTask()).ToArray();
        await Eventually.TrueAsync(async () => await Blocked(deposed) == Poppers, "all wait");

        // From now on no server is the primary, until the sentinels promote the other one.
        await deposed.CliAsync("REPLICAOF", next.Host, $"{next.Port}");
        await Eventually.TrueAsync(async () => await Unblocked(deposed) == Poppers, "the demotion has ended all");
        await set.FailoverAsync();
        await set.PromotedAsync(deposed);
        await Eventually.TrueAsync(async () => await Blocked(next) == Poppers, "all wait at the next primary");
        Assert.DoesNotContain(waiting, static call => call.IsCompleted);
        for (var n = 0; n < Poppers; n++) await next.CliAsync("RPUSH", $"queue:{n}", $"{n}");

        for (var n = 0; n < Poppers; n++) Assert.Equal($"{n}", (await waiting[n]).Right().Match(Some: static value => $"{value}", None: ""));
    }

    [Theory]
    [InlineData(WhenDisconnected.Fail)]
    [InlineData(WhenDisconnected.Wait)]
    public async Task Every_element_that_is_gone_was_returned_or_taken_by_an_unknown_call(WhenDisconnected away) => await Failover.Each(async failover =>
    {
        await using var client = await failover.Connect(Failover.Waiting with { WhenDisconnected = away });
        var queues = Enumerable.Range(0, Poppers).Select(n => new Queue(client, $"queue:{n}")).ToArray();
        using var feeding = new CancellationTokenSource();
        var feedingDeposed = Feed(failover.Deposed, "old", queues, feeding.Token);
        await Eventually.TrueAsync(() => queues.All(static queue => queue.Returned.Count > 20), "elements are returned");

        await failover.Happens();
        await Eventually.TrueAsync(() => failover.IsFollowedBy(client), "the client follows");
        await feeding.CancelAsync();
        await feedingDeposed;
        using var over = new CancellationTokenSource();
        var feedingPromoted = Feed(failover.Promoted, "new", queues, over.Token);
        await Eventually.TrueAsync(() => queues.All(static queue => queue.Returned.Count(static value => value.StartsWith("new", StringComparison.Ordinal)) > 20), "elements of the next primary are returned");
        await over.CancelAsync();
        await feedingPromoted;
        foreach (var queue in queues) await failover.Promoted.CliAsync("RPUSH", queue.Key, End);
        await Task.WhenAll(queues.Select(static queue => queue.Popping));

        await using var deposed = await failover.AskDeposed();
        await using var promoted = await failover.Promoted.ConnectAsync();
        var (missing, unknown, not) = (0, 0, 0);
        foreach (var queue in queues)
        {
            var left = (await deposed.AskAsync(["LRANGE", queue.Key, "0", "-1"])).Lines.Concat((await promoted.AskAsync(["LRANGE", queue.Key, "0", "-1"])).Lines);
            var gone = queue.Fed.Except(left).Except(queue.Returned).ToArray();
            (missing, unknown, not) = (missing + gone.Length, unknown + queue.Unknown, not + queue.NotTaken);
            Assert.True(gone.Length <= queue.Unknown, $"{failover}: {string.Join(", ", gone)} were taken from {queue.Key}, by {queue.Unknown} calls that ended as unknown");
        }

        var twice = queues.Sum(static queue => queue.Returned.GroupBy(static value => value).Count(static same => same.Count() > 1));
        Figures.Report("T30", $"sentinels, BLPOP, {away}, {failover}: {queues.Sum(static queue => queue.Returned.Count)} elements returned, {twice} of them by both servers; {missing} taken by the {unknown} calls that ended as unknown, {not} calls ended without having taken any");
        if (away == WhenDisconnected.Wait) Assert.Equal(0, not);
    });

    // Adds an element to each queue in turn, over a connection of its own to one server, as long as that answers. One without an answer does not count.
    private static async Task Feed(RedisServer server, string name, Queue[] queues, CancellationToken token)
    {
        await using var connection = await server.ConnectAsync(CancellationToken.None);
        try
        {
            for (var n = 0; !token.IsCancellationRequested; n++)
            {
                foreach (var queue in queues)
                {
                    Assert.False((await connection.AskAsync(["RPUSH", queue.Key, $"{name}-{n}"], CancellationToken.None)).IsError);
                    queue.Fed.Add($"{name}-{n}");
                }

                // The callers keep up.
                await Task.Delay(1, CancellationToken.None);
            }
        }
        catch (IOException)
        {
            // It was killed.
        }
    }

    private static async Task<int> Blocked(RedisServer server) =>
        int.Parse((await server.CliAsync("INFO", "clients")).Split("blocked_clients:")[1].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);

    // How often it has answered UNBLOCKED.
    private static async Task<int> Unblocked(RedisServer server) =>
        (await server.CliAsync("INFO", "errorstats")).Split("errorstat_UNBLOCKED:count=") is [_, var count] ? int.Parse(count.Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture) : 0;

    /// <summary>A list, and who pops its elements, one after the other, until <see cref="End"/>.</summary>
    private sealed class Queue
    {
        private readonly RedisClient _client;

        public Queue(RedisClient client, string key)
        {
            (_client, Key) = (client, key);
            Popping = Task.Run(Pop);
        }

        public string Key { get; }

        public Task Popping { get; }

        public List<string> Fed { get; } = [];

        public ConcurrentQueue<string> Returned { get; } = [];

        public int Unknown { get; private set; }

        public int NotTaken { get; private set; }

        private async Task Pop()
        {
            while (true)
            {
                var outcome = await _client.Run(BLPop(Key, Long));
                var value = outcome.Match(Left: static _ => "", Right: static popped => popped.Match(Some: static value => $"{value}", None: ""));
                if (value == End) return;
                if (value.Length > 0) Returned.Enqueue(value);
                else if (outcome.Left().Delivery == Delivery.Unknown) Unknown++;
                else NotTaken++;

                // While nothing is connected every call fails at once: that is no reason to spin.
                if (outcome.IsLeft) await Task.Delay(1, CancellationToken.None);
            }
        }
    }
}
