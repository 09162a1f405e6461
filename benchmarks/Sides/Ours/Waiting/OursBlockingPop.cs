namespace Redis.Functional.Benchmarks;

/// <summary>W11: RPUSH by the shared connection, BLPOP by a leased one.</summary>
public sealed class OursBlockingPop(Workload workload, Target target) : OursCallers(workload, target)
{
    protected override async Task<long> CallAsync(int first, Window window)
    {
        RedisKey jobs = DataSet.Jobs(first);
        var done = 0L;
        for (; window.IsOpen; done += 2)
        {
            Expect(await Client.Run(Commands.RPush(jobs, Values[first])), static length => length == 1);
            Expect(await Client.Run(Commands.BLPop(jobs, TimeSpan.FromSeconds(5))), static job => job.IsSome);
        }

        return done;
    }
}
