using Xunit;

namespace Redis.Functional.Tests.Runtime;

public sealed class ClockTests
{
    [Fact]
    public void No_limit_is_never_over()
    {
        Assert.Equal(Clock.Never, Clock.Limit(TimeSpan.Zero));
        Assert.Equal(Clock.Never, Clock.Limit(Timeout.InfiniteTimeSpan));
        Assert.Equal(Clock.Never, Clock.After(5, Clock.Never));
    }

    [Fact]
    public void A_part_of_a_millisecond_counts_as_a_whole_one() => Assert.Equal(2, Clock.Limit(TimeSpan.FromMilliseconds(1.2)));

    [Fact]
    public void It_goes_forward()
    {
        var clock = new Clock(TimeProvider.System);
        var before = clock.Now;
        Assert.True(SpinWait.SpinUntil(() => clock.Now > before, TimeSpan.FromSeconds(10)));
    }
}
