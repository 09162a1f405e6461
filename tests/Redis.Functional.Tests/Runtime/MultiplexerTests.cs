using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>The shared connection by itself: the test is its server, and its clock goes when it is told.</summary>
public sealed class MultiplexerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly RedisConfig Config = new()
    {
        ConnectTimeout = TimeSpan.FromHours(2), KeepAliveInterval = Timeout.InfiniteTimeSpan, ReadTimeout = Timeout.InfiniteTimeSpan, CommandTimeout = TimeSpan.FromSeconds(1),
        MaxInFlightCommands = 1, Reconnect = new() { InitialDelay = TimeSpan.FromMilliseconds(100), Jitter = 0 },
    };

    /// <summary>What a client is doing when it is closed.</summary>
    public static TheoryData<string> States => ["not started", "dialling", "in the handshake", "idle", "waiting for a reply", "waiting for room", "between two attempts", "given up", "closed"];

    [Fact]
    public async Task Calls_wait_for_the_first_connection_in_order_where_they_are_to()
    {
        await using var bench = new MultiplexerBench(Config with { WhenDisconnected = WhenDisconnected.Wait, MaxInFlightCommands = 10 });
        bench.Client.Start();
        var connection = await bench.Transport.Accept();
        var calls = new[] { "a", "b", "c" }.Select(key => bench.Run(Sample.Get(key))).ToArray();
        await connection.Greet();
        foreach (var key in new[] { "a", "b", "c" })
        {
            Assert.Equal($"GET {key}", (await connection.Request()).ToString());
            await connection.Answer(FakeServer.Bulk(key));
        }

        Assert.Equal(["a", "b", "c"], (await Task.WhenAll(calls)).Select(Value));
    }

    [Fact]
    public async Task Calls_without_a_connection_fail_where_they_are_to()
    {
        await using var bench = new MultiplexerBench(Config);
        bench.Client.Start();
        await bench.Transport.Accept();
        var error = Assert.IsType<RedisError.Connection>((await bench.Run(Sample.Get("a"))).Error);
        Assert.Equal((ConnectionFault.Disconnected, Delivery.NotSent), (error.Fault, error.Delivery));
    }

    // A view of another database connects with its first call, which may not fail for that.
    [Fact]
    public async Task The_first_dial_is_waited_for_where_it_is_to_be()
    {
        await using var bench = new MultiplexerBench(Config, waitsForFirst: true);
        bench.Client.Start();
        var connection = await bench.Transport.Accept();
        var call = bench.Run(Sample.Get("a"));
        connection.Close();
        Assert.Equal(ConnectionFault.Disconnected, Assert.IsType<RedisError.Connection>((await call).Error).Fault);
        Assert.Equal(ConnectionFault.Disconnected, Assert.IsType<RedisError.Connection>((await bench.Run(Sample.Get("b"))).Error).Fault);
    }

    [Fact]
    public async Task Waiting_for_a_connection_ends_at_the_deadline_and_says_what_it_waited_for()
    {
        await using var bench = new MultiplexerBench(Config with { WhenDisconnected = WhenDisconnected.Wait });
        bench.Client.Start();
        await bench.Transport.Accept();
        var call = bench.Run(Sample.Get("a"));
        bench.Beats(1_020);
        var late = Assert.IsType<RedisError.Timeout>((await call).Error);
        Assert.Equal((Delivery.NotSent, TimeSpan.FromSeconds(1)), (late.Delivery, late.Limit));
        Assert.Contains("connection to", late.Operation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fire_and_forget_call_counts_the_errors_that_come_when_its_caller_has_gone_on()
    {
        await using var bench = new MultiplexerBench(Config with { MaxInFlightCommands = 10 });
        var connection = await bench.Connected();
        Assert.True((await bench.Run(Sample.Get("a").Zip(Sample.Get("b")).FireAndForget())).IsOk);
        Assert.True((await bench.Run(Sample.Get("c").Zip(Sample.Get("d")).FireAndForget())).IsOk);
        for (var i = 0; i < 4; i++) await connection.Request();
        Assert.Empty(bench.Dropped.Errors);
        await connection.Answer("$1\r\na\r\n-WRONGTYPE no string\r\n$1\r\nc\r\n");
        await Eventually.TrueAsync(() => bench.Dropped.Errors.Count == 1, "the refused one is counted");

        connection.Close();
        await Eventually.TrueAsync(() => bench.Dropped.Errors.Count == 2, "the one without a reply is counted");
        Assert.Equal(["WRONGTYPE", nameof(ConnectionFault.Lost)], bench.Dropped.Errors.Select(static error => error is RedisError.Server server ? server.Code : $"{((RedisError.Connection)error).Fault}"));
    }

    [Fact]
    public async Task A_fire_and_forget_call_that_is_not_taken_is_an_error_and_counts_none()
    {
        await using var bench = new MultiplexerBench(Config);
        bench.Client.Start();
        await bench.Transport.Accept();
        Assert.IsType<RedisError.Connection>((await bench.Run(Sample.Get("a").FireAndForget())).Error);
        Assert.Empty(bench.Dropped.Errors);
    }

    // Waiting for a connection and waiting for the reply share one deadline.
    [Fact]
    public async Task A_call_that_waited_for_the_connection_ends_by_its_own_deadline()
    {
        await using var bench = new MultiplexerBench(Config with { WhenDisconnected = WhenDisconnected.Wait });
        bench.Client.Start();
        var connection = await bench.Transport.Accept();
        var call = bench.Run(Sample.Get("a"));
        bench.Beats(500);
        await connection.Greet();
        Assert.Equal("GET a", (await connection.Request()).ToString());
        bench.Beats(480);
        Assert.False(call.IsCompleted);
        bench.Beats(80);
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Timeout>((await call).Error).Delivery);
    }

    [Fact]
    public async Task A_full_window_refuses_or_lets_calls_wait()
    {
        await using var refusing = new MultiplexerBench(Config with { WhenInFlightFull = WhenInFlightFull.Fail });
        var connection = await refusing.Connected();
        var first = refusing.Run(Sample.Get("a"));
        await connection.Request();
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Backpressure>((await refusing.Run(Sample.Get("b"))).Error).Delivery);
        await connection.Answer("$1\r\na\r\n");
        Assert.Equal("a", Value(await first));

        await using var waiting = new MultiplexerBench(Config);
        connection = await waiting.Connected();
        var calls = new[] { "a", "b", "c" }.Select(key => waiting.Run(Sample.Get(key))).ToArray();
        foreach (var key in new[] { "a", "b", "c" })
        {
            Assert.Equal($"GET {key}", (await connection.Request()).ToString());
            await connection.Answer(FakeServer.Bulk(key));
        }

        Assert.Equal(["a", "b", "c"], (await Task.WhenAll(calls)).Select(Value));
    }

    [Fact]
    public async Task Waiting_for_room_ends_at_the_deadline()
    {
        await using var bench = new MultiplexerBench(Config);
        var connection = await bench.Connected();
        var first = bench.Run(Sample.Get("a"));
        await connection.Request();
        var second = bench.Run(Sample.Get("b"));
        bench.Beats(1_020);
        var late = Assert.IsType<RedisError.Timeout>((await second).Error);
        Assert.Equal((Delivery.NotSent, "room in the window"), (late.Delivery, late.Operation));
        bench.Beats(100);
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Timeout>((await first).Error).Delivery);
    }

    [Theory]
    [InlineData(WhenDisconnected.Fail)]
    [InlineData(WhenDisconnected.Wait)]
    public async Task A_lost_connection_is_made_again_and_what_waited_follows_its_policy(WhenDisconnected policy)
    {
        await using var bench = new MultiplexerBench(Config with { WhenDisconnected = policy, CommandTimeout = Timeout.InfiniteTimeSpan });
        var connection = await bench.Connected();
        var sent = bench.Run(Sample.Get("a"));
        await connection.Request();
        var parked = bench.Run(Sample.Get("b"));
        connection.Close();
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Connection>((await sent).Error).Delivery);
        if (policy == WhenDisconnected.Fail) Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Connection>((await parked).Error).Delivery);
        connection = await bench.Reconnected();
        if (policy == WhenDisconnected.Wait)
        {
            Assert.Equal("GET b", (await connection.Request()).ToString());
            await connection.Answer("$1\r\nb\r\n");
            Assert.Equal("b", Value(await parked));
        }

        var next = bench.Run(Sample.Get("c"));
        Assert.Equal("GET c", (await connection.Request()).ToString());
        await connection.Answer("$1\r\nc\r\n");
        Assert.Equal("c", Value(await next));
    }

    [Fact]
    public async Task A_write_that_fails_costs_its_connection()
    {
        await using var bench = new MultiplexerBench(Config);
        (await bench.Connected()).RefuseWrites();
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Connection>((await bench.Run(Sample.Get("a"))).Error).Delivery);
        await bench.Reconnected();
    }

    [Fact]
    public async Task Readiness_ends_the_pause_between_two_attempts()
    {
        await using var bench = new MultiplexerBench(Config with { Reconnect = Config.Reconnect with { InitialDelay = TimeSpan.FromHours(1), MaxDelay = TimeSpan.FromHours(1) } });
        await bench.Pausing();
        var ready = bench.Client.Ready(CancellationToken.None).AsTask();
        await bench.Transport.Greeted();
        Assert.True((await ready.WaitAsync(Patience)).IsOk);
    }

    [Fact]
    public async Task Readiness_is_told_of_the_dial_that_fails_and_ends_with_its_token()
    {
        await using var bench = new MultiplexerBench(Config);
        using var cancel = new CancellationTokenSource();
        var told = bench.Client.Ready(CancellationToken.None).AsTask();
        var cancelled = bench.Client.Ready(cancel.Token).AsTask();
        var connection = await bench.Transport.Accept();
        await cancel.CancelAsync();
        Assert.Equal(new RedisError.Client.Cancelled(Delivery.NotSent), (await cancelled.WaitAsync(Patience)).Error);
        connection.Close();
        Assert.Equal(ConnectionFault.Handshake, Assert.IsType<RedisError.Connection>((await told.WaitAsync(Patience)).Error).Fault);
    }

    // It never throws, whatever the client is doing; all that waits ends, no timer is left, and later calls are told.
    [Theory]
    [MemberData(nameof(States))]
    public async Task It_closes_in_every_state(string state)
    {
        var bench = new MultiplexerBench(Config with { WhenDisconnected = WhenDisconnected.Wait, Reconnect = state == "given up" ? ReconnectPolicy.Never : Config.Reconnect });
        var calls = await bench.Reach(state);
        var closing = bench.Client.DisposeAsync().AsTask();
        await bench.Until(() => closing.IsCompleted, "it closes");
        await closing;
        await bench.Client.DisposeAsync().AsTask().WaitAsync(Patience);
        Assert.All(await Task.WhenAll(calls), static call => Assert.True(call is { IsError: true, Error.Delivery: Delivery.NotSent or Delivery.Unknown }, $"{call}"));
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Closed>((await bench.Run(Sample.Get("later"))).Error).Delivery);
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Closed>((await bench.Client.Ready(CancellationToken.None).AsTask().WaitAsync(Patience)).Error).Delivery);
        Assert.False(bench.Client.IsConnected);
        await Eventually.TrueAsync(() => bench.Time.Timers == 0, "no timer is left");
    }

    // The replies that are due within two seconds come before the end.
    [Fact]
    public async Task Closing_waits_for_the_replies_that_are_due()
    {
        var bench = new MultiplexerBench(Config);
        var connection = await bench.Connected();
        var call = bench.Run(Sample.Get("a"));
        await connection.Request();
        var closing = bench.Client.DisposeAsync().AsTask();
        Assert.Equal("PING", (await connection.Request()).Name);
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Closed>((await bench.Run(Sample.Get("b"))).Error).Delivery);
        await connection.Answer("$1\r\na\r\n+PONG\r\n");
        await closing.WaitAsync(Patience);
        Assert.Equal("a", Value(await call));
        await Eventually.TrueAsync(() => bench.Time.Timers == 0, "the limit of two seconds leaves no timer");
    }

    internal static string Value(RedisResult<Option<string>> outcome) => outcome.TryGetValue(out var value) ? value.IfNone("none") : $"{outcome.Error}";
}
