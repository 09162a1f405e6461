using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Tests.Topologies.FakeSentinels;

namespace Redis.Functional.Tests.Topologies;

/// <summary>A client that finds its primary by sentinels, against sentinels that say what a test wants.</summary>
public sealed class SentinelClientTests
{
    [Fact]
    public async Task It_reaches_the_server_that_the_sentinels_name()
    {
        await using var all = new FakeSentinels();
        var primary = all.AddServer(value: "here");
        for (var i = 0; i < 3; i++) all.AddSentinel(primary);
        await using var client = await Connected(all.Config());

        Assert.Equal("here", await Value(client));
        Assert.Equal(At(primary), client.Node.Endpoint);
        Assert.Equal(all.Config(), client.Target);
    }

    [Fact]
    public async Task Two_of_three_sentinels_may_be_anything()
    {
        foreach (var (kind, make) in Bad)
        {
            foreach (var (other, makeOther) in Bad)
            {
                await using var all = new FakeSentinels();
                var (primary, stale) = (all.AddServer(value: "here"), all.AddServer("slave"));
                make(all, stale);
                makeOther(all, stale);
                all.AddSentinel(primary, epoch: 5);
                await using var client = await Connected(all.Config());

                Assert.True(await Value(client) == "here", $"{kind} and {other}");
                Assert.Equal(0, stale.Count("GET"));
            }
        }
    }

    private static readonly (string Kind, Action<FakeSentinels, ScriptServer> Add)[] Bad =
    [
        ("knows an older primary", static (all, stale) => all.AddSentinel(stale, epoch: 4)),
        ("names a replica", static (all, stale) => all.AddSentinel(stale, epoch: 5)),
        ("does not know the name", static (all, _) => all.AddSentinel(ServerScript.Default.On("SENTINEL MASTER", ScriptReply.Error("ERR No such master with that name")))),
        ("answers nil", static (all, _) => all.AddSentinel(ServerScript.Default.On("SENTINEL MASTER", ScriptReply.Null))),
        ("is not a sentinel", static (all, _) => all.AddSentinel(ServerScript.Default)),
        ("requires a password", static (all, _) => all.AddSentinel(ServerScript.Default.WithPassword("secret"))),
        ("closes", static (all, _) => all.AddSentinel(ServerScript.Default.OnConnect(ScriptReply.Close))),
        ("is silent", static (all, _) => all.AddSentinel(ServerScript.Bare.Otherwise(ScriptReply.Nothing))),
    ];

    [Fact]
    public async Task A_server_that_says_it_is_a_replica_is_asked_nothing_more_until_another_is_named()
    {
        await using var all = new FakeSentinels();
        var (replica, primary) = (all.AddServer("slave", "stale"), all.AddServer(value: "here"));
        var sentinel = all.AddSentinel(replica);
        var connecting = Connected(all.Config());
        await replica.ReceivedAsync("ROLE", 2).WaitAsync(Patience);
        sentinel.Script = Naming(primary, epoch: 2);
        await using var client = await connecting;

        Assert.Equal("here", await Value(client));
        Assert.Equal(0, replica.Count("GET"));
    }

    [Fact]
    public async Task Without_a_primary_it_says_within_the_connect_timeout_what_it_found()
    {
        await using var all = new FakeSentinels();
        var replica = all.AddServer("slave");
        all.AddSentinel(replica);

        var error = Assert.IsType<RedisError.Connection>(await RefusedInTime(all));
        Assert.Equal((ConnectionFault.Handshake, Delivery.NotSent), (error.Fault, error.Delivery));
        Assert.Contains("is a replica, although sentinels name it as the primary orders", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_that_the_connect_timeout_cuts_off_does_not_hide_what_the_one_before_it_found()
    {
        await using var all = new FakeSentinels();
        var replica = all.AddServer("slave");
        replica.Script = replica.Script.On("ROLE", (_, _) => replica.Count("ROLE") > 1 ? ScriptReply.Nothing : ScriptReply.Array(ScriptReply.Bulk("slave")));
        all.AddSentinel(replica);

        var error = Assert.IsType<RedisError.Connection>(await RefusedInTime(all, () => replica.ReceivedAsync("ROLE", 2)));
        Assert.Equal((ConnectionFault.Handshake, Delivery.NotSent), (error.Fault, error.Delivery));
        Assert.Contains("is a replica, although sentinels name it as the primary orders", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_mend_itself_is_told_at_once()
    {
        await using var all = new FakeSentinels();
        all.AddSentinel(ServerScript.Default.On("SENTINEL MASTER", ScriptReply.Error("ERR No such master with that name")));

        Assert.Equal(ConnectionFault.ConfigurationRejected, Assert.IsType<RedisError.Connection>(await Refused(all.Config())).Fault);
    }

    [Fact]
    public async Task The_sentinels_have_credentials_of_their_own()
    {
        await using var all = new FakeSentinels();
        var primary = all.AddServer(value: "here");
        primary.Script = primary.Script.WithPassword("of the server", "app");
        all.AddSentinel(Naming(primary).WithPassword("of the sentinel"));
        var config = all.Config(new() { Credentials = new RedisCredentials("app", "of the server") });

        await using var client = await Connected(config with { SentinelCredentials = new RedisCredentials(null, "of the sentinel") });
        Assert.Equal("here", await Value(client));
        Assert.DoesNotContain(all.Sentinels[0].Commands, static command => $"{command}".Contains("of the server", StringComparison.Ordinal));
        Assert.DoesNotContain(primary.Commands, static command => $"{command}".Contains("of the sentinel", StringComparison.Ordinal));
        Assert.Equal(ConnectionFault.Authentication, Assert.IsType<RedisError.Connection>(await Refused(config)).Fault);
    }

    [Fact]
    public async Task It_leaves_for_the_server_that_a_sentinel_announces_though_all_still_name_the_other()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait }));
        Assert.Equal("old", await Value(client));
        await Publish(sentinel, "+switch-master", $"other {deposed.Host} {deposed.Port} {next.Host} {next.Port}");
        await Publish(sentinel, "+switch-master", $"orders {deposed.Host} {deposed.Port} {next.Host} {next.Port}");
        await next.ReceivedAsync("ROLE").WaitAsync(Patience);

        await Eventually.TrueAsync(async () => await Value(client) == "new", "it has left");
        Assert.Equal(At(next), client.Node.Endpoint);
        await Eventually.TrueAsync(() => deposed.Sessions.Count == 0, "no connection to the deposed server is left");
    }

    [Fact]
    public async Task A_connection_that_is_made_after_a_failover_has_those_made_before_leave_the_deposed_server()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait }));
        Assert.Equal("old", await Value(client));
        sentinel.Script = Naming(next, epoch: 2);

        Assert.Equal("new", await Value(client, onLease: true));

        Assert.Equal("new", await Value(client));
        await Eventually.TrueAsync(() => deposed.Sessions.Count == 0, "no connection to the deposed server is left");
    }

    [Fact]
    public async Task It_names_the_next_server_when_it_has_left_the_earlier_one()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(), all.AddServer());
        var sentinel = all.AddSentinel(deposed);
        var config = all.Config();
        NodePlan Plan(RedisConfig server, ILocator locator) => new(server, locator, new SocketTransport(server), new());
        var locator = new SentinelLocator(config, endpoint => Plan(config.ForSentinel(endpoint), new FixedLocator(endpoint)));
        var node = new Node(Plan(config.Node, locator));
        RedisEndpoint? whileLeaving = null;
        node.Left = _ => whileLeaving = locator.Endpoint;
        Assert.True((await node.Connect(default)).IsOk);

        await Publish(sentinel, "+switch-master", $"orders {deposed.Host} {deposed.Port} {next.Host} {next.Port}");
        await Eventually.TrueAsync(() => locator.Endpoint == At(next), "it names the next server");

        Assert.Equal(At(deposed), whileLeaving);
        await node.Close();
    }

    [Fact]
    public async Task It_follows_a_promotion_as_soon_as_the_server_says_that_it_is_a_primary()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(value: "old"), all.AddServer("slave", "new"));
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait }));
        await Publish(sentinel, "+failover-state-send-slaveof-noone", $"slave x {next.Host} {next.Port} @ orders {deposed.Host} {deposed.Port}");
        await next.ReceivedAsync("ROLE", 2).WaitAsync(Patience);
        Assert.Equal("old", await Value(client));
        next.Script = Role(next.Script, "master");

        await Eventually.TrueAsync(async () => await Value(client) == "new", "it has left");
        await Eventually.TrueAsync(() => deposed.Sessions.Count == 0 && next.Sessions.Count == 1, "it has left the deposed server, and watches the other no longer");
    }

    [Fact]
    public async Task A_second_promotion_is_not_undone_by_what_the_sentinels_say_of_the_first()
    {
        await using var all = new FakeSentinels();
        var (first, second, third) = (all.AddServer(), all.AddServer(), all.AddServer());
        var sentinel = all.AddSentinel(first);
        var config = all.Config();
        NodePlan Plan(RedisConfig server, ILocator locator) => new(server, locator, new SocketTransport(server), new());
        var locator = new SentinelLocator(config, endpoint => Plan(config.ForSentinel(endpoint), new FixedLocator(endpoint)));
        var node = new Node(Plan(config.Node, locator));
        Assert.True((await node.Connect(default)).IsOk);
        locator.Promote(At(second));
        await second.ReceivedAsync("ROLE").WaitAsync(Patience);

        // The client has not asked since the sentinels made it a new configuration.
        sentinel.Script = all.Listing(Naming(second, epoch: 2));
        locator.Promote(At(third));
        var found = await locator.Find(default);

        Assert.True(found.TryGetValue(out var place));
        Assert.Equal(At(third), place.Endpoint);
        await node.Close();
    }

    [Fact]
    public async Task A_promotion_that_is_given_up_is_not_followed()
    {
        await using var all = new FakeSentinels();
        var (present, other) = (all.AddServer(value: "old"), all.AddServer("slave", "new"));
        var sentinel = all.AddSentinel(present);
        await using var client = await Connected(all.Config());
        await Publish(sentinel, "+failover-state-send-slaveof-noone", $"slave x {other.Host} {other.Port} @ orders {present.Host} {present.Port}");
        await other.ReceivedAsync("ROLE", 2).WaitAsync(Patience);
        await Publish(sentinel, "-failover-abort-slave-timeout", $"master orders {present.Host} {present.Port}");
        await Eventually.TrueAsync(() => other.Sessions.Count == 0, "the other server is watched no longer");
        other.Script = Role(other.Script, "master");

        Assert.Equal("old", await Value(client));
    }

    [Fact]
    public async Task Without_early_following_a_promotion_is_not_watched()
    {
        await using var all = new FakeSentinels();
        var (present, other) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var sentinel = all.AddSentinel(present);
        await using var client = await Connected(all.Config() with { FollowsEarly = false });
        await Publish(sentinel, "+failover-state-send-slaveof-noone", $"slave x {other.Host} {other.Port} @ orders {present.Host} {present.Port}");

        // Events come in order: when this has been followed, the one before has been seen.
        await Publish(sentinel, "+switch-master", $"orders x 1 {other.Host} {other.Port}");
        await Eventually.TrueAsync(() => client.Node.Endpoint == At(other), "it follows");
        Assert.True((await client.Reconnect()).IsRight);
        Assert.Equal(1, other.Connections);
    }

    [Fact]
    public async Task A_sentinel_that_knows_an_older_configuration_does_not_lead_back()
    {
        await using var all = new FakeSentinels();
        var (deposed, primary) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var sentinel = all.AddSentinel(primary, epoch: 2);
        await using var client = await Connected(all.Config());
        sentinel.Script = Naming(deposed, epoch: 1);
        primary.Sessions.Single().Close();
        await sentinel.ReceivedAsync("SENTINEL MASTER", 2).WaitAsync(Patience);
        sentinel.Script = Naming(primary, epoch: 2);

        await Eventually.TrueAsync(async () => await Value(client) == "new", "it is back");
        Assert.Equal(0, deposed.Connections);
    }

    [Fact]
    public async Task When_all_know_a_lower_epoch_again_and_again_the_sentinels_were_set_up_anew()
    {
        await using var all = new FakeSentinels();
        var (earlier, primary) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var sentinel = all.AddSentinel(earlier, epoch: 7);
        var time = new JumpingTime();
        await using var client = await Connected(all.Config(new() { TimeProvider = time }));
        sentinel.Script = Naming(primary, epoch: 0);
        earlier.Script = Role(earlier.Script, "slave");
        earlier.Sessions.Single().Close();
        await sentinel.ReceivedAsync("SENTINEL MASTER", 4).WaitAsync(Patience);
        Assert.Equal(0, primary.Connections);
        time.Jump(TimeSpan.FromSeconds(11));

        await Eventually.TrueAsync(async () => await Value(client) == "new", "it follows");
    }

    [Fact]
    public async Task It_asks_sentinels_that_the_configured_ones_know()
    {
        await using var all = new FakeSentinels();
        var (first, next) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var known = all.AddSentinel(first);
        await using var learned = ScriptServer.Start(Naming(first));
        known.Script = known.Script.On("SENTINEL SENTINELS", ScriptReply.Array(
            ScriptReply.Array("name", "a", "ip", learned.Host, "port", $"{learned.Port}", "flags", "sentinel"),
            ScriptReply.Array("name", "b", "ip", learned.Host, "port", "0", "flags", "sentinel"),
            ScriptReply.Array("name", "c", "ip", "h", "port", "1", "flags", "s_down,sentinel")));
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait }));
        await Publish(learned, "+switch-master", $"orders x 1 {next.Host} {next.Port}");

        await Eventually.TrueAsync(async () => await Value(client) == "new", "it follows");
    }

    [Fact]
    public async Task A_client_that_is_not_used_asks_nobody()
    {
        await using var all = new FakeSentinels();
        var sentinel = all.AddSentinel(all.AddServer(value: "here"));
        var made = RedisClient.Create(all.Config(new() { CommandTimeout = Patience, Pool = new PoolOptions { MinSize = 0, LeaseTimeout = Patience } }));
        await using var client = made.IfLeft((RedisClient)null!);
        Assert.Equal(0, sentinel.Connections);

        Assert.Equal("here", await Value(client));
        Assert.Null((await Refused(new SentinelConfig("orders"))).Context.Node);
    }

    [Fact]
    public async Task Disconnecting_and_closing_leave_no_connection_to_anybody()
    {
        await using var all = new FakeSentinels();
        var primary = all.AddServer(value: "here");
        for (var i = 0; i < 3; i++) all.AddSentinel(primary);
        var client = await Connected(all.Config());
        await client.Disconnect();
        await Eventually.TrueAsync(() => all.Sentinels.Append(primary).All(static server => server.Sessions.Count == 0), "all are left");
        Assert.True((await client.Reconnect()).IsRight);
        Assert.Equal("here", await Value(client));
        Assert.Equal("here", await Value(client.Node.GetDatabase(1)));

        await client.DisposeAsync();
        await Eventually.TrueAsync(() => all.Sentinels.Append(primary).All(static server => server.Sessions.Count == 0), "all are left");
    }

    [Fact]
    public async Task All_that_a_client_has_leaves_with_it()
    {
        await using var all = new FakeSentinels();
        var subscribers = ServerScript.Default.On("SUBSCRIBE", static (command, _) => ScriptReply.Array(ScriptReply.Bulk("subscribe"), ScriptReply.Bulk(command[1]), ScriptReply.Integer(1)))
            .On("GET", ScriptReply.Bulk("v")).On("SELECT", ScriptReply.Ok);
        var (deposed, next) = (all.AddServer(), all.AddServer());
        deposed.Script = Role(subscribers, "master");
        next.Script = Role(subscribers, "master");
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(new() { Pool = new PoolOptions { MinSize = 2, MaxSize = 4 }, WhenDisconnected = WhenDisconnected.Wait }));
        await using var subscription = client.Subscribe("a");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        Assert.Equal("v", await Value(client.Node.GetDatabase(1)));
        var lease = (await client.Lease()).Match(static lease => lease, static error => throw new InvalidOperationException($"{error}"));
        await using var _ = (IAsyncDisposable)lease;
        await Publish(sentinel, "+switch-master", $"orders x 1 {next.Host} {next.Port}");
        await Eventually.TrueAsync(() => deposed.Sessions.Count == 0, "nothing leads to the deposed server");

        Assert.True((await lease.Run(Get("k"))).IsLeft);
        Assert.True((await subscription.Receive(Patience)).Match(Right: static found => found.IsSome, Left: static _ => false));
        Assert.Equal("v", await Value(client.Node.GetDatabase(1)));
        Assert.True(next.Count("SUBSCRIBE") > 0);
    }

    [Fact]
    public async Task A_dial_that_began_before_the_promotion_does_not_end_at_the_deposed_server()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var answer = new TaskCompletionSource();
        deposed.Script = deposed.Script.On("ROLE", ScriptReply.Wait(answer.Task) + ScriptReply.Array(ScriptReply.Bulk("master")));
        var sentinel = all.AddSentinel(deposed);
        var connecting = Connected(all.Config());
        await deposed.ReceivedAsync("ROLE").WaitAsync(Patience);
        await Publish(sentinel, "+switch-master", $"orders x 1 {next.Host} {next.Port}");

        // Events come in order: when the promotion of the next one is watched, the switch before it is known.
        var later = all.AddServer("slave");
        await Publish(sentinel, "+failover-state-send-slaveof-noone", $"slave x {later.Host} {later.Port} @ orders x 1");
        await later.ReceivedAsync("ROLE").WaitAsync(Patience);
        answer.SetResult();
        await using var client = await connecting;

        Assert.Equal("new", await Value(client));
        Assert.Equal(0, deposed.Count("GET"));
    }

    [Fact]
    public async Task A_failover_that_is_given_up_after_the_promotion_leads_back()
    {
        await using var all = new FakeSentinels();
        var (primary, promoted) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var sentinel = all.AddSentinel(primary);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait }));
        await Publish(sentinel, "+failover-state-send-slaveof-noone", $"slave x {promoted.Host} {promoted.Port} @ orders x 1");
        await Eventually.TrueAsync(async () => await Value(client) == "new", "it follows early");
        await Publish(sentinel, "-failover-abort-slave-timeout", $"master orders {primary.Host} {primary.Port}");

        await Eventually.TrueAsync(async () => await Value(client) == "old", "it goes back");
    }

    [Fact]
    public async Task A_sentinel_that_was_not_elected_leads_nowhere()
    {
        await using var all = new FakeSentinels();
        var (primary, promoted) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var (elected, other) = (all.AddSentinel(primary), all.AddSentinel(primary));
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait }));
        await Publish(elected, "+failover-state-send-slaveof-noone", $"slave x {promoted.Host} {promoted.Port} @ orders x 1");
        await Eventually.TrueAsync(async () => await Value(client) == "new", "it follows early");
        await Publish(other, "-failover-abort-not-elected", $"master orders {primary.Host} {primary.Port}");

        // Events come in order: when the promotion of the next one is watched, the one before has been seen.
        var later = all.AddServer("slave");
        await Publish(other, "+failover-state-send-slaveof-noone", $"slave x {later.Host} {later.Port} @ orders x 1");
        await later.ReceivedAsync("ROLE").WaitAsync(Patience);
        Assert.Equal("new", await Value(client));
        Assert.Equal(At(promoted), client.Node.Endpoint);
    }
}
