using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>A name that belongs to several lines, each of which brings messages that the others do not.</summary>
public sealed class WideTopicTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [MemberData(nameof(TwoLines.Ways), MemberType = typeof(TwoLines))]
    public async Task It_is_asked_for_on_each_line_and_messages_of_all_arrive(string protocol, bool shares)
    {
        await using var lines = TwoLines.Start(protocol, shares);
        lines.AssignToBoth("a");
        await using var subscription = await lines.Subscribed("a");

        await lines.Publish(0, "a", "1");
        await TwoLines.Reads(subscription, "1");
        await lines.Publish(1, "a", "2");
        await TwoLines.Reads(subscription, "2");
        Assert.Equal((1, 1), (lines.Servers[0].Count("SUBSCRIBE"), lines.Servers[1].Count("SUBSCRIBE")));

        Assert.True(subscription.Unsubscribe("a").IsRight);
        await lines.Servers[0].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);
        await lines.Servers[1].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);
    }

    [Fact]
    public async Task It_is_subscribed_when_each_server_has_confirmed_it()
    {
        await using var lines = TwoLines.Start();
        lines.AssignToBoth("a");
        var answer = new TaskCompletionSource();
        lines.Servers[1].Script = TwoLines.Script.On("SUBSCRIBE", (command, session) => ScriptReply.Wait(answer.Task) + TwoLines.Confirms("subscribe", command, session));
        await using var subscription = lines.Subscribe("a");
        await lines.Servers[0].ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);
        await lines.Servers[1].ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);
        await lines.Taken(0);
        var whole = subscription.WaitUntilSubscribed().AsTask();
        Assert.False(whole.IsCompleted);

        answer.SetResult();
        Assert.True((await whole.WaitAsync(Patience)).IsRight);
    }

    [Fact]
    public async Task A_lost_line_is_one_gap_and_the_other_line_goes_on()
    {
        await using var lines = TwoLines.Start();
        lines.AssignToBoth("a");
        await using var subscription = await lines.Subscribed("a");

        lines.Servers[0].CloseConnections();
        await lines.Servers[0].ReceivedAsync("SUBSCRIBE", 2).WaitAsync(Patience);
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await lines.Publish(1, "a", "1");
        await TwoLines.Reads(subscription, "Interrupted", "1");
        await lines.Publish(0, "a", "2");
        await TwoLines.Reads(subscription, "2");
        await TwoLines.IsRead(subscription);
        Assert.Equal(1, lines.Servers[1].Count("SUBSCRIBE"));
    }

    [Fact]
    public async Task A_line_that_comes_later_is_a_gap_until_its_server_has_confirmed_the_name()
    {
        await using var lines = TwoLines.Start();
        await using var subscription = await lines.Subscribed("a", "b");

        lines.AssignToBoth("a");
        lines.Hub.Rehome();
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        await lines.Publish(1, "a", "1");
        await TwoLines.Reads(subscription, "Interrupted", "1");
        await lines.Publish(0, "a", "2");
        await TwoLines.Reads(subscription, "2");

        // A line that goes is none: what it had is told elsewhere.
        lines.Move("a", 1);
        await lines.Servers[0].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);
        await lines.Publish(1, "a", "3");
        await TwoLines.Reads(subscription, "3");
        await TwoLines.IsRead(subscription);
    }

    [Fact]
    public async Task One_server_that_refuses_it_ends_it_everywhere()
    {
        await using var lines = TwoLines.Start();
        lines.AssignToBoth("a");
        var refusal = new TaskCompletionSource();
        lines.Servers[1].Script = TwoLines.Script.On("SUBSCRIBE", ScriptReply.Wait(refusal.Task) + ScriptReply.Error("NOPERM no"));
        await using var subscription = lines.Subscribe("a", "c");
        await lines.Servers[0].ReceivedAsync("SUBSCRIBE").WaitAsync(Patience);
        await lines.Taken(0);
        refusal.SetResult();
        Assert.True((await subscription.WaitUntilSubscribed()).IsLeft);

        await lines.Servers[0].ReceivedAsync("UNSUBSCRIBE").WaitAsync(Patience);
        await lines.Publish(0, "a", "1");
        await lines.Publish(0, "c", "2");
        await TwoLines.Reads(subscription, "Server", "2");
        await TwoLines.IsRead(subscription);
    }

    [Theory]
    [InlineData("Literal", "__keyspace@0__:key", true)]
    [InlineData("Literal", "__keyevent@0__:set", true)]
    [InlineData("Literal", "__keyspace", false)]
    [InlineData("Literal", "__key*__:*", false)]
    [InlineData("Literal", "", false)]
    [InlineData("Pattern", "__keyspace@*__:*", true)]
    [InlineData("Pattern", "__keyevent@0__:expired", true)]
    [InlineData("Pattern", "__key*__:*", true)]
    [InlineData("Pattern", "__keyspac?@0__:*", true)]
    [InlineData("Pattern", "__key[es]*", true)]
    [InlineData("Pattern", "__k*", false)]
    [InlineData("Pattern", "*", false)]
    [InlineData("Pattern", "", false)]
    [InlineData("Pattern", "__keynote*", false)]
    [InlineData("Shard", "__keyspace@0__:key", false)]
    public void Names_of_keyspace_notifications_are_known(string kind, string name, bool isOne) =>
        Assert.Equal(isOne, KeyspaceName.Is(kind switch { "Pattern" => RedisChannel.Pattern(name), "Shard" => RedisChannel.Sharded(name), _ => RedisChannel.Literal(name) }));
}
