using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Retry runs again what cannot have been applied, and keeps account of that over its whole scope.</summary>
public class RetryTests
{
    static readonly RetrySchedule Thrice = RetrySchedule.Times(3);
    readonly FakeTime _time = new();
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public RetryTests() => _client = new(_server.Answer, _time);

    static Func<int, RedisError?> First(int times, RedisError error) => number => number < times ? error : null;

    [Fact]
    public async Task A_write_that_was_not_sent_is_repeated()
    {
        _client.NotSent = First(2, Lost(Delivery.NotSent));

        Assert.Equal(1, await _client.Right(Incr("a").Retry(Thrice)));
        Assert.Equal(3, _client.RoundTrips);
    }

    [Fact]
    public async Task A_write_that_may_have_been_delivered_is_never_repeated()
    {
        _client.ReplyLost = First(1, Lost(Delivery.Unknown));

        Assert.Equal(Lost(Delivery.Unknown), await _client.Left(Incr("a").Retry(Thrice)));
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task A_read_without_an_answer_is_repeated()
    {
        _client.ReplyLost = First(3, Lost(Delivery.Unknown));

        Assert.Equal("x", await _client.Right(Echo("x").Retry(Thrice)));
        Assert.Equal(4, _client.RoundTrips);
    }

    [Theory]
    [InlineData("LOADING", 4)]
    [InlineData("TRYAGAIN", 4)]
    [InlineData("WRONGTYPE", 1)]
    [InlineData("ERR", 1)]
    public async Task A_refused_write_is_repeated_when_the_refusal_goes_away_by_itself(string code, int attempts)
    {
        await _client.Left<RedisError.Server, long>(FailWrite(code).Retry(Thrice));
        Assert.Equal(attempts, _client.RoundTrips);
    }

    [Fact]
    public async Task A_write_that_was_done_ends_the_retrying_of_all_that_follows()
    {
        await _client.Left<RedisError.Server, long>(Incr("a").AsProgram().Bind(_ => FailRead("LOADING")).Retry(Thrice));

        Assert.Equal("1", _server["a"]);
        Assert.Equal(2, _client.RoundTrips);
    }

    [Fact]
    public async Task The_account_goes_over_all_attempts()
    {
        // First the read before the write fails, then the write is done and the read behind it fails.
        _client.NotSent = number => number is 0 or 3 ? Lost(Delivery.NotSent) : null;

        await _client.Left<RedisError.Connection, string>(
            (from a in Echo("before") from b in Incr("a").AsProgram() from c in Echo("after") select c).Retry(Thrice));
        Assert.Equal("1", _server["a"]);
        Assert.Equal(4, _client.RoundTrips);
    }

    [Fact]
    public async Task What_was_written_before_the_scope_does_not_count()
    {
        _client.NotSent = number => number is 1 or 2 ? Lost(Delivery.NotSent) : null;

        Assert.Equal(2, await _client.Right(Incr("a").AsProgram().Bind(_ => Incr("a").Retry(Thrice))));
        Assert.Equal(4, _client.RoundTrips);
    }

    [Fact]
    public async Task What_was_written_inside_an_inner_scope_counts_for_the_outer()
    {
        await _client.Left(Incr("a").Retry(Thrice).Bind(_ => FailRead("LOADING")).Retry(Thrice));

        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task What_was_written_in_parallel_counts()
    {
        await _client.Left(ZipParallel(Incr("a"), FailRead("LOADING")).Retry(Thrice));
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task What_was_written_within_a_time_limit_counts()
    {
        await _client.Left(Incr("a").AsProgram().Bind(_ => FailRead("LOADING")).Timeout(TimeSpan.FromSeconds(1)).Retry(Thrice));
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task What_was_written_on_a_leased_connection_counts()
    {
        await _client.Left(OnLease(Incr("a").AsProgram().Bind(_ => FailRead("LOADING"))).Retry(Thrice));
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task What_was_written_before_a_caught_error_counts()
    {
        _client.ReplyLost = First(1, Lost(Delivery.Unknown));
        await _client.Left((Incr("a") | FailRead("LOADING")).Retry(Thrice));
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task What_was_written_by_a_finalizer_counts()
    {
        await _client.Left(FailRead("LOADING").Finally(Incr("a").Ignore()).Retry(Thrice));
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task What_was_sent_without_waiting_counts()
    {
        await _client.Left(Incr("a").FireAndForget().Bind(_ => FailRead("LOADING")).Retry(Thrice));
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task A_pipeline_with_one_write_is_a_write()
    {
        _client.ReplyLost = First(1, Lost(Delivery.Unknown));
        await _client.Left(Get("a").Zip(Incr("a")).Retry(Thrice));
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task A_pipeline_of_reads_is_a_read()
    {
        _client.ReplyLost = First(1, Lost(Delivery.Unknown));
        await _client.Right(Get("a").Zip(Get("b")).Retry(Thrice));
        Assert.Equal(2, _client.RoundTrips);
    }

    [Fact]
    public async Task A_batch_of_which_one_command_was_refused_has_done_its_other_writes()
    {
        await _client.Left<RedisError.Server, (long, long)>(FailRead("LOADING").Zip(Incr("a")).Retry(Thrice));
        await _client.Left<RedisError.Server, (long, long)>(Multi(FailRead("LOADING").Zip(Incr("b"))).Retry(Thrice));

        Assert.Equal(("1", "1"), (_server["a"], _server["b"]));
    }

    [Fact]
    public async Task A_batch_of_reads_of_which_one_was_refused_is_repeated()
    {
        await _client.Left<RedisError.Server, (long, string)>(FailRead("LOADING").Zip(Echo("x")).Retry(Thrice));
        Assert.Equal(4, _client.RoundTrips);
    }

    [Fact]
    public async Task A_transaction_refused_while_queueing_is_not_counted_as_written()
    {
        _client.Exec = static _ => "-EXECABORT Transaction discarded because of: LOADING not now\r\n";
        await _client.Left<RedisError.Transaction.Aborted, long>(Multi(Incr("a")).Retry(RetrySchedule.Times(2)));
        Assert.Equal(3, _client.RoundTrips);
    }

    [Fact]
    public async Task The_last_error_says_how_many_attempts_were_made()
    {
        _client.NotSent = First(9, Lost(Delivery.NotSent));
        var error = await _client.Left(Incr("a").Retry(Thrice));

        Assert.Equal(4, error.Context.AttemptNumber);
    }

    [Fact]
    public async Task Attempts_are_counted_for_each_retry_alone()
    {
        _client.NotSent = First(9, Lost(Delivery.NotSent));
        var error = await _client.Left(Incr("a").Retry(Thrice).Catch(inner => Fail<long>(new RedisError.Client.Missing($"{inner.Context.AttemptNumber}"))).Retry(Thrice));

        Assert.Equal(("A required value is missing: 4.", 1), (error.Message, error.Context.AttemptNumber));
    }

    [Fact]
    public async Task The_delays_are_the_schedules()
    {
        _client.NotSent = First(2, Lost(Delivery.NotSent));
        var running = _client.Right(Incr("a").Retry(RetrySchedule.Exponential(TimeSpan.FromMilliseconds(100)) & RetrySchedule.Times(5)));
        await _time.TimersAsked(1);
        _time.Advance(TimeSpan.FromMilliseconds(100));
        await _time.TimersAsked(2);
        _time.Advance(TimeSpan.FromMilliseconds(200));

        Assert.Equal(1, await running);
        Assert.Equal([TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(200)], _time.Asked);
    }

    [Theory]
    [InlineData(Delivery.NotSent, Delivery.NotSent)]
    [InlineData(Delivery.Unknown, Delivery.Unknown)]
    public async Task Who_leaves_while_an_attempt_fails_is_told_of_the_cancellation(Delivery failed, Delivery told)
    {
        using var source = new CancellationTokenSource();
        var failing = FromTaskResult<long>(async _ =>
        {
            await source.CancelAsync();
            return new(new RedisError.Connection(ConnectionFault.Lost, "cut", failed));
        });

        var error = await _client.Left<RedisError.Client.Cancelled, long>(failing.Retry(RetrySchedule.Forever), source.Token);
        Assert.Equal((told, 1), (error.Delivery, error.Context.AttemptNumber));
        await _client.Left<RedisError.Connection, long>(failing.Retry(RetrySchedule.Never));
    }

    [Fact]
    public async Task A_cancellation_ends_the_waiting()
    {
        using var source = new CancellationTokenSource();
        _client.NotSent = First(9, Lost(Delivery.NotSent));
        var running = _client.Left<RedisError.Client.Cancelled, long>(Incr("a").Retry(RetrySchedule.Constant(TimeSpan.FromHours(1))), source.Token);
        await _time.TimersAsked(1);
        await source.CancelAsync();
        var error = await running;

        Assert.Equal((Delivery.NotSent, 1), (error.Delivery, error.Context.AttemptNumber));
    }

    [Fact]
    public async Task RetryWhen_repeats_what_the_predicate_wants_delivered_or_not()
    {
        _client.ReplyLost = First(2, Lost(Delivery.Unknown));

        Assert.Equal(3, await _client.Right(Incr("a").RetryWhen(Thrice, error => error.Delivery == Delivery.Unknown)));
    }

    [Fact]
    public async Task RetryWhen_does_not_repeat_what_the_predicate_does_not_want()
    {
        _client.NotSent = First(1, Lost(Delivery.NotSent));

        await _client.Left(Incr("a").RetryWhen(Thrice, _ => false));
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task RetryWhen_counts_as_written_for_the_scope_around_it()
    {
        _client.ReplyLost = First(1, Lost(Delivery.Unknown));
        await _client.Left(Incr("a").RetryWhen(Thrice, _ => true).Bind(_ => FailRead("LOADING")).Retry(Thrice));

        Assert.Equal("2", _server["a"]);
    }

    [Fact]
    public async Task No_schedule_means_no_further_attempt()
    {
        _client.NotSent = First(9, Lost(Delivery.NotSent));
        await _client.Left(Incr("a").Retry(null!));

        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task A_batch_whose_writes_were_all_refused_is_repeated()
    {
        await _client.Left<RedisError.Server, (long, long)>(FailWrite("LOADING").Zip(FailWrite("LOADING")).Retry(Thrice));
        await _client.Left<RedisError.Server, (string, long)>(Echo("x").Zip(FailWrite("LOADING")).Retry(Thrice));
        await _client.Left<RedisError.Server, (long, string)>(Multi(FailWrite("LOADING").Zip(Echo("x"))).Retry(Thrice));

        Assert.Equal(12, _client.RoundTrips);
    }

    [Fact]
    public async Task A_batch_whose_refused_writes_were_kept_as_values_has_written_nothing()
    {
        await _client.Left(FailWrite("ERR").Attempt().Zip(FailWrite("ERR").Attempt()).AsProgram().Bind(_ => FailRead("LOADING")).Retry(Thrice));
        Assert.Equal(8, _client.RoundTrips);
    }

    [Fact]
    public async Task A_batch_with_a_script_that_failed_may_have_written()
    {
        await _client.Left<RedisError.Server, (long, long)>(FailWrite("LOADING").Zip(FailScript("LOADING")).Retry(Thrice));
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task RetryWhen_is_told_the_attempt_and_what_was_written_inside()
    {
        var seen = new List<(int?, bool)>();
        bool Safe(RedisError error)
        {
            seen.Add((error.Context.AttemptNumber, error.IsRetrySafe));
            return error.IsRetrySafe;
        }

        // What was written before the scope does not concern it.
        var reads = Incr("a").AsProgram().Bind(_ => FailRead("LOADING").RetryWhen(RetrySchedule.Times(1), Safe));
        Assert.False((await _client.Left(reads)).IsRetrySafe);
        await _client.Left(Incr("a").AsProgram().Bind(_ => FailRead("LOADING")).RetryWhen(RetrySchedule.Times(1), Safe));

        Assert.Equal([(1, true), (2, true), (1, false)], seen);
    }
}
