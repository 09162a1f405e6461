using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands of publish/subscribe, on a real server.</summary>
public sealed class PubSubTests : Catalogue
{
    [Theory, MemberData(nameof(Protocols))]
    public async Task A_message_nobody_waits_for_reaches_nobody(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var channel = redis.Key("c");
        Assert.Equal(0, await redis.Of(Publish(channel.AsValue(), "m")));
        Assert.Equal(0, await redis.Of(SPublish(channel, "m")));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Subscriptions_are_counted(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        await using var subscriber = await (await TestKit.SharedServer.GetAsync()).ConnectAsync(TestContext.Current.CancellationToken);
        var (channel, shard) = (redis.Prefix + "c", redis.Prefix + "s");
        await subscriber.AskAsync(["SUBSCRIBE", channel], TestContext.Current.CancellationToken);
        await subscriber.AskAsync(["SSUBSCRIBE", shard], TestContext.Current.CancellationToken);
        await subscriber.AskAsync(["PSUBSCRIBE", redis.Prefix + "p*"], TestContext.Current.CancellationToken);
        Assert.Equal([channel], await redis.Each(PubSubChannels(redis.Prefix + "*")));
        Assert.Equal([shard], await redis.Each(PubSubShardChannels(redis.Prefix + "*")));
        Assert.Contains(channel, await redis.Each(PubSubChannels()));
        Assert.Equal([(channel, 1), ("nobody", 0)], await redis.Each(PubSubNumSub(channel, "nobody")));
        Assert.Equal([(shard, 1)], await redis.Each(PubSubShardNumSub(shard)));
        Assert.Empty(await redis.Each(PubSubNumSub()));
        Assert.InRange(await redis.Of(PubSubNumPat()), 1, long.MaxValue);
        Assert.Equal(1, await redis.Of(Publish(channel, "m")));
        Assert.Equal(1, await redis.Of(SPublish(shard, "m")));
    }
}
