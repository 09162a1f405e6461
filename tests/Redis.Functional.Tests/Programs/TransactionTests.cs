using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>MULTI and EXEC: what ran, what did not, and what is known about it.</summary>
public class TransactionTests
{
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public TransactionTests() => _client = new(_server.Answer);

    [Fact]
    public async Task A_transaction_is_one_round_trip_between_multi_and_exec()
    {
        Assert.Equal((1L, "x"), await _client.Right(Multi(Incr("a").Zip(Echo("x")))));
        Assert.Equal(["MULTI", "INCR a", "ECHO x", "EXEC"], _client.Sent);
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task Map_and_zip_keep_it_one_transaction()
    {
        Assert.Equal((2L, "x!"), await _client.Right(Multi(Incr("a")).Map(n => n * 2).Zip(Multi(Echo("x")).Select(x => $"{x}!"))));
        Assert.Equal(["MULTI", "INCR a", "ECHO x", "EXEC"], _client.Sent);
    }

    [Fact]
    public async Task A_refusal_while_queueing_discards_all_and_says_why()
    {
        _client.Refuse = request => request.Name == "FAIL" ? "-ERR unknown command\r\n" : null;
        var error = await _client.Left<RedisError.Transaction.Aborted, (long, long)>(Multi(Incr("a").Zip(FailWrite("X"))));

        var cause = Assert.IsType<RedisError.Server>(Assert.Single(error.Causes));
        Assert.Equal(Delivery.Rejected, error.Delivery);
        Assert.Equal(("ERR", "FAIL", 1), (cause.Code, cause.Context.Command, cause.Context.Index));
        Assert.Equal("", _server["a"]);
    }

    [Fact]
    public async Task All_refusals_are_told_in_order()
    {
        _client.Refuse = request => request.Name is "INCR" or "FAIL" ? $"-ERR no {request.Name}\r\n" : null;
        var error = await _client.Left<RedisError.Transaction.Aborted, (long, string, long)>(Multi((Incr("a"), Echo("x"), FailWrite("X")).Zip()));

        Assert.Equal([0, 2], error.Causes.Map(cause => cause.Context.Index ?? -1).ToArray());
    }

    [Fact]
    public async Task When_multi_itself_is_refused_the_commands_ran_without_it_and_the_error_does_not_deny_it()
    {
        _client.Refuse = request => request.Name == "MULTI" ? "-NOPERM this user has no permissions to run the 'multi' command\r\n" : null;
        var error = await _client.Left<RedisError.Transaction.Aborted, long>(Multi(Incr("a")));

        Assert.Equal("1", _server["a"]);
        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.Equal("NOPERM", Assert.IsType<RedisError.Server>(error.Causes[0]).Code);
    }

    [Fact]
    public async Task When_multi_and_all_commands_are_refused_nothing_ran()
    {
        _client.Refuse = request => request.Name == "EXEC" ? null : "-NOPERM not allowed\r\n";
        var error = await _client.Left<RedisError.Transaction.Aborted, long>(Multi(Incr("a")));

        Assert.Equal(Delivery.Rejected, error.Delivery);
    }

    [Fact]
    public async Task A_watched_key_that_changed_is_a_conflict()
    {
        foreach (var nil in (string[])["*-1\r\n", "_\r\n"])
        {
            _client.Exec = _ => nil;
            var error = await _client.Left<RedisError.Transaction.Conflict, long>(Optimistic(["k"], Pure(Multi(Incr("a"))), RetrySchedule.Times(0)));

            Assert.Equal(Delivery.Rejected, error.Delivery);
        }
    }

    [Theory]
    [InlineData("*-1\r\n")]
    [InlineData("_\r\n")]
    public async Task Nil_without_a_watch_is_no_conflict_but_a_reply_to_something_else(string nil)
    {
        _client.Exec = _ => nil;
        await Doubted(Multi(Incr("a")));
    }

    [Theory]
    [InlineData("*0\r\n")]
    [InlineData("*2\r\n:1\r\n:2\r\n")]
    [InlineData("%1\r\n:1\r\n:2\r\n")]
    [InlineData("~1\r\n:1\r\n")]
    [InlineData("*1\r\n+QUEUED\r\n")]
    [InlineData("+OK\r\n")]
    [InlineData(":1\r\n")]
    [InlineData("$1\r\nx\r\n")]
    [InlineData("-ERR EXEC without MULTI\r\n")]
    public async Task What_exec_cannot_answer_is_doubted(string exec)
    {
        _client.Exec = _ => exec;
        await Doubted(Multi(Incr("a")));
    }

    [Theory]
    [InlineData("+QUEUED\r\n")]
    [InlineData("+OKAY\r\n")]
    [InlineData("$2\r\nOK\r\n")]
    [InlineData(":1\r\n")]
    [InlineData("*-1\r\n")]
    public async Task What_multi_cannot_answer_is_doubted(string reply)
    {
        _client.Refuse = request => request.Name == "MULTI" ? reply : null;
        await Doubted(Multi(Incr("a")));
    }

    [Theory]
    [InlineData("+OK\r\n")]
    [InlineData("*1\r\n:1\r\n")]
    [InlineData("*2\r\n:1\r\n$1\r\nx\r\n")]
    [InlineData("*-1\r\n")]
    public async Task After_a_refusal_exec_can_only_fail(string exec)
    {
        _client.Refuse = static request => request.Name == "INCR" ? "-ERR no\r\n" : null;
        _client.ExecAfterRefusal = exec;
        await Doubted(Multi(Incr("a").Zip(Echo("x"))));
    }

    [Fact]
    public async Task A_command_that_is_queued_after_a_refused_multi_is_in_a_multi_that_nobody_knows_of()
    {
        _client.Refuse = static request => request.Name switch { "MULTI" => "-ERR MULTI calls can not be nested\r\n", "INCR" => "+QUEUED\r\n", _ => null };
        await Doubted(Multi(Incr("a")));
    }

    [Theory]
    [InlineData("-NOPERM User u has no permissions to run the 'exec' command\r\n", true)]
    [InlineData("-ERR something\r\n", true)]
    [InlineData("-EXECABORT Transaction discarded\r\n", false)]
    [InlineData("-MOVED 1 127.0.0.1:7000\r\n", false)]
    [InlineData("-CLUSTERDOWN The cluster is down\r\n", false)]
    public async Task An_error_of_exec_that_may_leave_the_multi_open_ends_the_connection(string exec, bool ends)
    {
        _client.Exec = _ => exec;
        var error = await _client.Left<RedisError.Transaction.Aborted, long>(Multi(Incr("a")));

        Assert.Equal(Delivery.Rejected, error.Delivery);
        Assert.Equal(ends ? Acceptance.LastOfConnection : Acceptance.Last, _client.Acceptance);
    }

    async Task Doubted<A>(RedisProgram<A> program)
    {
        var error = await _client.Left<RedisError.Protocol, A>(program);

        Assert.Equal(Delivery.Unknown, error.Delivery);
    }

    [Fact]
    public async Task A_script_in_a_transaction_may_answer_QUEUED()
    {
        _client.Exec = static _ => "*1\r\n+QUEUED\r\n";
        Assert.Equal("QUEUED", await _client.Right(Multi(RedisScript.Create<string>("return redis.status_reply('QUEUED')").Call())));
    }

    [Fact]
    public async Task An_error_inside_exec_concerns_its_command_only()
    {
        _server["text"] = "abc";
        var (first, second) = await _client.Right(Multi(Incr("text").Attempt().Zip(Incr("a"))));

        Assert.True(first.IsLeft);
        Assert.Equal(1, second);
    }

    [Fact]
    public async Task The_first_error_inside_exec_is_the_outcome_and_the_others_have_run()
    {
        _server["text"] = "abc";
        var error = await _client.Left<RedisError.Server, (long, long)>(Multi(Incr("text").Zip(Incr("a"))));

        Assert.Equal("INCR", error.Context.Command);
        Assert.Equal("1", _server["a"]);
    }

    [Fact]
    public async Task A_transaction_without_commands_sends_nothing()
    {
        Assert.Equal(5, await _client.Right(Multi(Pipeline.Pure(5))));
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task An_empty_sequence_is_refused() =>
        await _client.Left<RedisError.Client.InvalidArgument, Seq<long>>(Multi(Pipeline.Sequence(System.Array.Empty<Pipeline<long>>())));

    [Fact]
    public async Task Commands_of_the_connection_and_those_that_wait_are_refused()
    {
        await _client.Left<RedisError.Client.InvalidArgument, Unit>(Multi(Select(1)));
        await _client.Left<RedisError.Client.InvalidArgument, Unit>(Multi(BareWait("queue")));
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task A_lost_reply_leaves_it_unknown()
    {
        _client.ReplyLost = _ => Lost(Delivery.Unknown);
        Assert.Equal(Delivery.Unknown, (await _client.Left(Multi(Incr("a")))).Delivery);
    }

    [Fact]
    public async Task A_transaction_can_be_run_again()
    {
        var transaction = Multi(Incr("a").Zip(Incr("b")));

        Assert.Equal((1L, 1L), await _client.Right(transaction));
        Assert.Equal((2L, 2L), await _client.Right(transaction));
    }

    [Fact]
    public async Task Tuples_to_eight_and_sequences_are_typed()
    {
        var eight = Multi((Incr("a"), Echo("2"), Incr("a"), Echo("4"), Incr("a"), Echo("6"), Incr("a"), Get("none")).Zip());
        Assert.Equal((1L, "2", 2L, "4", 3L, "6", 4L, Option<string>.None), await _client.Right(eight));
        Assert.Equal((string[])["x", "y"], await _client.Items(Multi(Pipeline.Traverse(["x", "y"], text => Echo(text)))));
        Assert.Equal((long[])[5L, 6L], await _client.Items(Multi(Pipeline.Sequence([Incr("a"), Incr("a").Map(n => n)]))));
        Assert.Equal(3, _client.RoundTrips);
    }

    [Fact]
    public async Task A_transaction_that_ignores_its_value_is_one_still()
    {
        Transaction<Unit> both = Multi(Incr("a")).Ignore();
        await _client.Right(both.Zip(Multi(Incr("b")).Ignore()));
        Assert.Equal(["MULTI", "INCR a", "INCR b", "EXEC"], _client.Sent);
    }

    [Fact]
    public async Task What_exec_itself_was_refused_for_is_the_cause()
    {
        _client.Exec = static _ => "-EXECABORT Transaction discarded because of: NOREPLICAS Not enough good replicas to write.\r\n";
        var error = await _client.Left<RedisError.Transaction.Aborted, long>(Multi(Incr("a")));

        var cause = Assert.IsType<RedisError.Server>(Assert.Single(error.Causes));
        Assert.Equal(("NOREPLICAS", "Not enough good replicas to write.", "EXEC"), (cause.Code, cause.Detail, cause.Context.Command));
        Assert.Equal((Delivery.Rejected, true, true), (error.Delivery, error.IsRetrySafe, error.IsTransient));
    }

    [Theory]
    [InlineData("-EXECABORT Transaction discarded because of: \r\n", "")]
    [InlineData("-EXECABORT Transaction discarded because of: OOM\r\n", "OOM")]
    [InlineData("-EXECABORT Transaction discarded because of previous errors.\r\n", "EXECABORT")]
    [InlineData("-ERR something\r\n", "ERR")]
    public async Task A_discarded_transaction_has_a_cause_always(string exec, string code)
    {
        _client.Exec = _ => exec;
        var error = await _client.Left<RedisError.Transaction.Aborted, long>(Multi(Incr("a")));

        Assert.Equal(code, Assert.IsType<RedisError.Server>(Assert.Single(error.Causes)).Code);
        Assert.False(error.IsTransient);
    }

    [Theory]
    [InlineData("LOADING", true)]
    [InlineData("ERR", false)]
    public async Task A_refusal_that_goes_away_is_retried(string code, bool goesAway)
    {
        var times = 0;
        _client.Refuse = request => request.Name == "INCR" && times++ < 2 ? $"-{code} not now\r\n" : null;
        var outcome = await _client.RunResult(Multi(Incr("a")).Retry(RetrySchedule.Times(5)), TestContext.Current.CancellationToken);

        Assert.Equal(goesAway, outcome.IsOk);
        Assert.Equal(goesAway ? 3 : 1, _client.RoundTrips);
    }

    [Fact]
    public async Task A_reply_in_place_of_queued_leaves_it_unknown()
    {
        _client.Refuse = static request => request.Name == "INCR" ? ":1\r\n" : null;
        await Doubted(Multi(Echo("x").Zip(Incr("a"))));
    }

    [Fact]
    public async Task Nil_inside_is_none_and_no_conflict() =>
        Assert.Equal((Option<string>.None, 1L), await _client.Right(Multi(Get("none").Zip(Incr("a")))));

    [Fact]
    public async Task The_refused_command_is_named_with_its_place()
    {
        var error = await _client.Left<RedisError.Client.InvalidArgument, (long, Unit)>(Multi(Incr("a").Zip(Select(1))));
        Assert.Equal(("SELECT", 1), (error.Context.Command, error.Context.Index));
    }
}
