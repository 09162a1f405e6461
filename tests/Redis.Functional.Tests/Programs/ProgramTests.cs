using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Programs that go well: sequence, choice, work from outside, and being a value that can be run again.</summary>
public class ProgramTests
{
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public ProgramTests() => _client = new(_server.Answer);

    [Fact]
    public async Task Map_changes_the_value() => Assert.Equal(3, await _client.Right(Pure(1).Map(n => n + 2)));

    [Fact]
    public async Task A_pure_program_needs_no_round_trip()
    {
        Assert.Equal("x", await _client.Right(Pure("x")));
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task Bind_goes_on_with_the_program_it_makes()
    {
        Assert.Equal(2, await _client.Right(Incr("a").AsProgram().Bind(n => Incr("a").Map(m => n * m))));
        Assert.Equal(["INCR a", "INCR a"], _client.Sent);
    }

    [Fact]
    public async Task A_query_mixes_commands_pipelines_choices_and_values()
    {
        var program =
            from _ in Set("foo", "1")
            from v in Get("foo").Require("foo")
            from m in v == "2" ? Pure(0L) : Incr("foo")
            from pair in Get("foo").Zip(Get("bar"))
            select $"{v} {m} {pair.Item1.IfNone("")} {pair.Item2.IsNone}";

        Assert.Equal("1 2 2 True", await _client.Right(program));
        Assert.Equal(4, _client.RoundTrips);
    }

    [Fact]
    public async Task A_query_takes_an_outcome_in_the_middle()
    {
        var program = from n in Incr("a").AsProgram()
                      from checkedNumber in n > 0 ? Outcomes.AsRight(n) : new RedisError.Client.Missing("n")
                      from m in Incr("a")
                      select checkedNumber + m;

        Assert.Equal(3, await _client.Right(program));
    }

    [Fact]
    public async Task A_left_in_the_middle_ends_the_query()
    {
        Either<RedisError, int> left = new RedisError.Client.Missing("the answer");
        var program = from n in Incr("a").AsProgram()
                      from _ in left
                      from m in Incr("a")
                      select m;

        Assert.Equal(new RedisError.Client.Missing("the answer"), await _client.Left(program));
        Assert.Equal(1, _client.RoundTrips);
    }

    [Fact]
    public async Task Default_of_either_is_an_error_not_a_third_state() =>
        await _client.Left<RedisError.Client.InvalidArgument, int>(FromOutcome(default(Either<RedisError, int>)));

    [Fact]
    public async Task An_outcome_is_a_program()
    {
        RedisProgram<int> program = (Either<RedisError, int>)new RedisError.Client.Missing("x");
        Assert.Equal(new RedisError.Client.Missing("x"), await _client.Left(program));
        Assert.Equal(4, await _client.Right(FromOutcome(RedisResult.Ok(4))));
    }

    [Fact]
    public async Task An_error_ends_the_program_where_it_happens()
    {
        var error = await _client.Left<RedisError.Server, long>(Incr("a").AsProgram().Bind(_ => FailWrite("WRONGTYPE")).Bind(_ => Incr("a")));

        Assert.Equal("WRONGTYPE", error.Code);
        Assert.Equal(2, _client.RoundTrips);
    }

    [Fact]
    public async Task Attempt_keeps_the_error_as_a_value()
    {
        var (good, bad) = await _client.Right(from g in Pure(1).Attempt() from b in Fail<int>(Lost(Delivery.Unknown)).Attempt() select (g, b));

        Assert.Equal(Outcomes.AsRight(1), good);
        Assert.Equal(Lost(Delivery.Unknown), bad.LeftToList().Single());
    }

    [Fact]
    public async Task Ignore_drops_the_value() => Assert.Equal(Unit.Default, await _client.Right(Pure("x").Ignore()));

    [Fact]
    public async Task A_program_is_a_value_that_can_be_run_again()
    {
        var program = Incr("a").AsProgram().Bind(_ => Incr("a"));

        Assert.Equal(2, await _client.Right(program));
        Assert.Equal(4, await _client.Right(program));
    }

    [Fact]
    public async Task Defer_makes_its_program_at_each_run()
    {
        var made = 0;
        var program = Defer(() => Pure(++made));

        Assert.Equal(0, made);
        Assert.Equal(1, await _client.Right(program));
        Assert.Equal(2, await _client.Right(program));
    }

    [Fact]
    public async Task FromTask_starts_its_work_at_each_run()
    {
        var started = 0;
        var program = FromTask(async _ =>
        {
            await Task.Yield();
            return ++started;
        });

        Assert.Equal(0, started);
        Assert.Equal(3, await _client.Right(from a in program from b in program select a + b));
    }

    [Fact]
    public async Task FromTask_takes_work_that_returns_its_errors() => Assert.Equal(
        new RedisError.Client.Missing("x"),
        await _client.Left(FromTask(_ => Task.FromResult<Either<RedisError, int>>(new RedisError.Client.Missing("x")))));

    [Fact]
    public async Task FromTask_is_given_the_token_of_the_run()
    {
        using var source = new CancellationTokenSource();
        var seen = await _client.Right(FromTask(token => Task.FromResult(token.CanBeCanceled)), source.Token);

        Assert.True(seen);
    }

    [Fact]
    public async Task FromTaskResult_takes_null_as_a_value() =>
        Assert.Null(await _client.Right(FromTaskResult(_ => Task.FromResult(RedisResult.Ok<string?>(null)))));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public async Task Loop_goes_on_with_lefts_and_ends_with_the_first_right(int turns) => Assert.Equal(
        $"after {turns}",
        await _client.Right(Loop(0, n => Pure(n < turns ? Prelude.Left<int, string>(n + 1) : Prelude.Right<int, string>($"after {n}")))));

    [Fact]
    public async Task Loop_ends_with_the_error_of_a_step() => Assert.Equal(
        new RedisError.Client.Missing("3"),
        await _client.Left(Loop(0, n => n == 3 ? Fail<Either<int, Unit>>(new RedisError.Client.Missing("3")) : Pure(Prelude.Left<int, Unit>(n + 1)))));

    [Fact]
    public async Task Loop_refuses_a_step_without_an_answer() =>
        await _client.Left<RedisError.Client.InvalidArgument, Unit>(Loop(0, _ => Pure(default(Either<int, Unit>))));

    [Fact]
    public async Task Traverse_runs_in_order_and_keeps_it()
    {
        Assert.Equal(new[] { 10, 20, 30 }, await _client.Items(Traverse([1, 2, 3], n => Echo($"{n}").Map(_ => n * 10))));
        Assert.Equal(["ECHO 1", "ECHO 2", "ECHO 3"], _client.Sent);
    }

    [Fact]
    public async Task Traverse_of_nothing_is_nothing()
    {
        Assert.Empty(await _client.Right(Traverse(System.Array.Empty<int>(), n => Pure(n))));
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task Traverse_ends_with_the_first_error()
    {
        await _client.Left<RedisError.Server, Seq<long>>(Traverse([1, 2, 3], n => n == 2 ? FailRead("ERR") : Incr("a")));

        Assert.Equal(2, _client.RoundTrips);
    }

    [Fact]
    public async Task Traverse_gives_each_run_a_sequence_of_its_own()
    {
        var program = Traverse([1, 2], _ => Incr("a").AsProgram());

        var first = await _client.Items(program);
        var second = await _client.Items(program);

        Assert.Equal([1L, 2L], first);
        Assert.Equal([3L, 4L], second);
    }

    [Fact]
    public async Task Sequence_runs_programs_in_order() =>
        Assert.Equal(new[] { 1L, 2L }, await _client.Items(Sequence<long>([Incr("a"), Incr("a")])));

    [Fact]
    public async Task Exclusive_runs_on_a_leased_connection_and_gives_it_back()
    {
        Assert.Equal(2, await _client.Right(OnLease(Incr("a").AsProgram().Bind(_ => Incr("a")))));
        Assert.Equal((1, 1), (_client.Leases, _client.Returned));
    }

    [Fact]
    public async Task Exclusive_gives_back_after_an_error_too()
    {
        await _client.Left(OnLease(FailWrite("ERR")));
        Assert.Equal((1, 1), (_client.Leases, _client.Returned));
    }

    [Fact]
    public async Task Exclusive_fails_with_the_reason_why_there_is_no_connection()
    {
        _client.LeaseFails = new RedisError.Client.PoolTimeout(TimeSpan.FromSeconds(1));
        Assert.Equal(_client.LeaseFails, await _client.Left(OnLease(Incr("a"))));
    }

    [Fact]
    public async Task A_blocking_command_leases_its_connection()
    {
        await _client.Right(Wait("queue", null));
        Assert.Equal((1, 1), (_client.Leases, _client.Returned));
    }

    [Fact]
    public async Task RunResult_takes_null_as_a_value_and_run_makes_it_a_callback_error()
    {
        var program = Pure<string?>(null);
        Assert.Null(await _client.Right(program));
        var either = await _client.Run(program);
        Assert.IsType<RedisError.Client.CallbackFailed>(either.LeftToList().Single());
    }
}
