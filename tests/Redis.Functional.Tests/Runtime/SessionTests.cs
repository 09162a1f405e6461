using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A session whose server, clock and transport do what the test says.</summary>
public sealed class SessionTests
{
    private static readonly RedisConfig Config = new()
    {
        CommandTimeout = TimeSpan.FromSeconds(2), ReadTimeout = TimeSpan.FromMilliseconds(900), KeepAliveInterval = TimeSpan.FromSeconds(10), MaxInFlightCommands = 4,
    };

    [Fact]
    public async Task A_request_that_cannot_be_encoded_costs_itself_only()
    {
        var (connection, session, _) = Open();
        var broken = new StubExchange(0) { Announced = 8, Bytes = static () => throw new OutOfMemoryException() };
        var whole = new StubExchange(0) { Announced = 6, Bytes = static () => "PING\r\n"u8.ToArray() };
        Assert.Equal(SendOutcome.Taken, session.TrySend(broken));
        Assert.Equal(SendOutcome.Taken, session.TrySend(whole));
        Assert.Equal("PING\r\n", await connection.Sent());
        Assert.Equal(Delivery.NotSent, broken.Error!.Delivery);
        Assert.True(session.IsOpen);
        Assert.Equal(1, session.InFlight);
    }

    [Fact]
    public void A_call_sent_after_a_freeze_gets_its_whole_time()
    {
        var (_, session, time) = Open(config: Config with { ReadTimeout = Timeout.InfiniteTimeSpan });
        time.Skip(TimeSpan.FromSeconds(3));
        var exchange = Sent(session);
        session.Beat();
        Assert.Null(exchange.Error);
        Assert.True(session.IsOpen);
        Beats(time, TimeSpan.FromMilliseconds(1_990));
        Assert.Null(exchange.Error);
        Beats(time, TimeSpan.FromMilliseconds(100));
        Assert.Equal(new RedisError.Timeout("reply", TimeSpan.FromSeconds(2), Delivery.Unknown), exchange.Error);
    }

    [Fact]
    public void A_call_sent_before_a_freeze_ends_when_its_time_is_over()
    {
        var (_, session, time) = Open();
        var exchange = Sent(session);
        time.Advance(TimeSpan.FromMilliseconds(20));
        time.Advance(TimeSpan.FromMilliseconds(20));
        time.Skip(TimeSpan.FromSeconds(3));
        session.Beat();
        Assert.IsType<RedisError.Timeout>(exchange.Error);
    }

    // The thread of the heartbeat stands still between its reading of the clock and its next step.
    [Fact]
    public void A_call_sent_while_a_beat_stands_still_gets_its_whole_time()
    {
        var (_, session, time) = Open(config: Config with { ReadTimeout = Timeout.InfiniteTimeSpan });
        StubExchange? exchange = null;
        time.AfterReading = () =>
        {
            time.AfterReading = null;
            time.Skip(TimeSpan.FromSeconds(1));
            exchange = Sent(session);
        };
        session.Beat();
        Beats(time, TimeSpan.FromMilliseconds(1_980));
        Assert.Null(exchange!.Error);
        Beats(time, TimeSpan.FromMilliseconds(100));
        Assert.IsType<RedisError.Timeout>(exchange.Error);
    }

    [Fact]
    public async Task A_freeze_is_no_silence_of_the_server()
    {
        var (connection, session, time) = Open();
        Sent(session, Clock.Never);
        await connection.Sent();
        time.Skip(TimeSpan.FromSeconds(3));
        session.Beat();
        Assert.True(session.IsOpen);
        var passed = await Silence(session, time);
        Assert.InRange(passed.TotalMilliseconds, 850, 1_300);
    }

    [Fact]
    public async Task Silence_without_a_freeze_ends_it_when_the_thread_pool_runs()
    {
        var (connection, session, time) = Open();
        Sent(session, Clock.Never);
        await connection.Sent();
        var passed = await Silence(session, time);
        Assert.InRange(passed.TotalMilliseconds, 1_000, 1_300);
    }

    // On a busy machine every beat is late.
    [Fact]
    public async Task Silence_between_late_beats_ends_it_too()
    {
        var (connection, session, time) = Open();
        Sent(session, Clock.Never);
        await connection.Sent();
        var passed = await Silence(session, time, lateness: TimeSpan.FromMilliseconds(80));
        Assert.InRange(passed.TotalMilliseconds, 1_000, 1_500);
    }

    [Fact]
    public async Task Unread_bytes_are_no_silence()
    {
        var (connection, session, time) = Open(new PipeConnection { Unread = true });
        Sent(session, Clock.Never);
        await connection.Sent();
        await Silence(session, time, most: TimeSpan.FromSeconds(5));
        Assert.True(session.IsOpen);
        connection.Unread = false;
        await Silence(session, time);
        Assert.False(session.IsOpen);
    }

    // The flush waits for a write that the transport does not finish: what is queued meanwhile has not been handed over.
    [Fact]
    public async Task A_request_that_has_not_left_is_no_debt_of_the_server()
    {
        var (connection, session, time) = Open(new PipeConnection { PauseAt = 2 });
        Sent(session, Clock.Never);
        await connection.Answer("+OK\r\n");
        await Eventually.TrueAsync(() => session.InFlight == 0, "the first is answered");
        Sent(session, Clock.Never);
        await Silence(session, time, most: TimeSpan.FromSeconds(5));
        Assert.True(session.IsOpen);
        await connection.Sent();
        await connection.Sent();
        await Silence(session, time);
        Assert.False(session.IsOpen);
    }

    [Fact]
    public void A_batch_as_large_as_the_window_does_not_wait_for_a_ping()
    {
        var (_, session, _) = Open();
        Assert.Equal(SendOutcome.Taken, session.TrySendUpkeep(new PingExchange(HandshakeCommands.Ping)));
        Assert.Equal(SendOutcome.Taken, session.TrySend(new StubExchange(0) { Replies = 4 }));
        Assert.Equal(SendOutcome.Full, session.TrySend(new StubExchange(0)));
    }

    [Fact]
    public void A_window_is_full_when_its_bytes_are()
    {
        var (_, session, _) = Open(config: Config with { MaxInFlightBytes = 12 });
        Sent(session);
        Sent(session);
        Assert.Equal(SendOutcome.Full, session.TrySend(new StubExchange(0) { Announced = 6, Bytes = static () => "PING\r\n"u8.ToArray() }));
        var (_, other, _) = Open(config: Config with { MaxInFlightBytes = 5 });
        Sent(other);
    }

    [Fact]
    public async Task A_transport_that_cannot_be_aborted_holds_up_no_call()
    {
        var (_, session, time) = Open(new PipeConnection { Aborting = static () => throw new InvalidOperationException("broken") });
        var exchange = Sent(session);
        session.End(new RedisError.Client.Closed(Delivery.Unknown));
        Assert.NotNull(exchange.Error);
        await session.Ended.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(0, time.Timers);
    }

    [Fact]
    public async Task A_timeout_says_when_its_request_left_and_what_was_in_flight()
    {
        var (connection, session, time) = Open(config: Patient);
        var first = Sent(session);
        await connection.Sent();
        await connection.Answer("+OK\r\n");
        await Eventually.TrueAsync(() => session.InFlight == 0, "the first is answered");
        Beats(time, TimeSpan.FromMilliseconds(500));
        var late = Sent(session);
        await connection.Sent();
        Beats(time, TimeSpan.FromMilliseconds(300));
        Sent(session);
        Beats(time, TimeSpan.FromMilliseconds(1_740));
        var cause = CauseOf(late);
        Assert.Null(first.Error);
        Assert.Equal((TimeSpan.Zero, 2, 12, TimeSpan.Zero, false), (cause.Queued, cause.CommandsInFlight, cause.BytesInFlight, cause.TimersLate, cause.HasUnreadReplies));
        Assert.InRange(cause.Sent!.Value.TotalMilliseconds, 1_980, 2_040);
        Assert.InRange(cause.SinceLastReply!.Value.TotalMilliseconds, 2_500, 2_560);
    }

    // The transport finishes no write.
    [Fact]
    public void A_timeout_says_that_its_request_was_not_sent()
    {
        var (_, session, time) = Open(new PipeConnection { PauseAt = 2 }, Patient);
        Sent(session);
        Beats(time, TimeSpan.FromMilliseconds(200));
        var late = Sent(session);
        Beats(time, TimeSpan.FromMilliseconds(2_060));
        var cause = CauseOf(late);
        Assert.Null(cause.Sent);
        Assert.Null(cause.SinceLastReply);
        Assert.InRange(cause.Queued.TotalMilliseconds, 1_980, 2_040);
        Assert.Equal(2, cause.CommandsInFlight);
    }

    [Fact]
    public void A_timeout_in_a_frozen_process_says_how_long_it_was()
    {
        var (_, session, time) = Open(config: Patient);
        var late = Sent(session);
        Beats(time, TimeSpan.FromMilliseconds(40));
        time.Skip(TimeSpan.FromSeconds(3));
        session.Beat();
        Assert.InRange(CauseOf(late).TimersLate.TotalMilliseconds, 2_960, 3_000);
        var after = Sent(session);
        Beats(time, TimeSpan.FromMilliseconds(2_100));
        Assert.Equal(TimeSpan.Zero, CauseOf(after).TimersLate);
    }

    [Fact]
    public void A_timeout_of_a_process_that_does_not_read_says_so()
    {
        var (_, session, time) = Open(new PipeConnection { Unread = true });
        var late = Sent(session);
        Beats(time, TimeSpan.FromMilliseconds(2_100));
        Assert.True(CauseOf(late).HasUnreadReplies);
    }

    // More than the session keeps the times of.
    [Fact]
    public async Task A_timeout_behind_many_others_says_about_when_its_request_left()
    {
        var (connection, session, time) = Open(config: Patient with { MaxInFlightCommands = 1_000 });
        var calls = new List<StubExchange>();
        for (var i = 0; i < 90; i++)
        {
            calls.Add(Sent(session));
            await connection.Sent();
            time.Advance(TimeSpan.FromMilliseconds(Heartbeat.Period));
        }

        Beats(time, TimeSpan.FromMilliseconds(2_100));
        Assert.All(calls, static call => Assert.InRange(CauseOf(call).Sent!.Value.TotalMilliseconds, 1_600, 2_040));
    }

    private static RedisConfig Patient => Config with { ReadTimeout = Timeout.InfiniteTimeSpan };

    private static TimeoutCause CauseOf(StubExchange late)
    {
        Assert.Equal(new RedisError.Timeout("reply", TimeSpan.FromSeconds(2), Delivery.Unknown), late.Error);
        return Assert.IsType<TimeoutCause>(((RedisError.Timeout)late.Error!).Cause);
    }

    private static (PipeConnection Connection, Session Session, FakeTime Time) Open(PipeConnection? connection = null, RedisConfig? config = null)
    {
        var time = new FakeTime();
        connection ??= new PipeConnection();
        var session = new Session(connection, "pipe", new SessionLimits(config ?? Config), new Clock(time), new RespLimits(), speaksResp3: false);
        session.Start();
        return (connection, session, time);
    }

    private static StubExchange Sent(Session session, long deadline = 0)
    {
        var exchange = new StubExchange(deadline) { Announced = 6, Bytes = static () => "PING\r\n"u8.ToArray() };
        Assert.Equal(SendOutcome.Taken, session.TrySend(exchange));
        return exchange;
    }

    // How long the session bears silence, a minute at most. Lets the thread pool run between the beats, and lets it finish what the session has queued.
    private static async Task<TimeSpan> Silence(Session session, FakeTime time, TimeSpan lateness = default, TimeSpan? most = null)
    {
        var passed = TimeSpan.Zero;
        for (; session.IsOpen && passed < (most ?? TimeSpan.FromMinutes(1)); passed += TimeSpan.FromMilliseconds(Heartbeat.Period) + lateness)
        {
            time.Skip(lateness);
            time.Advance(TimeSpan.FromMilliseconds(Heartbeat.Period));
            var ran = new TaskCompletionSource();
            ThreadPool.UnsafeQueueUserWorkItem(static done => done.SetResult(), ran, preferLocal: false);
            await ran.Task;
            await Eventually.TrueAsync(() => !session.IsProbing, "the thread pool has run the session's probe");
        }

        return passed;
    }

    // The session's clock beats by the fake time's timer, once for each step.
    private static void Beats(FakeTime time, TimeSpan span)
    {
        for (var passed = TimeSpan.Zero; passed < span; passed += TimeSpan.FromMilliseconds(Heartbeat.Period)) time.Advance(TimeSpan.FromMilliseconds(Heartbeat.Period));
    }
}
