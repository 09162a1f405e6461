using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>WATCH, read, MULTI, EXEC; again after a conflict.</summary>
public class OptimisticTests
{
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public OptimisticTests() => _client = new(_server.Answer);

    static RedisProgram<Transaction<string>> Append(string text) =>
        from current in Get("k").IfNone("")
        select Multi(Set("k", current + text).Map(_ => current + text));

    [Fact]
    public async Task Watches_reads_and_executes_on_one_leased_connection()
    {
        Assert.Equal("x", await _client.Right(Optimistic(["k"], Append("x"))));
        Assert.Equal(["WATCH k", "GET k", "MULTI", "SET k x", "EXEC"], _client.Sent);
        Assert.Equal((1, 1), (_client.Leases, _client.Returned));
    }

    [Fact]
    public async Task Begins_again_after_a_conflict()
    {
        var conflicts = 2;
        _client.Exec = _ =>
        {
            if (conflicts-- > 0) return "*-1\r\n";
            _server["k"] = "done";
            return "*1\r\n+OK\r\n";
        };

        await _client.Right(Optimistic(["k"], Append("x")));
        Assert.Equal(3, _client.Sent.Count(sent => sent == "WATCH k"));
        Assert.Equal((3, 3), (_client.Leases, _client.Returned));
    }

    [Fact]
    public async Task Gives_up_when_its_schedule_does()
    {
        _client.Exec = static _ => "*-1\r\n";
        var error = await _client.Left<RedisError.Transaction.Conflict, string>(Optimistic(["k"], Append("x"), RetrySchedule.Times(2)));

        Assert.Equal(3, error.Context.AttemptNumber);
    }

    [Fact]
    public async Task Tries_seventeen_times_when_no_schedule_is_given()
    {
        _client.Exec = static _ => "*-1\r\n";
        await _client.Left(Optimistic(["k"], Append("x")));
        Assert.Equal(17, _client.Sent.Count(sent => sent == "EXEC"));
    }

    [Fact]
    public async Task A_failing_read_unwatches()
    {
        await _client.Left<RedisError.Server, long>(Optimistic(["k"], FailRead("ERR").AsProgram().Map(_ => Multi(Incr("k")))));
        Assert.Equal(["WATCH k", "FAIL ERR", "UNWATCH"], _client.Sent);
    }

    [Fact]
    public async Task A_transaction_without_commands_unwatches()
    {
        Assert.Equal(5, await _client.Right(Optimistic(["k"], Pure(Multi(Pipeline.Pure(5))))));
        Assert.Equal(["WATCH k", "UNWATCH"], _client.Sent);
    }

    [Fact]
    public async Task Another_error_is_not_tried_again()
    {
        _client.ReplyLost = number => number == 2 ? Lost(Delivery.Unknown) : null;
        await _client.Left<RedisError.Connection, string>(Optimistic(["k"], Append("x")));
        Assert.Equal("x", _server["k"]);
    }

    [Fact]
    public async Task No_keys_are_refused()
    {
        await _client.Left<RedisError.Client.InvalidArgument, string>(Optimistic([], Append("x")));
        await _client.Left<RedisError.Client.InvalidArgument, string>(Optimistic(null!, Append("x")));
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task Keys_that_throw_when_they_are_listed_are_the_callers_fault() =>
        await _client.Left<RedisError.Client.CallbackFailed, string>(Optimistic(Throwing(), Append("x")));

    [Fact]
    public async Task No_program_and_no_transaction_are_the_callers_fault()
    {
        await _client.Left<RedisError.Client.CallbackFailed, string>(Optimistic<string>(["k"], null!));
        await _client.Left<RedisError.Client.CallbackFailed, string>(Optimistic(["k"], Pure<Transaction<string>>(null!)));
    }

    [Fact]
    public async Task A_transaction_that_is_refused_before_it_is_sent_unwatches()
    {
        await _client.Left<RedisError.Client.InvalidArgument, Unit>(Optimistic(["k"], Pure(Multi(BareWait("k")))));
        Assert.Equal(["WATCH k", "UNWATCH"], _client.Sent);
    }

    [Fact]
    public async Task A_transaction_that_was_discarded_has_unwatched()
    {
        _client.Refuse = request => request.Name == "SET" ? "-OOM command not allowed\r\n" : null;
        var error = await _client.Left<RedisError.Transaction.Aborted, string>(Optimistic(["k"], Append("x")));

        Assert.Equal(["WATCH k", "GET k", "MULTI", "SET k x", "EXEC"], _client.Sent);
        Assert.Equal((1, true), (error.Context.AttemptNumber, error.IsRetrySafe));
    }

    [Fact]
    public async Task Without_a_multi_there_was_no_exec_and_the_watch_is_taken_off()
    {
        _client.Refuse = request => request.Name == "MULTI" ? "-NOPERM not allowed\r\n" : null;
        await _client.Left<RedisError.Transaction.Aborted, string>(Optimistic(["k"], Append("x")));

        Assert.Equal("UNWATCH", _client.Sent[^1]);
    }

    [Fact]
    public async Task A_connection_that_is_slow_is_not_waited_for_once_more()
    {
        _client.ReplyLost = number => number == 1 ? new RedisError.Timeout("reply", TimeSpan.FromSeconds(1), Delivery.Unknown) : null;
        _client.OnSent = number =>
        {
            if (number == 2) _client.Release = new TaskCompletionSource().Task;
        };
        await _client.Left<RedisError.Timeout, string>(Optimistic(["k"], Append("x")));

        Assert.Equal(["WATCH k", "GET k", "UNWATCH"], _client.Sent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_cancelled_one_unwatches_although_nobody_waits(int exchange)
    {
        using var source = new CancellationTokenSource();
        _client.OnSent = number =>
        {
            if (number != exchange) return;
            _client.Release = new TaskCompletionSource().Task;
            source.Cancel();
        };
        var error = await _client.Left<RedisError.Client.Cancelled, string>(Optimistic(["k"], Append("x")), source.Token);

        Assert.Equal((Delivery.Unknown, 1), (error.Delivery, error.Context.AttemptNumber));
        Assert.Equal("UNWATCH", _client.Sent[^1]);
        Assert.Equal((1, 1), (_client.Leases, _client.Returned));
    }

    [Fact]
    public async Task A_time_limit_around_it_unwatches()
    {
        var time = new FakeTime();
        var client = new FakeClient(_server.Answer, time);
        var waiting = Get("k").AsProgram().Bind(_ => Sleep(TimeSpan.FromHours(1))).Map(_ => Multi(Incr("k")));
        var running = client.Left<RedisError.Timeout, long>(OnLease(Optimistic(["k"], waiting).Timeout(TimeSpan.FromSeconds(1))));
        await time.TimersAsked(2);
        time.Advance(TimeSpan.FromSeconds(1));
        await running;

        Assert.Equal(["WATCH k", "GET k", "UNWATCH"], client.Sent);
    }

    // The caller leaves, or a time limit passes, between the reply to an exchange and the next step of the program.
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Whichever_step_is_the_last_no_watch_is_left_on(bool byTimeLimit, bool writes)
    {
        var append = writes ? Append("x") : Get("k").AsProgram().Map(_ => Multi(Pipeline.Pure("")));
        var isOver = false;
        for (var last = 0; !isOver; last++)
        {
            Assert.InRange(last, 0, 9);
            var time = new FakeTime();
            using var source = new CancellationTokenSource();
            var client = new FakeClient(_server.Answer, time);
            client.OnReplied = number =>
            {
                if (number != last) return;
                if (byTimeLimit) time.Advance(TimeSpan.FromSeconds(1));
                else source.Cancel();
            };

            var outcome = await client.Run(OnLease(Optimistic(["k"], append).Timeout(TimeSpan.FromSeconds(1))), source.Token);

            isOver = client.RoundTrips <= last;
            Assert.Equal(isOver || client.Sent[^1] == "EXEC", outcome.IsRight || client.RoundTrips - 1 == last);
            Assert.True(client.Sent[^1] is "UNWATCH" or "EXEC", $"after exchange {last}: {string.Join(", ", client.Sent)}");
        }
    }

    [Fact]
    public async Task A_transaction_inside_the_program_would_end_the_watch_and_is_refused()
    {
        var inner = from now in Get("k").IfNone("") from other in Multi(Incr("n")) select Multi(Set("k", now + "x"));
        var error = await _client.Left<RedisError.Client.Unsupported, Unit>(Optimistic(["k"], inner));

        Assert.Contains("A transaction inside the program of Optimistic", error.Message, StringComparison.Ordinal);
        Assert.Equal(["WATCH k", "GET k", "UNWATCH"], _client.Sent);
    }

    public static TheoryData<string, Func<RedisProgram<string>, RedisProgram<string>>> Around => new()
    {
        { "alone", static program => program },
        { "under a time limit", static program => program.Timeout(TimeSpan.FromMinutes(1)) },
        { "in parallel", static program => ZipParallel(program, Pure(1)).Map(static both => both.Item1) },
        { "exclusively", OnLease },
        { "for each", static program => TraverseParallel([1], _ => program).Map(static all => all[0]) },
        { "in a loop", static program => Loop(0, _ => program.Map(Prelude.Right<int, string>)) },
    };

    [Theory]
    [MemberData(nameof(Around))]
    public async Task Another_one_inside_the_program_is_refused(string how, Func<RedisProgram<string>, RedisProgram<string>> around)
    {
        var inner = around(Optimistic(["other"], Append("y"))).Map(_ => Multi(Set("k", "x")));
        var error = await _client.Left<RedisError.Client.Unsupported, Unit>(Optimistic(["k"], inner));

        Assert.True(error.Message.Contains("Another Optimistic", StringComparison.Ordinal), how);
        Assert.Equal(["WATCH k", "UNWATCH"], _client.Sent);
    }

    [Fact]
    public async Task One_after_the_other_on_one_connection_both_run()
    {
        Assert.Equal(("x", 1L), await _client.Right(OnLease(from text in Optimistic(["k"], Append("x")) from n in Multi(Incr("n")) select (text, n))));
        Assert.Equal(["WATCH k", "GET k", "MULTI", "SET k x", "EXEC", "MULTI", "INCR n", "EXEC"], _client.Sent);
    }

    [Fact]
    public async Task A_program_that_writes_outside_its_transaction_is_not_run_again()
    {
        _client.Exec = static _ => "*-1\r\n";
        var counting = from n in Incr("tries") from current in Get("k") select Multi(Set("k", $"{n}"));
        var error = await _client.Left<RedisError.Transaction.Conflict, Unit>(Optimistic(["k"], counting));

        Assert.Equal("1", _server["tries"]);
        Assert.Equal((1, true, false), (error.Context.AttemptNumber, error.Context.MayHaveWritten, error.IsRetrySafe));
    }

    [Fact]
    public async Task All_keys_are_watched_at_once()
    {
        await _client.Right(Optimistic(["a", "b", "c"], Pure(Multi(Incr("a")))));
        Assert.Equal("WATCH a b c", _client.Sent[0]);
    }

    [Fact]
    public async Task The_attempts_are_in_the_error_whatever_ended_them()
    {
        var execs = 0;
        _client.Exec = _ => ++execs < 3 ? "_\r\n" : "-EXECABORT Transaction discarded because of: NOREPLICAS Not enough good replicas to write.\r\n";
        var error = await _client.Left<RedisError.Transaction.Aborted, string>(Optimistic(["k"], Append("x")));

        Assert.Equal(3, error.Context.AttemptNumber);
    }

    static IEnumerable<RedisKey> Throwing()
    {
        yield return "k";
        throw new InvalidOperationException("the list broke");
    }
}
