using System.Globalization;
using FsCheck.Xunit;
using Redis.Functional.PropertyTests.Framework;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.PropertyTests.Patterns;

/// <summary>
/// Fencing tokens of a lock on a majority of servers rise, whatever happens between, as long as servers keep what they have answered.
/// <c>REDIS_FUNCTIONAL_SCHEDULES</c> is the number of schedules.
/// </summary>
public class LockBallotLaws
{
    static readonly int Schedules = int.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_SCHEDULES") ?? "5000", CultureInfo.InvariantCulture);

    [Fact]
    public void Fences_rise_in_every_schedule()
    {
        var (faults, wins, raises) = Run(LockRule.Librarys, Schedules);
        MeasuredFigures.Report("T27", $"fences over {Schedules} simulated schedules: {wins} locks, {raises} servers raised, {faults.Count} fences out of order");
        Assert.True(wins > Schedules, $"{wins} locks are something to compare");
        Assert.True(raises > wins / 10, $"{raises} servers had counted less");
        Assert.Empty(faults);
    }

    // Of five servers three grant it, two of them are raised, and the other three are the next majority.
    [Fact]
    public void A_majority_of_those_that_granted_would_not_be_enough() => Assert.NotEmpty(Run(LockRule.MajorityOfGranted, 5_000).Faults);

    [Fact]
    public void Raising_a_server_that_somebody_else_holds_would_not_be_enough() => Assert.NotEmpty(Run(LockRule.Librarys with { RaisesAnyway = true }, 5_000).Faults);

    [Fact]
    public void Servers_that_forget_break_it() => Assert.NotEmpty(Run(LockRule.Librarys with { Forgets = true }, 5_000).Faults);

    [Property(MaxTest = 2_000)]
    public void Two_majorities_share_a_server(byte servers, uint one, uint other)
    {
        var majority = new Majority((servers % 30) + 1);
        var (mine, yours) = (Set(one, majority.Servers), Set(other, majority.Servers));
        if (majority.Has(mine.Count) && majority.Has(yours.Count)) Assert.NotEmpty(mine.Intersect(yours));
        Assert.NotEqual(majority.Has(mine.Count), majority.LacksWithout(majority.Servers - mine.Count));
    }

    static HashSet<int> Set(uint bits, int servers) => [.. Enumerable.Range(0, servers).Where(i => (bits >> i) % 2 == 1)];

    static (List<string> Faults, long Wins, long Raises) Run(LockRule rule, int schedules)
    {
        var (faults, wins, raises) = (new List<string>(), 0L, 0L);
        for (var i = 0; i < schedules; i++)
        {
            var schedule = new LockSchedule(new Random(unchecked((int)PropertySeed.Current + (i * 7919))), rule);
            if (schedule.Run() is { } fault) faults.Add($"schedule {i}: {fault}");
            wins += schedule.Wins;
            raises += schedule.Raises;
        }

        return (faults, wins, raises);
    }
}
