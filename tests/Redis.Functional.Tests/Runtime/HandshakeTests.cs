using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>The handshake by itself: the test is the server, at the other end of two pipes.</summary>
public sealed class HandshakeTests
{
    private const string Welcome = "%1\r\n$5\r\nproto\r\n:3\r\n";
    private const string Fence = "$25\r\nRedis.Functional is ready\r\n";
    private const string Loading = "-LOADING Redis is loading the dataset in memory\r\n";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly RedisConfig Config = new() { Database = 2, ClientName = "me" };

    [Fact]
    public async Task It_introduces_itself_in_two_writes()
    {
        var connection = new PipeConnection();
        var handshake = Begin(connection, Config, out var running);
        Assert.Equal("*2\r\n$5\r\nHELLO\r\n$1\r\n3\r\n", await connection.Sent());
        await connection.Answer(Welcome);
        var requests = FakeRequest.Read(System.Text.Encoding.ASCII.GetBytes(await connection.Sent())).Select(static request => request.ToString()).ToArray();
        Assert.Equal(["SELECT 2", "CLIENT SETNAME me", "CLIENT SETINFO LIB-NAME Redis.Functional"], requests[..3]);
        Assert.StartsWith("CLIENT SETINFO LIB-VER ", requests[3], StringComparison.Ordinal);
        Assert.Equal(["PING", "ECHO Redis.Functional is ready"], requests[4..]);
        await connection.Answer("+OK\r\n+OK\r\n+OK\r\n+OK\r\n+PONG\r\n" + Fence);
        Assert.Null(await running.WaitAsync(Patience));
        Assert.True(handshake.SpeaksResp3);
        Assert.Null(handshake.Unselected);
    }

    [Theory]
    [InlineData("-ERR unknown command 'HELLO'\r\n")]
    [InlineData("-NOPROTO unsupported protocol version\r\n")]
    [InlineData("-NOPERM this user has no permissions to run the 'hello' command\r\n")]
    public async Task Without_HELLO_it_logs_in_by_AUTH_and_speaks_RESP2(string refusal)
    {
        var connection = new PipeConnection();
        var handshake = Begin(connection, new RedisConfig(), out var running, new RedisCredentials("ann", "pass"));
        Assert.Equal("HELLO 3 AUTH ann pass", (await connection.Request()).ToString());
        await connection.Answer(refusal);
        Assert.Equal("AUTH ann pass", (await connection.Request()).ToString());
        await connection.Answer("+OK\r\n");
        await Introduction(connection, "+OK\r\n+OK\r\n+PONG\r\n" + Fence);
        Assert.Null(await running.WaitAsync(Patience));
        Assert.False(handshake.SpeaksResp3);
    }

    [Theory]
    [InlineData("-NOPERM this user has no permissions to run the 'ping' command\r\n")]
    [InlineData("-BUSY Redis is busy running a script\r\n")]
    public async Task In_RESP2_a_server_that_refuses_to_say_PONG_is_connected_to(string refusal)
    {
        var connection = new PipeConnection();
        Begin(connection, new RedisConfig { Protocol = ProtocolPreference.Resp2 }, out var running);
        Assert.Equal("PING", (await connection.Request()).ToString());
        await connection.Answer(refusal);
        await Introduction(connection, "+OK\r\n+OK\r\n+PONG\r\n" + Fence);
        Assert.Null(await running.WaitAsync(Patience));
    }

    // The refusal of each step: what the caller is told, or null where the handshake goes on.
    [Theory]
    [InlineData("HELLO", "-NOAUTH Authentication required.", ConnectionFault.Authentication)]
    [InlineData("HELLO", "-WRONGPASS invalid username-password pair", ConnectionFault.Authentication)]
    [InlineData("HELLO", "-MASTERDOWN no", ConnectionFault.Handshake)]
    [InlineData("SELECT", "-ERR DB index is out of range", ConnectionFault.ConfigurationRejected)]
    [InlineData("SELECT", "-ERR SELECT is not allowed in cluster mode", ConnectionFault.ConfigurationRejected)]
    [InlineData("SELECT", "-MASTERDOWN no", ConnectionFault.Handshake)]
    [InlineData("SELECT", "-NOPERM no permissions", ConnectionFault.Authentication)]
    [InlineData("SELECT", "$2\r\nno", ConnectionFault.Handshake)]
    [InlineData("SETNAME", "-ERR no", null)]
    [InlineData("SETNAME", ":1", ConnectionFault.Handshake)]
    [InlineData("LIB-NAME", "-NOPERM no", null)]
    [InlineData("LIB-VER", "-ERR unknown subcommand", null)]
    [InlineData("LIB-VER", "*0", ConnectionFault.Handshake)]
    [InlineData("PING", "-NOPERM no", null)]
    [InlineData("PING", "-BUSY Redis is busy running a script", null)]
    [InlineData("ECHO", "-NOPERM no permissions to run the 'echo' command", null)]
    [InlineData("ECHO", "+QUEUED", ConnectionFault.Handshake)]
    [InlineData("ECHO", "$3\r\nyes", ConnectionFault.Handshake)]
    public async Task A_refusal_of_a_step_ends_it_or_does_not_matter(string step, string reply, ConnectionFault? fault)
    {
        var connection = new PipeConnection();
        Begin(connection, Config, out var running);
        await connection.Request();
        await connection.Answer(step == "HELLO" ? $"{reply}\r\n" : Welcome);
        if (step != "HELLO") await Introduction(connection, Steps(step, reply));
        var refusal = await running.WaitAsync(Patience);
        if (fault is null) Assert.Null(refusal);
        else Assert.Equal((fault, Delivery.NotSent), (Assert.IsType<RedisError.Connection>(refusal).Fault, refusal.Delivery));
    }

    [Fact]
    public async Task A_busy_server_is_connected_to_without_its_database()
    {
        var connection = new PipeConnection();
        var handshake = Begin(connection, Config, out var running);
        await connection.Request();
        await connection.Answer(Welcome);
        await Introduction(connection, Steps("SELECT", "-BUSY Redis is busy running a script"));
        Assert.Null(await running.WaitAsync(Patience));
        Assert.Equal("BUSY", handshake.Unselected!.Code);
    }

    // A refusal that does not name ECHO may be one too many to an earlier step: it asks for another word, and then for HELLO.
    [Theory]
    [InlineData("$27\r\nRedis.Functional asks again\r\n", "", true)]
    [InlineData("-NOPERM no permissions to run the 'ping' command\r\n", "", true)]
    [InlineData("-NOPERM no\r\n", Welcome, true)]
    [InlineData("-NOPERM no\r\n", "-NOPERM no\r\n", false)]
    [InlineData(Fence, "", false)]
    [InlineData("+PONG\r\n", "", false)]
    public async Task A_word_must_come_back(string second, string third, bool isReady)
    {
        var connection = new PipeConnection();
        Begin(connection, Config, out var running);
        await connection.Request();
        await connection.Answer(Welcome);
        await Introduction(connection, Steps("ECHO", "-NOPERM no"));
        Assert.Equal("PING Redis.Functional asks again", (await connection.Request()).ToString());
        await connection.Answer(second);
        if (third.Length > 0)
        {
            Assert.Equal("HELLO 3", (await connection.Request()).ToString());
            await connection.Answer(third);
        }

        Assert.Equal(isReady, await running.WaitAsync(Patience) is null);
    }

    [Theory]
    [InlineData("-NOPERM no permissions to run the 'echo' command", ConnectionFault.Authentication)]
    [InlineData("-ERR unknown command 'ECHO'", ConnectionFault.ConfigurationRejected)]
    [InlineData("-BUSY Redis is busy running a script", ConnectionFault.Handshake)]
    public async Task A_word_that_was_refused_is_not_enough_where_each_write_needs_one(string reply, ConnectionFault fault)
    {
        var connection = new PipeConnection();
        Begin(connection, Config with { ReplyIntegrity = ReplyIntegrity.EachWrite }, out var running);
        await connection.Request();
        await connection.Answer(Welcome);
        await Introduction(connection, Steps("ECHO", reply));
        var refusal = Assert.IsType<RedisError.Connection>(await running.WaitAsync(Patience));
        Assert.Equal(fault, refusal.Fault);
        Assert.Contains("EachWrite", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_surplus_reply_ends_it()
    {
        var connection = new PipeConnection();
        Begin(connection, Config, out var running);
        await connection.Request();
        await connection.Answer(Welcome);
        await Introduction(connection, Steps("", "") + "+OK\r\n");
        Assert.IsType<RedisError.Protocol>(await running.WaitAsync(Patience));
    }

    [Fact]
    public async Task Pushes_between_its_replies_do_not_matter()
    {
        const string Push = ">2\r\n$10\r\ninvalidate\r\n*0\r\n";
        var connection = new PipeConnection();
        var handshake = Begin(connection, Config, out var running);
        await connection.Request();
        await connection.Answer(Push + Welcome + Push);
        await Introduction(connection, Push + Steps("", "") + Push);
        Assert.Null(await running.WaitAsync(Patience));
        Assert.True(handshake.SpeaksResp3);
    }

    // In every phase, and within every reply.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_cut_after_any_byte_is_refused(bool hasHello)
    {
        string[] phases = hasHello ? [Welcome, Steps("", "")] : ["-ERR unknown command\r\n", "+PONG\r\n", Steps("", "")];
        for (var cut = 0; cut < phases.Sum(static phase => phase.Length); cut++)
        {
            var connection = new PipeConnection();
            Begin(connection, Config, out var running);
            await AnswerUntil(connection, phases, cut);
            var refusal = await running.WaitAsync(Patience);
            Assert.Equal((cut, ConnectionFault.Handshake, Delivery.NotSent), (cut, Assert.IsType<RedisError.Connection>(refusal).Fault, refusal.Delivery));
        }
    }

    [Fact]
    public async Task A_write_that_does_not_reach_the_server_ends_it()
    {
        var cancelled = new PipeConnection();
        cancelled.Output.CancelPendingFlush();
        Begin(cancelled, Config, out var running);
        Assert.Equal(ConnectionFault.Handshake, Assert.IsType<RedisError.Connection>(await running.WaitAsync(Patience)).Fault);

        var closed = new PipeConnection();
        closed.RefuseWrites();
        Begin(closed, Config, out running);
        Assert.Equal(ConnectionFault.Handshake, Assert.IsType<RedisError.Connection>(await running.WaitAsync(Patience)).Fault);
    }

    // 20 ms, doubled up to half a second, for as long as the connect timeout allows.
    [Fact]
    public async Task A_server_that_loads_its_data_is_asked_again_until_it_has()
    {
        var time = new FakeTime();
        var connection = new PipeConnection();
        Begin(connection, Config with { TimeProvider = time }, out var running);
        await connection.Request();
        await connection.Answer(Welcome);
        await Introduction(connection, Steps("PING", Loading[..^2]));
        int[] pauses = [20, 40, 80, 160, 320, 500, 500];
        for (var i = 0; i < pauses.Length; i++)
        {
            await time.TimersAsked(i + 1);
            Assert.Equal(TimeSpan.FromMilliseconds(pauses[i]), time.Asked[i]);
            Assert.False(running.IsCompleted);
            time.Advance(TimeSpan.FromMilliseconds(pauses[i]));
            Assert.Equal("PING", (await connection.Request()).ToString());
            await connection.Answer(i == pauses.Length - 1 ? "+PONG\r\n" : Loading);
        }

        Assert.Null(await running.WaitAsync(Patience));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_wait_for_a_loading_server_ends_with_its_token(bool refusesLogin)
    {
        var time = new FakeTime();
        var connection = new PipeConnection();
        using var cancel = new CancellationTokenSource();
        Begin(connection, Config with { TimeProvider = time }, out var running, token: cancel.Token);
        await connection.Request();
        await connection.Answer(refusesLogin ? Loading : Welcome);
        if (!refusesLogin) await Introduction(connection, Steps("PING", Loading[..^2]));
        await time.TimersAsked(1);
        await cancel.CancelAsync();
        var refusal = Assert.IsType<RedisError.Connection>(await running.WaitAsync(Patience));
        Assert.Equal(ConnectionFault.Handshake, refusal.Fault);
        Assert.Contains("LOADING", refusal.Message, StringComparison.Ordinal);
    }

    private static Handshake Begin(PipeConnection connection, RedisConfig config, out Task<RedisError?> running, RedisCredentials? credentials = null, CancellationToken token = default)
    {
        var handshake = new Handshake(new HandshakeChannel(connection, new RespLimits(), CodecSet.Default), config.Endpoint, config, credentials, readsOnly: false);
        running = handshake.Run(token).AsTask();
        return handshake;
    }

    // The requests that introduce the client are read before they are answered.
    private static async Task Introduction(PipeConnection connection, string replies)
    {
        while ((await connection.Request()).Name != "ECHO") { }
        await connection.Answer(replies);
    }

    // Each phase is answered when its requests are here, up to the byte after which the connection ends.
    private static async Task AnswerUntil(PipeConnection connection, string[] phases, int cut)
    {
        foreach (var phase in phases)
        {
            await connection.Sent();
            await connection.Answer(phase[..Math.Min(cut, phase.Length)]);
            cut -= phase.Length;
            if (cut <= 0) break;
        }

        connection.Close();
    }

    // The replies to the introduction of a client with a database and a name, one of them replaced.
    private static string Steps(string step, string reply) => string.Concat(
        new[] { ("SELECT", "+OK\r\n"), ("SETNAME", "+OK\r\n"), ("LIB-NAME", "+OK\r\n"), ("LIB-VER", "+OK\r\n"), ("PING", "+PONG\r\n"), ("ECHO", Fence) }
            .Select(one => one.Item1 == step ? $"{reply}\r\n" : one.Item2));
}
