using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Shared.Commands;

/// <summary>The commands about the caller's connection, on a real server.</summary>
public sealed class ConnectionTests : Catalogue
{
    [Theory, MemberData(nameof(Protocols))]
    public async Task The_server_answers(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        Assert.Equal("PONG", await redis.Of(Ping()));
        Assert.Equal("hello", await redis.Of(Ping("hello")));
        Assert.Equal("hello", await redis.Of(Echo("hello")));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_connection_is_told_about_itself(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var id = await redis.Of(ClientId());
        var self = await redis.Of(ClientInfo());
        Assert.Equal(id, self.Id);
        Assert.Equal(0, self.Database);
        Assert.Contains(':', self.Address);
        Assert.Equal("client|info", self.Command);
        Assert.Equal("default", self.User);
        Assert.True((await redis.Of(ClientGetName())).IsNone);
        Assert.Equal(-1, await redis.Of(ClientGetRedir()));
        Assert.Equal("off", Assert.Single((await redis.Of(ClientTrackingInfo())).Flags));
        Assert.Contains(await redis.Of(ClientList()), client => client.Id == id);
        Assert.Equal(id, Assert.Single(await redis.Of(ClientList([id]))).Id);
        Assert.True((await redis.Of(ClientList(ClientKind.Replica))).IsEmpty);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Connections_are_told_by_what_they_are(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var self = await redis.Of(ClientInfo());
        var own = new ClientFilter { Id = self.Id, Ip = "127.0.0.1", Database = 0, Flags = "N", SkipMe = false };
        if (!await redis.Has("DELIFEQ"))
        {
            Assert.Equal("ERR", await redis.Code(ClientList(own)));
            return;
        }

        Assert.Equal(self.Id, Assert.Single(await redis.Of(ClientList(own))).Id);
        Assert.True((await redis.Of(ClientList(own with { SkipMe = true }))).IsEmpty);
        Assert.True((await redis.Of(ClientList(own with { Except = new() { Database = 0 } }))).IsEmpty);
    }

    [Fact]
    public async Task A_named_connection_says_its_name()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2, config => config with { ClientName = "somebody" });
        Assert.Equal(Prelude.Some("somebody"), await client.AtServer().Run(ClientGetName(), TestContext.Current.CancellationToken).Right());
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Other_connections_are_closed_and_woken(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        await using var other = await AskServer(protocol);
        var id = await other.Of(ClientId());
        Assert.False(await redis.Of(ClientUnblock(id)));
        Assert.Equal(1, await redis.Of(ClientKill(new() { Id = id })));
        Assert.Equal(0, await redis.Of(ClientKill(new() { Id = id })));
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task Raw_commands_answer_what_came(ProtocolPreference protocol)
    {
        await using var redis = await AskServer(protocol);
        var key = redis.Key("k").AsValue();
        Assert.Equal("OK", Assert.IsType<RespValue.SimpleString>(await redis.Of(Redis.Functional.Commands.Raw("set", key, "v"))).Text);
        Assert.Equal("v", Assert.IsType<RespValue.BulkString>(await redis.Of(Redis.Functional.Commands.Raw("GET", key))).Bytes);
        Assert.Equal(RespValue.Nil, await redis.Of(Redis.Functional.Commands.Raw("GET", redis.Key("none").AsValue())));
        var length = Redis.Functional.Commands.Raw("STRLEN", key)
            .Decode(reply => reply is RespValue.Integer n ? Prelude.Right<RedisError, long>(n.Number) : new RedisError.Decode("integer", $"{reply.Type}"));
        Assert.Equal(1, await redis.Of(length));
        Assert.Equal("ERR", await redis.Code(Redis.Functional.Commands.Raw("no.such.thing", 1)));
        Assert.IsType<RedisError.Client.InvalidArgument>(await redis.Error(Redis.Functional.Commands.Raw("SELECT", 1)));
    }

    [Fact]
    public async Task A_paused_server_answers_when_it_goes_on()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        var token = TestContext.Current.CancellationToken;
        await client.Run(ClientPause(TimeSpan.FromMinutes(1), writesOnly: true), token).Right();
        var stalled = client.Run(Set("k", "v"), token).AsTask();
        await using var second = await Clients.Connect(Clients.Config(server));
        Assert.Equal("PONG", await second.Run(Ping(), token).Right());
        Assert.False(stalled.IsCompleted);
        await second.Run(ClientUnpause(), token).Right();
        Assert.True((await stalled).IsRight);
    }
}
