using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Time limits and delays, on a clock that the test winds.</summary>
public class TimeoutTests
{
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    readonly FakeTime _time = new();
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public TimeoutTests() => _client = new(_server.Answer, _time);

    [Fact]
    public async Task A_program_within_its_limit_keeps_its_value() =>
        Assert.Equal(1, await _client.Right(Incr("a").Timeout(Second)));

    [Fact]
    public async Task A_program_within_its_limit_keeps_its_error() =>
        Assert.IsType<RedisError.Server>(await _client.Left(FailRead("ERR").Timeout(Second)));

    [Fact]
    public async Task A_write_without_a_reply_may_have_run()
    {
        _client.Release = new TaskCompletionSource().Task;
        var running = _client.Left<RedisError.Timeout, long>(Incr("a").Timeout(Second));
        _time.Advance(Second);

        var error = await running;
        Assert.Equal((Second, Delivery.Unknown), (error.Limit, error.Delivery));
        Assert.Equal("INCR", error.Context.Command);
    }

    [Fact]
    public async Task What_was_never_sent_is_said_to_be_so()
    {
        var running = _client.Left<RedisError.Timeout, long>(Sleep(2 * Second).Bind(_ => Incr("a")).Timeout(Second));
        _time.Advance(Second);

        Assert.Equal(Delivery.NotSent, (await running).Delivery);
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task After_a_write_inside_the_limit_nothing_is_said_to_be_unsent()
    {
        var running = _client.Left<RedisError.Timeout, Unit>(Incr("a").AsProgram().Bind(_ => Sleep(2 * Second)).Timeout(Second));
        await _time.TimersAsked(2);
        _time.Advance(Second);

        Assert.Equal(Delivery.Unknown, (await running).Delivery);
    }

    [Fact]
    public async Task A_cancellation_from_outside_is_not_a_timeout()
    {
        using var source = new CancellationTokenSource();
        _client.Release = new TaskCompletionSource().Task;
        _client.OnSent = _ => source.Cancel();

        await _client.Left<RedisError.Client.Cancelled, long>(Incr("a").Timeout(Second), source.Token);
    }

    [Fact]
    public async Task The_shorter_of_two_limits_counts()
    {
        var running = _client.Left<RedisError.Timeout, Unit>(Sleep(10 * Second).Timeout(Second).Timeout(5 * Second));
        _time.Advance(Second);

        Assert.Equal(Second, (await running).Limit);
    }

    [Fact]
    public async Task No_limit_is_no_limit()
    {
        Assert.Equal(1, await _client.Right(Incr("a").Timeout(System.Threading.Timeout.InfiniteTimeSpan)));
        Assert.Empty(_time.Asked);
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(5e9)]
    public async Task A_limit_that_no_timer_can_keep_is_refused(double milliseconds) =>
        await _client.Left<RedisError.Client.InvalidArgument, long>(Incr("a").Timeout(TimeSpan.FromMilliseconds(milliseconds)));

    [Fact]
    public async Task A_limit_of_zero_is_over_at_once() =>
        await _client.Left<RedisError.Timeout, long>(Incr("a").Timeout(TimeSpan.Zero));

    [Fact]
    public async Task A_finalizer_runs_after_a_timeout()
    {
        var running = _client.Left<RedisError.Timeout, Unit>(Sleep(2 * Second).Finally(Incr("released").Ignore()).Timeout(Second));
        _time.Advance(Second);

        await running;
        Assert.Equal("1", _server["released"]);
    }

    [Fact]
    public async Task Sleep_waits_on_the_clients_clock()
    {
        var running = _client.Right(Sleep(Second).Bind(_ => Incr("a")));
        Assert.Equal(0, _client.RoundTrips);
        _time.Advance(Second);

        Assert.Equal(1, await running);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(-1000)]
    public async Task Sleep_of_no_time_does_not_wait(int milliseconds)
    {
        await _client.Right(Sleep(TimeSpan.FromMilliseconds(milliseconds)));
        Assert.Empty(_time.Asked);
    }

    [Theory]
    [InlineData(0.001, 1)]
    [InlineData(0.7, 1)]
    [InlineData(1, 1)]
    [InlineData(20.2, 21)]
    public async Task A_delay_is_never_shorter_than_asked(double milliseconds, int whole)
    {
        var running = _client.Right(Sleep(TimeSpan.FromMilliseconds(milliseconds)).Bind(_ => Incr("a")));
        _time.Advance(TimeSpan.FromMilliseconds(whole) - TimeSpan.FromTicks(1));
        Assert.False(running.IsCompleted);
        _time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(1, await running);
    }

    [Fact]
    public async Task A_sleep_longer_than_any_timer_is_as_long_as_a_timer_can_be()
    {
        using var source = new CancellationTokenSource();
        var running = _client.Left<RedisError.Client.Cancelled, Unit>(Sleep(TimeSpan.MaxValue), source.Token);
        await _time.TimersAsked(1);
        await source.CancelAsync();

        Assert.Equal(Delivery.NotSent, (await running).Delivery);
    }

    [Fact]
    public async Task A_limit_frees_its_timer()
    {
        await _client.Right(Incr("a").Timeout(Second));
        Assert.Equal([Second], _time.Asked);
        _time.Advance(Second);
    }
}
