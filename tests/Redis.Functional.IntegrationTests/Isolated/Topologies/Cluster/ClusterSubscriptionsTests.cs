using System.Diagnostics;
using System.Globalization;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies.Cluster;

/// <summary>
/// Subscriptions of a cluster's client go on while slots move and primaries die: nothing is missing in the end, nothing doubled, and each loss is seen once.
/// REDIS_FUNCTIONAL_CHANNELS says how many channels; with more than the 100 without it, slots move and primaries die more often too.
/// </summary>
[Trait("Load", "Waits")]
public sealed class ClusterSubscriptionsTests
{
    private const int Failovers = 3;

    // From the moment when the next owner takes a name to its confirmation, in milliseconds.
    private const double Soon = 500;

    private static readonly int Count = Clusters.Number("REDIS_FUNCTIONAL_CHANNELS", 100);
    private static readonly int Moves = Count > 100 ? 20 : 10;
    private static readonly int Kills = Count > 100 ? 5 : 1;
    private static readonly RedisChannel[] Channels = [.. Enumerable.Range(0, Count).Select(static n => RedisChannel.Literal($"c{n}"))];
    private static readonly RedisChannel[] Patterns = [.. Enumerable.Range(0, Math.Max(10, Count / 20)).Select(static n => RedisChannel.Pattern($"p{n}:*"))];
    private static readonly RedisChannel[] Shards = [.. Enumerable.Range(0, Math.Max(20, Count / 20)).Select(static n => RedisChannel.Sharded($"s{n}"))];

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Slots_move_there_and_back_and_a_primary_is_killed(ProtocolPreference protocol)
    {
        // In the long form the nodes have much to do, and are not to be taken for dead.
        await using var cluster = await RedisCluster.StartAsync(new() { NodeTimeout = TimeSpan.FromSeconds(Count > 100 ? 5 : 1) });
        await using var client = await Clusters.Connect(cluster, node => node with { Protocol = protocol });
        await using var publisher = await Clusters.Connect(cluster);
        var rounds = new Rounds();
        var readers = await Subscribed(client, rounds);
        await AllAreThere(cluster);
        using var over = new CancellationTokenSource();
        var publishing = Task.Run(() => PublishRounds(publisher, rounds, over.Token));
        await GoOn(readers, rounds);

        var from = await cluster.PrimaryOfAsync(KeySlot.Of("s0"));
        var to = (await cluster.PrimariesAsync()).First(primary => primary != from);
        var moving = (await OwnedBy(cluster, from)).ToArray();
        var slots = moving.Select(static name => KeySlot.Of(name.Name)).Distinct().ToArray();
        var moved = readers.Where(reader => moving.Contains(reader.Name)).ToArray();
        using var lateness = new Lateness();
        var again = new List<double>();
        for (var i = 1; i <= Moves; i++)
        {
            var (here, there) = i % 2 == 1 ? (from, to) : (to, from);
            await cluster.BeginMoveAsync(slots, here, there);
            await cluster.MoveKeysAsync(slots, here, there);
            var start = Stopwatch.GetTimestamp();
            var ending = cluster.EndMoveAsync(slots, here, there);
            await Eventually.TrueAsync(() => moved.All(reader => reader.Gaps == i), () => $"each name that moves has its gap: not {Named(moved, reader => reader.Gaps != i)}");
            again.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await ending;
            await GoOn(readers, rounds);
        }

        Assert.Equal("", Named(readers, reader => !moved.Contains(reader) && reader.Gaps > 0));
        await AllAreThere(cluster);

        var (losses, back) = (0, 0.0);
        for (var i = 0; i < Kills; i++)
        {
            var (lost, seconds, victim) = await Lose(cluster, readers, static primary => primary.Kill());
            (losses, back) = (losses + lost, Math.Max(back, seconds));
            await cluster.ReadyAsync();
            await GoOn(readers, rounds);
            await AllAreThere(cluster);
            if (i == Kills - 1) continue;
            await victim.RestartAsync();
            await cluster.ReadyAsync();
        }

        await over.CancelAsync();
        await publishing;

        var (doubled, silent) = (readers.Sum(static reader => reader.Doubled), readers.Sum(static reader => reader.Silent));
        Figures.Report("cluster, subscriptions", $"{protocol}: {moving.Length} of {Shards.Length} shard channels moved {Moves} times: one gap each, over after {again.Max():F0} ms at most; primaries killed: {Kills}, {losses} names of {readers.Length} lost, {back:F2} s until all are subscribed again; {readers.Sum(static reader => (long)reader.Messages)} messages, {doubled} doubled, {silent} missing without a gap");
        Assert.Empty(readers.SelectMany(static reader => reader.Errors));
        Assert.Equal((0, 0), (doubled, silent));
        Assert.True(again.Max() < lateness.Allowing(Soon), $"subscribed again after {again.Max():F0} ms, {lateness.Worst:F0} ms late");
    }

    [Fact]
    public async Task A_frozen_primary_is_seen_as_a_loss_although_its_connections_stay_open()
    {
        await using var cluster = await RedisCluster.StartAsync();
        await using var client = await Clusters.Connect(cluster);
        await using var publisher = await Clusters.Connect(cluster);
        var rounds = new Rounds();
        var readers = await Subscribed(client, rounds);
        using var over = new CancellationTokenSource();
        var publishing = Task.Run(() => PublishRounds(publisher, rounds, over.Token));
        await GoOn(readers, rounds);

        var (lost, back, _) = await Lose(cluster, readers, static primary => primary.Stop());
        await GoOn(readers, rounds);
        await over.CancelAsync();
        await publishing;
        Figures.Report("cluster, subscriptions, primary frozen", $"{lost} of {readers.Length} names lost, {back:F2} s until all are subscribed again");
        Assert.Equal(lost, readers.Sum(static reader => reader.Gaps));
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
        var rounds = new Rounds();
        var readers = await Subscribed(client, rounds);
        using var over = new CancellationTokenSource();
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
    private static async Task<(int Lost, double Back, RedisServer Ended)> Lose(RedisCluster cluster, NameReader[] readers, Action<RedisServer> end)
    {
        var primary = await WithChannels(cluster);
        var lost = Channels.Concat(Patterns).Concat(await OwnedBy(cluster, primary)).ToHashSet();
        var before = readers.ToDictionary(static reader => reader.Name, static reader => reader.Gaps);
        end(primary);
        var start = Stopwatch.GetTimestamp();
        bool IsRight(NameReader reader) => reader.Gaps == before[reader.Name] + (lost.Contains(reader.Name) ? 1 : 0);
        await Eventually.TrueAsync(() => readers.All(IsRight), () => $"each loss is seen: not {Named(readers, reader => !IsRight(reader))}");
        return (lost.Count, Stopwatch.GetElapsedTime(start).TotalSeconds, primary);
    }

    private static string Named(NameReader[] readers, Func<NameReader, bool> which) => string.Join(", ", readers.Where(which).Select(static reader => $"{reader.Name} ({reader.Gaps} gaps, the last one: {reader.Cause})"));

    private static async Task<NameReader[]> Subscribed(RedisClient client, Rounds rounds)
    {
        NameReader[] readers = [.. Channels.Concat(Patterns).Concat(Shards).Select(name => new NameReader(client.Subscribe([name], new SubscriptionOptions { MaxMessages = 1_000_000, MaxBytes = 1L << 30 }), name, rounds))];
        foreach (var reader in readers) (await reader.Subscription.WaitUntilSubscribed()).Right();
        return readers;
    }

    private static async Task PublishRounds(RedisClient client, Rounds rounds, CancellationToken over)
    {
        RedisChannel[] names = [.. Channels, .. Patterns, .. Shards];
        while (!over.IsCancellationRequested)
        {
            var number = rounds.Last + 1;
            var outcomes = await client.Run(Pipeline.Traverse(
                names,
                name => (name.Kind == RedisChannelKind.Shard ? SPublish(name.Name, number) : Publish(name.Kind == RedisChannelKind.Pattern ? $"{name.Name.ToString()[..^1]}x" : $"{name.Name}", number)).Attempt())).Right();
            foreach (var (name, outcome) in names.Zip(outcomes))
                if (outcome.IsLeft) rounds.Failed.TryAdd((name, number), default);
            rounds.Last = number;
            await Task.Delay(1, CancellationToken.None);
        }
    }

    // Each name brings what is published from now on.
    private static Task GoOn(NameReader[] readers, Rounds rounds)
    {
        var seen = rounds.Last + 2;
        return Eventually.TrueAsync(() => readers.All(reader => reader.Last >= seen), () => $"every name goes on: not {Named(readers, reader => reader.Last < seen)}");
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

        // What may not have been published.
        public System.Collections.Concurrent.ConcurrentDictionary<(RedisChannel Name, int Number), Unit> Failed { get; } = new();

        public int Last
        {
            get => Volatile.Read(ref _last);
            set => Volatile.Write(ref _last, value);
        }
    }

    private sealed class NameReader
    {
        private readonly System.Collections.Generic.HashSet<int> _seen = [];

        // What was overtaken, and may still come: nodes pass on what was published at several of them in any order.
        private readonly System.Collections.Concurrent.ConcurrentDictionary<int, Unit> _overtaken = new();
        private int _last;
        private int _gaps;
        private int _doubled;
        private int _messages;
        private readonly Rounds _rounds;
        private bool _isInGap = true;

        public NameReader(Subscription<RedisValue> subscription, RedisChannel name, Rounds rounds)
        {
            (Subscription, Name, _rounds) = (subscription, name, rounds);
            _ = Task.Run(Read);
        }

        public Subscription<RedisValue> Subscription { get; }

        public RedisChannel Name { get; }

        public System.Collections.Concurrent.ConcurrentQueue<string> Errors { get; } = [];

        public int Last => Volatile.Read(ref _last);

        public int Gaps => Volatile.Read(ref _gaps);

        /// <summary>Of the last gap.</summary>
        public RedisError? Cause { get; private set; }

        public int Doubled => Volatile.Read(ref _doubled);

        /// <summary>Published and not told, although messages before and after were, with no gap between them.</summary>
        public int Silent => _overtaken.Keys.Count(number => !_rounds.Failed.ContainsKey((Name, number)));

        public int Messages => Volatile.Read(ref _messages);

        private async Task Read()
        {
            await foreach (var next in Subscription) next.Match(Right: Take, Left: error => Errors.Enqueue($"{Name}: {error}"));
        }

        private void Take(PubSubEvent<RedisValue> next)
        {
            if (next is PubSubEvent<RedisValue>.Interrupted interrupted)
            {
                (Cause, _isInGap) = (interrupted.Cause, true);
                Interlocked.Increment(ref _gaps);
            }

            if (next is not PubSubEvent<RedisValue>.Message message) return;
            var number = int.Parse(message.Value.ToString(), CultureInfo.InvariantCulture);
            if (!_seen.Add(number)) Interlocked.Increment(ref _doubled);
            _overtaken.TryRemove(number, out _);
            for (var missing = _last + 1; missing < number && !_isInGap; missing++) _overtaken.TryAdd(missing, default);
            _isInGap = false;
            if (number > _last) Volatile.Write(ref _last, number);
            Interlocked.Increment(ref _messages);
        }
    }
}
