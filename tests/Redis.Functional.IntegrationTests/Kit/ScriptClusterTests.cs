using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>A scripted cluster answers like a real one, until a test tells it otherwise.</summary>
public sealed class ScriptClusterTests
{
    private const int Slot = 12_182;
    private const string Key = "foo";

    [Fact]
    public async Task Scripted_nodes_answer_with_the_fields_and_types_of_real_ones()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Primaries = 1 });
        await using var script = ScriptCluster.Start(primaries: 1, replicas: 1);
        foreach (var protocol in new[] { "2", "3" })
        {
            for (var i = 0; i < 2; i++)
            {
                await using var real = await cluster.Nodes[i].ConnectAsync();
                await using var scripted = await ConnectAsync(script.Nodes[i]);

                async Task<(RespReply Real, RespReply Scripted)> Ask(params string[] args) => (await real.AskAsync(args), await scripted.AskAsync(args));

                var hello = await Ask("HELLO", protocol);
                Assert.Equal(Fields(hello.Real), Fields(hello.Scripted));
                Assert.Equal(Field(hello.Real, "mode"), Field(hello.Scripted, "mode"));
                Assert.Equal(Field(hello.Real, "role"), Field(hello.Scripted, "role"));
                foreach (var args in (string[][])[["CLUSTER", "SLOTS"], ["CLUSTER", "MYID"], ["ROLE"], ["READONLY"], ["READWRITE"], ["ASKING"]])
                {
                    var reply = await Ask(args);
                    Assert.Equal(Shape(reply.Real), Shape(reply.Scripted));
                }

                var info = await Ask("CLUSTER", "INFO");
                Assert.Equal(Shape(info.Real), Shape(info.Scripted));
                Assert.Equal(Stable(info.Real), Stable(info.Scripted));
                Assert.Contains("cluster_current_epoch:1", info.Scripted.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Nodes_serve_their_slots_redirect_for_others_and_replicas_only_after_READONLY()
    {
        await using var script = ScriptCluster.Start(primaries: 3, replicas: 1);
        await using var owner = await ConnectAsync(script.Nodes[2]);
        await using var other = await ConnectAsync(script.Nodes[0]);
        await using var replica = await ConnectAsync(script.Nodes[5]);
        var moved = $"MOVED {Slot} {script.Nodes[2].Server.Endpoint}";

        Assert.Equal(script.Nodes[2].Server.Endpoint, (await owner.AskAsync("GET", Key)).Text);
        Assert.Equal("OK", (await owner.AskAsync("SET", $"{{{Key}}}:1", "v")).Text);
        Assert.Equal("1", (await owner.AskAsync("EVAL", "return 1", "1", Key)).Text);
        Assert.Equal(moved, (await other.AskAsync("GET", Key)).Text);
        await other.AskAsync("ASKING");
        Assert.Equal(script.Nodes[0].Server.Endpoint, (await other.AskAsync("GET", Key)).Text);
        Assert.Equal(moved, (await other.AskAsync("GET", Key)).Text);
        Assert.Equal(moved, (await replica.AskAsync("GET", Key)).Text);
        await replica.AskAsync("READONLY");
        Assert.Equal(script.Nodes[5].Server.Endpoint, (await replica.AskAsync("GET", Key)).Text);
        Assert.Equal(moved, (await replica.AskAsync("SET", Key, "v")).Text);
        Assert.True(script.Nodes[2].Server.HasReceived($"{{{Key}}}:1"));
    }

    [Fact]
    public async Task Views_differ_from_node_to_node_and_change_at_once()
    {
        await using var script = ScriptCluster.Start(primaries: 2);
        await using var first = await ConnectAsync(script.Nodes[0]);
        await using var second = await ConnectAsync(script.Nodes[1]);

        script.Nodes[0].View = new ScriptView { Epoch = 7 }
            .With(0, 16_383, new ScriptAddress(null, 0, script.Nodes[1].Id, "hostname", "node.example.org"), new ScriptAddress("?", 7000, script.Nodes[0].Id, Metadata: null));
        script.View = script.View with { State = "fail" };

        Assert.Contains("cluster_current_epoch:7\r\n", (await first.AskAsync("CLUSTER", "INFO")).Text, StringComparison.Ordinal);
        Assert.Contains("cluster_state:fail\r\n", (await second.AskAsync("CLUSTER", "INFO")).Text, StringComparison.Ordinal);
        var line = Assert.Single((await first.AskAsync("CLUSTER", "SLOTS")).Items);
        Assert.Equal(["0", "16383", "", "0", script.Nodes[1].Id, "hostname", "node.example.org", "?", "7000", script.Nodes[0].Id], line.Lines);
        Assert.Equal('_', line.Items[2].Items[0].Kind);
        Assert.Equal((4, 3), (line.Items[2].Items.Count, line.Items[3].Items.Count));
        Assert.Equal("slave", (await first.AskAsync("ROLE")).Items[0].Text);
        Assert.Equal("CLUSTERDOWN The cluster is down", (await second.AskAsync("GET", Key)).Text);
        script.View = new ScriptView();
        Assert.Equal("CLUSTERDOWN Hash slot not served", (await second.AskAsync("GET", Key)).Text);
    }

    [Fact]
    public async Task Replies_to_keyed_commands_are_what_a_test_says()
    {
        await using var script = ScriptCluster.Start(primaries: 1);
        var node = script.Nodes[0];
        await using var client = await ConnectAsync(node);
        var signal = new TaskCompletionSource();

        node.Keyed = ScriptRedirect.First(1, ScriptRedirect.Moved(":7001"), ScriptRedirect.Ask("elsewhere:7002"));
        Assert.Equal($"MOVED {Slot} :7001", (await client.AskAsync("GET", Key)).Text);
        Assert.Equal($"ASK {Slot} elsewhere:7002", (await client.AskAsync("GET", Key)).Text);
        node.Keyed = ScriptRedirect.TryAgain;
        Assert.StartsWith("TRYAGAIN", (await client.AskAsync("MGET", Key, "{foo}2")).Text, StringComparison.Ordinal);
        node.Keyed = ScriptRedirect.ClusterDown;
        Assert.StartsWith("CLUSTERDOWN", (await client.AskAsync("GET", Key)).Text, StringComparison.Ordinal);
        foreach (var text in ScriptRedirect.Malformed)
        {
            node.Keyed = ScriptRedirect.Error(text);
            Assert.Equal(text, (await client.AskAsync("GET", Key)).Text);
        }

        node.Keyed = ScriptRedirect.Silence;
        await client.SendAsync(RespFrames.Request("GET", Key));
        Assert.Equal("PONG", (await client.AskAsync("PING")).Text);
        node.Keyed = ScriptRedirect.After(signal.Task, node.Serve);
        var late = client.AskAsync("GET", Key);
        await node.Server.ReceivedAsync("GET", times: 4 + ScriptRedirect.Malformed.Length);
        Assert.False(late.IsCompleted);
        signal.SetResult();
        Assert.Equal(node.Server.Endpoint, (await late).Text);
    }

    private static Task<RespConnection> ConnectAsync(ScriptNode node) => RespConnection.ConnectAsync(node.Server.Host, node.Server.Port);

    private static IEnumerable<string> Fields(RespReply map) => map.Items.Chunk(2).Select(pair => pair[0].Text);

    private static string Field(RespReply map, string name) => map.Items.Chunk(2).Single(pair => pair[0].Text == name)[1].Text;

    // The kinds of everything in a reply, at their depths.
    private static string Shape(RespReply reply) => $"{reply.Kind}{(reply.Items.Count > 0 ? $"({string.Concat(reply.Items.Select(Shape))})" : "")}";

    // What has the same value in every cluster of one primary and one replica.
    private static string[] Stable(RespReply info) =>
        [.. info.Text.Split("\r\n").Where(line => new[] { "cluster_state", "cluster_slots", "cluster_size", "cluster_known" }.Any(name => line.Contains(name, StringComparison.Ordinal)))];
}
