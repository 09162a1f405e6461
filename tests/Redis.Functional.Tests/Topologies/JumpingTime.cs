namespace Redis.Functional.Tests.Topologies;

/// <summary>The system's time, with moments left out.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private long _ahead;

    public void Jump(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks * TimestampFrequency / TimeSpan.TicksPerSecond);

    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref _ahead);
}
