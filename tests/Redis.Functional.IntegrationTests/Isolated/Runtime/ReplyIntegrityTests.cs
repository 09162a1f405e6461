using System.Diagnostics;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>What a server sends unasked, or wrong: a surplus reply and garbage end the connection, a push takes nobody's place.</summary>
public sealed class ReplyIntegrityTests
{
    [Fact]
    public async Task A_surplus_reply_closes_the_connection_and_no_later_call_gets_it()
    {
        await using var server = ScriptServer.Start();
        await using var client = await Clients.Connect(Clients.Config(server.Port) with { WhenDisconnected = WhenDisconnected.Wait });

        await server.BroadcastAsync(ScriptReply.Simple("SURPLUS"));
        await Eventually.TrueAsync(() => server.Connections == 2, "the connection is made anew");

        for (var i = 0; i < 100; i++) Assert.Equal($"{i}", (await client.Run(Raw.Echo(i)).Right()).ToString());
        Assert.Equal(2, server.Connections);
    }

    [Fact]
    public async Task A_reply_too_many_to_a_command_closes_the_connection()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.OnFirst(1, "GET", ScriptReply.Bulk("v") + ScriptReply.Simple("INJECTED")));
        await using var client = await Clients.Connect(Clients.Config(server.Port) with { WhenDisconnected = WhenDisconnected.Wait });

        Assert.Equal("v", (await client.Run(Raw.Get("k")).Right()).Match(v => v.ToString(), () => "none"));
        await Eventually.TrueAsync(() => server.Connections == 2, "the connection is made anew");

        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
    }

    [Fact]
    public async Task Pushes_take_nobodys_place()
    {
        var push = ScriptReply.Push(ScriptReply.Bulk("message"), ScriptReply.Bulk("channel"), ScriptReply.Bulk("text"));
        await using var server = ScriptServer.Start(ServerScript.Default.On("ECHO", (command, _) => push + ScriptReply.Bulk(command.Args[1]) + push + push));
        await using var client = await Clients.Connect(Clients.Config(server.Port));

        for (var i = 0; i < 50; i++)
        {
            await server.BroadcastAsync(push);
            var several = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => client.Run(Raw.Echo($"{i}-{n}")).AsTask()));
            Assert.Equal(Enumerable.Range(0, 20).Select(n => $"{i}-{n}"), several.Select(outcome => outcome.Right().ToString()));
        }

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Attributes_belong_to_the_reply_that_follows()
    {
        var attribute = ScriptReply.Raw("|1\r\n+key-popularity\r\n%1\r\n$1\r\na\r\n,0.19\r\n");
        await using var server = ScriptServer.Start(ServerScript.Default.On("ECHO", (command, _) => attribute + ScriptReply.Bulk(command.Args[1])));
        await using var client = await Clients.Connect(Clients.Config(server.Port));

        for (var i = 0; i < 50; i++) Assert.Equal($"{i}", (await client.Run(Raw.Echo(i)).Right()).ToString());
    }

    [Theory]
    [InlineData("?what\r\n")]
    [InlineData("$-2\r\n")]
    [InlineData(":12x\r\n")]
    [InlineData("$5\r\nhelloXX")]
    [InlineData("*99999999999\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    public async Task Garbage_is_a_protocol_error_and_the_end_of_the_connection(string garbage)
    {
        await using var server = ScriptServer.Start(ServerScript.Default.OnFirst(1, "GET", ScriptReply.Raw(garbage)));
        await using var client = await Clients.Connect(Clients.Config(server.Port) with { WhenDisconnected = WhenDisconnected.Wait });
        using var lateness = new Lateness();

        var error = Assert.IsType<RedisError.Protocol>(await client.Run(Raw.Get("k")).Left());
        var told = Stopwatch.GetTimestamp();
        await Eventually.TrueAsync(() => server.Sessions.All(session => session.Number != 1), "the connection is gone");
        var gone = Stopwatch.GetElapsedTime(told).TotalMilliseconds;

        Assert.True(gone <= lateness.Allowing(100), $"gone after {gone:0.0} ms");
        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.Contains("not valid RESP", error.Message, StringComparison.Ordinal);
        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
    }

    [Fact]
    public async Task A_reply_of_another_shape_within_its_type_fails_its_call_alone()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("MGET", ScriptReply.Array(ScriptReply.Array("nested"))));
        await using var client = await Clients.Connect(Clients.Config(server.Port));

        Assert.Equal(Delivery.Executed, Assert.IsType<RedisError.Decode>(await client.Run(Redis.Functional.Commands.MGet("k")).Left()).Delivery);
        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task A_reply_of_a_type_that_its_command_cannot_have_ends_the_connection()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.OnFirst(1, "INCR", ScriptReply.Array("not", "a", "number")));
        await using var client = await Clients.Connect(Clients.Config(server.Port) with { WhenDisconnected = WhenDisconnected.Wait });

        var error = Assert.IsType<RedisError.Protocol>(await client.Run(Raw.Incr("k")).Left());
        Assert.Equal((Delivery.Unknown, "INCR"), (error.Delivery, error.Context.Command));
        Assert.Equal("hello", (await client.Run(Raw.Echo("hello")).Right()).ToString());
        Assert.Equal(2, server.Connections);
    }
}
