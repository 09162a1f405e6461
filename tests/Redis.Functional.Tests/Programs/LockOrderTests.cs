using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Programs;

/// <summary>The check that debug builds make at each lock.</summary>
public sealed class LockOrderTests
{
    private readonly Lock _first = new();
    private readonly Lock _second = new();

    [Fact]
    public void A_lock_that_comes_later_may_be_taken() => Assert.Null(Nested(LockRank.Lease, LockRank.Backlog));

    [Fact]
    public void A_lock_that_comes_earlier_is_found() =>
        Assert.Equal("a thread that holds SessionInput takes Lease (docs/adr/0019)", Nested(LockRank.SessionInput, LockRank.Lease));

    // Two threads with the same two, one in each order, would wait for each other.
    [Fact]
    public void Two_locks_of_one_rank_are_found() => Assert.NotNull(Nested(LockRank.State, LockRank.State));

    [Fact]
    public void A_lock_that_is_held_two_locks_ago_counts()
    {
        Assert.Null(LockOrder.Violation(_first, LockRank.SessionInput));
        lock (_first)
        {
            Assert.Null(LockOrder.Violation(_second, LockRank.Hub));
            lock (_second) { }
            Assert.NotNull(LockOrder.Violation(new Lock(), LockRank.SessionOutput));
        }
    }

    [Fact]
    public void A_lock_that_was_left_does_not_count()
    {
        Assert.Null(LockOrder.Violation(_first, LockRank.SessionInput));
        lock (_first) { }
        Assert.Null(LockOrder.Violation(_second, LockRank.Lease));
    }

    [Fact]
    public void A_lock_may_be_taken_again()
    {
        Assert.Null(LockOrder.Violation(_first, LockRank.Hub));
        lock (_first)
        {
            Assert.Null(LockOrder.Violation(_first, LockRank.Hub));
            lock (_first) { }
            Assert.NotNull(LockOrder.Violation(_second, LockRank.Hub));
        }
    }

    [Fact]
    public async Task The_locks_of_other_threads_do_not_count()
    {
        Assert.Null(LockOrder.Violation(_first, LockRank.Hub));
        using var held = new ManualResetEventSlim();
        using var seen = new ManualResetEventSlim();
        var holder = Task.Factory.StartNew(
            () =>
            {
                LockOrder.Violation(_second, LockRank.Hub);
                lock (_second)
                {
                    held.Set();
                    seen.Wait();
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        held.Wait();
        Assert.Null(LockOrder.Violation(_first, LockRank.Lease));
        seen.Set();
        await holder;
    }

    private string? Nested(LockRank outer, LockRank inner)
    {
        Assert.Null(LockOrder.Violation(_first, outer));
        lock (_first) return LockOrder.Violation(_second, inner);
    }
}
