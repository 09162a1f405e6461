namespace Redis.Functional.Benchmarks;

/// <summary>W2: a fixed number in flight. As many requests as replies came in one read go out in one send, which is the best that
/// batching of independent callers can do.</summary>
public sealed class RawManyCallers(Workload workload, Target target) : RawContender(workload, target)
{
    private int at;

    public override async ValueTask<long> RunAsync(Window window)
    {
        var (done, toSend) = (0L, Depth);
        while (window.IsOpen)
        {
            while (toSend > 0)
            {
                var now = Math.Min(toSend, Tape.Count - at);
                await Connection.SendAsync(Tape.Slice(at, now));
                at = (at + now) % Tape.Count;
                toSend -= now;
            }

            toSend = Connection.Replies(await Connection.ReceiveAsync());
            done += toSend;
        }

        for (var rest = Depth - toSend; rest > 0;)
        {
            var replies = Connection.Replies(await Connection.ReceiveAsync());
            rest -= replies;
            done += replies;
        }

        return done;
    }
}
