using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Tests.Topologies.FakeSentinels;

namespace Redis.Functional.Tests.Topologies;

/// <summary>What a client of sentinels withstands: announcements that are not true, older configurations, calls that cross each other.</summary>
public sealed class SentinelFaultTests
{
    private static readonly string Refusal = "NOPERM User app has no permissions to run the 'sentinel|master' command";

    [Fact]
    public async Task Connecting_again_before_the_connections_are_closed_goes_on_watching()
    {
        await using var all = new FakeSentinels();
        var (present, next) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var answer = new TaskCompletionSource();
        present.Script = present.Script.On("STRLEN", ScriptReply.Wait(answer.Task) + ScriptReply.Integer(1));
        var sentinel = all.AddSentinel(present);
        await using var client = await Connected(all.Config());
        var running = client.Run(StrLen("k")).AsTask();
        await present.ReceivedAsync("STRLEN").WaitAsync(Patience);
        var disconnecting = client.Disconnect().AsTask();
        Assert.True((await client.Reconnect()).IsRight);
        answer.SetResult();
        _ = await running.WaitAsync(Patience);
        await disconnecting.WaitAsync(Patience);
        await Publish(sentinel, "+switch-master", $"orders x 1 {next.Host} {next.Port}");

        await Eventually.TrueAsync(async () => await Value(client) == "new", "it follows");
    }

    [Fact]
    public async Task An_announced_server_that_says_it_is_a_replica_is_tried_once()
    {
        await using var all = new FakeSentinels();
        var (primary, replica) = (all.AddServer(value: "here"), all.AddServer("slave"));
        var sentinel = all.AddSentinel(primary);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = Patience }));
        await Publish(sentinel, "+switch-master", $"orders x 1 {replica.Host} {replica.Port}");
        await replica.ReceivedAsync("ROLE").WaitAsync(Patience);

        Assert.Equal("here", await Value(client));
        Assert.Equal(0, replica.Count("GET"));
    }

    [Fact]
    public async Task A_dial_that_ends_after_another_server_was_promoted_leads_nowhere()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait }));
        var role = new TaskCompletionSource();
        deposed.Script = deposed.Script.On("INCR", ScriptReply.Error("READONLY You can't write against a read only replica."))
            .On("ROLE", ScriptReply.Wait(role.Task) + ScriptReply.Array(ScriptReply.Bulk("master")));
        Assert.True((await client.Run(Incr("n"))).IsLeft);
        await deposed.ReceivedAsync("ROLE", 2).WaitAsync(Patience);
        await Publish(sentinel, "+switch-master", $"orders x 1 {next.Host} {next.Port}");
        await Eventually.TrueAsync(async () => await Value(client) == "new", "it follows");
        role.SetResult();
        await Eventually.TrueAsync(() => deposed.Sessions.Count == 0, "the search has ended");

        Assert.Equal(At(next), client.Node.Endpoint);
    }

    [Fact]
    public async Task An_older_configuration_leads_back_only_after_a_while()
    {
        await using var all = new FakeSentinels();
        var (deposed, primary) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var sentinel = all.AddSentinel(primary, epoch: 2);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromSeconds(1) }));
        sentinel.Script = Naming(deposed, epoch: 1);
        primary.Script = primary.Script.OnConnect(ScriptReply.Close);
        primary.Sessions.Single().Close();

        await sentinel.ReceivedAsync("SENTINEL MASTER", 6).WaitAsync(Patience);
        Assert.Equal(0, deposed.Connections);
    }

    [Fact]
    public async Task An_older_configuration_that_names_the_same_server_is_believed_at_once()
    {
        await using var all = new FakeSentinels();
        var primary = all.AddServer(value: "here");
        var sentinel = all.AddSentinel(primary, epoch: 2);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = Patience }));
        sentinel.Script = Naming(primary, epoch: 0);
        primary.Sessions.Single().Close();
        await sentinel.ReceivedAsync("SENTINEL MASTER", 2).WaitAsync(Patience);

        Assert.Equal("here", await Value(client));
    }

    [Fact]
    public async Task A_sentinel_that_forbids_the_question_is_an_error_of_the_login()
    {
        await using var all = new FakeSentinels();
        all.AddSentinel(ServerScript.Default.On("SENTINEL MASTER", ScriptReply.Error(Refusal)));

        var error = Assert.IsType<RedisError.Connection>(await Refused(all.Config()));
        Assert.Equal(ConnectionFault.Authentication, error.Fault);
        Assert.Contains(Refusal, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_say_its_role_is_not_called_a_replica()
    {
        await using var all = new FakeSentinels();
        all.AddSentinel(all.AddServer("sentinel"));

        var error = Assert.IsType<RedisError.Connection>(await RefusedInTime(all));
        Assert.Contains("does not report that it is a primary, although sentinels name it as the primary orders", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Length", "Long")]
    public async Task Only_so_many_sentinels_are_learned()
    {
        await using var known = ScriptServer.Start(ServerScript.Default);
        var offset = 0;
        known.Script = known.Script.On("SENTINEL SENTINELS", (_, _) => ScriptReply.Array(
            [.. Enumerable.Range(1 + (offset += 10), 30).Select(static i => ScriptReply.Array("name", "a", "ip", "h", "port", $"{i}", "flags", "sentinel"))]));
        var made = new SentinelGroup(new SentinelConfig("orders", At(known)), static endpoint => new WatchedSentinel(Plan(endpoint)));
        for (var i = 0; i < 3; i++) await made.Learn(CancellationToken.None);

        Assert.Equal(17, made.Members.Count);
        await made.Close();
    }

    private static NodePlan Plan(RedisEndpoint endpoint)
    {
        var config = new RedisConfig { Endpoint = endpoint, Protocol = ProtocolPreference.Resp2 };
        return new(config, new FixedLocator(endpoint), new SocketTransport(config), new RedisEnvironment { Codecs = config.Codecs, Time = TimeProvider.System, Random = static () => 0.5 });
    }
}
