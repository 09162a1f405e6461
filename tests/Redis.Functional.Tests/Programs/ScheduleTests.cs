using Xunit;

namespace Redis.Functional.Tests.Programs;

/// <summary>Schedules are values: delays after attempts, joined with and, or.</summary>
public class ScheduleTests
{
    static readonly TimeSpan Ten = TimeSpan.FromMilliseconds(10);

    static TimeSpan?[] Delays(Schedule schedule, int count, double random = 0) =>
        [.. Enumerable.Range(1, count).Select(attempt => schedule.DelayAfter(attempt, () => random))];

    [Fact]
    public void Recurs_stops_after_its_number() => Assert.Equal([TimeSpan.Zero, TimeSpan.Zero, null], Delays(Schedule.Recurs(2), 3));

    [Fact]
    public void Never_stops_at_once() => Assert.Equal([null], Delays(Schedule.Never, 1));

    [Fact]
    public void Forever_does_not_wait_and_does_not_stop() => Assert.Equal(TimeSpan.Zero, Schedule.Forever.DelayAfter(int.MaxValue, () => 0));

    [Fact]
    public void Spaced_waits_the_same_each_time() => Assert.Equal([Ten, Ten, Ten], Delays(Schedule.Spaced(Ten), 3));

    [Fact]
    public void Exponential_grows_by_its_factor() => Assert.Equal([Ten, 2 * Ten, 4 * Ten], Delays(Schedule.Exponential(Ten), 3));

    [Fact]
    public void Exponential_stops_growing_at_a_day() => Assert.Equal(TimeSpan.FromDays(1), Schedule.Exponential(Ten).DelayAfter(1_000_000, () => 0));

    [Fact]
    public void AtMost_cuts_the_delays() => Assert.Equal([Ten, 2 * Ten, 2 * Ten], Delays(Schedule.Exponential(Ten).AtMost(2 * Ten), 3));

    [Fact]
    public void Jittered_takes_a_part_off()
    {
        Assert.Equal([Ten], Delays(Schedule.Spaced(Ten).Jittered(), 1, random: 0));
        Assert.Equal([Ten / 2], Delays(Schedule.Spaced(Ten).Jittered(), 1, random: 1));
        Assert.Equal([TimeSpan.Zero], Delays(Schedule.Spaced(Ten).Jittered(7), 1, random: 1));
        Assert.Equal([Ten], Delays(Schedule.Spaced(Ten).Jittered(double.NaN), 1, random: 1));
    }

    [Fact]
    public void And_goes_on_while_both_do_and_waits_the_longer() =>
        Assert.Equal([Ten, 2 * Ten, null], Delays(Schedule.Recurs(2) & Schedule.Exponential(Ten), 3));

    [Fact]
    public void Or_goes_on_while_either_does_and_waits_the_shorter() =>
        Assert.Equal([TimeSpan.Zero, 2 * Ten], Delays(Schedule.Recurs(1) | Schedule.Exponential(Ten), 2));

    [Fact]
    public void Never_is_the_zero_of_and_and_the_one_of_or()
    {
        Assert.Equal(Delays(Schedule.Never, 3), Delays(Schedule.Never & Schedule.Spaced(Ten), 3));
        Assert.Equal(Delays(Schedule.Spaced(Ten), 3), Delays(Schedule.Never | Schedule.Spaced(Ten), 3));
    }

    [Fact]
    public void Forever_is_the_one_of_and() =>
        Assert.Equal(Delays(Schedule.Exponential(Ten), 5), Delays(Schedule.Forever & Schedule.Exponential(Ten), 5));

    [Fact]
    public void A_schedule_that_is_null_never_goes_on()
    {
        Assert.Equal([null], Delays(Schedule.Forever & null!, 1));
        Assert.Equal([Ten], Delays(null! | Schedule.Spaced(Ten), 1));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-2)]
    [InlineData(double.NegativeInfinity)]
    public void A_factor_that_makes_no_sense_is_one(double factor) =>
        Assert.Equal([Ten, Ten, Ten], Delays(Schedule.Exponential(Ten, factor), 3));

    [Fact]
    public void An_infinite_factor_waits_a_day() => Assert.Equal([Ten, TimeSpan.FromDays(1)], Delays(Schedule.Exponential(Ten, double.PositiveInfinity), 2));

    [Fact]
    public void A_first_delay_below_zero_is_none() => Assert.Equal([TimeSpan.Zero, TimeSpan.Zero], Delays(Schedule.Exponential(-Ten), 2));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void Chance_outside_its_range_neither_throws_nor_lengthens(double random) =>
        Assert.InRange(Schedule.Spaced(Ten).Jittered(1).DelayAfter(1, () => random) ?? -Ten, TimeSpan.Zero, Ten);

    [Fact]
    public void Chance_that_is_null_or_throws_takes_nothing_off()
    {
        Assert.Equal(Ten, Schedule.Spaced(Ten).Jittered(1).DelayAfter(1, null!));
        Assert.Equal(Ten, Schedule.Spaced(Ten).Jittered(1).DelayAfter(1, () => throw new InvalidOperationException()));
    }
}
