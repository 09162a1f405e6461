using System.Diagnostics;

namespace Redis.Functional.Benchmarks;

/// <summary>W1: one request, its reply, the next; each timed.</summary>
public sealed class RawOneCaller(Workload workload, Target target) : RawContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (; window.IsOpen; done++)
        {
            var start = Stopwatch.GetTimestamp();
            await Connection.ExchangeAsync(Tape.Slice((int)(done % Tape.Count), 1), 1);
            window.Take(start);
        }

        return done;
    }
}
