using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>What programs do about errors, and about values that are absent.</summary>
public class ErrorTests
{
    static readonly RedisError Missing = new RedisError.Client.Missing("x");
    readonly FakeClient _client = new(new FakeServer().Answer);

    [Fact]
    public void Refusals_of_a_transaction_are_compared_one_by_one_and_are_nobodys_list()
    {
        RedisError[] causes = [Missing, Lost(Delivery.NotSent)];
        var error = new RedisError.Transaction.Aborted(causes);
        Assert.Equal(error, new RedisError.Transaction.Aborted(Missing, Lost(Delivery.NotSent)));
        Assert.Equal(error.GetHashCode(), new RedisError.Transaction.Aborted(Missing, Lost(Delivery.NotSent)).GetHashCode());
        Assert.NotEqual(error, new RedisError.Transaction.Aborted(Lost(Delivery.NotSent), Missing));
        Assert.NotEqual(error, new RedisError.Transaction.Aborted(Missing));
        causes[0] = causes[1];
        Assert.Equal(Missing, error.Causes[0]);
        Assert.Equal([Missing], new RedisError.Transaction.Aborted(null!, Missing).Causes);
        Assert.Empty(new RedisError.Transaction.Aborted(null!).Causes);
    }

    [Fact]
    public async Task Catch_goes_on_after_an_error() =>
        Assert.Equal("caught A required value is missing: x.", await _client.Right(Fail<string>(Missing).Catch(error => Pure($"caught {error.Message}"))));

    [Fact]
    public async Task Catch_leaves_a_value_alone() =>
        Assert.Equal(1, await _client.Right(Pure(1).Catch(_ => Pure(2))));

    [Fact]
    public async Task Catch_sees_what_its_source_did_only()
    {
        var error = await _client.Left(Pure(1).Catch(_ => Pure(2)).Bind(_ => Fail<int>(Missing)));
        Assert.Equal(Missing, error);
    }

    [Fact]
    public async Task The_error_of_a_handler_is_the_outcome() =>
        Assert.Equal(Lost(Delivery.NotSent), await _client.Left(Fail<int>(Missing).Catch(_ => Fail<int>(Lost(Delivery.NotSent)))));

    [Fact]
    public async Task A_typed_catch_takes_its_kind_and_lets_others_pass()
    {
        Assert.Equal(1, await _client.Right(Fail<int>(Missing).Catch((RedisError.Client.Missing _) => Pure(1))));
        Assert.Equal(Missing, await _client.Left(Fail<int>(Missing).Catch((RedisError.Server _) => Pure(1))));
    }

    [Fact]
    public async Task A_typed_catch_takes_a_whole_family() =>
        Assert.Equal(1, await _client.Right(Fail<int>(Missing).Catch((RedisError.Client _) => Pure(1))));

    [Fact]
    public async Task OrElse_runs_the_other_after_an_error_only()
    {
        Assert.Equal(1L, await _client.Right(FailRead("ERR").OrElse(Incr("a"))));
        Assert.Equal(2L, await _client.Right(Incr("a") | FailRead("ERR")));
        Assert.Equal(["FAIL ERR", "INCR a", "INCR a"], _client.Sent);
    }

    [Fact]
    public async Task The_last_alternative_says_why() =>
        Assert.Equal("WRONGTYPE", Assert.IsType<RedisError.Server>(await _client.Left(FailRead("ERR") | FailRead("WRONGTYPE"))).Code);

    [Fact]
    public async Task MapError_changes_the_error_only()
    {
        Assert.Equal(Lost(Delivery.NotSent), await _client.Left(Fail<int>(Missing).MapError(_ => Lost(Delivery.NotSent))));
        Assert.Equal(1, await _client.Right(Pure(1).MapError(_ => Missing)));
    }

    [Fact]
    public async Task Ensure_fails_when_the_value_does_not_hold()
    {
        Assert.Equal(5, await _client.Right(Pure(5).Ensure(n => n > 4, _ => Missing)));
        Assert.Equal("4", Assert.IsType<RedisError.Client.Missing>(
            await _client.Left(Pure(4).Ensure(n => n > 4, n => new RedisError.Client.Missing($"{n}")))).Name);
    }

    [Fact]
    public async Task IfNone_puts_a_value_or_a_program_in_the_place_of_none()
    {
        Assert.Equal("other", await _client.Right(Get("nothing").IfNone("other")));
        Assert.Equal("other", await _client.Right(Get("nothing").IfNone(Echo("other"))));
        Assert.Equal("here", await _client.Right(Pure(Prelude.Some("here")).IfNone(Echo("other"))));
        Assert.Equal(3, _client.RoundTrips);
    }

    [Fact]
    public async Task Require_names_what_is_missing()
    {
        var error = await _client.Left<RedisError.Client.Missing, string>(Get("nothing").Require("the greeting"));

        Assert.Equal("A required value is missing: the greeting.", error.Message);
        Assert.Equal("here", await _client.Right(Pure(Prelude.Some("here")).Require("it")));
    }

    [Fact]
    public async Task An_error_of_the_application_keeps_its_code_its_message_and_its_value()
    {
        static RedisError TooSmall(int n) => new RedisError.Client.Custom("too.small", "it must be at least 5", n);
        var error = await _client.Left<RedisError.Client.Custom, int>(Pure(4).Ensure(n => n > 4, TooSmall));

        Assert.Equal(("too.small", "it must be at least 5", 4, Delivery.Executed, false), (error.Code, error.Message, error.Value, error.Delivery, error.IsTransient));
        Assert.Equal("Client.Custom: it must be at least 5 [Executed]", error.ToString());
        Assert.Equal(TooSmall(4), error);
        Assert.NotEqual(TooSmall(3), error);
        Assert.True(new RedisError.Client.Custom("too.small", "it must be at least 5", Delivery: Delivery.NotSent).IsRetrySafe);
    }

    [Fact]
    public async Task A_server_error_names_its_command_and_says_that_nothing_was_done()
    {
        var error = await _client.Left<RedisError.Server, long>(FailWrite("WRONGTYPE"));

        Assert.Equal(("FAIL", Delivery.Rejected), (error.Context.Command, error.Delivery));
    }

    [Fact]
    public async Task A_reply_of_another_shape_names_its_command_and_says_that_it_ran()
    {
        var exchange = Raw("").NewExchange(_client.Environment);
        Assert.True(exchange.TryEnqueue());
        exchange.Accept(new ReplyFrame(":99999999999999999999\r\n"u8));
        exchange.Complete();
        var error = Assert.IsType<RedisError.Decode>((await exchange.AsResult).Error);

        Assert.Equal(("RAW", Delivery.Executed), (error.Context.Command, error.Delivery));
        Assert.Equal("integer", error.Expected);
    }

    // What nobody corrects by waiting. A retry without a limit must end.
    [Fact]
    public void A_wrong_certificate_password_or_setting_is_not_transient() => Assert.Equal(
        [ConnectionFault.Tls, ConnectionFault.Authentication, ConnectionFault.ConfigurationRejected, ConnectionFault.GaveUp],
        Enum.GetValues<ConnectionFault>().Where(static fault => !new RedisError.Connection(fault, "no", Delivery.NotSent).IsTransient));
}
