namespace Redis.Functional.Benchmarks;

/// <summary>W4: everything goes out while replies already come in.</summary>
public sealed class RawStartThenAwait(Workload workload, Target target) : RawContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        while (window.IsOpen)
        {
            var sending = Connection.SendAsync(Tape.Slice(0, Depth));
            for (var rest = Depth; rest > 0;) rest -= Connection.Replies(await Connection.ReceiveAsync());
            await sending;
            done += Depth;
        }

        return done;
    }
}
