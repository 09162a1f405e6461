using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Finalizers run once, after every kind of end, out of reach of the caller's token.</summary>
public class FinallyTests
{
    static readonly RedisError Missing = new RedisError.Client.Missing("x");
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public FinallyTests() => _client = new(_server.Answer);

    RedisProgram<Unit> Release => Incr("released").Ignore();

    [Fact]
    public async Task Finally_runs_after_a_value_and_keeps_it()
    {
        Assert.Equal(7, await _client.Right(Pure(7).Finally(Release)));
        Assert.Equal("1", _server["released"]);
    }

    [Fact]
    public async Task Finally_runs_after_an_error_and_keeps_it()
    {
        Assert.Equal(Missing, await _client.Left(Fail<int>(Missing).Finally(Release)));
        Assert.Equal("1", _server["released"]);
    }

    [Fact]
    public async Task A_failing_finalizer_makes_a_good_run_fail()
    {
        Assert.Equal(Missing, await _client.Left(Pure(1).Finally(Fail<Unit>(Missing))));
    }

    [Fact]
    public async Task A_failing_finalizer_does_not_hide_the_first_error() =>
        Assert.Equal(Missing, await _client.Left(Fail<int>(Missing).Finally(Fail<Unit>(Lost(Delivery.NotSent)))));

    [Fact]
    public async Task Finally_runs_after_a_cancellation_without_its_token()
    {
        using var source = new CancellationTokenSource();
        CancellationToken seen = new(true);
        var finalizer = FromTask(token =>
        {
            seen = token;
            return Task.FromResult(Unit.Default);
        }).Bind(_ => Release);
        _client.OnSent = _ => source.Cancel();

        var error = await _client.Left<RedisError.Client.Cancelled, long>(Incr("a").AsProgram().Bind(_ => Incr("a")).Finally(finalizer), source.Token);

        Assert.Equal(Delivery.Unknown, error.Delivery);
        Assert.False(seen.CanBeCanceled);
        Assert.Equal("1", _server["released"]);
    }

    [Fact]
    public async Task After_a_finalizer_the_token_counts_again()
    {
        using var source = new CancellationTokenSource();
        var finalizer = FromTask(_ =>
        {
            source.Cancel();
            return Task.FromResult(Unit.Default);
        });

        await _client.Left<RedisError.Client.Cancelled, long>(Pure(1).Finally(finalizer).Bind(_ => Incr("a")), source.Token);
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task Finalizers_run_from_the_inside_out()
    {
        await _client.Right(Pure(1).Finally(Echo("inner").Ignore()).Finally(Echo("outer").Ignore()));
        Assert.Equal(["ECHO inner", "ECHO outer"], _client.Sent);
    }

    [Fact]
    public async Task A_finalizer_runs_once_for_each_attempt_of_a_retry()
    {
        var program = FailRead("LOADING").Finally(Echo("finally").Ignore()).Retry(RetrySchedule.Times(2));

        await _client.Left(program);
        Assert.Equal(3, _client.Sent.Count(sent => sent == "ECHO finally"));
    }

    [Fact]
    public async Task Bracket_acquires_uses_and_releases()
    {
        Assert.Equal("used it", await _client.Right(Bracket(Echo("it"), it => Echo($"used {it}"), it => Echo($"released {it}").Ignore())));
        Assert.Equal(["ECHO it", "ECHO used it", "ECHO released it"], _client.Sent);
    }

    [Fact]
    public async Task Bracket_releases_after_an_error()
    {
        Assert.Equal(Missing, await _client.Left(Bracket(Echo("it"), _ => Fail<int>(Missing), _ => Release)));
        Assert.Equal("1", _server["released"]);
    }

    [Fact]
    public async Task Bracket_releases_when_the_use_throws()
    {
        await _client.Left<RedisError.Client.CallbackFailed, int>(Bracket<string, int>(Echo("it"), _ => throw new InvalidOperationException(), _ => Release));
        Assert.Equal("1", _server["released"]);
    }

    [Fact]
    public async Task Bracket_does_not_release_what_was_not_acquired()
    {
        await _client.Left(Bracket(Fail<int>(Missing), Pure, _ => Release));
        Assert.Equal(0, _client.RoundTrips);
    }

    [Fact]
    public async Task Bracket_releases_when_cancelled_between_acquiring_and_using()
    {
        using var source = new CancellationTokenSource();
        var acquire = Echo("it").AsProgram().Map(it =>
        {
            source.Cancel();
            return it;
        });

        await _client.Left<RedisError.Client.Cancelled, string>(Bracket(acquire, it => Echo($"used {it}"), _ => Release), source.Token);
        Assert.Equal(["ECHO it", "INCR released"], _client.Sent);
    }

    [Fact]
    public async Task Bracket_can_be_run_again()
    {
        var program = Bracket(Incr("acquired"), Pure, _ => Release);

        Assert.Equal(1, await _client.Right(program));
        Assert.Equal(2, await _client.Right(program));
        Assert.Equal("2", _server["released"]);
    }
}
