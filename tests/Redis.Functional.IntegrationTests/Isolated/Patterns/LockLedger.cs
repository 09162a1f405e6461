using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>
/// What became of a lock that many contend for: who believed that they held it, under which fence, and when, how long before its end its loss was told, and
/// what a fenced store made of their writes.
/// </summary>
/// <param name="ttl">The lock's.</param>
/// <param name="store">Takes the writes of those who believe that they hold the lock; null: each writes over its own client.</param>
/// <param name="left">For how many milliseconds still the servers keep a lock out of others' hands; null: nobody can tell.</param>
internal sealed class LockLedger(TimeSpan ttl, IRedisClient? store, Func<HeldLock, Task<double?>> left) : IDisposable
{
    private readonly Lock gate = new();
    private readonly List<HeldLock> believers = [];
    private readonly List<(long Begun, long Given, long Fence)> fences = [];
    private readonly ConcurrentBag<(double Margin, double Excused)> margins = [];
    private readonly Lateness lateness = new();
    private readonly ConcurrentDictionary<string, int> failures = new();
    private readonly ConcurrentBag<Task> measurements = [];
    private int acquisitions;
    private int overlaps;
    private int refused;
    private int accepted;
    private int unmeasured;

    public int Acquisitions => Volatile.Read(ref acquisitions);

    /// <summary>Moments at which two believed that they held it.</summary>
    public int Overlaps => Volatile.Read(ref overlaps);

    /// <summary>How often the loss was told, and could be measured.</summary>
    public int Losses => margins.Count;

    /// <summary>Takes the lock, holds it for so many milliseconds, and rests, again and again. How often.</summary>
    public async Task<int> Contend(LockWay acquire, RedisLock wanted, IRedisClient client, Func<Random, int> work, int mostRest, Random random, CancellationToken over)
    {
        var held = 0;
        while (!over.IsCancellationRequested)
        {
            var begun = Stopwatch.GetTimestamp();
            var acquired = await acquire(wanted with { AutoExtend = random.Next(2) == 0 }, client, over);
            if (over.IsCancellationRequested && acquired.IsLeft) break;
            if (acquired.IsLeft)
            {
                failures.AddOrUpdate(acquired.Left().GetType().Name, 1, (_, count) => count + 1);
                continue;
            }

            held++;
            await Hold(acquired.Right(), begun, client, work(random));
            await Task.Delay(random.Next(mostRest + 1), CancellationToken.None);
        }

        return held;
    }

    public void Dispose() => lateness.Dispose();

    /// <summary>What there is to say, after the last holder.</summary>
    public async Task<string> Describe(IReadOnlyList<long> stored)
    {
        await Task.WhenAll(measurements);
        var (least, median) = (Sorted.FirstOrDefault(double.NaN), Median);
        return FormattableString.Invariant($"{Overlaps} overlaps of believed holders, {refused} late writes refused by the store and {Disorder(stored)} of {accepted} accepted out of order, {FencesOutOfOrder} fences out of order; Lost {margins.Count} times{(unmeasured == 0 ? "" : $" and {unmeasured} times that could not be measured")}, at least {least:0} ms and mostly {median:0} ms before expiry; machine late by {lateness.Worst:0} ms ({string.Join(", ", failures.Select(f => $"{f.Value} {f.Key}"))})");
    }

    /// <summary>Nobody was harmed.</summary>
    public void Check(IReadOnlyList<long> stored)
    {
        Assert.Equal((0, 0, 0), (Overlaps, Disorder(stored), FencesOutOfOrder));
        Assert.NotEmpty(margins);

        // Each is excused by how late the machine was just then, not by its worst moment; most of them by nothing.
        Assert.All(margins, static measured => Assert.True(measured.Margin >= 50 - measured.Excused, $"{measured.Margin} ms, the machine being excused for {measured.Excused:0} ms"));
        Assert.True(Median >= 50, $"mostly {Median} ms");
    }

    private double[] Sorted => [.. margins.Select(static measured => measured.Margin).Order()];

    private double Median => Sorted is { Length: > 0 } sorted ? sorted[sorted.Length / 2] : double.NaN;

    // Given twice, or not greater than one that was given before it was asked for.
    private int FencesOutOfOrder
    {
        get
        {
            (long Begun, long Given, long Fence)[] all;
            lock (gate) all = [.. fences];
            var (disorder, greatest, before) = (all.Length - all.DistinctBy(static one => one.Fence).Count(), 0L, new Queue<(long Begun, long Given, long Fence)>(all.OrderBy(static one => one.Given)));
            foreach (var one in all.OrderBy(static one => one.Begun))
            {
                while (before.TryPeek(out var earlier) && earlier.Given < one.Begun) greatest = Math.Max(greatest, before.Dequeue().Fence);
                if (one.Fence <= greatest) disorder++;
            }

            return disorder;
        }
    }

    private static int Disorder(IReadOnlyList<long> stored) => stored.Skip(1).Where((fence, i) => fence < stored[i]).Count();

    private async Task Hold(HeldLock held, long begun, IRedisClient client, int work)
    {
        await using var owned = held;
        Interlocked.Increment(ref acquisitions);
        lock (gate) fences.Add((begun, Stopwatch.GetTimestamp(), held.FencingToken));
        var measured = new TaskCompletionSource();
        await using var watch = held.LostToken.Register(() => measurements.Add(Measure(held, measured)));
        Enter(held);
        await ((Task)held.Completion).WaitAsync(TimeSpan.FromMilliseconds(work)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Look(held);
        if (held.State == LockState.Held) await Store(client, held);
        Leave(held);

        // Its release takes away what is measured.
        if (held.Completion.IsCompleted && await held.Completion == LockState.Lost) await measured.Task;
        measured.TrySetCanceled(CancellationToken.None);
    }

    // The write may stall on the way for longer than the lock lasts: that is what the fence is for.
    private async Task Store(IRedisClient client, HeldLock held)
    {
        var written = await (store ?? client).Run(FencedStore.Write(held.FencingToken));
        if (written.IsLeft) return;
        if (written.Right()) Interlocked.Increment(ref accepted);
        else Interlocked.Increment(ref refused);
    }

    private async Task Measure(HeldLock held, TaskCompletionSource measured)
    {
        var taken = Stopwatch.GetTimestamp() - (long)(ttl.TotalSeconds * Stopwatch.Frequency);
        var margin = await left(held);
        if (measured.TrySetResult() && margin is { } told) margins.Add((told, lateness.AllowingSince(0, taken)));
        else Interlocked.Increment(ref unmeasured);
    }

    private void Enter(HeldLock held)
    {
        lock (gate) believers.Add(held);
        Look(held);
    }

    private void Look(HeldLock held)
    {
        lock (gate)
            if (held.State == LockState.Held && believers.Any(other => other != held && other.State == LockState.Held)) overlaps++;
    }

    private void Leave(HeldLock held)
    {
        lock (gate) believers.Remove(held);
    }
}
