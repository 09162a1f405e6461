using System.Diagnostics;
using System.Globalization;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>Subscriptions of a cluster's client go on while slots move and primaries die: nothing is missing in the end, nothing doubled, and each loss is seen once.</summary>
[Collection(nameof(Alone))]
public sealed class ClusterSubscriptionsTests
{
    private const int Moves = 5;
    private const int Failovers = 3;
    private static readonly RedisChannel[] Channels = [.. Enumerable.Range(0, 100).Select(static n => RedisChannel.Literal($"c{n}"))];
    private static readonly RedisChannel[] Patterns = [.. Enumerable.Range(0, 10).Select(static n => RedisChannel.Pattern($"p{n}:*"))];
    private static readonly RedisChannel[] Shards = [.. Enumerable.Range(0, 20).Select(static n => RedisChannel.Sharded($"s{n}"))];

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Slots_move_there_and_back_and_a_primary_is_killed(ProtocolPreference protocol)
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster, node => node with { Protocol = protocol });
        await using var publisher = await Clusters.Connect(cluster);
        var readers = await Subscribed(client);
        await AllAreThere(cluster);
        using var over = new CancellationTokenSource();
        var rounds = new Rounds();
        var publishing = Task.Run(() => PublishRounds(publisher, rounds, over.Token));
        await GoOn(readers, rounds);

        var from = await cluster.PrimaryOfAsync(KeySlot.Of("s0"));
        var to = (await cluster.PrimariesAsync()).First(primary => primary != from);
        var moving = (await OwnedBy(cluster, from)).ToArray();
        var again = new List<double>();
        for (var i = 0; i < 2 * Moves; i++)
        {
            var (here, there) = i % 2 == 0 ? (from, to) : (to, from);
            await cluster.MoveAsync([.. moving.Select(static name => KeySlot.Of(name.Name)).Distinct()], here, there);
            var start = Stopwatch.GetTimestamp();
            await GoOn(readers, rounds);
            again.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var moved = readers.Where(reader => moving.Contains(reader.Name)).ToArray();
        var gaps = moved.Sum(static reader => reader.Gaps);
        Assert.All(moved, static reader => Assert.InRange(reader.Gaps, 0, 2 * Moves));
        Assert.All(readers.Except(moved), static reader => Assert.Equal(0, reader.Gaps));
        await AllAreThere(cluster);

        var (lost, back) = await Lose(cluster, readers, static primary => primary.Kill());
        await cluster.ReadyAsync();
        await GoOn(readers, rounds);
        await AllAreThere(cluster);
        await over.CancelAsync();
        await publishing;

        var doubled = readers.Sum(static reader => reader.Doubled);
        Figures.Report("cluster, subscriptions", $"{protocol}: {moving.Length} of {Shards.Length} shard channels moved {2 * Moves} times: {gaps} gaps, all go on after {again.Max():F0} ms at most; primary killed: {lost.Count} of {readers.Length} names lost, {back:F2} s until all are subscribed again; {readers.Sum(static reader => reader.Messages)} messages, {doubled} doubled");
        Assert.All(readers.Except(moved), reader => Assert.Equal(lost.Contains(reader.Name) ? 1 : 0, reader.Gaps));
        Assert.Equal(gaps + moved.Count(reader => lost.Contains(reader.Name)), moved.Sum(static reader => reader.Gaps));
        Assert.Empty(readers.SelectMany(static reader => reader.Errors));
        Assert.Equal(0, doubled);
    }

    [Fact]
    public async Task A_frozen_primary_is_seen_as_a_loss_although_its_connections_stay_open()
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster);
        await using var publisher = await Clusters.Connect(cluster);
        var readers = await Subscribed(client);
        using var over = new CancellationTokenSource();
        var rounds = new Rounds();
        var publishing = Task.Run(() => PublishRounds(publisher, rounds, over.Token));
        await GoOn(readers, rounds);

        var (lost, back) = await Lose(cluster, readers, static primary => primary.Stop());
        await GoOn(readers, rounds);
        await over.CancelAsync();
        await publishing;
        Figures.Report("cluster, subscriptions, primary frozen", $"{lost.Count} of {readers.Length} names lost, {back:F2} s until all are subscribed again");
        Assert.All(readers, reader => Assert.Equal(lost.Contains(reader.Name) ? 1 : 0, reader.Gaps));
        Assert.Empty(readers.SelectMany(static reader => reader.Errors));
        Assert.Equal(0, readers.Sum(static reader => reader.Doubled));
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Failovers_by_hand_double_nothing(ProtocolPreference protocol)
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster, node => node with { Protocol = protocol });
        await using var publisher = await Clusters.Connect(cluster);
        var readers = await Subscribed(client);
        using var over = new CancellationTokenSource();
        var rounds = new Rounds();
        var publishing = Task.Run(() => PublishRounds(publisher, rounds, over.Token));
        await GoOn(readers, rounds);
        var concerned = (await OwnedBy(cluster, await cluster.PrimaryOfAsync(KeySlot.Of("s0")))).ToArray();

        for (var i = 0; i < Failovers; i++)
        {
            await cluster.FailoverAsync(KeySlot.Of("s0"));
            await cluster.ReadyAsync();
            await GoOn(readers, rounds);
        }

        await AllAreThere(cluster);
        await over.CancelAsync();
        await publishing;
        var doubled = readers.Sum(static reader => reader.Doubled);
        Figures.Report("cluster, subscriptions, failovers by hand", $"{protocol}: {Failovers} of one primary: {readers.Sum(static reader => reader.Gaps)} gaps, {readers.Sum(static reader => reader.Messages)} messages, {doubled} doubled");

        // The earlier primary withdraws them, and serves them as a replica until the next view, with which they move.
        Assert.All(readers, reader => Assert.InRange(reader.Gaps, concerned.Contains(reader.Name) ? 1 : 0, concerned.Contains(reader.Name) ? 2 * Failovers : 0));
        Assert.Empty(readers.SelectMany(static reader => reader.Errors));
        Assert.Equal(0, doubled);
    }

    // Ends the primary that has the channels and patterns, and answers which names were there, and in how many seconds they were back, each with one more gap.
    private static async Task<(System.Collections.Generic.HashSet<RedisChannel> Lost, double Back)> Lose(RedisCluster cluster, NameReader[] readers, Action<RedisServer> end)
    {
        var primary = await WithChannels(cluster);
        var lost = Channels.Concat(Patterns).Concat(await OwnedBy(cluster, primary)).ToHashSet();
        var before = readers.ToDictionary(static reader => reader.Name, static reader => reader.Gaps);
        end(primary);
        var start = Stopwatch.GetTimestamp();
        await Eventually.TrueAsync(() => readers.All(reader => reader.Gaps == before[reader.Name] + (lost.Contains(reader.Name) ? 1 : 0)), "each loss is seen");
        return (lost, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static async Task<NameReader[]> Subscribed(RedisClient client)
    {
        NameReader[] readers = [.. Channels.Concat(Patterns).Concat(Shards).Select(name => new NameReader(client.Subscribe([name], new SubscriptionOptions { MaxMessages = 1_000_000, MaxBytes = 1L << 30 }), name))];
        foreach (var reader in readers) (await reader.Subscription.WaitUntilSubscribed()).Right();
        return readers;
    }

    private static async Task PublishRounds(RedisClient client, Rounds rounds, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var number = rounds.Last + 1;
            await client.Run(Pipeline.Traverse(
                Channels.Concat(Patterns).Concat(Shards),
                name => (name.Kind == RedisChannelKind.Shard ? SPublish(name.Name, number) : Publish(name.Kind == RedisChannelKind.Pattern ? $"{name.Name.ToString()[..^1]}x" : $"{name.Name}", number)).Attempt()));
            rounds.Last = number;
            await Task.Delay(1, CancellationToken.None);
        }
    }

    // Each name brings what is published from now on.
    private static async Task GoOn(NameReader[] readers, Rounds rounds)
    {
        var seen = rounds.Last + 2;
        try
        {
            await Eventually.TrueAsync(() => readers.All(reader => reader.Last >= seen), "every name goes on");
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{e.Message}: not {string.Join(", ", readers.Where(reader => reader.Last < seen).Select(static reader => reader.Name))}", e);
        }
    }

    private static async Task<IEnumerable<RedisChannel>> OwnedBy(RedisCluster cluster, RedisServer owner)
    {
        var owners = await Task.WhenAll(Shards.Select(async name => (Name: name, Owner: await cluster.PrimaryOfAsync(KeySlot.Of(name.Name)))));
        return owners.Where(one => one.Owner == owner).Select(static one => one.Name);
    }

    private static async Task<RedisServer> WithChannels(RedisCluster cluster)
    {
        foreach (var node in cluster.Nodes.Where(static node => node.IsAwake))
            if ((await Lines(node)).Any(static line => line.Channels > 0))
                return node;
        throw new InvalidOperationException("no node has the channels");
    }

    // Each name is on one connection, and no connection is without names.
    private static Task AllAreThere(RedisCluster cluster) => Eventually.TrueAsync(
        async () =>
        {
            var lines = (await Task.WhenAll(cluster.Nodes.Where(static node => node.IsAwake).Select(Lines))).SelectMany(static lines => lines).ToArray();
            var owners = (await Task.WhenAll(Shards.Select(name => cluster.PrimaryOfAsync(KeySlot.Of(name.Name))))).Distinct().Count();
            return lines.Length == owners + 1 && lines.Count(static line => (line.Channels, line.Patterns, line.Shards) == (Channels.Length, Patterns.Length, 0)) == 1 && lines.Sum(static line => line.Shards) == Shards.Length;
        },
        "each name is on one connection");

    private static async Task<(int Channels, int Patterns, int Shards)[]> Lines(RedisServer node) =>
        [.. (await node.CliLinesAsync("CLIENT", "LIST", "TYPE", "pubsub")).SelectMany(static lines => lines.Split('\n'))
            .Where(static line => line.Contains(" sub=", StringComparison.Ordinal))
            .Select(static line => (Number(line, " sub="), Number(line, " psub="), Number(line, " ssub=")))];

    private static int Number(string line, string name)
    {
        var start = line.IndexOf(name, StringComparison.Ordinal) + name.Length;
        return int.Parse(line.AsSpan(start, line.IndexOf(' ', start) - start), CultureInfo.InvariantCulture);
    }

    private sealed class Rounds
    {
        private int _last;

        public int Last
        {
            get => Volatile.Read(ref _last);
            set => Volatile.Write(ref _last, value);
        }
    }

    private sealed class NameReader
    {
        private readonly System.Collections.Generic.HashSet<int> _seen = [];
        private int _last;
        private int _gaps;
        private int _doubled;
        private int _messages;

        public NameReader(Subscription<RedisValue> subscription, RedisChannel name)
        {
            (Subscription, Name) = (subscription, name);
            _ = Task.Run(Read);
        }

        public Subscription<RedisValue> Subscription { get; }

        public RedisChannel Name { get; }

        public System.Collections.Concurrent.ConcurrentQueue<string> Errors { get; } = [];

        public int Last => Volatile.Read(ref _last);

        public int Gaps => Volatile.Read(ref _gaps);

        public int Doubled => Volatile.Read(ref _doubled);

        public int Messages => Volatile.Read(ref _messages);

        private async Task Read()
        {
            await foreach (var next in Subscription) next.Match(Right: Take, Left: error => Errors.Enqueue($"{Name}: {error}"));
        }

        private void Take(PubSubEvent<RedisValue> next)
        {
            if (next is PubSubEvent<RedisValue>.Interrupted) Interlocked.Increment(ref _gaps);
            if (next is not PubSubEvent<RedisValue>.Message message) return;
            var number = int.Parse(message.Value.ToString(), CultureInfo.InvariantCulture);
            if (!_seen.Add(number)) Interlocked.Increment(ref _doubled);
            if (number > _last) Volatile.Write(ref _last, number);
            Interlocked.Increment(ref _messages);
        }
    }
}
