using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>Several lines under one hub: what belongs to one of them concerns only that one, and names move without a message lost or doubled.</summary>
public sealed class PubSubLineTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [MemberData(nameof(TwoLines.Ways), MemberType = typeof(TwoLines))]
    public async Task Each_line_asks_for_its_names_only_and_all_messages_arrive(string protocol, bool shares)
    {
        await using var lines = TwoLines.Start(protocol, shares);
        await using var both = await lines.Subscribed("a", "b");
        await using var first = await lines.Subscribed("a");
        await lines.Publish(0, "a", "1");
        await TwoLines.Reads(both, "1");
        await lines.Publish(1, "b", "2");
        await TwoLines.Reads(both, "2");
        await TwoLines.Reads(first, "1");
        await TwoLines.IsRead(first);

        Assert.Equal(["a"], Asked(lines, 0, "SUBSCRIBE"));
        Assert.Equal(["b"], Asked(lines, 1, "SUBSCRIBE"));
    }

    [Theory]
    [MemberData(nameof(TwoLines.Ways), MemberType = typeof(TwoLines))]
    public async Task A_lost_line_is_one_gap_for_its_names_and_messages_of_the_other_go_on(string protocol, bool shares)
    {
        await using var lines = TwoLines.Start(protocol, shares);
        await using var both = await lines.Subscribed("a", "b");
        await using var second = await lines.Subscribed("b");

        // It stays without an answer, so that the loss is open while the other line delivers.
        var answer = new TaskCompletionSource();
        lines.Servers[0].Script = TwoLines.Script.On("SUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task) + TwoLines.Confirms("subscribe", command, session));
        lines.Servers[0].CloseConnections();
        await lines.Servers[0].ReceivedAsync("SUBSCRIBE", 2).WaitAsync(Patience);
        await lines.Publish(1, "b", "1");
        await lines.Publish(1, "b", "2");
        await TwoLines.Reads(both, "1", "2");
        await TwoLines.IsRead(both);
        answer.SetResult();
        Assert.True((await both.WaitUntilSubscribed()).IsRight);
        await lines.Publish(0, "a", "3");

        await TwoLines.Reads(both, "Interrupted", "3");
        await TwoLines.Reads(second, "1", "2");
        await TwoLines.IsRead(both);
        await TwoLines.IsRead(second);
    }

    [Fact]
    public async Task Each_lost_line_is_a_gap_of_its_own()
    {
        await using var lines = TwoLines.Start();
        await using var both = await lines.Subscribed("a", "b");
        foreach (var server in lines.Servers)
        {
            server.CloseConnections();
            await server.ReceivedAsync("SUBSCRIBE", 2).WaitAsync(Patience);
            Assert.True((await both.WaitUntilSubscribed()).IsRight);
        }

        await TwoLines.Reads(both, "Interrupted", "Interrupted");
        await TwoLines.IsRead(both);
    }

    [Fact]
    public async Task Messages_of_a_name_added_to_the_other_line_while_one_is_lost_are_read_at_once()
    {
        await using var lines = TwoLines.Start();
        await using var subscription = await lines.Subscribed("a");
        var never = new TaskCompletionSource();
        lines.Servers[0].Script = TwoLines.Script.On("SUBSCRIBE", ScriptReply.Wait(never.Task));
        lines.Servers[0].CloseConnections();
        await lines.Servers[0].ReceivedAsync("SUBSCRIBE", 2).WaitAsync(Patience);
        using var over = new CancellationTokenSource();
        var confirmed = subscription.Subscribe(["b"], over.Token).AsTask();
        await lines.Servers[1].ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);
        await lines.Publish(1, "b", "1");
        await TwoLines.Reads(subscription, "1");
        await over.CancelAsync();

        Assert.True((await confirmed).IsLeft);
        never.SetResult();
    }

    [Theory]
    [MemberData(nameof(TwoLines.Ways), MemberType = typeof(TwoLines))]
    public async Task A_name_that_moves_is_asked_for_before_it_is_left_and_no_message_is_lost_or_doubled(string protocol, bool shares)
    {
        await using var lines = TwoLines.Start(protocol, shares);
        await using var subscription = await lines.Subscribed("a", "b");
        var answer = new TaskCompletionSource();
        lines.Servers[1].Script = TwoLines.Script.On("SUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task) + TwoLines.Confirms("subscribe", command, session));
        lines.Move("a", 1);
        await lines.Servers[1].ReceivedAsync("SUBSCRIBE", 2).WaitAsync(Patience);
        await lines.Publish(0, "a", "1");
        await TwoLines.Reads(subscription, "1");
        Assert.Equal(0, lines.Servers[0].Count("UNSUBSCRIBE"));
        answer.SetResult();
        await lines.Servers[0].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);

        // Servers pass a message on to each other: it comes on both lines.
        await lines.Publish(0, "a", "2");
        await lines.Publish(1, "a", "2");
        await lines.Taken(0);
        await TwoLines.Reads(subscription, "2");
        await lines.Publish(1, "b", "3");
        await TwoLines.Reads(subscription, "3");
        await TwoLines.IsRead(subscription);
        Assert.Equal(["a"], Asked(lines, 0, "UNSUBSCRIBE"));
        Assert.Equal(["b", "a"], Asked(lines, 1, "SUBSCRIBE"));
    }

    [Fact]
    public async Task What_a_shard_channels_earlier_server_sends_when_the_next_one_serves_it_is_not_told_since_it_may_be_a_copy()
    {
        await using var lines = TwoLines.Start();
        var channel = RedisChannel.Sharded("a");
        await using var subscription = await lines.Subscribed(channel);
        var answer = new TaskCompletionSource();
        lines.Servers[0].Script = TwoLines.Script.On("SUNSUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task) + TwoLines.Confirms("sunsubscribe", command, session));
        lines.Move(channel, 1);
        await lines.Servers[0].ReceivedAsync("SUNSUBSCRIBE").WaitAsync(Patience);
        await lines.Publish(0, "a", "1", "smessage");
        answer.SetResult();
        await lines.Taken(0);
        await lines.Publish(1, "a", "2", "smessage");
        await TwoLines.Reads(subscription, "Interrupted", "2");
        await TwoLines.IsRead(subscription);
    }

    [Theory]
    [InlineData("the next server confirms it")]
    [InlineData("the earlier server takes it back")]
    [InlineData("the earlier server is lost")]
    [InlineData("it moves back")]
    public async Task A_shard_channel_that_moves_is_one_gap_behind_what_the_earlier_server_sent(string first)
    {
        await using var lines = TwoLines.Start();
        var channel = RedisChannel.Sharded("a");
        await using var subscription = await lines.Subscribed(channel, "b");
        var answer = new TaskCompletionSource();
        lines.Servers[1].Script = TwoLines.Script.On("SSUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task) + TwoLines.Confirms("ssubscribe", command, session));
        lines.Move(channel, 1);
        await lines.Servers[1].ReceivedAsync("SSUBSCRIBE").WaitAsync(Patience);
        Assert.Equal(1, lines.Hub.Ask(Of(subscription), static subscriber => subscriber.Unconfirmed.Count));
        await lines.Publish(0, "a", "1", "smessage");
        await TwoLines.Reads(subscription, "1");
        await TwoLines.IsRead(subscription);

        switch (first)
        {
            case "the earlier server takes it back":
                await lines.Servers[0].BroadcastAsync(ScriptReply.Array(ScriptReply.Bulk("sunsubscribe"), ScriptReply.Bulk("a"), ScriptReply.Integer(0)));
                await lines.Taken(0);
                break;
            case "the earlier server is lost":
                lines.Servers[0].CloseConnections();
                await Eventually.TrueAsync(() => !lines.All[0].HasTopics, "the earlier line has no name any more");
                break;
            case "it moves back":
                lines.Move(channel, 0);
                break;
            default:
                break;
        }

        answer.SetResult();
        var serves = first == "it moves back" ? 0 : 1;
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await lines.Publish(serves, "a", "2", "smessage");
        await TwoLines.Reads(subscription, "Interrupted", "2");
        await TwoLines.IsRead(subscription);
    }

    // It lies unread while the next server serves the name, and the name comes back.
    [Theory]
    [MemberData(nameof(TwoLines.Ways), MemberType = typeof(TwoLines))]
    public async Task What_a_server_said_before_another_one_served_a_shard_channel_is_not_delivered_when_the_channel_comes_back(string protocol, bool shares)
    {
        await using var lines = TwoLines.Start(protocol, shares);
        var channel = RedisChannel.Sharded("c");
        await using var subscription = await lines.Subscribed(channel);
        await lines.Publish(0, "c", "1", "smessage");
        await TwoLines.Reads(subscription, "1");
        lines.Servers[0].Script = TwoLines.Script
            .On("SUNSUBSCRIBE", ScriptReply.Nothing)
            .On("SSUBSCRIBE", (command, session) => TwoLines.Frame(session, "smessage", "c", "2")
                + TwoLines.Confirms("sunsubscribe", command, session)
                + TwoLines.Confirms("ssubscribe", command, session));

        lines.Move(channel, 1);
        await lines.Servers[0].ReceivedAsync("SUNSUBSCRIBE", 1).WaitAsync(Patience);
        await lines.Publish(1, "c", "3", "smessage");
        await TwoLines.Reads(subscription, "Interrupted", "3");
        lines.Move(channel, 0);
        await lines.Servers[0].ReceivedAsync("SSUBSCRIBE", 2).WaitAsync(Patience);
        await lines.Taken(0);
        await lines.Publish(0, "c", "4", "smessage");

        await TwoLines.Reads(subscription, "Interrupted", "4");
    }

    // The earlier server is not asked to leave the name while it owes another answer, so that it has confirmed the name all the time.
    [Theory]
    [MemberData(nameof(TwoLines.Ways), MemberType = typeof(TwoLines))]
    public async Task What_a_server_said_before_another_one_served_a_shard_channel_is_not_delivered_when_the_channel_comes_back_before_it_was_left(string protocol, bool shares)
    {
        await using var lines = TwoLines.Start(protocol, shares);
        var channel = RedisChannel.Sharded("c");
        await using var subscription = await lines.Subscribed(channel);
        await lines.Publish(0, "c", "1", "smessage");
        await TwoLines.Reads(subscription, "1");
        var answer = new TaskCompletionSource();
        lines.Servers[0].Script = TwoLines.Script.On("SUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task)
            + TwoLines.Frame(session, "smessage", "c", "2")
            + TwoLines.Confirms("subscribe", command, session));
        await using var other = lines.Subscribe("a");
        await lines.Servers[0].ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);

        lines.Move(channel, 1);
        await lines.Servers[1].ReceivedAsync("SSUBSCRIBE").WaitAsync(Patience);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await lines.Publish(1, "c", "3", "smessage");
        await TwoLines.Reads(subscription, "Interrupted", "3");
        Assert.Equal(0, lines.Servers[0].Count("SUNSUBSCRIBE"));
        lines.Move(channel, 0);
        await lines.Publish(1, "c", "4", "smessage");
        await lines.Taken(1);
        answer.SetResult();
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await lines.Publish(0, "c", "5", "smessage");

        await TwoLines.Reads(subscription, "4", "Interrupted", "5");
        await TwoLines.IsRead(subscription);
    }

    // Each server has confirmed it before the name moved on; what the first one sent lies unread meanwhile.
    [Theory]
    [MemberData(nameof(TwoLines.Ways), MemberType = typeof(TwoLines))]
    public async Task Of_a_shard_channel_without_a_server_the_last_one_that_served_it_is_heard(string protocol, bool shares)
    {
        await using var lines = TwoLines.Start(protocol, shares);
        var channel = RedisChannel.Sharded("c");
        await using var subscription = await lines.Subscribed(channel);
        var answer = new TaskCompletionSource();
        lines.Servers[0].Script = TwoLines.Script.On("SUNSUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task)
            + TwoLines.Frame(session, "smessage", "c", "1")
            + TwoLines.Confirms("sunsubscribe", command, session));
        lines.Move(channel, 1);
        await lines.Servers[0].ReceivedAsync("SUNSUBSCRIBE").WaitAsync(Patience);
        await lines.Publish(1, "c", "2", "smessage");
        await TwoLines.Reads(subscription, "Interrupted", "2");

        lines.Move(channel, -1);
        answer.SetResult();
        await lines.Taken(0);
        await lines.Publish(1, "c", "3", "smessage");

        await TwoLines.Reads(subscription, "3");
        await TwoLines.IsRead(subscription);
    }

    // The server takes it back in the words of a confirmation, and refuses to leave what it does not serve.
    [Theory]
    [MemberData(nameof(TwoLines.Ways), MemberType = typeof(TwoLines))]
    public async Task A_shard_channel_that_is_taken_back_while_it_is_left_has_two_replies_and_nobody_else_gets_one(string protocol, bool shares)
    {
        await using var lines = TwoLines.Start(protocol, shares);
        RedisChannel[] channels = [RedisChannel.Sharded("a"), RedisChannel.Sharded("c"), RedisChannel.Sharded("d")];
        await using var subscription = await lines.Subscribed(channels);
        lines.Servers[0].Script = TwoLines.Script.On("SUNSUBSCRIBE", (command, session) => command[1] == "c"
            ? TwoLines.Confirms("sunsubscribe", command, session) + ScriptReply.Error("MOVED 1 127.0.0.1:1")
            : TwoLines.Confirms("sunsubscribe", command, session));

        Assert.True(subscription.Unsubscribe(channels[..2]).IsRight);

        await lines.Servers[0].ReceivedAsync("SUNSUBSCRIBE", 2).WaitAsync(Patience);
        await lines.Taken(0);
        await lines.Publish(0, "d", "1", "smessage");
        await TwoLines.Reads(subscription, "1");
        await TwoLines.IsRead(subscription);
        Assert.Equal(["a", "c", "d"], Asked(lines, 0, "SSUBSCRIBE"));
    }

    [Fact]
    public async Task What_comes_from_the_next_server_and_through_the_earlier_one_that_is_its_replica_now_is_told_once()
    {
        await using var lines = TwoLines.Start();
        var channel = RedisChannel.Sharded("a");
        await using var subscription = await lines.Subscribed(channel);
        await lines.Servers[0].BroadcastAsync(ScriptReply.Array(ScriptReply.Bulk("sunsubscribe"), ScriptReply.Bulk("a"), ScriptReply.Integer(0)));
        await lines.Servers[0].ReceivedAsync("SSUBSCRIBE", 2).WaitAsync(Patience);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await lines.Publish(0, "a", "1", "smessage");
        await TwoLines.Reads(subscription, "Interrupted", "1");
        var answer = new TaskCompletionSource();
        lines.Servers[0].Script = TwoLines.Script.On("SUNSUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task) + TwoLines.Confirms("sunsubscribe", command, session));
        var confirms = new TaskCompletionSource();
        lines.Servers[1].Script = TwoLines.Script.On("SSUBSCRIBE", (command, session) => ScriptReply.Wait(confirms.Task) + TwoLines.Confirms("ssubscribe", command, session));
        lines.Move(channel, 1);
        await lines.Servers[1].ReceivedAsync("SSUBSCRIBE").WaitAsync(Patience);

        // The copy through the replica overtakes the confirmation.
        await lines.Publish(0, "a", "2", "smessage");
        await lines.Taken(0);
        confirms.SetResult();
        await lines.Servers[0].ReceivedAsync("SUNSUBSCRIBE").WaitAsync(Patience);

        await lines.Publish(1, "a", "2", "smessage");
        await lines.Publish(0, "a", "2", "smessage");
        answer.SetResult();
        await lines.Taken(0);
        await TwoLines.Reads(subscription, "Interrupted", "2");
        await TwoLines.IsRead(subscription);
    }

    [Fact]
    public async Task Of_several_shard_channels_that_move_each_has_its_gap_where_its_server_changes()
    {
        await using var lines = TwoLines.Start();
        RedisChannel[] channels = [RedisChannel.Sharded("a"), RedisChannel.Sharded("c")];
        await using var subscription = await lines.Subscribed(channels);
        var answer = new TaskCompletionSource();
        lines.Servers[1].Script = TwoLines.Script.On("SSUBSCRIBE", (command, session) =>
            (command[1] == "c" ? ScriptReply.Wait(answer.Task) : ScriptReply.Nothing) + TwoLines.Confirms("ssubscribe", command, session));
        foreach (var channel in channels) lines.Assign(channel, 1);
        lines.Hub.Rehome();
        await lines.Servers[0].ReceivedAsync("SUNSUBSCRIBE").WaitAsync(Patience);
        await lines.Publish(0, "c", "1", "smessage");
        await TwoLines.Reads(subscription, "1");

        // Behind the gap, which is open while the other name has not arrived.
        await lines.Publish(1, "a", "2", "smessage");
        await TwoLines.IsRead(subscription);
        answer.SetResult();
        await TwoLines.Reads(subscription, "Interrupted", "2");
        await TwoLines.IsRead(subscription);
    }

    [Fact]
    public async Task A_name_that_moves_back_before_it_has_arrived_is_left_on_the_other_line_only()
    {
        await using var lines = TwoLines.Start();
        await using var subscription = await lines.Subscribed("a");
        var answer = new TaskCompletionSource();
        lines.Servers[1].Script = TwoLines.Script.On("SUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task) + TwoLines.Confirms("subscribe", command, session));
        lines.Move("a", 1);
        await lines.Servers[1].ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);
        lines.Move("a", 0);
        answer.SetResult();
        await lines.Servers[1].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);
        await lines.Publish(1, "a", "doubled");
        await lines.Publish(0, "a", "1");

        await TwoLines.Reads(subscription, "1");
        Assert.Equal(0, lines.Servers[0].Count("UNSUBSCRIBE"));
    }

    [Fact]
    public async Task The_loss_of_a_line_that_a_name_is_leaving_is_a_gap_until_the_new_one_serves_it()
    {
        await using var lines = TwoLines.Start();
        await using var subscription = await lines.Subscribed("a");
        var answer = new TaskCompletionSource();
        lines.Servers[1].Script = TwoLines.Script.On("SUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task) + TwoLines.Confirms("subscribe", command, session));
        lines.Move("a", 1);
        await lines.Servers[1].ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);
        lines.Servers[0].CloseConnections();
        await Eventually.TrueAsync(() => lines.Hub.Ask(Of(subscription), static subscriber => subscriber.Unconfirmed.Count) == 1, "the loss is noticed");
        answer.SetResult();

        await TwoLines.Reads(subscription, "Interrupted");
        await lines.Publish(1, "a", "1");
        await TwoLines.Reads(subscription, "1");
        Assert.Equal(["a"], Asked(lines, 0, "SUBSCRIBE"));
    }

    [Fact]
    public async Task The_end_of_a_line_that_a_name_has_left_is_no_gap()
    {
        await using var lines = TwoLines.Start();
        await using var subscription = await lines.Subscribed("a");
        lines.Move("a", 1);
        await lines.Servers[0].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);
        await lines.All[0].Close();
        await lines.Publish(1, "a", "1");

        await TwoLines.Reads(subscription, "1");
        await TwoLines.IsRead(subscription);
    }

    [Fact]
    public async Task The_last_subscriber_that_leaves_a_name_on_its_way_takes_it_from_both_lines()
    {
        await using var lines = TwoLines.Start();
        var subscription = await lines.Subscribed("a");
        await using var other = await lines.Subscribed("b");
        var answer = new TaskCompletionSource();
        lines.Servers[1].Script = TwoLines.Script.On("SUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task) + TwoLines.Confirms("subscribe", command, session));
        lines.Move("a", 1);
        await lines.Servers[1].ReceivedAsync("SUBSCRIBE", 2).WaitAsync(Patience);
        await subscription.DisposeAsync();
        await lines.Servers[0].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);
        answer.SetResult();
        await lines.Servers[1].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);

        Assert.Equal(["a"], Asked(lines, 0, "UNSUBSCRIBE"));
        Assert.Equal(["a"], Asked(lines, 1, "UNSUBSCRIBE"));
        await Eventually.TrueAsync(() => !lines.All[0].HasTopics, "the first line has forgotten the name");
    }

    [Fact]
    public async Task A_name_that_is_left_by_one_and_kept_by_another_stays()
    {
        await using var lines = TwoLines.Start();
        await using var kept = await lines.Subscribed("a", "b");
        await (await lines.Subscribed("a", "b", "c")).DisposeAsync();
        await lines.Servers[0].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);

        Assert.Equal(["c"], Asked(lines, 0, "UNSUBSCRIBE"));
        Assert.Equal(0, lines.Servers[1].Count("UNSUBSCRIBE"));
    }

    [Theory]
    [InlineData("MOVED 1234 127.0.0.1:7001")]
    [InlineData("CLUSTERDOWN Hash slot not served")]
    [InlineData("TRYAGAIN Multiple keys request during rehashing of slot")]
    [InlineData("LOADING Redis is loading the dataset in memory")]
    public async Task A_name_that_cannot_be_served_now_is_not_refused_but_asked_for_again(string error)
    {
        await using var lines = TwoLines.Start();
        lines.Servers[0].Script = TwoLines.Script.On("SUBSCRIBE", (command, session) =>
            command[1] == "a" && lines.Servers[0].Count("SUBSCRIBE") < 4 ? ScriptReply.Error(error) : TwoLines.Confirms("subscribe", command, session));
        await using var subscription = await lines.Subscribed("a");
        await lines.Publish(0, "a", "1");

        await TwoLines.Reads(subscription, "1");
        Assert.Equal(["a", "a", "a", "a"], Asked(lines, 0, "SUBSCRIBE"));
    }

    [Fact]
    public async Task Another_error_is_a_refusal()
    {
        await using var lines = TwoLines.Start();
        lines.Servers[0].Script = TwoLines.Script.On("SUBSCRIBE", ScriptReply.Error("NOPERM no"));
        await using var subscription = lines.Subscribe("a", "b");

        Assert.True((await subscription.WaitUntilSubscribed()).Match(Right: static _ => false, Left: static error => error is RedisError.Server { Code: "NOPERM" }));
        Assert.Equal("b", Assert.Single(subscription.Channels.ToArray()));
    }

    // As when the permission is taken away and given back.
    [Fact]
    public async Task A_name_that_is_refused_after_it_was_served_is_asked_for_again_and_each_refusal_is_told()
    {
        await using var lines = TwoLines.Start();
        lines.Servers[0].Script = TwoLines.Script.On("SUBSCRIBE", (command, session) =>
            lines.Servers[0].Count("SUBSCRIBE") is 2 or 3 ? ScriptReply.Error("NOPERM no") : TwoLines.Confirms("subscribe", command, session));
        await using var subscription = await lines.Subscribed("a");
        lines.Servers[0].CloseConnections();
        var refusals = 0;
        Option<PubSubEvent<RedisValue>> told;
        for (RedisError? refusal; !(await subscription.Receive(Patience)).TryGetValue(out told, out refusal); refusals++)
            Assert.Equal("NOPERM", Assert.IsType<RedisError.Server>(refusal).Code);

        Assert.IsType<PubSubEvent<RedisValue>.Interrupted>(told.IfNone(() => throw new Xunit.Sdk.XunitException("nothing came")));
        Assert.Equal(2, refusals);
        Assert.Equal(["a", "a", "a", "a"], Asked(lines, 0, "SUBSCRIBE"));
        Assert.Equal("a", Assert.Single(subscription.Channels.ToArray()));
    }

    [Fact]
    public async Task A_name_that_is_not_served_here_any_more_is_asked_for_where_it_belongs_by_then()
    {
        await using var lines = TwoLines.Start();
        lines.Servers[0].Script = TwoLines.Script.On("SUBSCRIBE", ScriptReply.Error("MOVED 1 elsewhere:1"));
        await using var subscription = lines.Subscribe("a");
        await lines.Servers[0].ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);
        lines.Move("a", 1);

        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await lines.Publish(1, "a", "1");
        await TwoLines.Reads(subscription, "1");
    }

    [Fact]
    public async Task A_name_without_a_line_waits_for_one()
    {
        await using var lines = TwoLines.Start();
        lines.Assign("a", -1);
        await using var subscription = lines.Subscribe("a");
        Assert.Equal((0, 0), (lines.Servers[0].Connections, lines.Servers[1].Connections));
        lines.Move("a", 1);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        lines.Move("a", -1);
        await lines.Publish(1, "a", "1");

        // It stays where it is served until it is served elsewhere.
        await TwoLines.Reads(subscription, "1");
        Assert.Equal(0, lines.Servers[1].Count("UNSUBSCRIBE"));
    }

    [Fact]
    public async Task A_shard_channel_that_its_server_takes_back_is_a_gap_and_asked_for_where_it_belongs_now()
    {
        await using var lines = TwoLines.Start();
        var channel = RedisChannel.Sharded("a");
        await using var subscription = await lines.Subscribed(channel, "b");
        lines.Assign(channel, 1);
        lines.Servers[0].Script = TwoLines.Script.On("SSUBSCRIBE", ScriptReply.Error("MOVED 1 elsewhere:1"));
        await lines.Servers[0].BroadcastAsync(ScriptReply.Array(ScriptReply.Bulk("sunsubscribe"), ScriptReply.Bulk("a"), ScriptReply.Integer(0)));
        await lines.Servers[0].ReceivedAsync("SSUBSCRIBE", 2).WaitAsync(Patience);
        await lines.Publish(1, "b", "1");
        await TwoLines.Reads(subscription, "1");
        await TwoLines.IsRead(subscription);
        lines.Hub.Rehome();
        await lines.Servers[1].ReceivedAsync("SSUBSCRIBE").WaitAsync(Patience);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await lines.Publish(1, "a", "2", "smessage");

        await TwoLines.Reads(subscription, "Interrupted", "2");
    }

    [Theory]
    [MemberData(nameof(TwoLines.Ways), MemberType = typeof(TwoLines))]
    public async Task Closing_during_a_loss_ends_all_subscriptions_and_leaves_no_connection(string protocol, bool shares)
    {
        var lines = TwoLines.Start(protocol, shares);
        var subscriptions = new[] { await lines.Subscribed("a", "b"), await lines.Subscribed("a"), await lines.Subscribed("b") };
        var never = new TaskCompletionSource();
        lines.Servers[0].Script = TwoLines.Script.On("SUBSCRIBE", ScriptReply.Wait(never.Task));
        lines.Servers[0].CloseConnections();
        await lines.Servers[0].ReceivedAsync("SUBSCRIBE", 2).WaitAsync(Patience);
        await lines.Hub.Close().AsTask().WaitAsync(Patience);

        await TwoLines.Reads(subscriptions[0], "Interrupted", "Closed");
        await TwoLines.Reads(subscriptions[1], "Interrupted", "Closed");
        await TwoLines.Reads(subscriptions[2], "Closed");
        never.SetResult();
        await lines.DisposeAsync();
        Assert.All(lines.Servers, static server => Assert.Empty(server.Sessions));
    }

    [Fact]
    public async Task An_exception_in_the_middle_of_a_frame_is_a_gap_and_the_names_are_asked_for_again()
    {
        var time = new FailingTime();
        await using var lines = TwoLines.Start(time);
        await using var subscription = await lines.Subscribed(RedisChannel.Sharded("a"), "c", "b");
        time.Fails = true;
        await lines.Servers[0].BroadcastAsync(ScriptReply.Array(ScriptReply.Bulk("sunsubscribe"), ScriptReply.Bulk("a"), ScriptReply.Integer(0)));
        await Eventually.TrueAsync(() => time.Failures > 0, "the clock throws");
        time.Fails = false;
        await lines.Servers[0].ReceivedAsync("SUBSCRIBE", 2).WaitAsync(Patience);
        await lines.Servers[0].ReceivedAsync("SSUBSCRIBE", 2).WaitAsync(Patience);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await lines.Publish(0, "c", "1");

        await TwoLines.Reads(subscription, "Interrupted", "1");
        Assert.Equal(1, lines.Servers[1].Count("SUBSCRIBE"));
    }

    private static Subscriber Of(Subscription<RedisValue> subscription) => (Subscriber)typeof(Subscription<RedisValue>)
        .GetField("_subscriber", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.GetValue(subscription)!;

    private static List<string> Asked(TwoLines lines, int server, string command) =>
        [.. lines.Servers[server].Commands.Where(one => one.Name == command).Select(static one => one[1])];

    private sealed class FailingTime : TimeProvider
    {
        private int _failures;
        private volatile bool _fails;

        public bool Fails
        {
            get => _fails;
            set => _fails = value;
        }

        public int Failures => Volatile.Read(ref _failures);

        public override DateTimeOffset GetUtcNow()
        {
            if (!Fails) return base.GetUtcNow();
            Interlocked.Increment(ref _failures);
            throw new InvalidOperationException("the clock is broken");
        }
    }
}
