namespace Redis.Functional.Benchmarks;

/// <summary>One goal of a workload beside what was measured. <see cref="Met"/> is null when there is nothing to compare.</summary>
public sealed record GoalCheck(string Text, bool? Met)
{
    public static IReadOnlyList<GoalCheck> All(WorkloadResult result, string side)
    {
        var goal = result.Workload.Goal;
        var (mine, raw, peer) = (result.Of(side), result.Of(SideList.Raw), result.Of(SideList.Peer));
        static GoalCheck? AtLeast(double? wanted, string unit, double? reached) =>
            wanted is { } least ? new($"≥ {Figure.Of(least)}{unit}", reached is null ? null : reached >= least) : null;
        static GoalCheck? AtMost(double? wanted, string unit, double? reached) =>
            wanted is { } most ? new($"≤ {Figure.Of(most)}{unit}", reached is null ? null : reached <= most) : null;
        GoalCheck?[] checks =
        [
            AtLeast(goal.OfRaw, " × raw", mine?.Ratio(raw, run => run.OpsPerSecond)),
            AtLeast(goal.OfPeer, " × redis-benchmark", mine?.Ratio(peer, run => run.OpsPerSecond)),
            AtMost(goal.MedianOfRaw, " × raw's p50", mine?.Ratio(raw, run => run.P50Micros)),
            AtMost(goal.CpuOfRaw, " × raw's CPU", mine?.Ratio(raw, run => run.CpuMicros)),
            AtMost(goal.Bytes, " B", mine?.Median(run => run.Bytes)),
            AtMost(goal.CpuMicros, " µs CPU*", mine?.Median(run => run.CpuMicros)),
            AtLeast(goal.OpsPerSecond, "/s*", mine?.Median(run => run.OpsPerSecond)),
        ];
        var programs =
            from program in result.Sides
            where program.Side != side && SideList.IsOurs(program.Side)
            select AtLeast(goal.ProgramsOfCommands, $" × {side} by {program.Side}", program.Ratio(mine, run => run.OpsPerSecond));
        return [.. checks.Concat(programs).OfType<GoalCheck>()];
    }

    public override string ToString() => Met switch { true => $"✓ {Text}", false => $"✗ {Text}", null => Text };
}
