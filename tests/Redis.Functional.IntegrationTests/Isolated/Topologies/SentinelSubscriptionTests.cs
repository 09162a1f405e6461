using Redis.Functional.IntegrationTests.Isolated.PubSub;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>Subscriptions follow the primary: one gap for the failover, then every name again, nothing doubled and nothing out of order.</summary>
[Trait("Load", "Waits")]
public sealed class SentinelSubscriptionTests
{
    private static readonly string[] Channels = [.. Enumerable.Range(0, 50).Select(static n => $"c{n}")];
    private static readonly string[] Patterned = [.. Enumerable.Range(0, 10).Select(static n => $"p{n}:x")];

    [Fact]
    public async Task Subscriptions_have_one_gap_and_go_on_at_the_next_primary() => await Failover.Each(static async failover =>
    {
        await using var publisher = await failover.Connect();
        await using var resp2 = await failover.Connect(new() { Protocol = ProtocolPreference.Resp2 });
        await using var dedicated = await failover.Connect(new() { PubSub = PubSubConnection.Dedicated });
        await using var shared = await failover.Connect(new() { PubSub = PubSubConnection.Shared });
        await using var patient = (await RedisClient.Connect(failover.Config() with { FollowsEarly = false })).Right();
        SubscriptionReader[] readers = [.. new[] { resp2, dedicated, shared, patient }.SelectMany(Readers)];
        foreach (var reader in readers) (await reader.Subscription.WaitUntilSubscribed()).Right();
        var round = 0;
        using var over = new CancellationTokenSource();
        var publishing = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                var outcome = await publisher.Run(Pipeline.Sequence(Channels.Concat(Patterned).Select(name => Publish(name, round + 1))));
                Interlocked.Increment(ref round);

                // While nothing is connected every call fails at once: that is no reason to spin.
                if (outcome.IsLeft) await Task.Delay(1, CancellationToken.None);
            }
        });
        await Eventually.TrueAsync(() => readers.All(static reader => reader.HasAll(5)), "messages come");

        await failover.Happens();
        await Eventually.TrueAsync(() => readers.All(static reader => reader.Gaps > 0), "the gap is seen");
        await Eventually.TrueAsync(() => failover.IsFollowedBy(publisher), "the publisher follows");
        var seen = Volatile.Read(ref round) + 2;
        await Eventually.TrueAsync(() => readers.All(reader => reader.HasAll(seen)), "every name goes on");
        await over.CancelAsync();
        await publishing;

        var faults = readers.SelectMany(static reader => reader.Faults).ToArray();
        Figures.Report("T24", $"sentinels, {failover}: {readers.Sum(static reader => reader.Messages)} messages, {faults.Length} doubled or out of order, {string.Join('/', readers.Select(static reader => reader.Gaps))} gaps");
        Assert.Empty(faults);
        Assert.All(readers, static reader => Assert.Equal(1, reader.Gaps));
        foreach (var reader in readers) await reader.Subscription.DisposeAsync();
    });

    private static SubscriptionReader[] Readers(RedisClient client) =>
    [
        new(client.Subscribe(Channels.Select(static RedisChannel (name) => name), Roomy), Channels),
        new(client.Subscribe(Patterned.Select(static name => RedisChannel.Pattern(name.Replace("x", "*", StringComparison.Ordinal))), Roomy), Patterned),
    ];

    private static SubscriptionOptions Roomy => new() { MaxMessages = 1_000_000, MaxBytes = 1L << 30 };
}
