namespace Redis.Functional.Benchmarks;

/// <summary>W3, W5, W6: a block of requests in one send, all its replies, the next block.</summary>
public sealed class RawExchange(Workload workload, Target target) : RawContender(workload, target)
{
    public override async ValueTask<long> RunAsync(Window window)
    {
        var done = 0L;
        for (var at = 0; window.IsOpen; at = (at + Depth) % Tape.Count)
        {
            await Connection.SendAsync(Tape.Slice(at, Depth));
            for (var rest = Depth; rest > 0;) rest -= Connection.Replies(await Connection.ReceiveAsync());
            done += Depth;
        }

        return done;
    }
}
