using LanguageExt;
using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Redis.Functional.Tests.Runtime;
using Xunit;

namespace Redis.Functional.Tests.Patterns;

/// <summary>A lock that is held: how long it may be relied on, when its loss is signalled, how it is renewed, extended and given back.</summary>
public class HeldLockTests
{
    static readonly RedisLock Orders = new("orders") { Ttl = TimeSpan.FromSeconds(10) };

    // Ten seconds, less 1 % of clock drift, 2 ms of rounding, and one second of margin.
    static readonly TimeSpan Usable = TimeSpan.FromMilliseconds(8898);

    // Renewed every four seconds, and every second after a failure.
    static readonly RedisLock Renewing = new("orders") { Ttl = TimeSpan.FromSeconds(12), AutoExtend = true };
    static readonly TimeSpan UsableRenewing = TimeSpan.FromMilliseconds(10_878);

    readonly FakeLockServer _server = new();

    static TimeSpan Ms(double milliseconds) => TimeSpan.FromMilliseconds(milliseconds);

    [Fact]
    public async Task It_is_lost_a_margin_before_the_server_forgets_it()
    {
        await using var held = await Acquire(Orders);
        Assert.Equal(Usable, held.Remaining);
        _server.Time.Advance(Usable - Ms(1));
        Assert.Equal((LockState.Held, false, Ms(1)), (held.State, held.LostToken.IsCancellationRequested, held.Remaining));

        _server.Time.Advance(Ms(1));

        Assert.Equal((LockState.Lost, true, TimeSpan.Zero), (held.State, held.LostToken.IsCancellationRequested, held.Remaining));
        Assert.Equal(LockState.Lost, await held.Completion.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(Ms(1102), _server.Left("orders"));
    }

    [Theory]
    [InlineData(200, null, 75)]
    [InlineData(500, null, 125)]
    [InlineData(10_000, null, 1000)]
    [InlineData(500, 50, 50)]
    public async Task The_margin_is_fifty_milliseconds_at_least(double ttl, int? margin, double expected)
    {
        await using var held = await Acquire(Orders with { Ttl = Ms(ttl), SafetyMargin = margin is { } given ? Ms(given) : null });
        _server.Time.Advance(held.Remaining);
        Assert.True(held.LostToken.IsCancellationRequested);
        Assert.InRange(_server.Left("orders"), Ms(expected), Ms(expected + 2 + (ttl / 100)));
    }

    [Fact]
    public async Task Its_time_counts_from_the_moment_the_request_was_sent()
    {
        var reply = new TaskCompletionSource();
        _server.Client.Release = reply.Task;
        var acquiring = Orders.Acquire(_server.Client).AsTask();
        await Eventually.TrueAsync(() => _server.Client.Sent.Count > 0, "it is sent");
        _server.Time.Advance(Ms(300));
        reply.SetResult();

        await using var held = Unwrap(await acquiring);
        Assert.Equal(Usable - Ms(300), held.Remaining);
    }

    [Fact]
    public async Task Renewal_keeps_it_beyond_its_ttl_and_ends_with_the_release()
    {
        await using var held = await Acquire(Renewing);
        for (var renewal = 1; renewal <= 9; renewal++)
        {
            await Pause(TimeSpan.FromSeconds(4), renewal);
            _server.Time.Advance(TimeSpan.FromSeconds(4));
            await Eventually.TrueAsync(() => _server.Extensions == renewal && held.Remaining == UsableRenewing, $"renewal {renewal}");
        }

        Assert.Equal((LockState.Held, false), (held.State, held.LostToken.IsCancellationRequested));
        Assert.True((await held.Release()).IfLeft(false));
        _server.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((9, LockState.Released, false), (_server.Extensions, held.State, held.LostToken.IsCancellationRequested));
        Assert.Equal(LockState.Released, await held.Completion.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task A_renewal_that_fails_is_tried_again_sooner()
    {
        await using var held = await Acquire(Renewing);
        _server.Client.NotSent = _ => new RedisError.Connection(ConnectionFault.Lost, "lost", Delivery.NotSent);
        await Pause(TimeSpan.FromSeconds(4), 1);
        _server.Time.Advance(TimeSpan.FromSeconds(4));
        await Pause(TimeSpan.FromSeconds(1), 1);
        _server.Client.NotSent = static _ => null;
        _server.Time.Advance(TimeSpan.FromSeconds(1));
        await Eventually.TrueAsync(() => held.Remaining == UsableRenewing, "it is renewed");
    }

    [Fact]
    public async Task Without_an_answer_to_any_renewal_it_is_lost_in_time()
    {
        await using var held = await Acquire(Renewing);
        _server.Client.NotSent = _ => new RedisError.Connection(ConnectionFault.Lost, "lost", Delivery.NotSent);
        await Pause(TimeSpan.FromSeconds(4), 1);
        for (var i = 0; i < 11; i++) _server.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(LockState.Lost, await held.Completion.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.True(_server.Left("orders") >= Ms(50));
    }

    [Fact]
    public async Task A_renewal_that_finds_another_holder_signals_the_loss_at_once()
    {
        await using var held = await Acquire(Renewing);
        _server.Put("orders", "other", TimeSpan.FromSeconds(60));
        await Pause(TimeSpan.FromSeconds(4), 1);
        _server.Time.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(LockState.Lost, await held.Completion.WaitAsync(TimeSpan.FromSeconds(30)));
        await Eventually.TrueAsync(() => held.LostToken.IsCancellationRequested, "it is signalled");
        Assert.Equal(LockLossReason.NotHeld, Assert.IsType<RedisError.Client.LockLost>(await Left(held.Extend())).Reason);
        Assert.False((await held.Release()).IfLeft(true));
        Assert.Equal("other", _server.Holder("orders"));
    }

    [Fact]
    public async Task Extending_counts_from_the_moment_it_was_sent_and_never_shortens()
    {
        await using var held = await Acquire(Orders);
        _server.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.True((await held.Extend()).IsRight);
        Assert.Equal(Usable, held.Remaining);
        Assert.True((await held.Extend(TimeSpan.FromSeconds(1))).IsRight);
        Assert.Equal((Usable, TimeSpan.FromSeconds(10)), (held.Remaining, _server.Left("orders")));
        Assert.True((await held.Extend(TimeSpan.FromSeconds(20))).IsRight);
        Assert.Equal((Ms(18_798), TimeSpan.FromSeconds(20)), (held.Remaining, _server.Left("orders")));

        // The alarm has moved with it.
        _server.Time.Advance(Ms(18_797));
        Assert.False(held.LostToken.IsCancellationRequested);
        _server.Time.Advance(Ms(1));
        Assert.True(held.LostToken.IsCancellationRequested);
        Assert.Equal(LockLossReason.Expired, Assert.IsType<RedisError.Client.LockLost>(await Left(held.Extend())).Reason);
    }

    [Fact]
    public async Task An_extension_without_an_answer_gives_no_time()
    {
        await using var held = await Acquire(Orders);
        _server.Time.Advance(TimeSpan.FromSeconds(5));
        _server.Client.ReplyLost = _ => new RedisError.Connection(ConnectionFault.Lost, "lost", Delivery.Unknown);
        Assert.Equal(Delivery.Unknown, (await Left(held.Extend())).Delivery);
        Assert.Equal((LockState.Held, Usable - TimeSpan.FromSeconds(5)), (held.State, held.Remaining));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(199)]
    [InlineData(1e12)]
    public async Task It_is_not_extended_by_nonsense(double ttl)
    {
        await using var held = await Acquire(Orders);
        Assert.IsType<RedisError.Client.InvalidArgument>(await Left(held.Extend(Ms(ttl))));
        Assert.Equal(0, _server.Extensions);
    }

    [Fact]
    public async Task Releasing_twice_asks_the_server_once()
    {
        var held = await Acquire(Orders);
        Assert.True((await held.Release()).IfLeft(false));
        Assert.True((await held.Release()).IfLeft(false));
        await held.DisposeAsync();
        Assert.Equal((1, LockState.Released, TimeSpan.Zero), (_server.Releases, held.State, held.Remaining));
        Assert.IsType<RedisError.Client.InvalidArgument>(await Left(held.Extend()));
    }

    [Fact]
    public async Task Only_its_own_lock_is_released()
    {
        await using var held = await Acquire(Orders);
        _server.Put("orders", "other", TimeSpan.FromSeconds(60));
        Assert.False((await held.Release()).IfLeft(true));
        Assert.Equal("other", _server.Holder("orders"));
    }

    [Fact]
    public async Task A_lost_lock_is_still_given_back()
    {
        await using var held = await Acquire(Orders);
        _server.Time.Advance(Usable);
        Assert.True((await held.Release()).IfLeft(false));
        Assert.Equal(LockState.Lost, held.State);
        Assert.Null(_server.Holder("orders"));
    }

    [Fact]
    public async Task A_release_that_fails_is_done_in_the_background_and_may_be_asked_for_again()
    {
        var held = await Acquire(Orders);
        _server.Client.NotSent = _ => new RedisError.Connection(ConnectionFault.Lost, "lost", Delivery.NotSent);
        Assert.IsType<RedisError.Connection>(await Left(held.Release()));
        _server.Client.NotSent = static _ => null;
        Assert.True((await held.Release()).IsRight);
        await Pause(Ms(100), 1);
        _server.Time.Advance(Ms(100));
        await Eventually.TrueAsync(() => _server.Releases == 2, "the background has asked too");
        Assert.Null(_server.Holder("orders"));
    }

    [Fact]
    public async Task Waiting_for_the_release_can_be_cancelled_and_it_is_released_all_the_same()
    {
        var held = await Acquire(Orders);
        var reply = new TaskCompletionSource();
        _server.Client.Release = reply.Task;
        using var source = new CancellationTokenSource();
        var releasing = held.Release(source.Token).AsTask();
        await source.CancelAsync();
        Assert.Equal(Delivery.Unknown, Assert.IsType<RedisError.Client.Cancelled>((await releasing).MatchUnsafe(_ => null!, e => e)).Delivery);
        reply.SetResult();
        Assert.True((await held.Release(CancellationToken.None)).IfLeft(false));
        Assert.Equal(1, _server.Releases);
    }

    [Fact]
    public async Task A_callback_that_throws_hurts_nobody()
    {
        using var guard = new ExceptionGuard();
        await using var held = await Acquire(Orders);
        var called = new TaskCompletionSource();
        held.LostToken.Register(() =>
        {
            called.SetResult();
            throw new InvalidOperationException("mine");
        });
        _server.Time.Advance(Usable);
        await called.Task;
        Assert.Equal(LockState.Lost, await held.Completion.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.True((await held.Release()).IfLeft(false));
    }

    [Fact]
    public async Task It_reads_the_clock_under_no_lock()
    {
        await using var held = await Acquire(Orders);
        var onlooker = new Onlooker(() => _ = held.State);
        _server.Time.AfterReading = onlooker.Look;
        Assert.Equal((LockState.Held, Usable, true), (held.State, held.Remaining, held.IsValid));
        Assert.True((await held.Release()).IfLeft(false));
        Assert.False(onlooker.WasLockedOut);
    }

    [Fact]
    public async Task Its_text_shows_no_token()
    {
        await using var held = await Acquire(Orders);
        Assert.Equal("orders: Held", held.ToString());
    }

    async Task<HeldLock> Acquire(RedisLock wanted) => Unwrap(await wanted.Acquire(_server.Client));

    static async Task<RedisError> Left<A>(ValueTask<Either<RedisError, A>> outcome) => (await outcome).MatchUnsafe(_ => null!, error => error);

    static HeldLock Unwrap(Either<RedisError, HeldLock> outcome) => outcome.IfLeft(error => throw new Xunit.Sdk.XunitException($"{error}"));

    // Somebody has asked the clock for that pause, so many times in all.
    Task Pause(TimeSpan pause, int times) =>
        Eventually.TrueAsync(() => _server.Time.Asked.Count(asked => asked == pause) == times, $"pause {times} of {pause.TotalMilliseconds} ms");
}
