using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>The queue of exchanges that await replies.</summary>
public sealed class ReplyQueueTests
{
    static readonly RedisError Over = new RedisError.Client.Closed(Delivery.Unknown);

    static void Put(ReplyQueue queue, Exchange exchange)
    {
        queue.Reserve();
        queue.Enqueue(exchange);
    }

    [Fact]
    public void An_empty_queue_shows_nothing() => Assert.Null(new ReplyQueue().Peek());

    [Fact]
    public void What_goes_in_first_comes_out_first_over_many_segments()
    {
        var queue = new ReplyQueue();
        var exchanges = Enumerable.Range(0, 5_000).Select(_ => new StubExchange()).ToArray();
        foreach (var exchange in exchanges) Put(queue, exchange);
        foreach (var exchange in exchanges)
        {
            Assert.Same(exchange, queue.Peek());
            queue.Dequeue();
        }

        Assert.Null(queue.Peek());
    }

    [Fact]
    public void A_queue_that_is_emptied_all_the_time_goes_on_past_its_segments()
    {
        var queue = new ReplyQueue();
        for (var i = 0; i < 10_000; i++)
        {
            var exchange = new StubExchange();
            Put(queue, exchange);
            Assert.Same(exchange, queue.Peek());
            queue.Dequeue();
            Assert.Null(queue.Peek());
        }
    }

    [Fact]
    public async Task One_thread_writes_while_another_reads()
    {
        const int Count = 300_000;
        var queue = new ReplyQueue();
        var written = new StubExchange[Count];
        for (var i = 0; i < Count; i++) written[i] = new StubExchange();
        var writing = Task.Run(() => Array.ForEach(written, exchange => Put(queue, exchange)), TestContext.Current.CancellationToken);
        for (var i = 0; i < Count; i++)
        {
            Exchange? due;
            while ((due = queue.Peek()) is null) await Task.Yield();
            Assert.Same(written[i], due);
            queue.Dequeue();
        }

        await writing;
        Assert.Null(queue.Peek());
    }

    [Fact]
    public void A_sweep_ends_what_is_over_and_leaves_it_in_its_place()
    {
        var queue = new ReplyQueue();
        var (first, second, third) = (new StubExchange(10), new StubExchange(20), new StubExchange(30));
        Put(queue, first);
        Put(queue, second);
        Put(queue, third);
        queue.Sweep(20, exchange => exchange.Fail(Over));
        Assert.Equal((Over, Over, null), (first.Error, second.Error, third.Error));
        Assert.Same(first, queue.Peek());
    }

    [Fact]
    public void An_exchange_with_a_longer_limit_of_its_own_does_not_hide_those_behind_it()
    {
        var queue = new ReplyQueue();
        var (patient, behind) = (new StubExchange(1_000, patient: true), new StubExchange(20));
        Put(queue, patient);
        Put(queue, behind);
        queue.Sweep(20, exchange => exchange.Fail(Over));
        Assert.Equal((null, Over), (patient.Error, behind.Error));
    }

    [Fact]
    public void One_that_brought_its_deadline_along_is_not_hidden_by_those_before_it()
    {
        var queue = new ReplyQueue();
        var (before, brought, later, last) = (new StubExchange(1_000), new StubExchange(20), new StubExchange(500), new StubExchange(2_000));
        foreach (var exchange in new[] { before, brought, later, last }) Put(queue, exchange);
        queue.Sweep(10, exchange => exchange.Fail(Over));
        Assert.Null(brought.Error);
        queue.Sweep(20, exchange => exchange.Fail(Over));
        Assert.Equal((null, Over, null), (before.Error, brought.Error, later.Error));
        queue.Sweep(500, exchange => exchange.Fail(Over));
        Assert.Equal((null, Over, null), (before.Error, later.Error, last.Error));
    }

    [Fact]
    public void What_was_queued_from_an_offset_on_gets_more_time()
    {
        var queue = new ReplyQueue();
        var (before, after, endless) = (new StubExchange(10) { StartOffset = 0 }, new StubExchange(10) { StartOffset = 7 }, new StubExchange { StartOffset = 8 });
        foreach (var exchange in new[] { before, after, endless }) Put(queue, exchange);
        queue.Extend(7, 5);
        queue.Sweep(14, exchange => exchange.Fail(Over));
        Assert.Equal((Over, null, Clock.Never), (before.Error, after.Error, endless.Deadline));
        queue.Sweep(15, exchange => exchange.Fail(Over));
        Assert.Equal(Over, after.Error);
    }
}
