using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Tests.Patterns;

/// <summary>Programs under a lock: released whatever happens, cancelled when the lock is lost.</summary>
public class LockedProgramTests
{
    static readonly RedisLock Orders = new("orders") { Ttl = TimeSpan.FromSeconds(10) };
    static readonly TimeSpan Usable = TimeSpan.FromMilliseconds(8898);

    readonly FakeLockServer _server = new();

    [Fact]
    public async Task The_body_runs_while_the_lock_is_held()
    {
        var program = Orders.Hold(held => from _ in Sample.Set("a", 1) select (held.FencingToken, held.State, _server.Holder("orders") is not null));
        Assert.Equal((1, LockState.Held, true), await _server.Client.Right(program));
        Assert.Null(_server.Holder("orders"));
        Assert.Equal((2, LockState.Held, true), await _server.Client.Right(program));
    }

    [Fact]
    public async Task It_is_released_after_an_error_an_exception_and_no_program_at_all()
    {
        Assert.IsType<RedisError.Client.Missing>(await _server.Client.Left(Orders.Hold(Fail<int>(new RedisError.Client.Missing("x")))));
        Assert.IsType<RedisError.Client.CallbackFailed>(await _server.Client.Left(Orders.Hold<int>(_ => throw new FormatException("mine"))));
        Assert.IsType<RedisError.Client.CallbackFailed>(await _server.Client.Left(Orders.Hold((RedisProgram<int>)null!)));
        Assert.IsType<RedisError.Client.CallbackFailed>(await _server.Client.Left(Orders.Hold((Func<HeldLock, RedisProgram<int>>)null!)));
        Assert.IsType<RedisError.Client.CallbackFailed>(await _server.Client.Left(Orders.Hold<int>((_, _) => throw new FormatException("mine"))));
        Assert.Equal((5, 5), (_server.Tries, _server.Releases));
        Assert.Null(_server.Holder("orders"));
    }

    [Fact]
    public async Task Cancelling_cancels_the_body_and_releases()
    {
        using var source = new CancellationTokenSource();
        var running = _server.Client.Left(Orders.Hold(Sleep(TimeSpan.FromSeconds(7))), source.Token);
        await Sleeping(TimeSpan.FromSeconds(7));
        await source.CancelAsync();
        Assert.IsType<RedisError.Client.Cancelled>(await running);
        Assert.Null(_server.Holder("orders"));
    }

    [Fact]
    public async Task Without_the_lock_the_body_does_not_run()
    {
        _server.Put("orders", "other", TimeSpan.FromSeconds(60));
        var ran = false;
        await _server.Client.Left<RedisError.Client.LockNotAcquired, int>(Orders.Hold(Defer(() =>
        {
            ran = true;
            return Pure(1);
        })));
        Assert.False(ran);
        Assert.Equal("other", _server.Holder("orders"));
    }

    [Theory]
    [InlineData(false, Delivery.NotSent)]
    [InlineData(true, Delivery.Unknown)]
    public async Task Losing_the_lock_cancels_the_body_and_says_whether_something_was_written(bool writes, Delivery delivery)
    {
        var body = (writes ? Sample.Set("a", 1) : Done).Bind(_ => Sleep(TimeSpan.FromSeconds(60)));
        var running = _server.Client.Left(Orders.Hold(body));
        await Sleeping(TimeSpan.FromSeconds(60));
        _server.Time.Advance(Usable);

        var lost = Assert.IsType<RedisError.Client.LockLost>(await running);
        Assert.Equal((LockLossReason.Expired, delivery, false), (lost.Reason, lost.Delivery, lost.IsTransient));
        Assert.Null(_server.Holder("orders"));
    }

    [Fact]
    public async Task Losing_the_lock_cancels_work_outside_redis()
    {
        var started = new TaskCompletionSource();
        var running = _server.Client.Left(Orders.Hold(async (_, token) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return 1;
        }));
        await started.Task;
        _server.Time.Advance(Usable);
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Client.LockLost>(await running).Delivery);
    }

    [Fact]
    public async Task Work_outside_redis_may_return_its_errors()
    {
        var program = Orders.Hold(async (held, token) =>
        {
            await Task.CompletedTask;
            return (Either<RedisError, long>)new RedisError.Client.Missing($"{held.FencingToken}");
        });
        Assert.Equal("1", (await _server.Client.Left<RedisError.Client.Missing, long>(program)).Name);
    }

    [Fact]
    public async Task A_value_that_is_there_before_the_time_is_over_is_good()
    {
        var body = FromTask(async _ =>
        {
            await Task.CompletedTask;
            _server.Time.Advance(Usable + TimeSpan.FromMilliseconds(500));
            return 7;
        });
        Assert.Equal(7, await _server.Client.Right(Orders.Hold(body)));
    }

    [Fact]
    public async Task A_value_that_comes_too_late_is_a_loss()
    {
        var body = FromTask(async _ =>
        {
            await Task.CompletedTask;
            _server.Time.Advance(TimeSpan.FromSeconds(10));
            return 7;
        });
        var lost = await _server.Client.Left<RedisError.Client.LockLost, int>(Orders.Hold(body));
        Assert.Equal((LockLossReason.Expired, Delivery.Executed), (lost.Reason, lost.Delivery));
    }

    [Fact]
    public async Task A_lock_that_the_server_forgot_meanwhile_is_a_loss()
    {
        var body = Defer(() =>
        {
            _server.Forget("orders");
            return Pure(7);
        });
        var lost = await _server.Client.Left<RedisError.Client.LockLost, int>(Orders.Hold(body));
        Assert.Equal((LockLossReason.NotHeld, Delivery.Executed), (lost.Reason, lost.Delivery));
    }

    [Fact]
    public async Task A_release_without_an_answer_does_not_spoil_the_value()
    {
        var body = Defer(() =>
        {
            _server.Client.NotSent = _ => new RedisError.Client.Closed(Delivery.NotSent);
            return Pure(7);
        });
        Assert.Equal(7, await _server.Client.Right(Orders.Hold(body)));
    }

    [Fact]
    public async Task It_is_retried_as_long_as_the_body_has_not_written()
    {
        _server.Put("orders", "other", TimeSpan.FromMilliseconds(25));
        var running = _server.Client.Right(Orders.Hold(Sample.Set("a", 1).Map(_ => 1)).Retry(RetrySchedule.Constant(TimeSpan.FromMilliseconds(30))));
        await Sleeping(TimeSpan.FromMilliseconds(30));
        _server.Time.Advance(TimeSpan.FromMilliseconds(30));
        Assert.Equal(1, await running);
        Assert.Equal(2, _server.Tries);
    }

    [Fact]
    public async Task Locks_nest()
    {
        var inner = new RedisLock("lines") { Ttl = TimeSpan.FromSeconds(5) };
        var both = Orders.Hold(outside => inner.Hold(inside => Pure((outside.State, inside.State, _server.Holder("orders") is not null))));
        Assert.Equal((LockState.Held, LockState.Held, true), await _server.Client.Right(both));
        Assert.Equal((null, null), (_server.Holder("orders"), _server.Holder("lines")));
    }

    Task Sleeping(TimeSpan pause) => Eventually.TrueAsync(() => _server.Time.Asked.Contains(pause), "the body sleeps");
}
