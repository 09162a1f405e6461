namespace Redis.Functional.Benchmarks;

/// <summary>W8-zip: two commands in one round trip.</summary>
public sealed class OursZip(Workload workload, Target target) : OursCallers(workload, target)
{
    protected override async Task<long> CallAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            Expect(await Client.Run(Commands.Get(Keys[at]).Zip(Commands.Set(Keys[at], Values[at]))), static both => both.Item1.IsSome);
            done += 2;
        }

        return done;
    }
}
