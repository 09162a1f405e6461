using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands that wait for an element: what they yield, and what became of it when nobody waited to the end.</summary>
public sealed class ListsWaitingTests : Catalogue
{
    private static readonly TimeSpan Ever = Timeout.InfiniteTimeSpan;
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(20);

    [Theory, MemberData(nameof(Protocols))]
    public async Task What_is_there_is_taken_at_once(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var (key, none) = (redis.Key("l"), redis.Key("none"));
        await redis.Of(RPush(key, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        Assert.Equal(Prelude.Some((RedisValue)1), await redis.Of(BLPop(key, Ever)));
        Assert.Equal(Prelude.Some(2), await redis.Of(BLPop<int>(key, Ever)));
        Assert.Equal(Prelude.Some("3"), await redis.Of(BLPop(key, Ever, Codec.Utf8)));
        Assert.Equal(Prelude.Some((key, (RedisValue)4)), await redis.Of(BLPop([none, key], Ever)));
        Assert.Equal(Prelude.Some((key, 5)), await redis.Of(BLPop<int>([none, key], Ever)));
        Assert.Equal(Prelude.Some((RedisValue)10), await redis.Of(BRPop(key, Ever)));
        Assert.Equal(Prelude.Some(9), await redis.Of(BRPop<int>(key, Ever)));
        Assert.Equal(Prelude.Some("8"), await redis.Of(BRPop(key, Ever, Codec.Utf8)));
        Assert.Equal(Prelude.Some((key, (RedisValue)7)), await redis.Of(BRPop(new[] { none.ToString(), key.ToString() }, Ever)));
        Assert.Equal(Prelude.Some((key, 6)), await redis.Of(BRPop<int>([none, key], Ever)));
        await redis.Of(RPush(key, 1, 2, 3));
        Assert.Equal(Prelude.Some((RedisValue)1), await redis.Of(BLMove(key, key, ListSide.Left, ListSide.Right, Ever)));
        Assert.Equal(Prelude.Some(1), await redis.Of(BLMove<int>(key, key, ListSide.Right, ListSide.Left, Ever)));
        Assert.Equal(Prelude.Some((RedisValue)3), await redis.Of(BRPopLPush(key, key, Ever)));
        Assert.Equal("WRONGTYPE", await redis.Code(from _ in Set(none, "v") from popped in BLPop(none, Ever) select popped));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task None_when_the_time_is_over(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        var none = redis.Key("none");
        Assert.True((await redis.Of(BLPop(none, Blink))).IsNone);
        Assert.True((await redis.Of(BRPop<int>(none, Blink))).IsNone);
        Assert.True((await redis.Of(BLPop([none, redis.Key("other")], Blink))).IsNone);
        Assert.True((await redis.Of(BRPop<int>([none], Blink))).IsNone);
        Assert.True((await redis.Of(BLMove(none, none, ListSide.Left, ListSide.Left, Blink))).IsNone);
        Assert.True((await redis.Of(BRPopLPush(none, none, Blink))).IsNone);
        if (await redis.Has("BLMPOP")) Assert.True((await redis.Of(BLMPop([none], ListSide.Left, Blink))).IsNone);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Several_from_the_first_key_that_has_some(ProtocolPreference protocol)
    {
        await using var redis = await Ask(protocol);
        if (!await redis.Has("BLMPOP")) return;
        var (key, none) = (redis.Key("l"), redis.Key("none"));
        await redis.Of(RPush(key, 1, 2, 3));
        var taken = (await redis.Of(BLMPop([none, key], ListSide.Right, Ever, 2))).ToArray().Single();
        Assert.Equal(key, taken.Key);
        Assert.Equal([(RedisValue)3, 2], taken.Values.ToArray());
        Assert.Equal([(RedisValue)1], (await redis.Of(BLMPop(new[] { key.ToString() }, ListSide.Left, Ever))).ToArray().Single().Values.ToArray());
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task The_client_is_as_patient_as_the_server(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol, config => config with { CommandTimeout = TimeSpan.FromSeconds(1) });

        // A connection that lies ready: to dial one may take longer than the deadline.
        RedisKey key = SharedServer.Prefix() + "none";
        await Eventually.TrueAsync(async () => (await client.Run(RedisProgram.OnLease(Exists(key)), TestContext.Current.CancellationToken)).IsRight, "a lease is ready");
        Assert.True((await client.Run(BLPop(key, TimeSpan.FromSeconds(2)), TestContext.Current.CancellationToken).Right()).IsNone);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Waits_for_what_another_puts_there_while_its_client_goes_on(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        RedisKey key = SharedServer.Prefix() + "l";
        var token = TestContext.Current.CancellationToken;
        var waiting = Enumerable.Range(0, 5).Select(_ => client.Run(BLPop<int>(key, Ever), token).AsTask()).ToArray();
        for (var i = 0; i < 5; i++) await client.Run(RPush(key, i), token).Right();
        var taken = await Task.WhenAll(waiting);
        Assert.Equal([0, 1, 2, 3, 4], taken.Select(one => one.Right().IfNone(-1)).Order());
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Cancelling_ends_the_wait_at_the_server_which_has_done_nothing(ProtocolPreference protocol)
    {
        var name = $"waiting-{Guid.NewGuid():N}";
        await using var client = await Clients.Shared(protocol, config => config with { ClientName = name });
        RedisKey key = SharedServer.Prefix() + "l";
        using var cancel = new CancellationTokenSource();
        async Task<int> Blocked() => (await client.AtServer().Run(ClientList()).Right()).Count(one => one.Name == name && one.Flags.Contains('b'));
        var waiting = client.Run(BLPop(key, Ever), cancel.Token).AsTask();
        await Eventually.TrueAsync(async () => await Blocked() == 1, "the server holds its answer back");
        await cancel.CancelAsync();
        var error = Assert.IsType<RedisError.Client.Cancelled>((await waiting).Left());
        Assert.Equal(Delivery.Rejected, error.Delivery);
        Assert.Equal("BLPOP", error.Context.Command);
        Assert.Equal(0, await Blocked());
        await client.Run(RPush(key, "v")).Right();
        Assert.Equal(1, await client.Run(LLen(key)).Right());
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task An_element_is_never_lost_without_an_unknown_outcome(ProtocolPreference protocol)
    {
        const int rounds = 60;
        await using var client = await Clients.Shared(protocol);
        RedisKey key = SharedServer.Prefix() + "l";
        var (taken, unknown) = (0, 0);
        for (var i = 0; i < rounds; i++)
        {
            using var cancel = new CancellationTokenSource();
            var waiting = client.Run(BLPop<int>(key, Ever), cancel.Token).AsTask();
            var pushing = client.Run(RPush(key, i)).AsTask();
            if (i % 3 == 0) (await pushing).Right();
            await cancel.CancelAsync();
            (await pushing).Right();
            var outcome = await waiting;
            if (outcome.IsRight) taken++;
            else if (outcome.Left().Delivery == Delivery.Unknown) unknown++;
            else Assert.True(outcome.Left().Delivery is Delivery.NotSent or Delivery.Rejected, $"{outcome}");
        }

        // What a cancelled pop took while its connection was being closed is gone before a new connection is served.
        var left = await client.Run(LLen(key)).Right();
        Assert.InRange(rounds - taken - left, 0, unknown);
    }
}
