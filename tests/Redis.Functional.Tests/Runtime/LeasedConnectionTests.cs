using LanguageExt;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A leased connection by itself: the test is its server, and its clock goes when it is told.</summary>
public sealed class LeasedConnectionTests
{
    private static readonly RedisConfig Narrow = new() { MaxInFlightCommands = 1, CommandTimeout = TimeSpan.FromSeconds(1), ReadTimeout = Timeout.InfiniteTimeSpan };

    [Fact]
    public async Task A_lease_returned_while_a_reply_is_due_goes_back_when_its_nonce_has_come()
    {
        await using var bench = await LeaseBench.Open();
        var call = bench.Run(Sample.Get("k"));
        Assert.Equal("GET k", (await bench.Server.Request()).ToString());
        await bench.Lease.DisposeAsync();
        var fence = await bench.Server.Request();
        Assert.Equal("ECHO", fence.Name);
        await bench.Server.Answer("$1\r\nv\r\n");
        Assert.Equal("v", Value(await call));
        Assert.Equal((1, 0), (bench.Statistics.InUse, bench.Statistics.Idle));
        await bench.Server.Answer(FakeServer.Bulk(fence.Argument(0)));
        await bench.IsBack();
    }

    [Fact]
    public async Task A_lease_returned_while_a_blocking_command_waits_ends_its_connection()
    {
        await using var bench = await LeaseBench.Open();
        var call = bench.Run(Sample.Wait("k", TimeSpan.FromMinutes(1)));
        Assert.Equal("CLIENT", (await bench.Server.Request()).Name);
        Assert.Equal("BLPOP", (await bench.Server.Request()).Name);
        await bench.Lease.DisposeAsync();
        Assert.Equal(Delivery.Unknown, (await call).Error.Delivery);
        await bench.IsGone();
    }

    // It would go on for ever, since the lease gets no other connection.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_repeated_on_a_lease_whose_connection_has_ended(bool nested)
    {
        await using var bench = await LeaseBench.Open();
        var lease = nested ? await bench.Nested() : bench.Lease;
        var call = LeaseBench.Run(lease, Sample.Get("k").RetryWhen(RetrySchedule.Forever, static _ => true));
        Assert.Equal("GET k", (await bench.Server.Request()).ToString());
        bench.Server.Close();
        Assert.Equal(ConnectionFault.Lost, Assert.IsType<RedisError.Connection>((await call).Error).Fault);
    }

    [Fact]
    public async Task A_user_that_is_late_begins_no_turn_that_nobody_would_end()
    {
        await using var bench = await LeaseBench.Open();
        var late = await bench.Nested();
        await late.DisposeAsync();

        Assert.Equal(new RedisError.Client.Closed(Delivery.NotSent), (await LeaseBench.Run(late, LeaseBench.Watch)).Error with { Context = new() });

        var next = LeaseBench.Run(await bench.Nested(), LeaseBench.Watch);
        Assert.Equal("WATCH", await bench.Answer("+OK\r\n"));
        Assert.True((await next).IsOk);
    }

    [Fact]
    public async Task Nor_does_one_of_a_lease_that_finds_its_connection_only_then()
    {
        await using var bench = await LeaseBench.Open();
        var (late, inner) = (new NestedRoutedLease(null!, null), default(NestedRoutedLease));
        inner = new(null!, late);
        Assert.NotNull(late.On(bench.Lease));
        await late.DisposeAsync();

        Assert.Null(late.On(bench.Lease));
        Assert.Null(inner.On(bench.Lease));
    }

    [Theory]
    [InlineData("+OK\r\n", true)]
    [InlineData("-NOPERM no permissions to run the 'unwatch' command\r\n", false)]
    [InlineData("+QUEUED\r\n", false)]
    public async Task A_lease_that_has_watched_goes_back_behind_an_UNWATCH(string reply, bool isClean)
    {
        await using var bench = await LeaseBench.Open();
        var watched = bench.Run(LeaseBench.Watch);
        Assert.Equal("WATCH", await bench.Answer("+OK\r\n"));
        Assert.True((await watched).IsOk);
        await bench.Lease.DisposeAsync();
        Assert.Equal("UNWATCH", await bench.Answer(reply));
        if (!isClean)
        {
            await bench.IsGone();
            return;
        }

        Assert.Equal("ECHO", await bench.Answer(""));
        await bench.IsBack();
    }

    [Fact]
    public async Task A_lease_without_a_trace_goes_back_at_once_and_only_once()
    {
        await using var bench = await LeaseBench.Open();
        await bench.Lease.DisposeAsync();
        await bench.Lease.DisposeAsync();
        Assert.Equal((0, 1), (bench.Statistics.InUse, bench.Statistics.Idle));
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Closed>((await bench.Run(Sample.Get("k"))).Error).Delivery);
    }

    [Fact]
    public async Task A_full_window_refuses_where_it_is_to()
    {
        await using var bench = await LeaseBench.Open(Narrow with { WhenInFlightFull = WhenInFlightFull.Fail });
        var first = bench.Run(Sample.Get("a"));
        await bench.Server.Request();
        var second = (await bench.Run(Sample.Get("b"))).Error;
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Backpressure>(second).Delivery);
        await bench.Server.Answer("$1\r\na\r\n");
        Assert.Equal("a", Value(await first));
    }

    [Fact]
    public async Task A_full_window_lets_calls_wait_in_order()
    {
        await using var bench = await LeaseBench.Open(Narrow);
        var calls = new[] { "a", "b", "c" }.Select(key => bench.Run(Sample.Get(key))).ToArray();
        foreach (var key in new[] { "a", "b", "c" })
        {
            Assert.Equal($"GET {key}", (await bench.Server.Request()).ToString());
            await bench.Server.Answer(FakeServer.Bulk(key));
        }

        Assert.Equal(["a", "b", "c"], (await Task.WhenAll(calls)).Select(Value));
    }

    [Fact]
    public async Task Waiting_for_room_ends_at_the_deadline()
    {
        await using var bench = await LeaseBench.Open(Narrow);
        var first = bench.Run(Sample.Get("a"));
        await bench.Server.Request();
        var second = bench.Run(Sample.Get("b"));
        Beats(bench, 1_000);
        var late = Assert.IsType<RedisError.Timeout>((await second).Error);
        Assert.Equal((Delivery.NotSent, TimeSpan.FromSeconds(1)), (late.Delivery, late.Limit));
        Assert.Contains("room in the window of the leased connection", late.Operation, StringComparison.Ordinal);
        Beats(bench, 100);
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Timeout>((await first).Error).Delivery);
    }

    [Fact]
    public async Task What_waits_when_the_lease_is_returned_is_not_sent()
    {
        await using var bench = await LeaseBench.Open(Narrow);
        var first = bench.Run(Sample.Get("a"));
        await bench.Server.Request();
        var second = bench.Run(Sample.Get("b"));
        await bench.Lease.DisposeAsync();
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Closed>((await second).Error).Delivery);
        await bench.Server.Answer("$1\r\na\r\n");
        Assert.Equal("a", Value(await first));
        Assert.Equal("ECHO", await bench.Answer(""));
        await bench.IsBack();
    }

    [Fact]
    public async Task What_waits_when_the_connection_is_lost_is_not_sent_and_what_was_sent_is_Unknown()
    {
        await using var bench = await LeaseBench.Open(Narrow);
        var first = bench.Run(Sample.Get("a"));
        await bench.Server.Request();
        var second = bench.Run(Sample.Get("b"));
        bench.Server.Close();
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Connection>((await first).Error).Delivery);
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Connection>((await second).Error).Delivery);
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Connection>((await bench.Run(Sample.Get("c"))).Error).Delivery);
        await bench.Lease.DisposeAsync();
        await bench.IsGone();
    }

    [Fact]
    public async Task A_write_that_fails_ends_the_connection()
    {
        await using var bench = await LeaseBench.Open();
        bench.Server.RefuseWrites();
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Connection>((await bench.Run(Sample.Get("a"))).Error).Delivery);
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Connection>((await bench.Run(Sample.Get("b"))).Error).Delivery);
        await bench.Lease.DisposeAsync();
        await bench.IsGone();
    }

    [Fact]
    public async Task A_WATCH_waits_for_that_of_another_nested_lease_and_reads_do_not()
    {
        await using var bench = await LeaseBench.Open();
        var (one, waiting) = await Watching(bench);
        var read = bench.Run(Sample.Get("k"));
        Assert.Equal("GET", await bench.Answer("$1\r\nv\r\n"));
        Assert.Equal("v", Value(await read));
        await one.DisposeAsync();
        Assert.Equal("WATCH", await bench.Answer("+OK\r\n"));
        Assert.True((await waiting).IsOk);
    }

    [Fact]
    public async Task Waiting_for_a_turn_ends_at_the_deadline()
    {
        await using var bench = await LeaseBench.Open(Narrow with { MaxInFlightCommands = 10 });
        var (one, waiting) = await Watching(bench);
        Beats(bench, 1_000);
        var late = Assert.IsType<RedisError.Timeout>((await waiting).Error);
        Assert.Equal(Delivery.NotSent, late.Delivery);
        Assert.Contains("turn on the leased connection", late.Operation, StringComparison.Ordinal);
        await one.DisposeAsync();
        var read = bench.Run(Sample.Get("k"));
        Assert.Equal("GET", await bench.Answer("$1\r\nv\r\n"));
        Assert.Equal("v", Value(await read));
    }

    [Fact]
    public async Task What_waits_for_a_turn_when_the_lease_is_returned_is_not_sent()
    {
        await using var bench = await LeaseBench.Open();
        var (_, waiting) = await Watching(bench);
        await bench.Lease.DisposeAsync();
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Client.Closed>((await waiting).Error).Delivery);
        Assert.Equal("UNWATCH", await bench.Answer("+OK\r\n"));
        Assert.Equal("ECHO", await bench.Answer(""));
        await bench.IsBack();
    }

    [Fact]
    public async Task What_waits_for_a_turn_when_the_connection_is_lost_is_not_sent_and_nothing_waits_there_any_more()
    {
        await using var bench = await LeaseBench.Open();
        var (_, waiting) = await Watching(bench);
        bench.Server.Close();
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Connection>((await waiting).Error).Delivery);
        Assert.Equal(Delivery.NotSent, Assert.IsType<RedisError.Connection>((await LeaseBench.Run(await bench.Nested(), LeaseBench.Watch)).Error).Delivery);
        await bench.Lease.DisposeAsync();
        await bench.IsGone();
    }

    // A nested lease that watches, and the WATCH of another that waits for its turn.
    private static async Task<(IRedisClient Watching, Task<RedisResult<Unit>> Waiting)> Watching(LeaseBench bench)
    {
        var (one, other) = (await bench.Nested(), await bench.Nested());
        var watched = LeaseBench.Run(one, LeaseBench.Watch);
        Assert.Equal("WATCH", await bench.Answer("+OK\r\n"));
        Assert.True((await watched).IsOk);
        var waiting = LeaseBench.Run(other, LeaseBench.Watch);
        Assert.False(waiting.IsCompleted);
        return (one, waiting);
    }

    private static void Beats(LeaseBench bench, int milliseconds)
    {
        for (var passed = 0; passed < milliseconds; passed += Heartbeat.Period) bench.Time.Advance(TimeSpan.FromMilliseconds(Heartbeat.Period));
    }

    private static string Value(RedisResult<Option<string>> outcome) => outcome.TryGetValue(out var value) ? value.IfNone("none") : $"{outcome.Error}";
}
