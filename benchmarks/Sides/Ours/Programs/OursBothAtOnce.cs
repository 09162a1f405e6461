namespace Redis.Functional.Benchmarks;

/// <summary>The commands beside W8-zip: GET and SET are started, then both are awaited.</summary>
public sealed class OursBothAtOnce(Workload workload, Target target) : OursCallers(workload, target)
{
    protected override async Task<long> CallAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = Next(at, first))
        {
            var found = Client.Run(Commands.Get(Keys[at]));
            var stored = Client.Run(Commands.Set(Keys[at], Values[at]));
            Expect(await found, static value => value.IsSome);
            Expect(await stored, static _ => true);
            done += 2;
        }

        return done;
    }
}
