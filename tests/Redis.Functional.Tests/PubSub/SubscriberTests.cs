using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>What a subscriber hears of losses and confirmations.</summary>
public class SubscriberTests
{
    private static readonly RedisError Reason = new RedisError.Connection(ConnectionFault.Lost, "gone", Delivery.Unknown);
    private static readonly TimeProvider Time = TimeProvider.System;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static Subscriber Of(params string[] names)
    {
        var subscriber = new Subscriber(SubscriptionOptions.Default);
        foreach (var name in names) subscriber.Add(name, []);
        return subscriber;
    }

    [Fact]
    public void Before_anything_was_confirmed_a_loss_is_no_gap()
    {
        var subscriber = Of("a");
        subscriber.Lost([.. subscriber.Names], Reason, Time);
        subscriber.Confirmed("a", Time);

        Assert.Empty(EventBufferTests.Drain(subscriber.Buffer));
    }

    [Fact]
    public void A_gap_is_read_when_the_last_name_is_confirmed_again()
    {
        var subscriber = Of("a", "b");
        subscriber.Confirmed("a", Time);
        subscriber.Confirmed("b", Time);
        subscriber.Lost([.. subscriber.Names], Reason, Time);
        subscriber.Confirmed("a", Time);
        Assert.Empty(EventBufferTests.Drain(subscriber.Buffer));
        subscriber.Confirmed("b", Time);

        Assert.Equal(["Loss"], EventBufferTests.Drain(subscriber.Buffer));
    }

    [Fact]
    public void Each_loss_is_one_gap_whether_or_not_it_was_mended()
    {
        var subscriber = Of("a");
        subscriber.Confirmed("a", Time);
        for (var i = 0; i < 3; i++) subscriber.Lost([.. subscriber.Names], Reason, Time);
        subscriber.Confirmed("a", Time);
        subscriber.Lost([.. subscriber.Names], Reason, Time);
        subscriber.Refused("a", Reason, Time);

        Assert.Equal(["Loss", "Loss", "Loss", "Loss", "Failed"], EventBufferTests.Drain(subscriber.Buffer));
    }

    [Fact]
    public void A_name_taken_back_is_a_gap_and_one_more_to_confirm()
    {
        var subscriber = Of("a", "b");
        subscriber.Confirmed("a", Time);
        subscriber.Confirmed("b", Time);
        subscriber.Missed("a", Reason, Time);
        subscriber.Missed("b", Reason, Time);
        subscriber.Confirmed("b", Time);
        Assert.False(subscriber.Whole().IsCompleted);
        subscriber.Confirmed("a", Time);

        Assert.True(subscriber.Whole().IsCompleted);
        Assert.Equal(["Loss"], EventBufferTests.Drain(subscriber.Buffer));
    }

    [Fact]
    public async Task Leaving_the_last_unconfirmed_name_makes_it_whole()
    {
        var subscriber = Of("a", "b");
        var whole = subscriber.Whole();
        subscriber.Confirmed("a", Time);
        subscriber.Parted("b", Time);

        await whole.WaitAsync(Patience);
    }

    [Fact]
    public async Task The_end_opens_a_gap_and_wakes_whoever_waits_for_confirmation()
    {
        var subscriber = Of("a");
        subscriber.Confirmed("a", Time);
        subscriber.Lost([.. subscriber.Names], Reason, Time);
        var whole = subscriber.Whole();
        subscriber.End(Reason, Time);

        await whole.WaitAsync(Patience);
        Assert.True(subscriber.Whole().IsCompleted);
        Assert.Equal(["Loss", "Failed"], EventBufferTests.Drain(subscriber.Buffer));
    }

    [Fact]
    public void A_refusal_is_kept_until_the_name_is_asked_for_again()
    {
        var subscriber = Of("a", "b");
        subscriber.Refused("a", Reason, Time);

        Assert.Equal(Reason, subscriber.RefusalAmong([]));
        Assert.Equal(Reason, subscriber.RefusalAmong(["b", "a"]));
        Assert.Null(subscriber.RefusalAmong(["b"]));
        Assert.DoesNotContain((RedisChannel)"a", subscriber.Names);
        subscriber.Forget("a");
        Assert.Null(subscriber.RefusalAmong([]));
    }
}
