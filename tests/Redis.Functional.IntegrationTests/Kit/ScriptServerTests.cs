using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>The scripted server says what its script says, when it says it.</summary>
public sealed class ScriptServerTests
{
    [Fact]
    public async Task Handshake_works_by_default()
    {
        await using var server = ScriptServer.Start();
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);

        var hello = await client.AskAsync("HELLO", "3", "SETNAME", "me");

        Assert.Equal('%', hello.Kind);
        Assert.Contains("proto", hello.Lines);
        Assert.Equal("OK", (await client.AskAsync("CLIENT", "SETINFO", "LIB-NAME", "x")).Text);
        Assert.Equal("me", (await client.AskAsync("CLIENT", "GETNAME")).Text);
        Assert.Equal("PONG", (await client.AskAsync("PING")).Text);
        Assert.Equal("x y", (await client.AskAsync("ECHO", "x y")).Text);
        Assert.StartsWith("ERR unknown command 'GET'", (await client.AskAsync("GET", "k")).Text, StringComparison.Ordinal);
        Assert.Equal(["HELLO", "CLIENT SETINFO", "CLIENT GETNAME", "PING", "ECHO", "GET"], server.Commands.Select(c => c.Args.Count > 1 && c.Name == "CLIENT" ? c.Subcommand : c.Name));
    }

    [Fact]
    public async Task Pipelined_commands_are_answered_in_order()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("GET", (command, _) => ScriptReply.Bulk(command[1])));
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);

        await client.SendAsync(Enumerable.Range(0, 5_000).SelectMany(i => RespFrames.Request("GET", $"k{i}")).ToArray());

        for (var i = 0; i < 5_000; i++)
        {
            Assert.Equal($"k{i}", (await client.ReadAsync()).Text);
        }

        Assert.Equal(5_000, server.Count("GET"));
    }

    [Fact]
    public async Task Password_is_wanted_before_anything_else()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.WithPassword("pw").On("GET", ScriptReply.Null));
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);

        Assert.StartsWith("NOAUTH", (await client.AskAsync("PING")).Text, StringComparison.Ordinal);
        Assert.StartsWith("NOAUTH", (await client.AskAsync("HELLO", "3")).Text, StringComparison.Ordinal);
        Assert.StartsWith("WRONGPASS", (await client.AskAsync("HELLO", "3", "AUTH", "default", "no")).Text, StringComparison.Ordinal);
        Assert.StartsWith("WRONGPASS", (await client.AskAsync("AUTH", "no")).Text, StringComparison.Ordinal);
        Assert.Equal('%', (await client.AskAsync("HELLO", "3", "AUTH", "default", "pw")).Kind);
        Assert.Equal("PONG", (await client.AskAsync("PING")).Text);
    }

    [Fact]
    public async Task Dialogue_is_followed_and_a_stray_command_is_a_violation()
    {
        await using var server = ScriptServer.Start(
            ServerScript.Default.Expect("SET", "k", "*").Send(ScriptReply.Ok).Expect("GET", "k").Send(ScriptReply.Bulk("v")));
        await using var good = await RespConnection.ConnectAsync(server.Host, server.Port);
        await using var bad = await RespConnection.ConnectAsync(server.Host, server.Port);

        Assert.Equal("PONG", (await good.AskAsync("PING")).Text);
        Assert.Equal("OK", (await good.AskAsync("SET", "k", "1")).Text);
        Assert.Equal("v", (await good.AskAsync("GET", "k")).Text);
        await Assert.ThrowsAsync<EndOfStreamException>(() => bad.AskAsync("GET", "k"));
        Assert.Equal("connection 2, command 1: GET k", Assert.Single(server.Violations));
    }

    [Fact]
    public async Task Halt_ends_the_connection_after_what_was_sent()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.Expect("GET", "k").Send(ScriptReply.Bulk("v")).Halt());
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);

        await client.SendAsync(RespFrames.Request("GET", "k"), RespFrames.Request("GET", "k"));

        Assert.Equal("v", (await client.ReadAsync()).Text);
        await Assert.ThrowsAsync<EndOfStreamException>(() => client.ReadAsync());
    }

    [Fact]
    public async Task Reset_breaks_the_connection()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("GET", ScriptReply.Reset));
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);

        var failure = await Assert.ThrowsAsync<IOException>(() => client.AskAsync("GET", "k"));

        Assert.IsNotType<EndOfStreamException>(failure);
    }

    [Fact]
    public async Task Signal_holds_a_reply_back_and_those_behind_it()
    {
        var signal = new TaskCompletionSource();
        await using var server = ScriptServer.Start(ServerScript.Default.On("GET", ScriptReply.Wait(signal.Task) + ScriptReply.Bulk("late")));
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);

        await client.SendAsync(RespFrames.Request("GET", "k"), RespFrames.Request("PING"));
        await server.ReceivedAsync("GET");
        var first = client.ReadAsync();
        Assert.False(first.IsCompleted);
        signal.SetResult();

        Assert.Equal("late", (await first).Text);
        Assert.Equal("PONG", (await client.ReadAsync()).Text);
    }

    [Fact]
    public async Task Broadcast_reaches_every_open_connection()
    {
        await using var server = ScriptServer.Start();
        await using var one = await RespConnection.ConnectAsync(server.Host, server.Port);
        await using var two = await RespConnection.ConnectAsync(server.Host, server.Port);
        await one.AskAsync("PING");
        await two.AskAsync("PING");

        await server.BroadcastAsync(ScriptReply.Push(ScriptReply.Bulk("message"), ScriptReply.Bulk("c"), ScriptReply.Bulk("hi")));

        Assert.Equal(["message", "c", "hi"], (await one.ReadAsync()).Lines);
        Assert.Equal('>', (await two.ReadAsync()).Kind);
    }

    [Fact]
    public async Task Script_can_be_exchanged_while_connections_are_open()
    {
        await using var server = ScriptServer.Start();
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);
        await client.AskAsync("PING");

        server.Script = ServerScript.Default.OnFirst(1, "PING", ScriptReply.Error("LOADING wait"));

        Assert.Equal("LOADING wait", (await client.AskAsync("PING")).Text);
        Assert.Equal("PONG", (await client.AskAsync("PING")).Text);
    }

    [Fact]
    public void Handshake_oddities_are_many_and_distinct()
    {
        Assert.True(HandshakeOddities.All.Length >= 40, $"{HandshakeOddities.All.Length}");
        Assert.Equal(HandshakeOddities.All.Length, HandshakeOddities.All.Select(o => o.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(3, HandshakeOddities.All.Select(o => o.Expected).Distinct().Count());
    }

    public static TheoryData<string> Connecting =>
        [.. HandshakeOddities.All.Where(o => o.Expected != HandshakeOutcome.FailsToConnect).Select(o => o.Name)];

    [Theory]
    [MemberData(nameof(Connecting))]
    public async Task Oddity_that_lets_clients_in_echoes_right_afterwards(string name)
    {
        var oddity = HandshakeOddities.All.Single(o => o.Name == name);
        await using var server = ScriptServer.Start(oddity.CreateScript());
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port);

        for (var tries = 0; tries < 2; tries++)
        {
            string[] hello = oddity.Password is null ? ["HELLO", "3"] : ["HELLO", "3", "AUTH", "default", oddity.Password];
            for (var reply = await client.AskAsync(hello); reply.Kind == '>'; reply = await client.ReadAsync())
            {
            }
        }

        await client.AskAsync("CLIENT", "SETINFO", "LIB-NAME", "x");
        RespReply echo;
        for (echo = await client.AskAsync("ECHO", "self"); echo.Text != "self"; echo = echo.Kind == '-' ? await client.AskAsync("ECHO", "self") : await client.ReadAsync())
        {
            // A server that refuses the first ECHO answers the next.
            Assert.True(echo.Kind is '>' or '%' or '+' || (echo.Kind == '-' && name.StartsWith("echo_", StringComparison.Ordinal)), $"{echo.Kind} {echo}");
        }

        Assert.Equal("self", echo.Text);
    }
}
