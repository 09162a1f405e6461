namespace Redis.Functional.Benchmarks;

/// <summary>W2, and the commands beside W8: GET, await, SET, await.</summary>
public sealed class OursManyCallers(Workload workload, Target target) : OursCallers(workload, target)
{
    protected override async Task<long> CallAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            var start = window.Start();
            Expect(await Client.Run(Commands.Get(Keys[at])), static value => value.IsSome);
            window.Take(start, first);
            start = window.Start();
            Expect(await Client.Run(Commands.Set(Keys[at], Values[at])), static _ => true);
            window.Take(start, first);
            done += 2;
        }

        return done;
    }
}
