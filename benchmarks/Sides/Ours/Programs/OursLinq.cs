using static Redis.Functional.Commands;

namespace Redis.Functional.Benchmarks;

/// <summary>W8: a program of two steps, by LINQ.</summary>
public sealed class OursLinq(Workload workload, Target target) : OursCallers(workload, target)
{
    protected override async Task<long> CallAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            var (key, value) = (Keys[at], Values[at]);
            Expect(await Client.Run(from found in Get(key) from stored in Set(key, value) select found), static found => found.IsSome);
            done += 2;
        }

        return done;
    }
}
