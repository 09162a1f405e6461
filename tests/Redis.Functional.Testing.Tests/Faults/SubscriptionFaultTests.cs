using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Testing.Tests.Faults;

/// <summary>Faults on connections that subscribe.</summary>
public class SubscriptionFaultTests(Servers servers) : IClassFixture<Servers>
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly FaultTransport _faults = new();
    readonly string _channel = SharedServer.Prefix() + "news";

    public static TheoryData<Wire, PubSubConnection> All => new()
    {
        { Wire.Resp2, PubSubConnection.Dedicated },
        { Wire.Resp3, PubSubConnection.Dedicated },
        { Wire.Tls, PubSubConnection.Dedicated },
        { Wire.Resp3, PubSubConnection.Shared },
        { Wire.GarnetResp2, PubSubConnection.Dedicated },
        { Wire.GarnetResp3, PubSubConnection.Dedicated },
    };

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_dropped_message_is_lost_alone(Wire wire, PubSubConnection connection)
    {
        await using var client = await Connect(wire, connection);
        await using var news = client.Subscribe<int>([_channel]);
        await news.WaitUntilSubscribed().Right();
        var fault = _faults.Arm(Fault.DropPush().Nth(2));

        for (var i = 1; i <= 3; i++) await client.Run(Publish(_channel, i)).Right();

        Assert.Equal((1, 3), (await Next(news), await Next(news)));
        Assert.True(fault.HasHit);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_message_is_chosen_by_its_kind_and_content(Wire wire, PubSubConnection connection)
    {
        await using var client = await Connect(wire, connection);
        await using var news = client.Subscribe<int>([_channel, RedisChannel.Pattern($"{_channel}*")]);
        await news.WaitUntilSubscribed().Right();
        _faults.Arm(Fault.DropPush("pmessage").Always());
        _faults.Arm(Fault.DropPush("*").When(static push => push.Arguments[^1] == "2"));

        for (var i = 1; i <= 3; i++) await client.Run(Publish(_channel, i)).Right();

        Assert.Equal((1, 3), (await Next(news), await Next(news)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task After_a_cut_at_SUBSCRIBE_all_is_subscribed_again(Wire wire, PubSubConnection connection)
    {
        foreach (var fault in new[] { Fault.CutBefore("SUBSCRIBE"), Fault.CutAfter("SUBSCRIBE"), Fault.CutInsideReply("SUBSCRIBE") })
        {
            var armed = _faults.Arm(fault);
            await using var client = await Connect(wire, connection);
            await using var news = client.Subscribe<int>([_channel]);
            await news.WaitUntilSubscribed().Right();

            await client.Run(Publish(_channel, 7)).Right();

            Assert.Equal(7, await Next(news));
            Assert.True(armed.HasHit);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_dropped_connection_is_a_gap(Wire wire, PubSubConnection connection)
    {
        await using var client = await Connect(wire, connection);
        await using var news = client.Subscribe<int>([_channel]);
        await news.WaitUntilSubscribed().Right();

        Assert.InRange(_faults.Drop(), 1, 2);

        var gap = await news.Receive(Patience).Right();
        Assert.IsType<PubSubEvent<int>.Interrupted>(gap.IfNone(static () => null!));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_refused_subscription_is_a_Left(Wire wire, PubSubConnection connection)
    {
        await using var client = await Connect(wire, connection);
        _faults.Arm(Fault.Answer("SUBSCRIBE", "NOPERM not you"));
        await using var news = client.Subscribe<int>([_channel]);

        Assert.Equal(Delivery.Rejected, (await news.WaitUntilSubscribed().Left()).Delivery);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Names_come_and_go_without_disturbing_replies(Wire wire, PubSubConnection connection)
    {
        await using var client = await Connect(wire, connection);
        await using var news = client.Subscribe<int>([_channel, $"{_channel}2"]);
        await news.WaitUntilSubscribed().Right();
        for (var i = 0; i < 50; i++)
        {
            await news.Subscribe($"{_channel}a{i}", $"{_channel}b{i}").Right();
            news.Unsubscribe($"{_channel}a{i}", $"{_channel}b{i}").Right();
            Assert.Equal("x", await client.Run(Echo("x")).Right());
        }
        var fault = _faults.Arm(Fault.Answer("ECHO", "BUSY now"));
        Assert.True((await client.Run(Echo("x"))).IsLeft);
        Assert.Equal("y", await client.Run(Echo("y")).Right());
        Assert.True(fault.HasHit);
    }

    Task<RedisClient> Connect(Wire wire, PubSubConnection connection) =>
        servers.Connect(_faults, wire, config => config with { PubSub = connection, WhenDisconnected = WhenDisconnected.Wait });

    static async Task<int> Next(Subscription<int> news)
    {
        while (true)
        {
            var next = await news.Receive(Patience).Right();
            if (next.IfNone(static () => null!) is PubSubEvent<int>.Message message) return message.Value;
        }
    }
}
