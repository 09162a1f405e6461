using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>The subscribers of a name, few or many.</summary>
public sealed class SubscriberSetTests
{
    private static Subscriber[] Some(int count) => [.. Enumerable.Range(0, count).Select(static _ => new Subscriber(new SubscriptionOptions()))];

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(300)]
    public void Each_is_in_it_once_until_it_is_removed(int count)
    {
        var set = new SubscriberSet();
        var all = Some(count);
        var random = new Random(7);

        Assert.All(all, one => Assert.True(set.Add(one)));
        Assert.All(all, one => Assert.False(set.Add(one)));
        Assert.Equal(all.ToHashSet(), set.Members.ToHashSet());
        random.Shuffle(all);
        for (var i = 0; i < all.Length; i++)
        {
            Assert.True(set.Remove(all[i]));
            Assert.False(set.Remove(all[i]));
            Assert.Equal(all.Length - i - 1, set.Count);
            Assert.Equal(all[(i + 1)..].ToHashSet(), set.Members.ToHashSet());
        }

        Assert.True(set.Add(all[0]));
        Assert.Equal([all[0]], set.Members);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void What_is_read_stays_as_it_is(int count)
    {
        var set = new SubscriberSet();
        var all = Some(count);
        Assert.All(all, one => set.Add(one));

        var read = set.Members;
        foreach (var one in read) set.Remove(one);

        Assert.Equal(all, read);
        Assert.Empty(set.Members);
    }

    [Fact]
    public void Adding_to_many_and_removing_from_them_takes_no_longer()
    {
        var set = new SubscriberSet();
        var all = Some(20_000);
        foreach (var one in all) set.Add(one);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < all.Length - 1; i++)
        {
            set.Remove(all[i]);
            set.Add(all[i]);
            set.Remove(all[i]);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.Equal([all[^1]], set.Members);
    }
}
