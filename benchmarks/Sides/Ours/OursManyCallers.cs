namespace Redis.Functional.Benchmarks;

/// <summary>W2: each caller a task, on keys of its own.</summary>
public sealed class OursManyCallers(Workload workload, Target target) : OursContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var callers = Enumerable.Range(0, Depth).Select(first => Task.Run(() => CallAsync(first, window)));
        return (await Task.WhenAll(callers)).Sum();
    }

    private async Task<long> CallAsync(int first, Window window)
    {
        var done = 0L;
        for (var at = first; window.IsOpen; at = at + Depth < Keys.Length ? at + Depth : first)
        {
            Expect(await Client.Run(Commands.Get(Keys[at])), static value => value.IsSome);
            Expect(await Client.Run(Commands.Set(Keys[at], Values[at])), static _ => true);
            done += 2;
        }

        return done;
    }
}
