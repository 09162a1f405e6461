using LanguageExt;

namespace Redis.Functional.Benchmarks;

/// <summary>Calls of BLPOP that wait, each on a leased connection of one client. The end of the window pushes what they wait for.</summary>
public sealed class OursWaitingPops(Workload workload, Target target) : OursContender(workload, target)
{
    private double before;

    public override async ValueTask OpenAsync()
    {
        // The first call brings the code and what all share.
        await base.OpenAsync();
        Expect(await Client.Run(Commands.Del([.. Enumerable.Range(0, Depth).Select(static caller => (RedisKey)DataSet.Jobs(caller))])), static _ => true);
        Expect(await Client.Run(Commands.RPush(DataSet.Jobs(0), Values[0])), static _ => true);
        Expect(await PopAsync(DataSet.Jobs(0)), static job => job.IsSome);
        before = ProcessMemory.Now();
    }

    public override async ValueTask<long> RunAsync(Window window)
    {
        var waiting = Enumerable.Range(0, Depth).Select(caller => PopAsync(DataSet.Jobs(caller))).ToArray();
        await Task.Delay(window.Length);

        // The second run finds the connections of the first.
        Memory ??= (ProcessMemory.Now() - before) / Depth;
        for (var caller = 0; caller < Depth; caller++) Expect(await Client.Run(Commands.RPush(DataSet.Jobs(caller), Values[caller])), static _ => true);
        foreach (var job in await Task.WhenAll(waiting)) Expect(job, static found => found.IsSome);
        return Depth;
    }

    private async Task<Either<RedisError, Option<RedisValue>>> PopAsync(RedisKey jobs) => await Client.Run(Commands.BLPop(jobs, TimeSpan.FromMinutes(1)));
}
