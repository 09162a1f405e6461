namespace Redis.Functional.Simulation;

/// <summary>Leaves parts of a failing plan out as long as it still fails, whatever the violation.</summary>
static class Shrinker
{
    public static RunResult Shrink(RunResult failed)
    {
        var best = failed;
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (var smaller in Smaller(best.Plan))
            {
                var result = Scenario.Run(smaller);
                if (result.Violation is null) continue;
                best = result;
                isSmaller = true;
                break;
            }
        }

        return best;
    }

    static IEnumerable<Plan> Smaller(Plan plan)
    {
        if (plan.HasFaults) yield return plan with { HasFaults = false };
        if (plan is { HasFaults: true, HasCuts: true }) yield return plan with { HasCuts = false };
        if (plan is { HasFaults: true, HasStalls: true }) yield return plan with { HasStalls = false };
        if (plan is { HasFaults: true, HasRefusals: true }) yield return plan with { HasRefusals = false };
        if (plan.HasOddServer) yield return plan with { HasOddServer = false };
        if (plan.HasDisposal) yield return plan with { HasDisposal = false };
        if (plan.HasCachedClock) yield return plan with { HasCachedClock = false };
        if (plan.HasFreezes) yield return plan with { HasFreezes = false };
        if (plan.HasSilence) yield return plan with { HasSilence = false };
        if (plan.HasFailovers) yield return plan with { HasFailovers = false };
        if (plan is { IsCluster: true, HasMoves: true }) yield return plan with { HasMoves = false };
        if (plan is { IsCluster: true, HasDepartures: true }) yield return plan with { HasDepartures = false };
        if (plan is { IsSentinel: true, HasSentinelFaults: true }) yield return plan with { HasSentinelFaults = false };
        if (plan is { IsCluster: true, HasLosses: true }) yield return plan with { HasLosses = false };
        if (plan.HasCancellations) yield return plan with { HasCancellations = false };
        if (plan.Calls > 1) yield return plan with { Calls = plan.Calls / 2 };
        var present = Enumerable.Range(0, plan.Callers).Except(plan.WithoutCallers).ToArray();
        for (var size = present.Length / 2; size >= 1; size /= 2)
            foreach (var left in present.Chunk(size))
                if (left.Length < present.Length)
                    yield return plan with { WithoutCallers = [.. plan.WithoutCallers.Concat(left).Order()] };
    }
}
