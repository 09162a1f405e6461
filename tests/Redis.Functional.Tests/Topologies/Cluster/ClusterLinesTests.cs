using System.IO.Pipelines;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.PubSub;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>Which node is asked for which name, where nodes say what no real one can be made to say.</summary>
public sealed class ClusterLinesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Shard_channels_are_asked_for_at_their_owners_and_all_others_at_one_node()
    {
        await using var cluster = Start();
        await using var client = await Connect(cluster);
        string[] shards = [NameOf(cluster, 0), NameOf(cluster, 1), NameOf(cluster, 2)];

        await Subscribed(client, [.. shards.Select(static name => RedisChannel.Sharded(name)), "a", "b", RedisChannel.Pattern("c*")]);

        Assert.Equal(shards, cluster.Nodes.Select(static node => Assert.Single(node.Server.Commands, static command => command.Name == "SSUBSCRIBE")[1]));
        Assert.Equal([(0, 0), (0, 0), (2, 1)], cluster.Nodes.Select(static node => (node.Server.Count("SUBSCRIBE"), node.Server.Count("PSUBSCRIBE"))).Order());
    }

    [Fact]
    public async Task Names_of_keyspace_notifications_are_asked_for_at_each_primary()
    {
        await using var cluster = Start();
        await using var client = await Connect(cluster);
        var (name, key) = (RedisChannel.KeyEvent("set"), RedisChannel.Literal("__keyspace@0__:k"));
        var subscription = await Subscribed(client, name, key, RedisChannel.Pattern("*"));

        Assert.Equal([1, 1, 1], cluster.Nodes.Select(static node => node.Server.Count("SUBSCRIBE")));
        Assert.Equal([1, 1, 2], cluster.Nodes.Select(static node => node.Server.Count("PSUBSCRIBE")).Order());
        foreach (var number in new[] { 0, 1, 2 })
        {
            await Publish(cluster, number, "__keyspace@0__:k", $"{number}", "message");
            await TwoLines.Reads(subscription, $"{number}");
        }

        await TwoLines.IsRead(subscription);
    }

    [Fact]
    public async Task Messages_of_a_channel_are_published_at_one_primary()
    {
        await using var cluster = Start();
        foreach (var node in cluster.Nodes) node.Server.Script = node.Server.Script.On("PUBLISH", ScriptReply.Integer(1));
        await using var client = await Connect(cluster);
        await Eventually.TrueAsync(() => client.Topology.Shards.ForAll(static shard => shard.IsConnected), "all primaries are connected");
        string[] names = [NameOf(cluster, 0), NameOf(cluster, 1), NameOf(cluster, 2)];
        foreach (var name in names)
        {
            for (var i = 0; i < 5; i++) Assert.True((await client.Run(Redis.Functional.Commands.Publish(name, i))).IsRight);
            Assert.True((await client.Run(Redis.Functional.Commands.Publish(name, "forgotten").FireAndForget())).IsRight);
            Assert.True((await client.Run(Pipeline.Traverse([1, 2], number => Redis.Functional.Commands.Publish(name, number)))).IsRight);
        }

        await Eventually.TrueAsync(() => cluster.Nodes.All(static node => node.Server.Count("PUBLISH") == 8), "each node has the messages of one channel");
        Assert.Equal(names, cluster.Nodes.Select(static node => Assert.Single(node.Server.Commands.Where(static command => command.Name == "PUBLISH").Select(static command => command[1]).Distinct())));
    }

    [Fact]
    public async Task A_line_is_closed_with_its_last_name()
    {
        await using var cluster = Start();
        await using var client = await Connect(cluster);
        var (name, other) = (NameOf(cluster, 0), NameOf(cluster, 1));
        var subscription = await Subscribed(client, RedisChannel.Sharded(name), RedisChannel.Sharded(other));
        var open = OpenOn(cluster, 0);

        Assert.True(subscription.Unsubscribe(RedisChannel.Sharded(name)).IsRight);

        await Eventually.TrueAsync(() => OpenOn(cluster, 0) == open - 1, "its connection is closed");
        _ = await subscription.Subscribe(RedisChannel.Sharded(name));
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        Assert.Equal((2, 1), (cluster.Nodes[0].Server.Count("SSUBSCRIBE"), cluster.Nodes[1].Server.Count("SSUBSCRIBE")));
    }

    [Fact]
    public async Task The_next_owner_is_asked_before_the_earlier_one_is_left_and_the_gap_ends_when_it_confirms()
    {
        await using var cluster = Start();
        await using var client = await Connect(cluster);
        var (name, stays) = (NameOf(cluster, 0), NameOf(cluster, 1));
        var subscription = await Subscribed(client, RedisChannel.Sharded(name), RedisChannel.Sharded(stays));
        var open = OpenOn(cluster, 0);
        var confirms = new TaskCompletionSource();
        cluster.Nodes[2].Keyed = ScriptRedirect.After(confirms.Task, Speaks(cluster.Nodes[2]));

        MoveTo(cluster, name, 2);
        var learns = client.Run(Get(name)).AsTask();
        await Eventually.TrueAsync(() => cluster.Nodes[2].Server.Count("SSUBSCRIBE") == 1, "the next owner is asked");
        Assert.Equal(0, cluster.Nodes[0].Server.Count("SUNSUBSCRIBE"));
        await Publish(cluster, 0, name, "o");
        await TwoLines.Reads(subscription, "o");
        confirms.SetResult();

        await Eventually.TrueAsync(() => OpenOn(cluster, 0) == open - 1, "the line of the earlier owner is closed");
        Assert.Equal(1, cluster.Nodes[0].Server.Count("SUNSUBSCRIBE"));
        Assert.True((await learns).IsRight);
        await Publish(cluster, 2, name, "x");
        await TwoLines.Reads(subscription, "Interrupted", "x");
        await TwoLines.IsRead(subscription);
    }

    [Fact]
    public async Task A_name_that_its_server_withdraws_is_asked_for_at_the_next_owner_with_one_gap()
    {
        await using var cluster = Start();
        await using var client = await Connect(cluster);
        var (name, stays) = (NameOf(cluster, 0), NameOf(cluster, 1));
        var subscription = await Subscribed(client, RedisChannel.Sharded(name), RedisChannel.Sharded(stays));
        var views = client.TopologyFigures.Views;

        MoveTo(cluster, name, 2);
        await Publish(cluster, 0, name, null, "sunsubscribe");

        await Eventually.TrueAsync(() => cluster.Nodes[2].Server.Count("SSUBSCRIBE") == 1, "the next owner is asked");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await Publish(cluster, 1, stays, "s");
        await Publish(cluster, 2, name, "x");
        await TwoLines.Reads(subscription, "Interrupted");
        Assert.Equal(["s", "x"], new[] { await TwoLines.Next(subscription), await TwoLines.Next(subscription) }.Order());
        await TwoLines.IsRead(subscription);
        await Eventually.TrueAsync(() => client.TopologyFigures.Views > views, "the cluster was asked");
    }

    [Theory]
    [InlineData("CLUSTERDOWN The cluster is down")]
    [InlineData("TRYAGAIN later")]
    [InlineData("LOADING the data")]
    [InlineData("ASK 1 127.0.0.1:1")]
    [InlineData("MOVED 1 127.0.0.1:1")]
    public async Task A_name_that_is_not_served_for_now_is_asked_for_again(string refusal)
    {
        await using var cluster = Start();
        await using var client = await Connect(cluster);
        cluster.Nodes[0].Keyed = ScriptRedirect.First(3, ScriptRedirect.Error(refusal), Speaks(cluster.Nodes[0]));

        await Subscribed(client, RedisChannel.Sharded(NameOf(cluster, 0)));

        Assert.Equal((4, 0, 0), (cluster.Nodes[0].Server.Count("SSUBSCRIBE"), cluster.Nodes[1].Server.Count("SSUBSCRIBE"), cluster.Nodes[2].Server.Count("SSUBSCRIBE")));
    }

    [Fact]
    public async Task A_stranger_is_not_dialled()
    {
        await using var cluster = Start();
        await using var rogue = ScriptServer.Start();
        await using var client = await Connect(cluster);
        cluster.Nodes[0].Keyed = ScriptRedirect.First(3, ScriptRedirect.Moved(rogue.Endpoint), Speaks(cluster.Nodes[0]));

        await Subscribed(client, RedisChannel.Sharded(NameOf(cluster, 0)));

        Assert.Equal(0, rogue.Connections);
    }

    [Fact]
    public async Task Redirects_in_a_circle_are_not_followed_without_rest()
    {
        await using var cluster = Start();
        await using var client = await Connect(cluster);
        cluster.Nodes[0].Keyed = ScriptRedirect.First(5, ScriptRedirect.Moved(cluster.Seeds[1]), Speaks(cluster.Nodes[0]));
        cluster.Nodes[1].Keyed = ScriptRedirect.Moved(cluster.Seeds[0]);
        var start = TimeProvider.System.GetTimestamp();

        await Subscribed(client, RedisChannel.Sharded(NameOf(cluster, 0)));

        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.FromMilliseconds(50), Patience);
        Assert.InRange(cluster.Nodes.Sum(static node => node.Server.Count("SSUBSCRIBE")), 7, 24);
    }

    [Fact]
    public async Task A_name_whose_slot_nobody_has_waits_for_an_owner()
    {
        await using var cluster = Start();
        var whole = cluster.View;
        var name = NameOf(cluster, 0);
        cluster.View = whole with { Owners = [.. whole.Owners.Skip(1)] };
        await using var client = await Connect(cluster);
        var subscription = client.Subscribe(RedisChannel.Sharded(name), RedisChannel.Sharded(NameOf(cluster, 1)));
        await Eventually.TrueAsync(() => cluster.Nodes[1].Server.Count("SSUBSCRIBE") == 1, "the other name is asked for");
        Assert.Equal(0, cluster.Nodes[0].Server.Count("SSUBSCRIBE"));

        cluster.View = whole with { Epoch = 2 };

        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        Assert.Equal(1, cluster.Nodes[0].Server.Count("SSUBSCRIBE"));
    }

    [Fact]
    public async Task A_server_that_does_not_have_the_slot_any_more_counts_as_left()
    {
        await using var cluster = Start();
        await using var client = await Connect(cluster);
        var name = NameOf(cluster, 0);
        var subscription = await Subscribed(client, RedisChannel.Sharded(name));
        var open = OpenOn(cluster, 0);
        cluster.Nodes[0].Keyed = (command, session) => command.Name == "SUNSUBSCRIBE" ? ScriptRedirect.Moved(cluster.Seeds[1])(command, session) : Speaks(cluster.Nodes[0])(command, session);

        Assert.True(subscription.Unsubscribe(RedisChannel.Sharded(name)).IsRight);

        await Eventually.TrueAsync(() => OpenOn(cluster, 0) == open - 1, "its connection is closed");
        Assert.Equal(1, cluster.Nodes[0].Server.Count("SUNSUBSCRIBE"));
    }

    [Fact]
    public async Task Channels_leave_a_node_that_no_view_names_any_more()
    {
        await using var cluster = Start();
        await using var client = await Connect(cluster);
        var subscription = await Subscribed(client, "a", RedisChannel.Pattern("b*"));
        var left = Enumerable.Range(0, 3).Single(node => cluster.Nodes[node].Server.Count("SUBSCRIBE") == 1);
        var next = (left + 1) % 3;
        var key = NameOf(cluster, next);

        // The others are told of one that has no slots any more.
        cluster.View = (cluster.View with { Epoch = 2, Owners = [] }).With(0, 16_383, cluster.Nodes[next].Address);
        cluster.Nodes[next].Keyed = ScriptRedirect.First(1, ScriptRedirect.Moved(cluster.Seeds[next]), Speaks(cluster.Nodes[next]));
        Assert.True((await client.Run(Get(key))).IsRight);

        await Eventually.TrueAsync(() => cluster.Nodes[next].Server.Count("PSUBSCRIBE") == 1, "another node has the names");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await Publish(cluster, next, "a", "x", "message");
        await TwoLines.Reads(subscription, "Interrupted", "x");
        await TwoLines.IsRead(subscription);
    }

    [Fact]
    public async Task An_owner_that_has_become_a_replica_is_not_asked_again_before_its_names_move()
    {
        await using var cluster = ScriptCluster.Start(primaries: 3, replicas: 1);
        foreach (var node in cluster.Nodes) node.Keyed = Serves(node);
        var transport = new HeldAborts(cluster.Nodes[1].Server.Endpoint);
        await using var client = await Connect(cluster, transport);
        string[] names = [NameOf(cluster, 0), NameOf(cluster, 1), NameOf(cluster, 2)];
        var subscription = await Subscribed(client, RedisChannel.Sharded(names[0]));
        await using var second = await Subscribed(client, RedisChannel.Sharded(names[1]));
        var former = cluster.Nodes[0].Server;
        var dialled = former.Connections;

        // Two owners change. The connection to the first is left, and the one to the second takes its time.
        transport.IsHolding = true;
        cluster.View = cluster.View with { Epoch = 2, Owners = [.. cluster.View.Owners.Select(static (shard, i) => i < 2 ? shard with { Nodes = [.. shard.Nodes.Reverse()] } : shard)] };
        cluster.Nodes[0].Keyed = ScriptRedirect.First(1, ScriptRedirect.Moved(cluster.Seeds[3]), Serves(cluster.Nodes[0]));
        Assert.True((await client.Run(Get(names[0]))).IsRight);
        await transport.Held.WaitAsync(Patience);
        await Eventually.TrueAsync(() => former.Connections > dialled && former.Sessions.All(static session => session.CommandCount > 0), "the first is dialled anew");
        for (var i = 0; i < 200; i++) Assert.True((await client.Run(Get(names[2]))).IsRight);
        Assert.Equal(1, former.Count("SSUBSCRIBE"));
        transport.Release();

        await Eventually.TrueAsync(() => cluster.Nodes[3].Server.Count("SSUBSCRIBE") == 1, "the next owner is asked");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await Publish(cluster, 3, names[0], "x");
        await TwoLines.Reads(subscription, "Interrupted", "x");
        await TwoLines.IsRead(subscription);
        Assert.Equal(1, former.Count("SSUBSCRIBE"));
    }

    private static ScriptCluster Start()
    {
        var cluster = ScriptCluster.Start();
        foreach (var node in cluster.Nodes) node.Keyed = Speaks(node);
        return cluster;
    }

    // As a node does that has the slots of its view.
    private static ScriptHandler Speaks(ScriptNode node) => (command, session) =>
        !command.Name.EndsWith("SUBSCRIBE", StringComparison.Ordinal) || (command.Name == "SSUBSCRIBE" && node.View.OwnersOf(KeySlot.Of(command[1]))?.Nodes[0].Id != node.Id)
            ? node.Serve(command, session)
            : TwoLines.Confirms(command.Name.ToLowerInvariant(), command, session);

    // The same of a node that also answers for its primary, as replicas do.
    private static ScriptHandler Serves(ScriptNode node) => (command, session) =>
        command.Name == "SSUBSCRIBE" && node.View.OwnersOf(KeySlot.Of(command[1]))?.Nodes.Any(one => one.Id == node.Id) == true
            ? TwoLines.Confirms("ssubscribe", command, session)
            : Speaks(node)(command, session);

    private static async Task<RedisClient> Connect(ScriptCluster cluster, ITransport? transport = null)
    {
        var seeds = cluster.Seeds.Select(static seed => RedisEndpoint.Parse(seed).Match(Right: static at => at, Left: static error => throw new InvalidOperationException($"{error}")));
        var config = new ClusterConfig([.. seeds]) { Node = new() { ConnectTimeout = Patience, CommandTimeout = Patience, Transport = transport } };
        return (await RedisClient.Connect(config)).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));
    }

    private static async Task<Subscription<RedisValue>> Subscribed(RedisClient client, params RedisChannel[] channels)
    {
        var subscription = client.Subscribe(channels);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        return subscription;
    }

    // A name that a node of the first view has.
    private static string NameOf(ScriptCluster cluster, int node) =>
        Enumerable.Range(0, 10_000).Select(static i => $"name{i}").First(name => cluster.View.OwnersOf(KeySlot.Of(name))!.Nodes[0].Id == cluster.Nodes[node].Id);

    private static void MoveTo(ScriptCluster cluster, string name, int node)
    {
        var slot = KeySlot.Of(name);
        cluster.View = (cluster.View with { Epoch = cluster.View.Epoch + 1 }).With(slot, slot, cluster.Nodes[node].Address);
    }

    private static int OpenOn(ScriptCluster cluster, int node) => cluster.Nodes[node].Server.Sessions.Count();

    private static async Task Publish(ScriptCluster cluster, int node, string name, string? payload, string word = "smessage")
    {
        foreach (var session in cluster.Nodes[node].Server.Sessions.Where(static session => session.Memory.ContainsKey("subscribed")))
            await session.SendAsync(payload is null ? Withdrawal(session, word, name) : TwoLines.Frame(session, word, name, payload));
    }

    private static ScriptReply Withdrawal(ScriptSession session, string word, string name)
    {
        ScriptReply[] items = [ScriptReply.Bulk(word), ScriptReply.Bulk(name), ScriptReply.Integer(0)];
        return session.Protocol == 3 ? ScriptReply.Push(items) : ScriptReply.Array(items);
    }

    /// <summary>Sockets of which those to one node hold whoever ends them, while the test says so.</summary>
    private sealed class HeldAborts(string endpoint) : ITransport
    {
        private readonly SocketTransport _sockets = new(new RedisConfig());
        private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        internal bool IsHolding { get; set; }

        internal Task Held => _held.Task;

        internal void Release()
        {
            IsHolding = false;
            _released.SetResult();
        }

        public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint to, CancellationToken token)
        {
            var connected = await _sockets.Connect(to, token);
            return to.ToString() == endpoint ? connected.Map<TransportConnection>(connection => new Connection(this, connection)) : connected;
        }

        private sealed class Connection(HeldAborts owner, TransportConnection inner) : TransportConnection
        {
            public override PipeReader Input => inner.Input;

            public override PipeWriter Output => inner.Output;

            public override string RemoteName => inner.RemoteName;

            public override RedisError? Fault => inner.Fault;

            public override void Abort()
            {
                if (owner.IsHolding)
                {
                    owner._held.TrySetResult();
                    owner._released.Task.Wait(Patience);
                }

                inner.Abort();
            }

            public override ValueTask DisposeAsync() => inner.DisposeAsync();
        }
    }
}
