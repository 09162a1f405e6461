using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.PubSub;

/// <summary>T24. Subscriptions outlive their connection: nothing is missing afterwards, nothing doubled, and each loss is seen once.</summary>
[Collection(nameof(Alone))]
public sealed class ContinuityTests
{
    private const int Kills = 100;
    private static readonly string[] Channels = [.. Enumerable.Range(0, 1_000).Select(n => $"c{n}")];
    private static readonly string[] Patterned = [.. Enumerable.Range(0, 50).Select(n => $"p{n}:x")];
    private static readonly string[] Shards = [.. Enumerable.Range(0, 50).Select(n => $"s{n}")];

    [Theory]
    [InlineData(ProtocolPreference.Resp2, PubSubConnection.Dedicated)]
    [InlineData(ProtocolPreference.Resp3OrResp2, PubSubConnection.Dedicated)]
    [InlineData(ProtocolPreference.Resp3OrResp2, PubSubConnection.Shared)]
    public async Task Subscriptions_outlive_their_connection(ProtocolPreference protocol, PubSubConnection way)
    {
        await using var server = await RedisServer.StartAsync();
        using var lateness = new Lateness();
        var dials = new DialClock(Clients.Config(server, protocol));
        await using var client = await Clients.Connect(Clients.Config(server, protocol) with { PubSub = way, Transport = dials });
        await using var publisher = await Clients.Connect(Clients.Config(server));
        var readers = new[]
        {
            new SubscriptionReader(client.Subscribe(Channels.Select(RedisChannel (name) => name), Roomy), Channels),
            new SubscriptionReader(client.Subscribe(Channels[..500].Select(RedisChannel (name) => name), Roomy), Channels[..500]),
            new SubscriptionReader(client.Subscribe(Patterned.Select(name => RedisChannel.Pattern(name.Replace("x", "*", StringComparison.Ordinal))), Roomy), Patterned),
            new SubscriptionReader(client.Subscribe(Shards.Select(name => RedisChannel.Sharded(name)), Roomy), Shards),
        };
        foreach (var reader in readers) (await reader.Subscription.WaitUntilSubscribed()).Right();
        Assert.Contains("sub=1000 psub=50 ssub=50", Assert.Single(await Subscribed(server)), StringComparison.Ordinal);

        using var over = new CancellationTokenSource();
        var round = 0;
        var publishing = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                var number = Volatile.Read(ref round) + 1;
                (await publisher.Run(Pipeline.Sequence(Round(number)))).Right();
                Volatile.Write(ref round, number);
            }
        });

        var losses = 0;
        var slowest = 0.0;
        for (var kill = 0; kill < Kills; kill++)
        {
            losses += await Kill(server);

            // The next one too, as soon as it has subscribed to anything, which is within 50 ms or not at all.
            var since = Stopwatch.GetTimestamp();
            for (var again = 0; kill % 5 == 0 && again == 0 && Stopwatch.GetElapsedTime(since).TotalMilliseconds < 50; losses += again) again = await Kill(server);

            await Eventually.TrueAsync(() => readers.All(reader => reader.Gaps >= losses), "the gap is seen");
            slowest = Math.Max(slowest, readers.Max(reader => Stopwatch.GetElapsedTime(dials.Last, reader.LastGap).TotalMilliseconds));
            var seen = Volatile.Read(ref round) + 2;
            await Eventually.TrueAsync(() => readers.All(reader => reader.HasAll(seen)), "every name goes on");
        }

        await over.CancelAsync();
        await publishing;
        Assert.Single(await Subscribed(server));
        var faults = readers.SelectMany(reader => reader.Faults).ToArray();
        Figures.Report("T24", $"{protocol}, {way}: {losses} losses of the connection of 1000 channels, 50 patterns, 50 shard channels: {readers.Sum(reader => reader.Messages)} messages, {faults.Length} doubled or out of order, {string.Join('/', readers.Select(reader => reader.Gaps))} gaps, subscribed again after {slowest:0} ms at most (machine late {lateness.Worst:0} ms)");
        Assert.Empty(faults);
        Assert.All(readers, reader => Assert.Equal(losses, reader.Gaps));
        Assert.InRange(slowest, 0, lateness.Allowing(500));
        foreach (var reader in readers) await reader.Subscription.DisposeAsync();
    }

    private static SubscriptionOptions Roomy => new() { MaxMessages = 1_000_000, MaxBytes = 1L << 30 };

    private static IEnumerable<Command<RespValue>> Round(int number) =>
    [
        .. Channels.Select(name => Raw.Ask("PUBLISH", name, number)),
        .. Patterned.Select(name => Raw.Ask("PUBLISH", name, number)),
        .. Shards.Select(name => Raw.Ask("SPUBLISH", name, number)),
    ];

    private static async Task<int> Kill(RedisServer server) => int.Parse((await server.AskAsync("CLIENT", "KILL", "TYPE", "pubsub")).Text, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string[]> Subscribed(RedisServer server) =>
        [.. (await server.CliLinesAsync("CLIENT", "LIST")).SelectMany(lines => lines.Split('\n')).Where(line => line.Contains("sub=", StringComparison.Ordinal) && !line.Contains(" sub=0 psub=0 ssub=0", StringComparison.Ordinal))];

    /// <summary>When the last connection was made.</summary>
    private sealed class DialClock(RedisConfig config) : ITransport
    {
        private readonly SocketTransport _inner = new(config);
        private long _last;

        public long Last => Volatile.Read(ref _last);

        public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
        {
            var connected = await _inner.Connect(endpoint, cancellationToken);
            Volatile.Write(ref _last, Stopwatch.GetTimestamp());
            return connected;
        }
    }
}
