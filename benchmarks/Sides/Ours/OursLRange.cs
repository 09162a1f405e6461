using static Redis.Functional.Commands;

namespace Redis.Functional.Benchmarks;

/// <summary>W5, LRANGE.</summary>
public sealed class OursLRange(Workload workload, Target target) : OursContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++) Expect(await Client.Run(LRange(DataSet.List, 0, DataSet.Elements - 1)), static values => values.Count == DataSet.Elements);
        return done;
    }
}
