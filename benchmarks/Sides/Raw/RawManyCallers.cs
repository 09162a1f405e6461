namespace Redis.Functional.Benchmarks;

/// <summary>W2, W8 to W10: a fixed number in flight. As many requests as replies came in one read go out in one send, which is the best that
/// batching of independent callers can do.</summary>
public sealed class RawManyCallers(Workload workload, Target target) : RawContender(workload, target)
{
    private readonly int inFlight = workload.InFlight ?? 1;

    public override async ValueTask<long> RunAsync(Window window) => await Connection.KeepInFlightAsync(Tape, inFlight, window);
}
