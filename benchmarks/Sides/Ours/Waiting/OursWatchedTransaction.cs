using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.Benchmarks;

/// <summary>W11: WATCH and GET, then MULTI, SET and EXEC, on a leased connection.</summary>
public sealed class OursWatchedTransaction(Workload workload, Target target) : OursCallers(workload, target)
{
    protected override async Task<long> CallAsync(int first, Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++)
        {
            var (key, value) = (Keys[first], Values[first]);
            Expect(await Client.Run(Optimistic([key], from found in Get(key) select Multi(Set(key, value).Map(_ => found)))), static found => found.IsSome);
        }

        return done;
    }
}
