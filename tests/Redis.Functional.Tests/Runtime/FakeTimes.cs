using Redis.Functional.TestKit;
using Redis.Functional.Tests.Programs;

namespace Redis.Functional.Tests.Runtime;

/// <summary>Time that passes for connections, beat by beat.</summary>
static class FakeTimes
{
    public static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(Heartbeat.Period);

    /// <summary>Time passes until something has happened.</summary>
    public static Task BeatsUntil(this FakeTime time, Func<bool> happened, string what) => Eventually.TrueAsync(
        () =>
        {
            time.Advance(Beat);
            return happened();
        },
        what);
}
