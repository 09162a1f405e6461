using LanguageExt;
using Xunit;
using static Redis.Functional.RedisProgram;
using static Redis.Functional.Tests.Programs.Sample;

namespace Redis.Functional.Tests.Programs;

/// <summary>Cancelling ends a call at once, and the error says what may have run.</summary>
public class CancellationTests
{
    readonly FakeServer _server = new();
    readonly FakeClient _client;

    public CancellationTests() => _client = new(_server.Answer);

    [Fact]
    public async Task A_token_that_is_cancelled_already_sends_nothing()
    {
        var token = new CancellationToken(true);

        Assert.Equal(Delivery.NotSent, (await _client.Left<RedisError.Client.Cancelled, long>(Incr("a"), token)).Delivery);
        Assert.Equal(Delivery.NotSent, (await _client.Left<RedisError.Client.Cancelled, long>(Incr("a").AsProgram().Bind(Pure), token)).Delivery);
        Assert.Equal(Delivery.NotSent, (await _client.Left<RedisError.Client.Cancelled, (long, long)>(Incr("a").Zip(Incr("b")), token)).Delivery);
        Assert.Equal(Delivery.NotSent, (await _client.Left<RedisError.Client.Cancelled, long>(Multi(Incr("a")), token)).Delivery);
        Assert.Empty(_client.Sent);
    }

    [Fact]
    public async Task Cancelling_while_the_reply_is_due_leaves_it_unknown()
    {
        using var source = new CancellationTokenSource();
        _client.Release = new TaskCompletionSource().Task;
        var running = _client.Left<RedisError.Client.Cancelled, long>(Incr("a"), source.Token);
        await source.CancelAsync();

        var error = await running;
        Assert.Equal((Delivery.Unknown, "INCR"), (error.Delivery, error.Context.Command));
    }

    [Fact]
    public async Task A_reply_after_the_cancellation_is_dropped()
    {
        using var source = new CancellationTokenSource();
        var release = new TaskCompletionSource();
        _client.Release = release.Task;
        var running = _client.Left<RedisError.Client.Cancelled, string>(Echo("late"), source.Token);
        await source.CancelAsync();
        await running;
        release.SetResult();

        Assert.Equal("next", await _client.Right(Echo("next")));
    }

    [Fact]
    public async Task A_program_that_wrote_before_it_was_cancelled_does_not_say_that_nothing_was_sent()
    {
        using var source = new CancellationTokenSource();
        var program = Incr("a").AsProgram().Map(n =>
        {
            source.Cancel();
            return n;
        }).Bind(_ => Incr("b"));

        Assert.Equal(Delivery.Unknown, (await _client.Left<RedisError.Client.Cancelled, long>(program, source.Token)).Delivery);
        Assert.Equal(("1", ""), (_server["a"], _server["b"]));
    }

    [Fact]
    public async Task A_program_that_only_read_before_it_was_cancelled_can_be_run_again()
    {
        using var source = new CancellationTokenSource();
        var program = Get("a").AsProgram().Map(n =>
        {
            source.Cancel();
            return n;
        }).Bind(_ => Incr("b"));

        Assert.Equal(Delivery.NotSent, (await _client.Left<RedisError.Client.Cancelled, long>(program, source.Token)).Delivery);
    }

    [Fact]
    public async Task Neither_catch_nor_an_alternative_outlives_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        _client.OnSent = _ => source.Cancel();
        _client.Release = new TaskCompletionSource().Task;

        await _client.Left<RedisError.Client.Cancelled, long>((Incr("a") | Incr("b")).Catch(_ => Pure(0L)), source.Token);
        Assert.Equal(["INCR a"], _client.Sent);
    }

    [Fact]
    public async Task A_loop_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        await _client.Left<RedisError.Client.Cancelled, Unit>(
            Loop(0, n =>
            {
                if (n == 1000) source.Cancel();
                return Pure(Prelude.Left<int, Unit>(n + 1));
            }),
            source.Token);
    }

    [Fact]
    public async Task Work_from_outside_that_heeds_the_token_is_a_cancellation()
    {
        using var source = new CancellationTokenSource();
        var running = _client.Left<RedisError.Client.Cancelled, int>(
            FromTask(async token =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return 1;
            }),
            source.Token);
        await source.CancelAsync();

        Assert.Equal(Delivery.Unknown, (await running).Delivery);
    }

    [Fact]
    public async Task A_cancellation_that_is_not_the_callers_is_a_fault_of_the_function() =>
        await _client.Left<RedisError.Client.CallbackFailed, int>(FromTask<int>(_ => throw new OperationCanceledException()));
}
