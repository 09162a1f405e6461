using System.Globalization;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>What waits for a subscriber: its bounds, what is told of what it did not keep, and the barrier of a loss.</summary>
public class EventBufferTests
{
    private static readonly RedisChannel Channel = RedisChannel.Literal("c");
    private static readonly RedisError Reason = new RedisError.Connection(ConnectionFault.Lost, "gone", Delivery.Unknown);

    internal static Delivered Message(int number) => new(Channel, null, number);

    internal static List<string> Drain(EventBuffer buffer)
    {
        var all = new List<string>();
        while (buffer.TryTake(out var item, out _)) all.Add(Text(item));
        return all;
    }

    internal static string Text(in Delivered item) => item.Occurrence switch
    {
        null => item.Payload.ToString(),
        Occurrence.Lost lost => string.Create(CultureInfo.InvariantCulture, $"dropped {lost.Count}"),
        var other => other.GetType().Name,
    };

    private static EventBuffer Buffer(SubscriptionOverflow overflow, int messages = 3, long bytes = 1 << 20, bool shows = false) =>
        new(new SubscriptionOptions { Overflow = overflow, MaxMessages = messages, MaxBytes = bytes, IncludeConfirmations = shows });

    private static void Fill(EventBuffer buffer, int first, int last)
    {
        for (var number = first; number <= last; number++) buffer.Offer(Message(number));
    }

    [Fact]
    public void The_oldest_make_room_and_are_told_before_what_is_left()
    {
        var buffer = Buffer(SubscriptionOverflow.DropOldest);
        Fill(buffer, 1, 5);

        Assert.Equal((2L, 3), (buffer.Dropped, buffer.Count));
        Assert.Equal(["dropped 2", "3", "4", "5"], Drain(buffer));
        Assert.Equal(0, buffer.Count);
    }

    [Fact]
    public void The_newest_are_left_out_and_told_where_they_would_stand()
    {
        var buffer = Buffer(SubscriptionOverflow.DropNewest);
        Fill(buffer, 1, 5);
        Assert.True(buffer.TryTake(out var first, out _));
        Fill(buffer, 6, 7);

        Assert.Equal("1", Text(first));
        Assert.Equal(3, buffer.Dropped);
        Assert.Equal(["2", "3", "dropped 2", "6", "dropped 1"], Drain(buffer));
    }

    [Fact]
    public void A_full_buffer_that_closes_ends_behind_what_it_holds()
    {
        var buffer = Buffer(SubscriptionOverflow.Close);
        Fill(buffer, 1, 3);

        Assert.False(buffer.Offer(Message(4)));
        Assert.False(buffer.Offer(Message(5)));
        Assert.Equal(["1", "2", "3", "Failed"], Drain(buffer));
        Assert.False(buffer.TryTake(out _, out var ended));
        Assert.True(ended);
    }

    [Theory]
    [InlineData(SubscriptionOverflow.DropOldest, "dropped 2,3")]
    [InlineData(SubscriptionOverflow.DropNewest, "1,dropped 2")]
    [InlineData(SubscriptionOverflow.Close, "1,Failed")]
    public void Bytes_are_bounded_and_a_larger_message_passes_alone(SubscriptionOverflow overflow, string expected)
    {
        var buffer = Buffer(overflow, messages: 100, bytes: 1);
        Fill(buffer, 1, 3);

        Assert.Equal(expected.Split(','), Drain(buffer));
    }

    [Theory]
    [InlineData(SubscriptionOverflow.DropOldest)]
    [InlineData(SubscriptionOverflow.DropNewest)]
    public void Every_message_is_read_or_told_as_dropped_whatever_the_pace(SubscriptionOverflow overflow)
    {
        var pace = new Random(7);
        var buffer = Buffer(overflow, messages: 5, bytes: 5 * 132);
        var (offered, read, told, last) = (0, 0L, 0L, 0);
        for (var step = 0; step < 20_000; step++)
        {
            for (var burst = pace.Next(4); burst > 0; burst--) buffer.Offer(Message(++offered));
            for (var takes = pace.Next(3); takes > 0 && buffer.TryTake(out var item, out _); takes--) Count(item);
        }

        while (buffer.TryTake(out var item, out _)) Count(item);
        Assert.Equal(offered, read + told);
        Assert.Equal(buffer.Dropped, told);

        void Count(in Delivered item)
        {
            if (item.Occurrence is Occurrence.Lost lost)
            {
                told += lost.Count;
                return;
            }

            var number = int.Parse(item.Payload.ToString(), CultureInfo.InvariantCulture);
            Assert.True(number > last, "in order, and once");
            (last, read) = (number, read + 1);
        }
    }

    [Fact]
    public async Task Nothing_behind_a_loss_is_read_before_its_length_is_known()
    {
        var buffer = Buffer(SubscriptionOverflow.DropOldest);
        var loss = new Occurrence.Loss(DateTimeOffset.UnixEpoch, Reason);
        buffer.Offer(Message(1));
        buffer.Tell(loss);
        buffer.Offer(Message(2));

        Assert.Equal(["1"], Drain(buffer));
        var arrival = buffer.Arrival();
        Assert.False(arrival.IsCompleted);
        buffer.Know(loss, TimeSpan.FromSeconds(1));
        await arrival.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(["Loss", "2"], Drain(buffer));
    }

    [Fact]
    public void The_oldest_message_makes_room_though_a_loss_stands_before_it()
    {
        var buffer = Buffer(SubscriptionOverflow.DropOldest, messages: 2);
        var loss = new Occurrence.Loss(DateTimeOffset.UnixEpoch, Reason);
        buffer.Tell(loss);
        Fill(buffer, 1, 5);
        buffer.Know(loss, TimeSpan.Zero);

        Assert.Equal(["Loss", "dropped 3", "4", "5"], Drain(buffer));
    }

    [Theory]
    [InlineData(true, "Loss,Back,1")]
    [InlineData(false, "Loss,1")]
    public void A_mended_loss_is_followed_by_its_confirmation_where_those_are_shown(bool shows, string expected)
    {
        var buffer = Buffer(SubscriptionOverflow.DropOldest, shows: shows);
        var loss = new Occurrence.Loss(DateTimeOffset.UnixEpoch, Reason) { IsMended = true };
        buffer.Tell(loss);
        buffer.Offer(Message(1));
        buffer.Know(loss, TimeSpan.Zero);

        Assert.Equal(expected.Split(','), Drain(buffer));
    }

    [Fact]
    public void A_loss_is_told_however_often_newest_were_dropped_before_it()
    {
        // A producer twice as fast as the reader: before each message that was kept stands what was dropped.
        var buffer = Buffer(SubscriptionOverflow.DropNewest, messages: 8_192);
        Fill(buffer, 1, 8_192);
        for (var number = 0; number < 16_384; number += 2)
        {
            Fill(buffer, number, number);
            buffer.TryTake(out _, out _);
            Fill(buffer, number, number);
        }

        var loss = new Occurrence.Loss(DateTimeOffset.UnixEpoch, Reason);
        buffer.Tell(loss);
        buffer.Know(loss, TimeSpan.Zero);

        Assert.Contains("Loss", Drain(buffer));
    }

    [Fact]
    public void A_loss_is_told_however_many_confirmations_wait()
    {
        var buffer = Buffer(SubscriptionOverflow.DropOldest, shows: true);
        for (var i = 0; i < 100_000; i++) buffer.Tell(new Occurrence.Joined(Channel));
        var loss = new Occurrence.Loss(DateTimeOffset.UnixEpoch, Reason);
        buffer.Tell(loss);
        buffer.Know(loss, TimeSpan.Zero);

        var all = Drain(buffer);
        Assert.Equal("Loss", all[^1]);
        Assert.InRange(all.Count, 1, 10_000);
        buffer.Tell(new Occurrence.Joined(Channel));
        Assert.Equal(["Joined"], Drain(buffer));
    }

    [Fact]
    public async Task Whoever_waits_is_woken_by_a_message_by_what_was_left_out_and_by_the_end()
    {
        var buffer = Buffer(SubscriptionOverflow.DropNewest, messages: 1);
        var arrival = buffer.Arrival();
        Assert.False(arrival.IsCompleted);
        Assert.Same(arrival, buffer.Arrival());
        Fill(buffer, 1, 2);
        await arrival.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(["1", "dropped 1"], Drain(buffer));

        arrival = buffer.Arrival();
        buffer.End(null);
        await arrival.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.True(buffer.Arrival().IsCompleted);
        Assert.False(buffer.TryTake(out _, out var ended));
        Assert.True(ended);
    }

    [Fact]
    public void The_reason_of_the_end_is_read_once_behind_what_was_dropped()
    {
        var buffer = Buffer(SubscriptionOverflow.DropNewest, messages: 1);
        Fill(buffer, 1, 3);
        buffer.End(Reason);
        buffer.End(new RedisError.Client.Closed(Delivery.NotSent));

        Assert.False(buffer.Offer(Message(4)));
        Assert.Equal(["1", "dropped 2", "Failed"], Drain(buffer));
    }

    [Fact]
    public void Many_are_taken_for_one_lock_and_the_end_is_told_with_the_last()
    {
        var buffer = Buffer(SubscriptionOverflow.DropOldest, messages: 100);
        Fill(buffer, 1, 5);
        buffer.End(null);
        var items = new Delivered[3];

        Assert.Equal((3, false), (buffer.Take(items, out var ended), ended));
        Assert.Equal((2, true), (buffer.Take(items, out ended), ended));
        Assert.Equal("5", Text(items[1]));
    }
}
