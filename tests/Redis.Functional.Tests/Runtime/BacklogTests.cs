using Xunit;

namespace Redis.Functional.Tests.Runtime;

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
}
