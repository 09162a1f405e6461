using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Topologies.Cluster;

/// <summary>Nodes that say what no real one can be made to say.</summary>
public sealed class ClusterFaultTests
{
    // Where a limit only guards.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static RedisEndpoint At(string endpoint) => RedisEndpoint.Parse(endpoint).Match(Right: static at => at, Left: static error => throw new InvalidOperationException($"{error}"));

    private static ClusterConfig Config(ScriptCluster cluster, WhenDisconnected away = WhenDisconnected.Fail) => new([.. cluster.Seeds.Select(At)])
    {
        Node = new() { Credentials = new RedisCredentials("app", "s3cret"), ConnectTimeout = Patience, CommandTimeout = Patience, WhenDisconnected = away },
    };

    private static async Task<RedisClient> Connect(ScriptCluster cluster, WhenDisconnected away = WhenDisconnected.Fail) =>
        (await RedisClient.Connect(Config(cluster, away))).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));

    private static async Task<RedisError> Error<A>(RedisClient client, RedisProgram<A> program) =>
        (await client.Run(program)).Match(Right: static value => throw new InvalidOperationException($"{value}"), Left: static error => error);

    private static async Task<A> Value<A>(RedisClient client, RedisProgram<A> program) =>
        (await client.Run(program)).Match(Right: static value => value, Left: static error => throw new InvalidOperationException($"{error}"));

    // A key that a node of the first view has.
    private static string KeyOf(ScriptCluster cluster, int node) =>
        Enumerable.Range(0, 10_000).Select(static i => $"key{i}").First(key => cluster.View.OwnersOf(KeySlot.Of(key))!.Nodes[0].Id == cluster.Nodes[node].Id);

    [Fact]
    public async Task A_redirect_in_a_circle_is_followed_five_times()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        var key = KeyOf(cluster, 0);
        cluster.Nodes[0].Keyed = ScriptRedirect.Moved(cluster.Seeds[1]);
        cluster.Nodes[1].Keyed = ScriptRedirect.Moved(cluster.Seeds[0]);

        var error = Assert.IsType<RedisError.Server>(await Error(client, Set(key, 1)));

        Assert.Equal(("MOVED", Delivery.Rejected, 5), (error.Code, error.Delivery, error.Context.Hops));
        Assert.Equal(6, cluster.Nodes.Sum(static node => node.Server.Count("SET")));
    }

    [Fact]
    public async Task Nodes_that_the_function_leads_to_one_place_or_nowhere_are_refused_with_the_reason()
    {
        await using var cluster = ScriptCluster.Start();
        var (first, other) = (At(cluster.Seeds[0]), At(cluster.Seeds[1]));
        async Task<RedisClient> By(Func<RedisEndpoint, RedisEndpoint> map) => (await RedisClient.Connect(Config(cluster) with { Address = NodeAddress.Map(map) })).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));
        await using var one = await By(_ => first);
        await using var none = await By(at => at == other ? null! : at);

        var shared = Assert.IsType<RedisError.Connection>(await Error(one, Set(KeyOf(cluster, 1), 1)));
        Assert.Equal((ConnectionFault.ConfigurationRejected, Delivery.NotSent), (shared.Fault, shared.Delivery));
        Assert.Contains($"ClusterConfig.Address maps the nodes {first} and {other} to the same address, {first}.", shared.Message, StringComparison.Ordinal);
        await Value(one, Set(KeyOf(cluster, 0), 1));
        var refused = Assert.IsType<RedisError.Connection>(await Error(none, Set(KeyOf(cluster, 1), 1)));
        Assert.Equal((ConnectionFault.ConfigurationRejected, Delivery.NotSent), (refused.Fault, refused.Delivery));
        Assert.Contains($"The function of NodeAddress.Map returned null for {other}", refused.Message, StringComparison.Ordinal);
        Assert.Equal(refused.Message, (await Error(none, OnLease(Set(KeyOf(cluster, 1), 1)))).Message);
        await Value(none, Set(KeyOf(cluster, 0), 1));
    }

    [Fact]
    public async Task A_circle_of_pieces_ends_too_and_the_others_are_answered()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        var (circling, served) = (KeyOf(cluster, 0), KeyOf(cluster, 2));
        cluster.Nodes[0].Keyed = ScriptRedirect.Moved(cluster.Seeds[1]);
        cluster.Nodes[1].Keyed = ScriptRedirect.Moved(cluster.Seeds[0]);

        var (first, second) = await Value(client, (Get(circling).Attempt(), Get(served).Attempt()).Zip());

        Assert.Equal("MOVED", Assert.IsType<RedisError.Server>(first.MatchUnsafe<RedisError?>(Right: static _ => null, Left: static error => error)).Code);
        Assert.Equal(cluster.Seeds[2], second.Match(Right: static value => value.IfNone(""), Left: static error => $"{error}"));
        Assert.Equal(6, cluster.Nodes.Sum(static node => node.Server.Count("GET")) - 1);
    }

    [Fact]
    public async Task A_redirect_of_a_whole_server_is_followed_to_a_node_of_the_cluster_and_to_no_stranger()
    {
        await using var cluster = ScriptCluster.Start();
        await using var rogue = ScriptServer.Start();
        await using var client = await Connect(cluster);
        var key = KeyOf(cluster, 0);
        cluster.Nodes[0].Keyed = ScriptRedirect.Error($"REDIRECT {rogue.Endpoint}");
        Assert.Equal("REDIRECT", Assert.IsType<RedisError.Server>(await Error(client, Get(key))).Code);

        cluster.View = cluster.View.With(0, KeySlot.Count - 1, cluster.Nodes[1].Address);
        cluster.Nodes[0].Keyed = ScriptRedirect.Error($"REDIRECT {cluster.Seeds[1]}");

        Assert.Equal(cluster.Seeds[1], (await Value(client, Get(key))).IfNone(""));
        Assert.Equal(0, rogue.Count("GET"));
    }

    [Theory]
    [InlineData(WhenDisconnected.Fail)]
    [InlineData(WhenDisconnected.Wait)]
    public async Task A_split_call_to_a_node_that_cannot_be_reached_is_not_sent_over_and_over(WhenDisconnected away)
    {
        await using var cluster = ScriptCluster.Start();
        cluster.View = cluster.View.With(0, 5_000, new ScriptAddress("127.0.0.1", 1, new string('f', 40), []));
        var config = Config(cluster, away);
        await using var client = (await RedisClient.Connect(config with { Node = config.Node with { CommandTimeout = TimeSpan.FromSeconds(1) } })).Match(Right: static client => client, Left: static error => throw new InvalidOperationException($"{error}"));
        RedisKey[] keys = [.. Enumerable.Range(0, 100).Select(static i => (RedisKey)$"key{i}")];

        var read = await Error(client, Exists(keys));
        var written = await Error(client, Del(keys));
        var piped = await Error(client, Pipeline.Traverse(keys, static key => Incr(key)));

        Assert.All(new[] { read, written, piped }, static error => Assert.Contains("127.0.0.1:1", $"{error}", StringComparison.Ordinal));
        Assert.InRange(client.TopologyFigures.ResentAfterLoss, 0, 30);
    }

    [Fact]
    public async Task A_node_that_is_silent_in_the_handshake_is_told_as_such()
    {
        await using var silent = ScriptServer.Start(ServerScript.Default.Otherwise(static (_, _) => ScriptReply.Nothing).On("HELLO", ScriptReply.Nothing));

        var error = (await RedisClient.Connect(new ClusterConfig(At(silent.Endpoint)) { Node = new() { ConnectTimeout = TimeSpan.FromSeconds(0.5) } })).Match(Right: static _ => throw new InvalidOperationException(), Left: static error => error);

        Assert.Contains(silent.Endpoint, Assert.IsType<RedisError.Timeout>(error).Operation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_that_tells_no_place_is_followed_by_the_view_that_comes()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        var key = KeyOf(cluster, 0);
        cluster.Nodes[0].Keyed = ScriptRedirect.Moved("?:1");
        cluster.View = cluster.View.With(0, KeySlot.Count - 1, cluster.Nodes[1].Address);

        Assert.Equal(cluster.Seeds[1], (await Value(client, Get(key))).IfNone(""));
        Assert.Equal(1, cluster.Nodes[0].Server.Count("GET"));
    }

    [Theory]
    [InlineData("MOVED")]
    [InlineData("ASK")]
    public async Task A_stranger_is_not_dialled(string word)
    {
        await using var cluster = ScriptCluster.Start();
        await using var rogue = ScriptServer.Start();
        await using var client = await Connect(cluster);
        var key = KeyOf(cluster, 0);
        cluster.Nodes[0].Keyed = word == "MOVED" ? ScriptRedirect.Moved(rogue.Endpoint) : ScriptRedirect.Ask(rogue.Endpoint);

        var error = Assert.IsType<RedisError.Server>(await Error(client, Set(key, 1)));
        var pieces = await Value(client, Pipeline.Traverse([key, KeyOf(cluster, 1)], static key => Get(key).Attempt()));
        var transaction = await Error(client, Multi((Set(key, 1), Get(key)).Zip()));
        var leased = await Error(client, OnLease(Set(key, 1)));

        Assert.Equal((word, Delivery.Rejected), (error.Code, error.Delivery));
        Assert.Equal((true, false), (pieces[0].IsLeft, pieces[1].IsLeft));
        Assert.Equal(Delivery.Rejected, transaction.Delivery);
        Assert.Equal(Delivery.Rejected, leased.Delivery);
        Assert.Equal((0, 0L), (rogue.Connections, rogue.BytesReceived));
    }

    [Fact]
    public async Task Malformed_redirects_are_told_and_nothing_is_dialled()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        var key = KeyOf(cluster, 0);

        // A port 0 is the node's own, and another matter.
        foreach (var text in ScriptRedirect.Malformed.Where(static text => !text.EndsWith(":0", StringComparison.Ordinal)))
        {
            cluster.Nodes[0].Keyed = ScriptRedirect.Error(text);
            var error = Assert.IsType<RedisError.Server>(await Error(client, Set(key, 1)));
            Assert.Equal(Delivery.Rejected, error.Delivery);
            Assert.False((await client.Run(Pipeline.Traverse([key], static key => Set(key, 1)))).IsRight, text);
        }
    }

    [Fact]
    public async Task A_storm_of_redirects_does_not_become_a_storm_of_questions()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        var key = KeyOf(cluster, 0);

        // The view never learns what the redirects say.
        cluster.Nodes[0].Keyed = ScriptRedirect.Moved(cluster.Seeds[1]);
        cluster.Nodes[1].Keyed = static (command, _) => ScriptReply.Ok;
        var before = cluster.Nodes.Sum(static node => node.Server.Count("CLUSTER SLOTS"));
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 5_000; i++) await Value(client, Set(key, i));
        watch.Stop();

        // Three nodes at a time.
        var rounds = (cluster.Nodes.Sum(static node => node.Server.Count("CLUSTER SLOTS")) - before) / 3.0;
        Assert.InRange(rounds, 0, watch.Elapsed.TotalSeconds + 2);
    }

    [Fact]
    public async Task An_older_view_is_not_taken_as_long_as_a_newer_one_is_told()
    {
        await using var cluster = ScriptCluster.Start();
        cluster.View = cluster.View with { Epoch = 5 };
        await using var client = await Connect(cluster);
        var owners = client.Topology.Shards.Map(static shard => shard.Primary);
        var key = KeyOf(cluster, 2);

        // One node is behind, and gives the slots of another to itself.
        cluster.Nodes[0].View = (cluster.View with { Epoch = 4, Owners = [] }).With(0, 16_383, cluster.Nodes[0].Address);
        for (var i = 0; i < 4; i++)
        {
            var views = client.TopologyFigures.Views;
            cluster.Nodes[2].Keyed = ScriptRedirect.First(1, ScriptRedirect.Moved(cluster.Seeds[2]), cluster.Nodes[2].Serve);
            _ = await client.Run(Get(key));
            await Eventually.TrueAsync(() => client.TopologyFigures.Views > views, "the cluster was asked");
        }

        Assert.Equal(owners, client.Topology.Shards.Map(static shard => shard.Primary));
        Assert.Equal(0, cluster.Nodes[0].Server.Commands.Count(command => command.Name == "GET"));
    }

    [Fact]
    public async Task A_node_that_answers_late_or_never_delays_nobody_else()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        var never = new TaskCompletionSource();
        cluster.Nodes[0].Keyed = ScriptRedirect.After(never.Task, static (_, _) => ScriptReply.Ok);
        var late = client.Run(Set(KeyOf(cluster, 0), 1)).AsTask();

        for (var i = 0; i < 100; i++) await Value(client, Set(KeyOf(cluster, 1 + (i % 2)), i));

        Assert.False(late.IsCompleted);
        never.SetResult();
        Assert.True((await late).IsRight);
    }

    [Fact]
    public async Task What_a_node_does_not_serve_for_now_is_sent_again_when_it_does()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        var key = KeyOf(cluster, 0);
        foreach (var refusal in new[] { ScriptRedirect.TryAgain, ScriptRedirect.ClusterDown, ScriptRedirect.Error("LOADING the data"), ScriptRedirect.Error("MASTERDOWN the link"), ScriptRedirect.Error("READONLY a replica") })
        {
            cluster.Nodes[0].Keyed = ScriptRedirect.First(2, refusal, cluster.Nodes[0].Serve);
            await Value(client, Set(key, 1));
            cluster.Nodes[0].Keyed = ScriptRedirect.First(2, refusal, cluster.Nodes[0].Serve);
            await Value(client, Pipeline.Traverse([key, KeyOf(cluster, 1)], static key => Set(key, 1)));
        }

        Assert.Equal(0, client.TopologyFigures.Resting);
    }

    [Fact]
    public async Task A_slot_on_its_way_is_asked_for_with_ASKING_before_each_request()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        var key = KeyOf(cluster, 0);
        cluster.Nodes[0].Keyed = ScriptRedirect.Ask(cluster.Seeds[1]);

        Assert.Equal(cluster.Seeds[1], (await Value(client, Get(key))).IfNone(""));
        Assert.Equal(2, (await Value(client, Pipeline.Traverse([key, key], static key => Get(key)))).Count);

        Assert.Equal(3, cluster.Nodes[1].Server.Count("ASKING"));
        Assert.Equal(3, cluster.Nodes[0].Server.Count("GET"));
        Assert.Equal(0, client.TopologyFigures.Moved);
    }

    [Fact]
    public async Task A_seed_that_belongs_to_another_cluster_now_is_not_believed_while_a_node_answers()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        var owners = client.Topology.Shards.Map(static shard => shard.Primary);

        // All but one tell of another cluster with a higher epoch.
        var foreign = new ScriptView { Epoch = 99 }.With(0, 16_383, new ScriptAddress("127.0.0.1", cluster.Nodes[0].Server.Port, new string('f', 40)));
        cluster.Nodes[0].View = foreign;
        cluster.Nodes[1].View = foreign;
        var key = KeyOf(cluster, 2);
        for (var i = 0; i < 4; i++)
        {
            var views = client.TopologyFigures.Views;
            cluster.Nodes[2].Keyed = ScriptRedirect.First(1, ScriptRedirect.Moved(cluster.Seeds[2]), cluster.Nodes[2].Serve);
            _ = await client.Run(Get(key));
            await Eventually.TrueAsync(() => client.TopologyFigures.Views > views, "the cluster was asked");
        }

        Assert.Equal(owners, client.Topology.Shards.Map(static shard => shard.Primary));
    }

    [Fact]
    public async Task Calls_wait_for_a_slot_without_an_owner_where_they_wait_and_are_told_where_they_do_not()
    {
        await using var cluster = ScriptCluster.Start();
        var whole = cluster.View;
        var key = KeyOf(cluster, 0);
        cluster.View = whole with { Owners = [.. whole.Owners.Skip(1)] };
        await using var failing = await Connect(cluster);
        await using var waiting = await Connect(cluster, WhenDisconnected.Wait);

        Assert.Equal(Delivery.NotSent, (await Error(failing, Set(key, 1))).Delivery);
        var set = waiting.Run(Set(key, 1)).AsTask();
        await Eventually.TrueAsync(() => waiting.TopologyFigures.Resting == 1, "it waits");
        cluster.View = whole with { Epoch = 2 };
        Assert.True((await set).IsRight);
    }

    [Fact]
    public async Task Who_cancels_while_a_call_waits_is_told_that_it_did_not_run()
    {
        await using var cluster = ScriptCluster.Start();
        await using var client = await Connect(cluster);
        cluster.Nodes[0].Keyed = ScriptRedirect.TryAgain;
        using var enough = new CancellationTokenSource();
        var set = client.Run(Set(KeyOf(cluster, 0), 1), enough.Token).AsTask();
        await Eventually.TrueAsync(() => client.TopologyFigures.ResentAfterRefusal > 0, "it was refused");

        await enough.CancelAsync();

        var error = (await set).MatchUnsafe<RedisError?>(Right: static _ => null, Left: static error => error);
        Assert.IsType<RedisError.Client.Cancelled>(error);
        Assert.True(error.Delivery is Delivery.Rejected or Delivery.Unknown, $"{error}");
    }
}
