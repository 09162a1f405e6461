using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Values;

/// <summary>Every delay of every policy lies between its bounds.</summary>
public class ReconnectPolicyProperties
{
    [Property(MaxTest = 2_000)]
    public void Every_delay_lies_between_its_bounds(ushort first, ushort cap, byte factor, byte jitter, int attempt, double random)
    {
        var policy = new ReconnectPolicy
        {
            InitialDelay = TimeSpan.FromMilliseconds(first),
            MaxDelay = TimeSpan.FromMilliseconds(Math.Max(first, cap)),
            Factor = 1 + (factor / 50.0),
            Jitter = jitter / 255.0,
        };
        var whole = policy.DelayFor(attempt, 0)!.Value;
        var delay = policy.DelayFor(attempt, random)!.Value;
        Assert.InRange(whole, policy.InitialDelay, policy.MaxDelay);
        Assert.InRange(delay.TotalMilliseconds, (whole.TotalMilliseconds * (1 - policy.Jitter)) - 0.001, whole.TotalMilliseconds + 0.001);
        if (attempt < int.MaxValue) Assert.True(policy.DelayFor(attempt + 1, 0) >= whole);
    }

    [Property(MaxTest = 1_000)]
    public void No_policy_whatever_makes_a_delay_throw(TimeSpan first, TimeSpan cap, double factor, double jitter, int attempt, double random)
    {
        Assert.NotNull(new ReconnectPolicy { InitialDelay = TimeSpan.MaxValue, MaxDelay = TimeSpan.MaxValue, Factor = factor, Jitter = jitter }.DelayFor(attempt, random));
        var delay = new ReconnectPolicy { InitialDelay = first, MaxDelay = cap, Factor = factor, Jitter = jitter }.DelayFor(attempt, random)!.Value;
        Assert.InRange(delay, TimeSpan.Zero, cap > TimeSpan.Zero ? cap + TimeSpan.FromMilliseconds(1) : TimeSpan.Zero);
    }
}
