using static Redis.Functional.Commands;

namespace Redis.Functional.Benchmarks;

/// <summary>W5, HGETALL.</summary>
public sealed class OursHGetAll(Workload workload, Target target) : OursContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++) Expect(await Client.Run(HGetAll(DataSet.Hash)), static pairs => pairs.Count == DataSet.Elements);
        return done;
    }
}
