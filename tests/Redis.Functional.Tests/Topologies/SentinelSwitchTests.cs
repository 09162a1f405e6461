using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Tests.Topologies.FakeSentinels;

namespace Redis.Functional.Tests.Topologies;

/// <summary>What a client makes of sentinels in the middle of a failover, whose announcements it has not received.</summary>
public sealed class SentinelSwitchTests
{
    [Fact]
    public async Task A_server_that_a_sentinel_has_promoted_is_found_before_it_is_announced()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        all.AddSentinel(Naming(deposed, epoch: 2).On("SENTINEL GET-MASTER-ADDR-BY-NAME", ScriptReply.Array(next.Host, $"{next.Port}")));

        await using var client = await Connected(all.Config());
        Assert.Equal("new", await Value(client));
        Assert.Equal(0, deposed.Connections);
    }

    [Fact]
    public async Task A_sentinel_that_has_promoted_a_server_does_not_lead_back_to_the_earlier_one()
    {
        await using var all = new FakeSentinels();
        var (deposed, next) = (all.AddServer(value: "old"), all.AddServer(value: "new"));
        var sentinel = all.AddSentinel(deposed);
        await using var client = await Connected(all.Config(new() { WhenDisconnected = WhenDisconnected.Wait }));
        sentinel.Script = Naming(deposed, epoch: 2).On("SENTINEL GET-MASTER-ADDR-BY-NAME", ScriptReply.Array(next.Host, $"{next.Port}"));
        await Publish(sentinel, "+switch-master", $"orders {deposed.Host} {deposed.Port} {next.Host} {next.Port}");
        await next.ReceivedAsync("ROLE").WaitAsync(Patience);

        await Eventually.TrueAsync(async () => await Value(client) == "new", "it has left");
        Assert.Equal(1, deposed.Connections);
    }

    [Fact]
    public async Task Subscriptions_outlive_sentinels_that_are_set_up_anew()
    {
        await using var all = new FakeSentinels();
        var primary = all.AddServer();
        primary.Script = primary.Script.On("SUBSCRIBE", MisbehavingSentinel.Subscribe);
        var sentinel = all.AddSentinel(primary);
        await using var client = await Connected(all.Config());
        await using var subscription = client.Subscribe("news");
        Assert.True((await subscription.WaitUntilSubscribed()).IsRight);
        sentinel.Script = Naming(primary).On("SENTINEL MASTER", ScriptReply.Error("ERR No such master with that name"));
        foreach (var session in primary.Sessions) session.Close();
        await sentinel.ReceivedAsync("SENTINEL MASTER", 4).WaitAsync(Patience);
        sentinel.Script = Naming(primary);

        var next = await subscription.Receive(Patience);
        Assert.True(next.Match(Right: static found => found.Match(static told => told is PubSubEvent<RedisValue>.Interrupted, static () => false), Left: static _ => false), $"{next}");
    }
}
