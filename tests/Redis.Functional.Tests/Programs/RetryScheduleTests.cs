using Xunit;

namespace Redis.Functional.Tests.Programs;

/// <summary>Retry schedules: the delay after each attempt, and schedules combined with and, or.</summary>
public class RetryScheduleTests
{
    static readonly TimeSpan Ten = TimeSpan.FromMilliseconds(10);

    static TimeSpan?[] Delays(RetrySchedule schedule, int count, double random = 0) =>
        [.. Enumerable.Range(1, count).Select(attempt => schedule.GetDelay(attempt, random))];

    [Fact]
    public void Times_stops_after_its_number_of_retries() => Assert.Equal([TimeSpan.Zero, TimeSpan.Zero, null], Delays(RetrySchedule.Times(2), 3));

    [Fact]
    public void Never_stops_at_once() => Assert.Equal([null], Delays(RetrySchedule.Never, 1));

    [Fact]
    public void Forever_does_not_wait_and_does_not_stop() => Assert.Equal(TimeSpan.Zero, RetrySchedule.Forever.GetDelay(int.MaxValue, 0));

    [Fact]
    public void Constant_waits_the_same_each_time() => Assert.Equal([Ten, Ten, Ten], Delays(RetrySchedule.Constant(Ten), 3));

    [Fact]
    public void Exponential_grows_by_its_factor() => Assert.Equal([Ten, 2 * Ten, 4 * Ten], Delays(RetrySchedule.Exponential(Ten), 3));

    [Fact]
    public void Exponential_stops_growing_at_a_day() => Assert.Equal(TimeSpan.FromDays(1), RetrySchedule.Exponential(Ten).GetDelay(1_000_000, 0));

    [Fact]
    public void MaxDelay_limits_every_delay() => Assert.Equal([Ten, 2 * Ten, 2 * Ten], Delays(RetrySchedule.Exponential(Ten).MaxDelay(2 * Ten), 3));

    [Fact]
    public void WithJitter_shortens_the_delay_by_up_to_its_fraction()
    {
        Assert.Equal([Ten], Delays(RetrySchedule.Constant(Ten).WithJitter(), 1, random: 0));
        Assert.Equal([Ten / 2], Delays(RetrySchedule.Constant(Ten).WithJitter(), 1, random: 1));
        Assert.Equal([TimeSpan.Zero], Delays(RetrySchedule.Constant(Ten).WithJitter(7), 1, random: 1));
        Assert.Equal([Ten], Delays(RetrySchedule.Constant(Ten).WithJitter(double.NaN), 1, random: 1));
    }

    [Fact]
    public void And_goes_on_while_both_do_and_waits_the_longer() =>
        Assert.Equal([Ten, 2 * Ten, null], Delays(RetrySchedule.Times(2) & RetrySchedule.Exponential(Ten), 3));

    [Fact]
    public void Or_goes_on_while_either_does_and_waits_the_shorter() =>
        Assert.Equal([TimeSpan.Zero, 2 * Ten], Delays(RetrySchedule.Times(1) | RetrySchedule.Exponential(Ten), 2));

    [Fact]
    public void Never_is_the_zero_of_and_and_the_one_of_or()
    {
        Assert.Equal(Delays(RetrySchedule.Never, 3), Delays(RetrySchedule.Never & RetrySchedule.Constant(Ten), 3));
        Assert.Equal(Delays(RetrySchedule.Constant(Ten), 3), Delays(RetrySchedule.Never | RetrySchedule.Constant(Ten), 3));
    }

    [Fact]
    public void Forever_is_the_one_of_and() =>
        Assert.Equal(Delays(RetrySchedule.Exponential(Ten), 5), Delays(RetrySchedule.Forever & RetrySchedule.Exponential(Ten), 5));

    [Fact]
    public void A_schedule_that_is_null_never_goes_on()
    {
        Assert.Equal([null], Delays(RetrySchedule.Forever & null!, 1));
        Assert.Equal([Ten], Delays(null! | RetrySchedule.Constant(Ten), 1));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-2)]
    [InlineData(double.NegativeInfinity)]
    public void A_factor_that_makes_no_sense_is_one(double factor) =>
        Assert.Equal([Ten, Ten, Ten], Delays(RetrySchedule.Exponential(Ten, factor), 3));

    [Fact]
    public void An_infinite_factor_waits_a_day() => Assert.Equal([Ten, TimeSpan.FromDays(1)], Delays(RetrySchedule.Exponential(Ten, double.PositiveInfinity), 2));

    [Fact]
    public void A_first_delay_below_zero_is_none() => Assert.Equal([TimeSpan.Zero, TimeSpan.Zero], Delays(RetrySchedule.Exponential(-Ten), 2));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void A_random_number_outside_its_range_counts_as_zero(double random) =>
        Assert.Equal(Ten, RetrySchedule.Constant(Ten).WithJitter(1).GetDelay(1, random));
}
