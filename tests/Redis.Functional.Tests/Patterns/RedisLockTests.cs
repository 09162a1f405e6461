using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Patterns;

/// <summary>Taking a lock: once, or by waiting; what it says to those who do not get it; what it leaves behind when it fails.</summary>
public class RedisLockTests
{
    static readonly RedisLock Orders = new("orders") { Ttl = TimeSpan.FromSeconds(10) };

    readonly FakeLockServer _server = new();

    static TimeSpan Ms(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    [Fact]
    public async Task A_free_lock_is_taken_with_a_token_of_its_own_and_the_next_fence()
    {
        await using var first = await Right(Orders with { Owner = "worker 1" });
        Assert.Equal((1, LockState.Held), (first.FencingToken, first.State));
        Assert.Matches("^worker 1#[0-9a-f]{32}$", _server.Holder("orders"));
        Assert.True((await first.Release()).IfLeft(false));

        await using var second = await Right(Orders);
        Assert.Equal(2, second.FencingToken);
        Assert.Matches("^[0-9a-f]{32}$", _server.Holder("orders"));
    }

    [Fact]
    public async Task Who_does_not_get_it_is_told_who_has_it_and_how_long_still()
    {
        _server.Put("orders", "worker 1#00", Ms(700));

        var error = Assert.IsType<RedisError.Client.LockNotAcquired>(await Left(Orders));

        Assert.Equal(new RedisError.Client.LockNotAcquired("orders", "worker 1", Ms(700), TimeSpan.Zero), error);
        Assert.Equal("Lock 'orders' was not acquired within 0 ms. It is held by worker 1 and expires in 700 ms.", error.Message);
        Assert.Equal((1, Delivery.NotSent, true), (_server.Tries, error.Delivery, error.IsTransient));
    }

    [Theory]
    [InlineData("00", null)]
    [InlineData("#00", null)]
    [InlineData("a#b#00", "a#b")]
    [InlineData("a\r\nb#00", "a??b")]
    public async Task A_holders_name_is_what_its_token_says_before_the_number(string token, string? holder)
    {
        _server.Put("orders", token, Ms(700));
        Assert.Equal(holder, Assert.IsType<RedisError.Client.LockNotAcquired>(await Left(Orders)).Holder);
    }

    [Fact]
    public async Task Waiting_asks_again_and_again_until_it_is_free()
    {
        _server.Put("orders", "other", TimeSpan.FromSeconds(60));
        var acquiring = (Orders with { AcquireTimeout = TimeSpan.FromSeconds(30), PollInterval = Ms(40) }).Acquire(_server.Client).AsTask();
        for (var poll = 1; poll <= 5; poll++)
        {
            await Polling(Ms(40), poll);
            Assert.Equal(poll, _server.Tries);
            if (poll == 5) _server.Forget("orders");
            _server.Time.Advance(Ms(40));
        }

        await using var held = Unwrap(await acquiring);
        Assert.Equal((6, LockState.Held), (_server.Tries, held.State));
    }

    [Fact]
    public async Task Waiting_asks_sooner_when_the_holders_time_ends_sooner()
    {
        _server.Put("orders", "other", Ms(12));
        var acquiring = (Orders with { AcquireTimeout = TimeSpan.FromSeconds(30), PollInterval = Ms(400) }).Acquire(_server.Client).AsTask();
        await Polling(Ms(13), 1);
        _server.Time.Advance(Ms(13));
        await using var held = Unwrap(await acquiring);
    }

    [Fact]
    public async Task Waiting_ends_at_its_deadline()
    {
        _server.Put("orders", "other", TimeSpan.FromSeconds(60));
        var acquiring = (Orders with { AcquireTimeout = Ms(100), PollInterval = Ms(60) }).Acquire(_server.Client).AsTask();
        await Polling(Ms(60), 1);
        _server.Time.Advance(Ms(60));
        await Polling(Ms(40), 1);
        Assert.False(acquiring.IsCompleted);
        _server.Time.Advance(Ms(40));

        var error = Assert.IsType<RedisError.Client.LockNotAcquired>((await acquiring).MatchUnsafe(_ => null!, e => e));
        Assert.Equal((Ms(100), 3), (error.Waited, _server.Tries));
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        _server.Put("orders", "other", TimeSpan.FromSeconds(60));
        using var source = new CancellationTokenSource();
        var acquiring = (Orders with { AcquireTimeout = Timeout.InfiniteTimeSpan }).Acquire(_server.Client, source.Token).AsTask();
        await Polling(Ms(100), 1);
        await source.CancelAsync();
        Assert.IsType<RedisError.Client.Cancelled>((await acquiring).MatchUnsafe(_ => null!, e => e));
        Assert.Equal("other", _server.Holder("orders"));
    }

    [Fact]
    public async Task A_transient_error_while_waiting_is_another_try()
    {
        _server.Client.NotSent = number => number == 0 ? new RedisError.Connection(ConnectionFault.Lost, "lost", Delivery.NotSent) : null;
        var acquiring = (Orders with { AcquireTimeout = TimeSpan.FromSeconds(1) }).Acquire(_server.Client).AsTask();
        await Polling(Ms(100), 1);
        _server.Time.Advance(Ms(100));
        await using var held = Unwrap(await acquiring);
    }

    [Fact]
    public async Task An_error_that_lasts_ends_the_waiting()
    {
        _server.Instead = _ => "-WRONGTYPE no string\r\n";
        var error = Assert.IsType<RedisError.Server>(await Left(Orders with { AcquireTimeout = TimeSpan.FromSeconds(1) }));
        Assert.Equal("WRONGTYPE", error.Code);
    }

    [Fact]
    public async Task A_lock_whose_answer_is_lost_is_given_back_by_its_token()
    {
        // The first exchange asks by the script's digest, which the server does not know yet.
        _server.Client.ReplyLost = number => number == 1 ? new RedisError.Connection(ConnectionFault.Lost, "lost", Delivery.Unknown) : null;

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Connection>(await Left(Orders)).Delivery);

        await Eventually.TrueAsync(() => _server.Releases == 1, "it is given back");
        Assert.Null(_server.Holder("orders"));
    }

    [Fact]
    public async Task What_cannot_be_given_back_at_once_is_given_back_later()
    {
        var lost = new RedisError.Connection(ConnectionFault.Lost, "lost", Delivery.Unknown);
        var isLost = true;
        _server.Client.ReplyLost = _ => isLost && _server.Tries > 0 ? lost : null;
        await Left(Orders);
        _server.Client.NotSent = _ => isLost ? lost with { Delivery = Delivery.NotSent } : null;
        await Polling(Ms(100), 1);
        isLost = false;
        _server.Put("orders", _server.Client.Sent[^1].Split(' ')[^1], TimeSpan.FromSeconds(60));
        _server.Time.Advance(Ms(100));

        await Eventually.TrueAsync(() => _server.Holder("orders") is null, "it is given back");
    }

    [Fact]
    public async Task A_grant_that_comes_too_late_is_no_grant_and_is_given_back()
    {
        var reply = new TaskCompletionSource();
        _server.Client.Release = reply.Task;
        var acquiring = Orders.Acquire(_server.Client).AsTask();
        await Eventually.TrueAsync(() => _server.Client.Sent.Count > 0, "it is sent");
        _server.Time.Advance(TimeSpan.FromSeconds(9));

        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Timeout>((await acquiring).MatchUnsafe(_ => null!, e => e)).Delivery);
        reply.SetResult();
        await Eventually.TrueAsync(() => _server.Releases == 1 && _server.Holder("orders") is null, "it is given back");
    }

    public static TheoryData<RedisLock> Wrong =>
    [
        new RedisLock(default(RedisKey)), new RedisLock(""), new RedisLock("a}b"), new RedisLock("{}a"),
        Orders with { Ttl = Ms(199) }, Orders with { Ttl = TimeSpan.FromDays(25) }, Orders with { Ttl = TimeSpan.MinValue },
        Orders with { SafetyMargin = Ms(49) }, Orders with { SafetyMargin = TimeSpan.FromSeconds(6) },
        Orders with { AcquireTimeout = Ms(-2) }, Orders with { PollInterval = TimeSpan.Zero }, Orders with { Owner = new string('x', 201) },
        Orders with { FencingTokenTtl = Ms(1) },
    ];

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task Settings_that_cannot_work_are_refused_before_anything_is_sent(RedisLock wrong)
    {
        Assert.IsType<RedisError.Client.InvalidArgument>(await Left(wrong));
        Assert.IsType<RedisError.Client.InvalidArgument>(await _server.Client.Left(wrong.Hold(RedisProgram.Pure(1))));
        Assert.Empty(_server.Client.Sent);
    }

    [Theory]
    [InlineData("orders", "{orders}:fence")]
    [InlineData("{shop}:orders", "{shop}:orders:fence")]
    [InlineData("a{b}c", "a{b}c:fence")]
    [InlineData("a{b", "{a{b}:fence")]
    public void The_fence_stands_in_the_slot_of_its_lock(string key, string fence) => Assert.Equal(fence, LockKeys.Fence(key).ToString());

    [Fact]
    public async Task A_fence_can_be_told_how_long_to_stay()
    {
        await using var held = await Right(Orders with { FencingTokenTtl = TimeSpan.FromDays(1) });
        Assert.EndsWith(" 10000 86400000", _server.Client.Sent[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_client_is_a_left() =>
        Assert.IsType<RedisError.Client.InvalidArgument>((await Orders.Acquire(null!)).MatchUnsafe(_ => null!, e => e));

    async Task<HeldLock> Right(RedisLock wanted) => Unwrap(await wanted.Acquire(_server.Client));

    async Task<RedisError> Left(RedisLock wanted) => (await wanted.Acquire(_server.Client)).MatchUnsafe(_ => null!, error => error);

    static HeldLock Unwrap(Either<RedisError, HeldLock> outcome) => outcome.IfLeft(error => throw new Xunit.Sdk.XunitException($"{error}"));

    // Somebody has asked the clock for that pause, so many times in all.
    Task Polling(TimeSpan pause, int times) =>
        Eventually.TrueAsync(() => _server.Time.Asked.Count(asked => asked == pause) == times, $"pause {times} of {pause.TotalMilliseconds} ms");
}
