using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>A server that is busy with an endless script accepts SCRIPT KILL from new connections too.</summary>
public sealed class BusyServerTests
{
    [Theory]
    [InlineData(ProtocolPreference.Resp2, false)]
    [InlineData(ProtocolPreference.Resp3OrResp2, false)]
    [InlineData(ProtocolPreference.Resp2, true)]
    [InlineData(ProtocolPreference.Resp3OrResp2, true)]
    public async Task It_can_be_connected_to_and_the_script_killed(ProtocolPreference protocol, bool hasPassword)
    {
        await using var server = await RedisServer.StartAsync(new() { Config = ["busy-reply-threshold 50"] });
        if (hasPassword) await server.CliAsync("ACL", "SETUSER", "app", "on", ">secret", "~*", "&*", "+@all");
        await using var endless = await server.ConnectAsync();
        var running = endless.AskAsync("EVAL", "while true do end", "0");
        await using var other = await server.ConnectAsync();
        await Eventually.TrueAsync(async () => (await other.AskAsync("GET", "key")).Text.StartsWith("BUSY", StringComparison.Ordinal), "the server is busy");

        var config = Clients.Config(server, protocol) with { Credentials = hasPassword ? CredentialProvider.Fixed(new("app", "secret")) : null };
        await using var client = await Clients.Connect(config);
        var refused = Assert.IsType<RedisError.Server>(await client.Run(Raw.Get("key")).Left());
        await client.Run(Raw.Ask("SCRIPT", "KILL")).Right();

        Assert.Equal("BUSY", refused.Code);
        await running;
        Assert.True((await client.Run(Raw.Get("key")).Right()).IsNone);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2, false)]
    [InlineData(ProtocolPreference.Resp3OrResp2, false)]
    [InlineData(ProtocolPreference.Resp3OrResp2, true)]
    public async Task A_client_of_another_database_can_kill_the_script_and_uses_no_other_database(ProtocolPreference protocol, bool pooled)
    {
        await using var server = await RedisServer.StartAsync(new() { Config = ["busy-reply-threshold 50"] });
        await server.CliAsync("SET", "key", "of database 0");
        await using var endless = await server.ConnectAsync();
        var running = endless.AskAsync("EVAL", "while true do end", "0");
        await using var other = await server.ConnectAsync();
        await Eventually.TrueAsync(async () => (await other.AskAsync("GET", "key")).Text.StartsWith("BUSY", StringComparison.Ordinal), "the server is busy");

        var config = Clients.Config(server, protocol) with { Database = 3 };
        await using var client = pooled ? await RedisClient.Connect(config with { Pool = new() }).Right() : await Clients.Connect(config);
        var refused = Assert.IsType<RedisError.Server>(await client.Run(Raw.Get("key")).Left());
        Assert.Equal(("BUSY", Delivery.Rejected, "GET"), (refused.Code, refused.Delivery, refused.Context.Command));
        Assert.Equal("BUSY", Assert.IsType<RedisError.Server>(await client.Run(Raw.Get("key").Zip(Raw.Incr("n"))).Left()).Code);
        await client.Run(Raw.Ask("SCRIPT", "KILL")).Right();
        await running;

        await Eventually.TrueAsync(
            async () =>
            {
                var outcome = await client.Run(Raw.Get("key"));
                if (outcome.IsRight) Assert.True(outcome.Right().IsNone);
                return outcome.IsRight;
            },
            "the database is selected");
        await client.Run(Raw.Set("key", "of database 3")).Right();
        Assert.Equal("of database 0", await server.CliAsync("GET", "key"));
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_user_who_may_neither_ECHO_nor_PING_can_connect(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await server.CliAsync("ACL", "SETUSER", "app", "on", ">secret", "~*", "+get");
        await using var client = await Clients.Connect(Clients.Config(server, protocol) with { Credentials = CredentialProvider.Fixed(new("app", "secret")) });

        Assert.True((await client.Run(Raw.Get("key")).Right()).IsNone);
    }
}
