using Redis.Functional.IntegrationTests.Isolated.PubSub;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>T39. Writes, a subscription and BLPOP follow the primary of each server of the matrix, in RESP2 and RESP3, on a shared connection and on a pool.</summary>
[Collection(nameof(Alone))]
public sealed class SentinelVersionTests
{
    private const int Enough = 50;

    [Fact]
    public async Task Clients_of_both_protocols_follow() => await Failover.Each(static async failover =>
    {
        var followers = await Task.WhenAll(
            Follower.Start(failover, "resp2-shared", new() { Protocol = ProtocolPreference.Resp2 }),
            Follower.Start(failover, "resp2-pooled", new() { Protocol = ProtocolPreference.Resp2, Pool = new() { MaxSize = 4 } }),
            Follower.Start(failover, "resp3-shared", new()),
            Follower.Start(failover, "resp3-pooled", new() { Pool = new() { MaxSize = 4 } }));
        await Eventually.TrueAsync(() => followers.All(static follower => follower.Writes.Acknowledged > Enough && follower.Messages.HasAll(1)), "all write and hear");

        await failover.Happens();
        await Eventually.TrueAsync(() => followers.All(static follower => follower.Writes.AcknowledgedElsewhere > Enough), "all write again");
        foreach (var follower in followers) await follower.GoesOn(failover);

        var server = failover.Promoted;
        Figures.Report("T39", $"sentinels, {server.Kind} {server.Version}, {failover}: {string.Join(", ", followers.Select(static follower => $"{follower.Name} {follower.Writes.Acknowledged} writes"))}");
    });

    /// <summary>A client that writes, hears and waits.</summary>
    private sealed class Follower
    {
        private readonly RedisClient _client;
        private readonly OutcomeLedger _ledger;
        private readonly CancellationTokenSource _over = new();
        private readonly Task _writing;

        private Follower(string name, RedisClient client, Failover failover, SubscriptionReader messages)
        {
            (Name, _client, Messages, _ledger) = (name, client, messages, new(name));
            Writes = new(client, _ledger, failover.Deposed, stream: name);
            _writing = Writes.Keep(2, _over.Token);
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

        public async Task GoesOn(Failover failover)
        {
            await _over.CancelAsync();
            await _writing;
            var report = _ledger.Compare((await failover.Added(Name)).All);
            Assert.True(report.IsClean, $"{failover}, {Name}: {report}");
            Assert.Equal(0, Writes.AcknowledgedAfterLeaving);

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
