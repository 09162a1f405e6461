namespace Redis.Functional.Benchmarks;

/// <summary>Compares the goals of a workload with what was measured of this library.</summary>
public static class Goals
{
    public static IReadOnlyList<GoalCheck> Check(WorkloadResult result)
    {
        var goal = result.Workload.Goal;
        var (ours, raw, peer) = (result.Of(SideNames.Ours), result.Of(SideNames.Raw), result.Of(SideNames.Peer));
        GoalCheck?[] checks =
        [
            AtLeast(goal.OfRaw, " × raw", ours?.Ratio(raw, static run => run.OpsPerSecond)),
            AtLeast(goal.OfStackExchange, " × se", ours?.Ratio(result.Of(SideNames.StackExchange), static run => run.OpsPerSecond)),
            AtLeast(goal.OfPeer, " × redis-benchmark", ours?.Ratio(peer, static run => run.OpsPerSecond)),
            AtLeast(goal.OfByHand, " × by hand", ours?.Ratio(result.Of(SideList.OursByHand), static run => run.OpsPerSecond)),
            AtMost(goal.MedianOfRaw, " × raw's p50", ours?.Ratio(raw, static run => run.P50Micros)),
            AtMost(goal.TailOfRaw, " × raw's p99.9", ours?.Ratio(raw, static run => run.P999Micros)),
            AtMost(goal.CpuOfRaw, " × raw's CPU", ours?.Ratio(raw, static run => run.CpuMicros)),
            AtMost(goal.Memory, " B each", ours?.Over(static run => run.Memory)?.Median),
            AtMost(goal.Heap, " B of heap", ours?.Over(static run => run.Heap)?.Median),
            AtMost(goal.Bytes, " B", ours?.Over(static run => run.Bytes)?.Median),
            AtMost(goal.CpuMicros, " µs CPU*", ours?.Over(static run => run.CpuMicros)?.Median),
            AtLeast(goal.OpsPerSecond, "/s*", ours?.Over(static run => run.OpsPerSecond)?.Median),
        ];
        var programs =
            from program in result.Sides
            where program.Side != SideNames.Ours && SideNames.IsOurs(program.Side)
            select AtLeast(goal.ProgramsOfCommands, $" × ours by {program.Side}", program.Ratio(ours, static run => run.OpsPerSecond));
        return [.. checks.Concat(programs).OfType<GoalCheck>()];
    }

    private static GoalCheck? AtLeast(double? wanted, string unit, double? reached) =>
        wanted is { } least ? new($"≥ {Figure.Of(least)}{unit}", reached is null ? null : reached >= least, reached) : null;

    private static GoalCheck? AtMost(double? wanted, string unit, double? reached) =>
        wanted is { } most ? new($"≤ {Figure.Of(most)}{unit}", reached is null ? null : reached <= most, reached) : null;
}
