using System.Diagnostics;
using Redis.Functional.IntegrationTests.Isolated.PubSub;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>T39. Writes, a subscription and BLPOP follow the primary of each server of the matrix, in RESP2 and RESP3, on a shared connection and on a pool.</summary>
[Trait("Load", "Waits")]
public sealed class SentinelVersionTests
{
    private const int Enough = 50;

    [Fact]
    public async Task Clients_of_both_protocols_follow() => await Failover.Each(static async failover =>
    {
        var followers = await Task.WhenAll(
            Follower.Start(failover, "resp2-shared", Failover.Waiting with { Protocol = ProtocolPreference.Resp2 }),
            Follower.Start(failover, "resp2-pooled", Failover.Waiting with { Protocol = ProtocolPreference.Resp2, Pool = new() { MaxSize = 4 } }),
            Follower.Start(failover, "resp3-shared", Failover.Waiting),
            Follower.Start(failover, "resp3-pooled", Failover.Waiting with { Pool = new() { MaxSize = 4 } }));
        await Eventually.TrueAsync(() => followers.All(static follower => follower.Writes.Acknowledged > Enough && follower.Messages.HasAll(1)), "all write and hear");

        var start = Stopwatch.GetTimestamp();
        await failover.Happens();
        var promoted = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await Eventually.TrueAsync(() => followers.All(static follower => follower.Writes.AcknowledgedElsewhere > Enough), "all write again");
        await Task.WhenAll(followers.Select(static follower => follower.Rest()));
        foreach (var follower in followers) await follower.GoesOn(failover);

        var server = failover.Promoted;
        Figures.Report("T39", $"sentinels, {server.Kind} {server.Version}, {failover}, promoted after {promoted:F2} s: {string.Join(", ", followers.Select(follower => $"{follower.Name} {follower.Writes.Acknowledged} writes, again after {Stopwatch.GetElapsedTime(start, follower.Writes.FirstElsewhere).TotalSeconds:F2} s"))}");
    });

    /// <summary>A client that writes, hears and waits.</summary>
    private sealed class Follower
    {
        private readonly RedisClient _client;
        private readonly OutcomeLedger _ledger;
        private readonly CancellationTokenSource _over = new();
        private readonly Reads _reads;
        private readonly Task _working;

        private Follower(string name, RedisClient client, Failover failover, SubscriptionReader messages)
        {
            (Name, _client, Messages, _ledger, _reads) = (name, client, messages, new(name), new(client));
            Writes = new(client, _ledger, failover.Deposed, stream: name);
            _working = Task.WhenAll(Writes.Keep(2, _over.Token), _reads.Keep(_over.Token));
        }

        public string Name { get; }

        public Writes Writes { get; }

        public SubscriptionReader Messages { get; }

        public static async Task<Follower> Start(Failover failover, string name, RedisConfig config)
        {
            var client = await failover.Connect(config);
            var messages = new SubscriptionReader(client.Subscribe(name), [name]);
            (await messages.Subscription.WaitUntilSubscribed()).Right();
            await client.Run(Publish(name, 1)).Right();
            return new(name, client, failover, messages);
        }

        /// <summary>Ends writing and reading. All at the same time, so that their numbers can be compared.</summary>
        public async Task Rest()
        {
            await _over.CancelAsync();
            await _working;
        }

        public async Task GoesOn(Failover failover)
        {
            var report = _ledger.Compare((await failover.Added(Name)).All);
            Assert.True(report.IsClean, $"{failover}, {Name}: {report}");
            Assert.Equal(0, Writes.AcknowledgedAfterLeaving);
            Assert.Empty(_reads.Errors);
            Ledgers.NoneLeftToRepeat(report, $"{failover}, {Name}");

            (await Messages.Subscription.WaitUntilSubscribed()).Right();
            await _client.Run(Publish(Name, 2)).Right();
            await Eventually.TrueAsync(() => Messages.HasAll(2), "a message comes again");
            Assert.Empty(Messages.Faults);
            Assert.Equal(1, Messages.Gaps);

            var waiting = _client.Run(BLPop($"queue:{Name}", TimeSpan.FromMinutes(1))).AsTask();
            await failover.Promoted.CliAsync("RPUSH", $"queue:{Name}", "element");
            Assert.Equal("element", (await waiting).Right().Match(Some: static value => $"{value}", None: ""));
            await _client.DisposeAsync();
            _over.Dispose();
        }
    }
}
