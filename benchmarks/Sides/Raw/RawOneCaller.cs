namespace Redis.Functional.Benchmarks;

/// <summary>W1: one request, its reply, the next; each timed.</summary>
public sealed class RawOneCaller(Workload workload, Target target) : RawContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++)
        {
            var start = window.Start();
            await Connection.SendAsync(Tape.Slice((int)(done % Tape.Count), 1));
            for (var rest = 1; rest > 0;) rest -= Connection.Replies(await Connection.ReceiveAsync());
            window.Take(start);
        }

        return done;
    }
}
