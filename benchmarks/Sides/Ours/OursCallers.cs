namespace Redis.Functional.Benchmarks;

/// <summary>Independent callers, each a task on keys of its own.</summary>
public abstract class OursCallers(Workload workload, Target target) : OursContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var callers = Enumerable.Range(0, Depth).Select(first => Task.Run(() => CallAsync(first, window)));
        return (await Task.WhenAll(callers)).Sum();
    }

    /// <summary>One caller, from the key of its number on; answers how many commands were completed.</summary>
    protected abstract Task<long> CallAsync(int first, Window window);

    /// <summary>The caller's next key.</summary>
    protected int Next(int at, int first) => at + Depth < Keys.Length ? at + Depth : first;
}
