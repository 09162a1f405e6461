using System.Diagnostics;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>R11. A great many calls that are cancelled while they wait for a connection cost neither memory nor the time of other clients.</summary>
[Collection(nameof(Alone))]
public sealed class CancelledCallsTests
{
    private const int Calls = 400_000;
    private const int AtOnce = 200_000;
    private const long Allowed = 32L << 20;
    private const double LateAtMost = 25;
    private const int Beats = 20;

    [Fact]
    [Trait("Coverage", "Off")]
    public async Task Calls_that_are_cancelled_while_disconnected_hold_32_MiB_at_most_and_delay_no_other_client()
    {
        await using var client = RedisClient.Create(Clients.Config(1) with { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.Zero }).Right();
        using var over = new CancellationTokenSource();
        var oldest = client.Run(Raw.Get("oldest"), over.Token).AsTask();
        var padding = new string('x', 1_000);
        var latest = 0.0;
        using var beats = new LateBeats();
        await Cancelled(AtOnce / 10);
        var idle = GC.GetTotalMemory(forceFullCollection: true);

        using var lateness = new Lateness();
        for (var done = 0; done < Calls; done += AtOnce) await Cancelled(AtOnce);
        var held = long.MaxValue;
        await Eventually.TrueAsync(
            () =>
            {
                held = GC.GetTotalMemory(forceFullCollection: true) - idle;
                return held <= Allowed;
            },
            "what was cancelled is forgotten");

        Figures.Report("R11", $"{Calls} calls of 1 KiB cancelled while disconnected, {AtOnce} at once: heap +{held >> 20} MiB, beats of other clients at most {latest:0} ms late (machine {lateness.Worst:0} ms)");
        Assert.False(oldest.IsCompleted);
        Assert.InRange(latest, 0, lateness.Allowing(LateAtMost));
        await over.CancelAsync();
        Assert.Equal(Delivery.NotSent, (await oldest).Left().Delivery);

        async Task Cancelled(int count)
        {
            using var cancel = new CancellationTokenSource();
            var calls = new Task<Either<RedisError, Unit>>[count];
            for (var i = 0; i < count; i++) calls[i] = client.Run(Raw.Set("key", padding), cancel.Token).AsTask();

            // Some beats with all of them waiting, while nothing else is done.
            GC.Collect();
            await beats.Next();
            beats.Forget();
            for (var beat = 0; beat < Beats; beat++) await beats.Next();
            latest = Math.Max(latest, beats.Worst);
            await cancel.CancelAsync();
            await Task.WhenAll(calls);
        }
    }

    // How much later than its time the heartbeat, on which the deadlines of all clients are, reaches a listener.
    private sealed class LateBeats : IBeat, IDisposable
    {
        private long _last = Stopwatch.GetTimestamp();
        private double _worst;

        private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public LateBeats() => Heartbeat.Shared.Add(this);

        public double Worst => Volatile.Read(ref _worst);

        public Task Next() => Volatile.Read(ref _next).Task;

        public void Forget() => Volatile.Write(ref _worst, 0);

        public void Dispose() => Heartbeat.Shared.Remove(this);

        void IBeat.Beat()
        {
            var now = Stopwatch.GetTimestamp();
            Volatile.Write(ref _worst, Math.Max(_worst, Stopwatch.GetElapsedTime(_last, now).TotalMilliseconds - Heartbeat.Period));
            _last = now;
            Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }

        void IBeat.Fault(Exception exception) { }
    }
}
