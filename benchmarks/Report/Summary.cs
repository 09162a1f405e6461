namespace Redis.Functional.Benchmarks;

/// <summary>The rounds of a workload as figures.</summary>
public static class Summary
{
    public static WorkloadFigures Of(WorkloadResult result, string run)
    {
        var (ours, raw, peer) = (result.Of(SideNames.Ours), result.Of(SideNames.Raw), result.Of(SideNames.Peer));
        var workload = result.Workload;
        return new(workload.Id, workload.Title, run, Goals.Check(result), [.. result.Sides.Select(side => Of(side, ours, raw, peer, workload))])
        {
            Curve = workload.Curve,
            IsIdle = workload.IsIdle,
            Peer = workload.Peer?.ToString(),
        };
    }

    private static SideFigures Of(SideResult side, SideResult? ours, SideResult? raw, SideResult? peer, Workload workload) => workload.IsIdle
        ? new(side.Side)
        {
            Memory = side.Over(static round => round.Memory),
            CpuShare = side.Over(static round => round.CpuShare),
        }
        : new(side.Side)
        {
            OpsPerSecond = side.Over(static round => round.OpsPerSecond),
            CpuMicros = side.Over(static round => round.CpuMicros),
            Bytes = side.Over(static round => round.Bytes),
            P50Micros = side.Over(static round => round.P50Micros),
            P99Micros = side.Over(static round => round.P99Micros),
            P999Micros = side.Over(static round => round.P999Micros),
            Heap = side.Over(static round => round.Heap),
            OfOurs = side.Ratio(ours, static round => round.OpsPerSecond),
            OfRaw = side.Ratio(raw, static round => round.OpsPerSecond),
            CpuOfRaw = side.Ratio(raw, static round => round.CpuMicros),
            OfPeer = side.Ratio(peer, static round => round.OpsPerSecond),
        };
}
