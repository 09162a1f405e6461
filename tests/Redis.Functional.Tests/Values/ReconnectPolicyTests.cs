using Xunit;

namespace Redis.Functional.Tests.Values;

/// <summary>The delays between attempts to connect.</summary>
public class ReconnectPolicyTests
{
    static readonly ReconnectPolicy Doubling = new()
    {
        InitialDelay = TimeSpan.FromMilliseconds(100), Factor = 2, MaxDelay = TimeSpan.FromSeconds(1), Jitter = 0.5, MaxAttempts = 6,
    };

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 200)]
    [InlineData(4, 800)]
    [InlineData(5, 1000)]
    [InlineData(6, 1000)]
    public void Delays_grow_to_the_cap(int attempt, double milliseconds) =>
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Doubling.DelayFor(attempt, 0));

    [Fact]
    public void Chance_takes_off_up_to_the_jitter()
    {
        Assert.Equal(TimeSpan.FromMilliseconds(50), Doubling.DelayFor(1, 1));
        Assert.Equal(TimeSpan.FromMilliseconds(75), Doubling.DelayFor(1, 0.5));
    }

    [Fact]
    public void After_the_last_attempt_there_is_no_delay()
    {
        Assert.NotNull(Doubling.DelayFor(6, 0));
        Assert.Null(Doubling.DelayFor(7, 0));
        Assert.Null(ReconnectPolicy.Never.DelayFor(1, 0));
    }

    [Fact]
    public void A_server_back_after_a_second_is_found_within_300_ms_and_is_not_hammered()
    {
        var (elapsed, gaps) = (0.0, new List<(double At, double Gap)>());
        for (var attempt = 1; elapsed < 30_000; attempt++)
        {
            var gap = ReconnectPolicy.Default.DelayFor(attempt, 0)!.Value.TotalMilliseconds;
            gaps.Add((elapsed, gap));
            elapsed += gap;
        }
        Assert.All(gaps.Where(g => g.At < 1_050), g => Assert.InRange(g.Gap, 0, 300));
        Assert.InRange(gaps.Count(g => g.At is > 1_000 and < 10_000), 1, 18);
        Assert.All(gaps, g => Assert.InRange(g.Gap, 0, 2_000));
    }
}
