namespace Redis.Functional.Benchmarks;

/// <summary>W10: as W2, each call with the caller's token, which is never cancelled.</summary>
public sealed class OursCancellable(Workload workload, Target target) : OursCallers(workload, target)
{
    protected override async Task<long> CallAsync(int first, Window window)
    {
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            Expect(await Client.Run(Commands.Get(Keys[at]), token), static value => value.IsSome);
            Expect(await Client.Run(Commands.Set(Keys[at], Values[at]), token), static _ => true);
            done += 2;
        }

        return done;
    }
}
