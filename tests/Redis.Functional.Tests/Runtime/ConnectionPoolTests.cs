using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A pool of connections that are made up, by a clock that the test moves.</summary>
public class ConnectionPoolTests
{
    static readonly RedisError Refused = new RedisError.Connection(ConnectionFault.Unreachable, "nobody is there", Delivery.NotSent);

    [Fact]
    public async Task A_connection_that_is_given_back_is_lent_again()
    {
        var bench = new PoolBench();
        var first = await bench.Taken();
        Assert.Equal(new PoolStatistics(1, 0, 0, 1, 0), bench.Pool.Statistics);
        bench.Pool.GiveBack(first);
        Assert.Equal(new PoolStatistics(0, 1, 0, 1, 0), bench.Pool.Statistics);
        Assert.Same(first, await bench.Taken());
        Assert.Equal(1, bench.DialsBegun);
    }

    [Fact]
    public async Task The_one_used_last_goes_out_first()
    {
        var bench = new PoolBench();
        var (first, second) = (await bench.Taken(), await bench.Taken());
        bench.Pool.GiveBack(second);
        bench.Pool.GiveBack(first);
        Assert.Same(first, bench.Pool.TryTake());
        Assert.Same(second, bench.Pool.TryTake());
        Assert.Null(bench.Pool.TryTake());
    }

    [Fact]
    public async Task A_dial_that_fails_ends_those_who_wait_for_it_alone()
    {
        var bench = new PoolBench(fails: false, maxWait: 0, isEager: false);
        var (first, waits, second) = (bench.Take(failsWithDial: true), bench.Take(), bench.Take(failsWithDial: true));
        (await bench.NextDial()).SetResult(Refused);
        Assert.Same(Refused, (await first).Error);
        Assert.Same(Refused, (await second).Error);
        (await bench.NextDial()).SetResult(new FakePooled());
        Assert.True((await waits).TryGetValue(out _));
    }

    // As while a user is deleted and made again. A shared connection says the same.
    [Fact]
    public async Task A_refused_login_is_final_to_who_connects_and_transient_to_a_call()
    {
        var refusal = new RedisError.Connection(ConnectionFault.Authentication, "Wrong password.", Delivery.NotSent);
        var bench = new PoolBench(isEager: false);
        var (connects, calls) = (bench.Take(failsWithDial: true), bench.Take());
        (await bench.NextDial()).SetResult(refusal);
        (await bench.NextDial()).SetResult(refusal);
        Assert.Same(refusal, (await connects).Error);
        var told = Assert.IsType<RedisError.Connection>((await calls).Error);
        Assert.Equal((ConnectionFault.Disconnected, true), (told.Fault, told.IsTransient));
        Assert.Contains("Wrong password.", told.Message, StringComparison.Ordinal);
    }

    // As on a server with room for fewer clients than the pool may have connections.
    [Fact]
    public async Task A_dial_that_fails_ends_nobody_while_a_connection_can_come_back()
    {
        var bench = new PoolBench(isEager: false);
        var (one, two, three) = (bench.Take(), bench.Take(), bench.Take());
        (await bench.NextDial()).SetResult(Refused);
        (await bench.NextDial()).SetResult(new FakePooled());
        (await bench.NextDial()).SetResult(Refused);
        Assert.True((await one).TryGetValue(out var made));
        Assert.False(two.IsCompleted || three.IsCompleted);
        bench.Pool.GiveBack(made);
        Assert.True((await two).TryGetValue(out var again));
        Assert.Same(made, again);
        bench.Pool.GiveBack(made);
        Assert.True((await three).TryGetValue(out again));
        Assert.Same(made, again);
    }

    [Fact]
    public async Task What_comes_back_ended_is_not_lent_again()
    {
        var bench = new PoolBench();
        var first = await bench.Taken();
        first.End(Refused);
        bench.Pool.GiveBack(first);
        Assert.Equal(new PoolStatistics(0, 0, 0, 1, 1), bench.Pool.Statistics);
        Assert.NotSame(first, await bench.Taken());
    }

    [Fact]
    public async Task Giving_back_twice_counts_once()
    {
        var bench = new PoolBench();
        var first = await bench.Taken();
        bench.Pool.GiveBack(first);
        bench.Pool.GiveBack(first);
        Assert.Equal(new PoolStatistics(0, 1, 0, 1, 0), bench.Pool.Statistics);
        Assert.True(first.IsOpen);
    }

    [Fact]
    public async Task Who_waits_is_served_in_the_order_of_asking()
    {
        var bench = new PoolBench(maxSize: 1);
        var held = await bench.Taken();
        var waiting = Enumerable.Range(0, 20).Select(_ => bench.Take()).ToArray();
        Assert.Equal(20, bench.Pool.Statistics.Waiting);
        Assert.Null(bench.Pool.TryTake());
        foreach (var next in waiting)
        {
            Assert.All(waiting.SkipWhile(one => one != next), one => Assert.False(one.IsCompleted));
            bench.Pool.GiveBack(held);
            Assert.Null(bench.Pool.TryTake());
            Assert.True((await next).TryGetValue(out var lent));
            Assert.Same(held, lent);
        }

        Assert.Equal(new PoolStatistics(1, 0, 0, 1, 0), bench.Pool.Statistics);
    }

    [Fact]
    public async Task Who_waits_too_long_is_told_how_long()
    {
        var bench = new PoolBench(maxSize: 1, maxWait: 1_000);
        var held = await bench.Taken();
        var waiting = bench.Take();
        bench.Advance(999);
        Assert.Equal(1, bench.Pool.Statistics.Waiting);
        bench.Advance(1);
        Assert.Equal(new RedisError.Client.PoolTimeout(TimeSpan.FromSeconds(1)), (await waiting).Error);
        bench.Pool.GiveBack(held);
        Assert.Equal(new PoolStatistics(0, 1, 0, 1, 0), bench.Pool.Statistics);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lease_has_a_limit_of_its_own_whatever_it_waits_for(bool failsWhenAway)
    {
        var bench = new PoolBench(isEager: false, fails: failsWhenAway, maxWait: 5_000);
        var waiting = bench.Take(patience: 500);
        var dial = await bench.NextDial();
        bench.Advance(499);
        Assert.False(waiting.IsCompleted);
        bench.Advance(1);
        var late = Assert.IsType<RedisError.Timeout>((await waiting).Error);
        Assert.Equal((TimeSpan.FromMilliseconds(500), Delivery.NotSent), (late.Limit, late.Delivery));

        dial.SetResult(new FakePooled());
        Assert.True((await bench.Take()).IsOk);
        Assert.Equal(1, bench.Pool.Statistics.Created);
    }

    [Fact]
    public async Task A_pool_that_does_not_wait_refuses_at_once_when_full_and_only_then()
    {
        var bench = new PoolBench(maxSize: 2, maxWait: 0, isEager: false);
        var (one, two) = (bench.Take(), bench.Take());
        Assert.Equal(new RedisError.Client.PoolTimeout(TimeSpan.Zero), (await bench.Take()).Error);
        Assert.False(one.IsCompleted || two.IsCompleted);
        (await bench.NextDial()).SetResult(new FakePooled());
        (await bench.NextDial()).SetResult(new FakePooled());
        Assert.True((await one).IsOk && (await two).IsOk);
        Assert.Equal(new RedisError.Client.PoolTimeout(TimeSpan.Zero), (await bench.Take()).Error);
    }

    [Fact]
    public async Task Cancelling_who_waits_leaves_nothing_behind()
    {
        var bench = new PoolBench(maxSize: 1);
        var held = await bench.Taken();
        using var cancel = new CancellationTokenSource();
        var (gone, stays) = (bench.Take(cancel.Token), bench.Take());
        await cancel.CancelAsync();
        Assert.Equal(new RedisError.Client.Cancelled(Delivery.NotSent), (await gone).Error);
        Assert.Equal(1, bench.Pool.Statistics.Waiting);
        bench.Pool.GiveBack(held);
        Assert.True((await stays).IsOk);
        Assert.Equal(new PoolStatistics(1, 0, 0, 1, 0), bench.Pool.Statistics);
        Assert.Equal(new RedisError.Client.Cancelled(Delivery.NotSent), (await bench.Take(cancel.Token)).Error);
    }

    [Fact]
    public async Task A_dial_whose_caller_has_gone_serves_the_next()
    {
        var bench = new PoolBench(isEager: false);
        using var cancel = new CancellationTokenSource();
        var gone = bench.Take(cancel.Token);
        var dial = await bench.NextDial();
        await cancel.CancelAsync();
        Assert.True((await gone).IsError);
        var next = bench.Take();
        var made = new FakePooled();
        dial.SetResult(made);
        Assert.True((await next).TryGetValue(out var lent));
        Assert.Same(made, lent);
        Assert.Equal(1, bench.DialsBegun);
    }

    [Fact]
    public async Task Idle_connections_are_closed_when_their_time_is_over()
    {
        var bench = new PoolBench(idle: 1_000);
        var (first, second) = (await bench.Taken(), await bench.Taken());
        bench.Pool.GiveBack(first);
        bench.Advance(600);
        bench.Pool.GiveBack(second);
        bench.Advance(399);
        Assert.Equal(2, bench.Pool.Statistics.Idle);
        bench.Advance(1);
        Assert.False(first.IsOpen);
        Assert.True(second.IsOpen);
        bench.Advance(600);
        Assert.False(second.IsOpen);
        Assert.Equal(new PoolStatistics(0, 0, 0, 2, 2), bench.Pool.Statistics);
    }

    [Fact]
    public async Task An_idle_connection_that_is_lost_leaves_the_pool()
    {
        var bench = new PoolBench();
        var first = await bench.Taken();
        bench.Pool.GiveBack(first);
        first.End(Refused);
        await Eventually.TrueAsync(() => bench.Pool.Statistics == new PoolStatistics(0, 0, 0, 1, 1), "the loss is counted");
        Assert.False(bench.Pool.IsConnected);
    }

    [Fact]
    public async Task Room_that_a_lost_connection_leaves_is_for_who_waits()
    {
        var bench = new PoolBench(maxSize: 1);
        var held = await bench.Taken();
        var waiting = bench.Take();
        held.End(Refused);
        bench.Pool.GiveBack(held);
        Assert.True((await waiting).IsOk);
        Assert.Equal(2, bench.DialsBegun);
    }

    [Fact]
    public async Task A_dial_that_fails_ends_who_waits_and_the_next_until_its_time()
    {
        var bench = new PoolBench(backoff: 100, isEager: false);
        var (one, two) = (bench.Take(), bench.Take());
        (await bench.NextDial()).SetResult(Refused);
        (await bench.NextDial()).SetResult(Refused);
        Assert.Equal(Refused, (await one).Error);
        Assert.Equal(Refused, (await two).Error);

        var three = await bench.Take();
        Assert.Contains("nobody is there", three.Error.Message, StringComparison.Ordinal);
        Assert.Equal(2, bench.DialsBegun);

        bench.IsEager = true;
        bench.Advance(100);
        Assert.True((await bench.Take()).IsOk);
    }

    [Fact]
    public async Task A_pool_that_waits_for_the_server_dials_again_by_itself_one_at_a_time()
    {
        var bench = new PoolBench(fails: false, backoff: 100, maxWait: Clock.Never, isEager: false);
        var waiting = new[] { bench.Take(), bench.Take(), bench.Take() };
        for (var i = 0; i < 3; i++) (await bench.NextDial()).SetResult(Refused);
        await Eventually.TrueAsync(
            () =>
            {
                bench.Advance(100);
                return bench.DialsBegun == 4;
            },
            "it dials again");
        Assert.All(waiting, one => Assert.False(one.IsCompleted));
        bench.IsEager = true;
        (await bench.NextDial()).SetResult(new FakePooled());
        foreach (var one in waiting) Assert.True((await one).IsOk);
    }

    [Fact]
    public async Task Who_waits_in_vain_for_the_server_is_told_why()
    {
        var bench = new PoolBench(maxSize: 1, fails: false, backoff: 5_000, maxWait: 1_000, isEager: false);
        var waiting = bench.Take();
        (await bench.NextDial()).SetResult(Refused);
        await Eventually.TrueAsync(
            () =>
            {
                bench.Advance(1_000);
                return waiting.IsCompleted;
            },
            "it gives up");
        Assert.Contains("nobody is there", Assert.IsType<RedisError.Timeout>((await waiting).Error).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dial_that_closing_cuts_off_tells_nobody_that_his_call_was_cancelled()
    {
        var bench = new PoolBench(maxSize: 1) { IsEager = false };
        Waiter second = new(static () => { });

        // While the first one is told, the dial ends, and would tell the second.
        Waiter first = new(() =>
        {
            bench.TryEndDial(new RedisError.Client.Cancelled(Delivery.NotSent));
            SpinWait.SpinUntil(() => second.IsDone, TimeSpan.FromSeconds(30));
        });
        bench.Pool.Enqueue(first);
        bench.Pool.Enqueue(second);
        await bench.WaitForDial();
        bench.Pool.Close(FallbackErrors.ClosedNotSent);
        Assert.IsType<RedisError.Client.Closed>(first.Error);
        Assert.IsType<RedisError.Client.Closed>(second.Error);
    }

    [Fact]
    public async Task Closing_ends_who_waits_and_the_idle_and_what_is_dialled_and_lends_no_more()
    {
        var bench = new PoolBench(maxSize: 3);
        var (lent, idle) = (await bench.Taken(), await bench.Taken());
        bench.Pool.GiveBack(idle);
        Assert.Same(idle, bench.Pool.TryTake());
        bench.IsEager = false;
        var waiting = new[] { bench.Take(), bench.Take() };
        var dial = await bench.NextDial();
        bench.Pool.GiveBack(idle);
        Assert.True((await waiting[0]).IsOk);

        bench.Pool.Close(FallbackErrors.ClosedNotSent);
        Assert.Equal(new[] { lent, idle }.ToHashSet(), bench.Pool.Lent().ToHashSet());
        Assert.Equal(new RedisError.Client.Closed(Delivery.NotSent), (await waiting[1]).Error);
        var late = new FakePooled();
        dial.SetResult(late);
        await late.Ended.WaitAsync(TimeSpan.FromSeconds(30));
        bench.Pool.GiveBack(lent);
        bench.Pool.GiveBack(idle);
        await lent.Ended.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(new RedisError.Client.Closed(Delivery.NotSent), (await bench.Take()).Error);
        Assert.Equal(new PoolStatistics(0, 0, 0, 2, 2), bench.Pool.Statistics);
    }

    [Fact]
    public async Task A_connection_that_was_asked_for_beforehand_is_there_for_the_next_who_tries()
    {
        var bench = new PoolBench(maxSize: 1);
        Assert.Null(bench.Pool.TryTake());
        bench.Pool.Prepare();
        bench.Pool.Prepare();
        await Eventually.TrueAsync(() => bench.Pool.Statistics.Idle == 1, "it is made");
        Assert.NotNull(bench.Pool.TryTake());
        bench.Pool.Prepare();
        Assert.Equal(1, bench.DialsBegun);
    }

    [Fact]
    public async Task Destroyed_under_load_it_ends_every_wait_and_every_connection()
    {
        var bench = new PoolBench(maxSize: 8);
        var seen = new System.Collections.Concurrent.ConcurrentBag<FakePooled>();
        var workers = Enumerable.Range(0, 32).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var taken = await bench.Take();
                if (!taken.TryGetValue(out var connection)) return taken.Error;
                seen.Add(connection);
                await Task.Yield();
                bench.Pool.GiveBack(connection);
            }
        })).ToArray();
        await Eventually.TrueAsync(() => seen.Count > 10_000, "there is load");
        bench.Pool.Close(FallbackErrors.ClosedNotSent);
        bench.Pool.EndLent();
        foreach (var worker in workers) Assert.IsType<RedisError.Client.Closed>(await worker);
        var figures = bench.Pool.Statistics;
        Assert.Equal((0, 0, 0), (figures.InUse, figures.Idle, figures.Waiting));
        Assert.Equal(figures.Created, figures.Closed);
        Assert.All(seen, connection => Assert.False(connection.IsOpen));
    }

    sealed class Waiter(Action told) : PoolWaiter<FakePooled>(Clock.Never)
    {
        volatile RedisError? _error;

        public RedisError? Error => _error;

        internal override bool IsDone => _error is not null;

        internal override void Grant(FakePooled connection) => throw new InvalidOperationException("no dial succeeds");

        internal override void Fail(RedisError error)
        {
            _error = error;
            told();
        }
    }
}
