using System.Runtime.CompilerServices;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>Calls that wait for a connection or for room.</summary>
public sealed class BacklogTests
{
    [Fact]
    public void The_oldest_is_handed_over_first_until_one_is_refused()
    {
        var backlog = new Backlog();
        var exchanges = Enumerable.Range(0, 4).Select(_ => new StubExchange()).ToArray();
        Array.ForEach(exchanges, backlog.Add);
        var taken = new List<Exchange>();
        backlog.Drain(exchange =>
        {
            if (taken.Count == 2) return false;
            taken.Add(exchange);
            return true;
        });
        Assert.Equal(exchanges[..2], taken);
        Assert.False(backlog.IsEmpty);
        backlog.Drain(exchange =>
        {
            taken.Add(exchange);
            return true;
        });
        Assert.Equal(exchanges, taken);
        Assert.True(backlog.IsEmpty);
    }

    [Fact]
    public void One_that_has_ended_meanwhile_is_not_handed_over()
    {
        var backlog = new Backlog();
        var (ended, waiting) = (new StubExchange(), new StubExchange());
        backlog.Add(ended);
        backlog.Add(waiting);
        ended.Cancel();
        var taken = new List<Exchange>();
        backlog.Drain(exchange =>
        {
            taken.Add(exchange);
            return true;
        });
        Assert.Equal([waiting], taken);
    }

    [Fact]
    public void Those_that_waited_too_long_end_wherever_they_stand()
    {
        var backlog = new Backlog();
        var (late, early) = (new StubExchange(100), new StubExchange(10));
        backlog.Add(late);
        backlog.Add(early);
        backlog.Sweep(50, exchange => exchange.Fail(new RedisError.Timeout("room", TimeSpan.FromMilliseconds(10), Delivery.NotSent)));
        Assert.Null(late.Error);
        Assert.Equal(Delivery.NotSent, early.Error?.Delivery);
    }

    [Fact]
    public void The_oldest_that_has_not_ended_is_taken_first()
    {
        var backlog = new Backlog();
        var (ended, first, second) = (new StubExchange(), new StubExchange(), new StubExchange());
        Array.ForEach([ended, first, second], backlog.Add);
        ended.Cancel();
        Assert.Equal([first, second, null], [backlog.Take(), backlog.Take(), backlog.Take()]);
        Assert.True(backlog.IsEmpty);
    }

    // As when no work item can be queued: the end of one runs its caller's code, which waits for room again.
    [Fact]
    public void One_that_is_added_while_another_is_handed_over_stays()
    {
        var backlog = new Backlog();
        var (first, second) = (new StubExchange(), new StubExchange());
        backlog.Add(first);
        var taken = new List<Exchange>();
        backlog.Drain(exchange =>
        {
            taken.Add(exchange);
            if (taken.Count == 2) return false;
            exchange.Cancel();
            backlog.Add(second);
            backlog.Drain(nested => throw new InvalidOperationException($"{nested} overtakes"));
            return true;
        });
        Assert.Equal([first, second], taken);
        Assert.Same(second, backlog.Take());
        Assert.True(backlog.IsEmpty);
    }

    [Fact]
    public void One_that_is_refused_keeps_its_place_whatever_happens_meanwhile()
    {
        var backlog = new Backlog();
        var (first, second, third) = (new StubExchange(), new StubExchange(), new StubExchange());
        backlog.Add(first);
        backlog.Add(second);
        Exchange? nested = null;
        backlog.Drain(_ =>
        {
            nested = backlog.Take();
            backlog.Add(third);
            return false;
        });
        Assert.Same(second, nested);
        Assert.Equal([first, third, null], [backlog.Take(), backlog.Take(), backlog.Take()]);
    }

    [Fact]
    public void Those_that_are_added_while_others_end_stay()
    {
        var backlog = new Backlog();
        var (early, late, added) = (new StubExchange(10), new StubExchange(100), new StubExchange(100));
        backlog.Add(early);
        backlog.Add(late);
        backlog.Sweep(50, exchange =>
        {
            exchange.Cancel();
            backlog.Add(added);
        });
        Assert.Equal([late, added, null], [backlog.Take(), backlog.Take(), backlog.Take()]);
    }

    [Fact]
    public void Many_keep_their_order_while_they_come_and_go()
    {
        var backlog = new Backlog();
        var exchanges = Enumerable.Range(0, 1_000).Select(_ => new StubExchange()).ToArray();
        var taken = new List<Exchange>();
        for (var i = 0; i < exchanges.Length; i++)
        {
            backlog.Add(exchanges[i]);
            if (i % 3 == 2) taken.Add(backlog.Take()!);
        }

        backlog.Drain(exchange =>
        {
            taken.Add(exchange);
            return true;
        });
        Assert.Equal(exchanges, taken);
    }

    [Fact]
    public void Those_that_have_ended_take_no_room_although_the_oldest_waits()
    {
        var backlog = new Backlog();
        var oldest = new StubExchange();
        backlog.Add(oldest);
        for (var i = 0; i < 100_000; i++) AddEnded(backlog);
        Assert.InRange(backlog.Count, 1, 8);
        Assert.Same(oldest, backlog.Take());
        Assert.Null(backlog.Take());
    }

    [Fact]
    public void Order_stays_when_those_that_have_ended_leave()
    {
        var backlog = new Backlog();
        var waiting = Enumerable.Range(0, 1_000).Select(_ => new StubExchange()).ToArray();
        foreach (var exchange in waiting)
        {
            backlog.Add(exchange);
            AddEnded(backlog);
        }

        Assert.Equal(waiting, waiting.Select(_ => backlog.Take()));
        Assert.Null(backlog.Take());
    }

    // The callers of all of them cancel at once, and nobody calls afterwards.
    [Fact]
    public async Task Those_that_have_ended_are_not_kept_alive_while_nothing_else_waits_too_long()
    {
        var backlog = new Backlog();
        backlog.Add(new StubExchange());
        var ended = Enumerable.Range(0, 100_000).Select(_ => AddAlive(backlog)).ToArray();
        CancelAll(ended);
        for (var i = 0; i < 10; i++) backlog.Sweep(1, _ => { });

        // The thread pool has them until it has run the work item of each.
        await Eventually.TrueAsync(
            () =>
            {
                GC.Collect();
                return !Array.Exists(ended, static one => one.TryGetTarget(out _));
            },
            "all of them are gone");
    }

    [Fact]
    public void Those_behind_a_great_many_others_end_after_some_beats_whatever_their_limits()
    {
        var backlog = new Backlog();
        for (var i = 0; i < 100_000; i++) backlog.Add(new StubExchange());
        var early = new StubExchange(10);
        backlog.Add(early);
        for (var i = 0; i < 10; i++) backlog.Sweep(50, exchange => exchange.Fail(new RedisError.Timeout("room", TimeSpan.FromMilliseconds(10), Delivery.NotSent)));
        Assert.Equal(Delivery.NotSent, early.Error?.Delivery);
    }

    // As when no work item can be queued: the end of one runs its caller's code, which waits for room again.
    [Fact]
    public void One_that_is_added_while_another_ends_takes_nobodys_place()
    {
        var backlog = new Backlog();
        var added = Enumerable.Range(0, 8).Select(_ => new StubExchange()).ToArray();
        var waiting = Enumerable.Range(0, 8).Select(i => new StubExchange(i % 2 == 0 ? 10 : Clock.Never)).ToArray();
        Array.ForEach(waiting, backlog.Add);
        backlog.Sweep(50, exchange =>
        {
            exchange.Cancel();
            foreach (var one in added.Take(2)) backlog.Add(one);
            added = added[2..];
        });
        var rest = new List<Exchange>();
        while (backlog.Take() is { } next) rest.Add(next);
        Assert.Equal(waiting.Where((_, i) => i % 2 == 1), rest.Take(4));
        Assert.Equal(8, rest.Skip(4).Distinct().Count());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddEnded(Backlog backlog)
    {
        var exchange = new StubExchange();
        backlog.Add(exchange);
        exchange.Cancel();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CancelAll(WeakReference<Exchange>[] exchanges)
    {
        foreach (var one in exchanges)
            if (one.TryGetTarget(out var exchange)) exchange.Cancel();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<Exchange> AddAlive(Backlog backlog)
    {
        var exchange = new StubExchange();
        backlog.Add(exchange);
        return new(exchange);
    }
}
