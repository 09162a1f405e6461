namespace Redis.Functional.Benchmarks;

/// <summary>W6, GET: each value is received into an array of its own, as a client must that gives it to its caller.</summary>
public sealed class RawValue(Workload workload, Target target) : RawContender(workload, target)
{
    private readonly int length = workload.ValueBytes;

    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++)
        {
            await Connection.SendAsync(Tape.Slice(0, 1));
            if ((await Connection.ReceiveValueAsync()).Length != length) throw new InvalidOperationException("A value of another length.");
        }

        return done;
    }
}
