using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>An error says whether its program or batch wrote anything besides the request that failed.</summary>
public class OtherWritesTests
{
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public OtherWritesTests() => _client = new(_server.Answer);

    static (bool MayHaveWritten, bool IsRetrySafe) Of(RedisError error) => (error.Context.MayHaveWritten, error.IsRetrySafe);

    [Fact]
    public async Task Of_a_command_alone_the_delivery_says_all() =>
        Assert.Equal((false, true), Of(await _client.Left(FailWrite("ERR"))));

    [Fact]
    public async Task What_was_written_before_is_told() =>
        Assert.Equal((true, false), Of(await _client.Left(Incr("a").AsProgram().Bind(_ => FailRead("ERR")))));

    [Fact]
    public async Task What_only_read_before_is_not() =>
        Assert.Equal((false, true), Of(await _client.Left(Get("a").AsProgram().Bind(_ => FailWrite("ERR")))));

    [Fact]
    public async Task A_write_without_an_answer_is_told_with_the_error_that_follows()
    {
        _client.ReplyLost = number => number == 0 ? Lost(Delivery.Unknown) : null;
        Assert.Equal((true, false), Of(await _client.Left(Incr("a") | FailRead("ERR"))));
    }

    [Fact]
    public async Task A_write_that_was_refused_is_not() =>
        Assert.Equal((false, true), Of(await _client.Left(FailWrite("ERR") | FailRead("ERR"))));

    [Fact]
    public async Task What_was_written_beside_is_told() =>
        Assert.Equal((true, false), Of(await _client.Left(ZipParallel(FailRead("ERR"), Incr("a")))));

    [Fact]
    public async Task What_was_written_behind_is_told() =>
        Assert.Equal((true, false), Of(await _client.Left(FailRead("ERR").Finally(Incr("a").Ignore()))));

    [Fact]
    public async Task What_was_written_on_a_leased_connection_and_within_a_time_limit_is_told()
    {
        Assert.Equal((true, false), Of(await _client.Left(OnLease(Incr("a").AsProgram().Bind(_ => FailRead("ERR"))))));
        Assert.Equal((true, false), Of(await _client.Left(Incr("a").AsProgram().Bind(_ => FailRead("ERR")).Timeout(TimeSpan.FromHours(1)))));
    }

    [Fact]
    public async Task Who_catches_the_error_is_told()
    {
        var failing = Incr("a").AsProgram().Bind(_ => FailRead("ERR"));
        Assert.False(await _client.Right(failing.Map(_ => true).Catch(error => Pure(error.IsRetrySafe))));
        Assert.False(await _client.Right(failing.Map(_ => true).Catch<RedisError.Server>(error => Pure(error.IsRetrySafe))));
        Assert.False(await _client.Right(failing.Attempt().Map(outcome => outcome.Match(Right: _ => true, Left: error => error.IsRetrySafe))));
        Assert.Equal("A required value is missing: False.", (await _client.Left(failing.MapError(error => new RedisError.Client.Missing($"{error.IsRetrySafe}")))).Message);
    }

    [Fact]
    public async Task Who_catches_the_error_is_told_of_what_was_caught_and_the_run_ends_with_all_of_it()
    {
        var caught = Incr("a").AsProgram().Bind(_ => FailRead("ERR").AsProgram().Attempt()).Map(outcome => RedisResult.FromEither(outcome).Error);
        Assert.Equal((false, true), Of(await _client.Right(caught)));

        var passed = Incr("a").AsProgram().Bind(_ => FailRead("ERR").AsProgram().Catch(error => Fail<long>(new RedisError.Client.Missing($"{error.IsRetrySafe}"))));
        var error = await _client.Left(passed);
        Assert.Equal(("A required value is missing: True.", true), (error.Message, error.Context.MayHaveWritten));
    }

    [Fact]
    public async Task What_a_handler_wrote_is_no_part_of_what_it_caught()
    {
        var handled = FailRead("ERR").AsProgram().Catch(_ => Incr("a").AsProgram().Bind(_ => FailRead("ERR")));

        Assert.Equal((true, false), Of(RedisResult.FromEither(await _client.Right(handled.Attempt())).Error));
        Assert.Equal((false, true), Of(RedisResult.FromEither(await _client.Right(handled.Attempt().Bind(_ => FailRead("ERR").AsProgram().Attempt()))).Error));
    }

    [Fact]
    public async Task A_batch_tells_what_its_other_commands_wrote()
    {
        Assert.Equal((true, false), Of(await _client.Left(Incr("a").Zip(FailWrite("ERR")))));
        Assert.Equal((true, false), Of(await _client.Left(FailRead("ERR").Zip(Incr("a")))));
        Assert.Equal((true, false), Of(await _client.Left(Multi(FailRead("ERR").Zip(Incr("a"))))));
    }

    [Fact]
    public async Task A_batch_that_wrote_nothing_else_says_so()
    {
        Assert.Equal((false, true), Of(await _client.Left(Get("a").Zip(FailWrite("ERR")))));
        Assert.Equal((false, true), Of(await _client.Left(FailWrite("ERR").Zip(FailWrite("WRONGTYPE")))));
        Assert.Equal((false, true), Of(await _client.Left(Multi(Get("a").Zip(FailWrite("ERR"))))));
    }

    [Fact]
    public async Task A_batch_that_was_not_sent_wrote_nothing()
    {
        _client.NotSent = _ => Lost(Delivery.NotSent);
        Assert.Equal((false, true), Of(await _client.Left(Incr("a").Zip(Incr("b")))));
    }

    [Fact]
    public async Task An_elements_own_error_is_about_the_element()
    {
        var (one, two) = await _client.Right(FailWrite("ERR").Attempt().Zip(Incr("a").Zip(FailWrite("ERR")).Attempt()));

        Assert.Equal((false, true), Of(RedisResult.FromEither(one).Error));
        Assert.Equal((true, false), Of(RedisResult.FromEither(two).Error));
    }

    [Fact]
    public async Task It_stands_in_the_text_and_not_in_the_equality()
    {
        var error = await _client.Left(Incr("a").AsProgram().Bind(_ => FailRead("ERR")));

        Assert.Contains("other writes may have run", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(new RedisError.Server("ERR", "told to fail"), error);
    }
}
