namespace Redis.Functional.Benchmarks;

/// <summary>W2: a fixed number in flight. As many requests as replies came in one read go out in one send, which is the best that
/// batching of independent callers can do.</summary>
public sealed class RawManyCallers(Workload workload, Target target) : RawContender(workload, target)
{
    private int at;

    public override async ValueTask<long> RunAsync(Window window)
    {
        await SendNextAsync(Depth);
        var done = 0L;
        while (window.IsOpen)
        {
            var replies = await Connection.ReceiveAsync();
            done += replies;
            await SendNextAsync(replies);
        }

        for (var rest = Depth; rest > 0;) rest -= await Connection.ReceiveAsync();
        return done + Depth;
    }

    private async ValueTask SendNextAsync(int count)
    {
        while (count > 0)
        {
            var now = Math.Min(count, Tape.Count - at);
            await Connection.SendAsync(Tape.Slice(at, now));
            at = (at + now) % Tape.Count;
            count -= now;
        }
    }
}
