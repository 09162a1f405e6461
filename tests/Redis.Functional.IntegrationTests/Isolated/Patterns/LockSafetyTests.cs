using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>
/// T27. Sixteen contenders for one lock of 500 ms, whose connections stall for up to two seconds and are cut. <c>REDIS_FUNCTIONAL_LOCKS</c> is
/// the number of acquisitions; without it as many as fit into ten seconds.
/// </summary>
[Collection(nameof(Alone))]
public sealed class LockSafetyTests
{
    private const int Contenders = 16;
    private const int Proxies = 4;
    private static readonly int Wanted = int.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_LOCKS") ?? "0", CultureInfo.InvariantCulture);
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);

    private static readonly RedisLock Contended = new("contended")
    {
        Ttl = TimeSpan.FromMilliseconds(500), AcquireTimeout = TimeSpan.FromSeconds(2), PollInterval = TimeSpan.FromMilliseconds(10),
    };

    private readonly Lock gate = new();
    private readonly List<HeldLock> believers = [];
    private readonly ConcurrentBag<(double Margin, double Excused)> margins = [];
    private readonly ConcurrentBag<long> fences = [];
    private readonly Lateness lateness = new();
    private readonly ConcurrentDictionary<string, int> failures = new();
    private readonly ConcurrentBag<Task> measurements = [];
    private int acquisitions;
    private int overlaps;
    private int refused;
    private int accepted;

    [Fact]
    public async Task Locks_are_safe_under_stalls_and_kills()
    {
        await using var server = await RedisServer.StartAsync();
        await using var audit = await LockAudit.StartAsync(server, "contended");
        await using var direct = await Clients.Connect(Clients.Config(server));
        var proxies = Enumerable.Range(1, Proxies).Select(seed => FaultProxy.Start(server, seed)).ToArray();
        var clients = await Task.WhenAll(Enumerable.Range(0, Contenders).Select(i => Clients.Connect(
            Clients.Config(proxies[i % Proxies].Port) with { WhenDisconnected = WhenDisconnected.Wait, CommandTimeout = TimeSpan.FromSeconds(1) })));
        using var over = new CancellationTokenSource();
        using var watch = lateness;
        var started = Stopwatch.GetTimestamp();
        var faults = proxies.Select((proxy, i) => Task.Run(() => Trouble(proxy, new Random(i), over.Token))).ToArray();
        var contenders = clients.Select((client, i) => Task.Run(() => Contend(client, direct, new Random(100 + i), over.Token))).ToArray();

        await Eventually.TrueAsync(
            () => Wanted > 0 ? Volatile.Read(ref acquisitions) >= Wanted : Stopwatch.GetElapsedTime(started) > Span, "acquisitions", TimeSpan.FromHours(2));
        await over.CancelAsync();
        await Task.WhenAll([.. faults, .. contenders]);
        await Task.WhenAll(measurements);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var client in clients) await client.DisposeAsync();
        foreach (var proxy in proxies) await proxy.DisposeAsync();
        await audit.EndAsync(server);

        var log = (await server.CliLinesAsync("LRANGE", "store:log", "0", "-1")).Select(long.Parse).ToArray();
        var disorder = log.Skip(1).Where((fence, i) => fence < log[i]).Count();
        var sorted = margins.Select(measured => measured.Margin).Order().ToArray();
        var (margin, median) = sorted.Length == 0 ? (double.NaN, double.NaN) : (sorted[0], sorted[sorted.Length / 2]);
        Figures.Report("T27", $"{acquisitions} acquisitions by {Contenders} contenders in {seconds:0} s ({string.Join(", ", failures.Select(f => $"{f.Value} {f.Key}"))}): {audit.Foreign} foreign releases, {audit.RenewedAfterRelease} of {audit.Renewed} renewals after release, {overlaps} overlaps of believed holders, {refused} late writes refused by the store and {disorder} of {accepted} accepted out of order; Lost {margins.Count} times, at least {margin:0} ms and mostly {median:0} ms before expiry; machine late by {lateness.Worst:0} ms");
        Assert.True(acquisitions > 20, "the lock is taken again and again");
        Assert.Equal((0, 0, 0, 0), (audit.Foreign, audit.RenewedAfterRelease, overlaps, disorder));
        Assert.Equal(fences.Count, fences.Distinct().Count());
        Assert.True(audit.Acquired >= acquisitions);
        Assert.NotEmpty(margins);

        // Each is excused by how late the machine was just then, not by its worst moment; most of them by nothing.
        Assert.All(margins, measured => Assert.True(measured.Margin >= 50 - measured.Excused, $"{measured.Margin} ms, the machine being excused for {measured.Excused:0} ms"));
        Assert.True(median >= 50, $"mostly {median} ms");
    }

    private static async Task Trouble(FaultProxy proxy, Random random, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await Pause(random.Next(200, 1500), over);
            if (random.Next(3) == 0)
            {
                await proxy.CutAsync(random.Next(2) == 0 ? CutKind.Close : CutKind.Reset);
                continue;
            }

            proxy.Faults = Faults.Both(new FlowFaults { Hold = true });
            await Pause(random.Next(0, 2000), over);
            proxy.Faults = Faults.None;
        }
    }

    private async Task Contend(RedisClient client, RedisClient direct, Random random, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var acquired = await (Contended with { AutoExtend = random.Next(2) == 0 }).Acquire(client, over);
            if (over.IsCancellationRequested && acquired.IsLeft) return;
            if (acquired.IsLeft)
            {
                failures.AddOrUpdate(acquired.Left().GetType().Name, 1, (_, count) => count + 1);
                continue;
            }

            await Hold(acquired.Right(), client, direct, random);
        }
    }

    private async Task Hold(HeldLock held, RedisClient client, RedisClient direct, Random random)
    {
        await using var owned = held;
        Interlocked.Increment(ref acquisitions);
        fences.Add(held.FencingToken);
        await using var watch = held.LostToken.Register(() => measurements.Add(Measure(direct, held)));
        Enter(held);
        var work = random.Next(10) switch
        {
            < 7 => random.Next(1, 20),
            < 9 => random.Next(20, 400),
            _ => 1500,
        };
        await ((Task)held.Completion).WaitAsync(TimeSpan.FromMilliseconds(work)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Look(held);
        if (held.State == LockState.Held) await Store(client, held);
        Leave(held);
    }

    // The write may stall on the way for longer than the lock lasts: that is what the fence is for.
    private async Task Store(RedisClient client, HeldLock held)
    {
        var written = await client.Run(FencedStore.Write(held.FencingToken));
        if (written.IsLeft) return;
        if (written.Right()) Interlocked.Increment(ref accepted);
        else Interlocked.Increment(ref refused);
    }

    // By the server's own clock, over a connection that nothing disturbs. Gone or somebody else's: the signal was too late.
    private async Task Measure(RedisClient direct, HeldLock held)
    {
        var taken = Stopwatch.GetTimestamp() - (long)(Contended.Ttl.TotalSeconds * Stopwatch.Frequency);
        var (holder, left) = await direct.Run((Raw.Get(held.Key), Raw.Ask("PTTL", held.Key.AsValue())).Zip()).Right();
        var margin = holder.Map(h => h == held.Token).IfNone(false) && left is RespValue.Integer { Number: >= 0 } time ? time.Number : -1;
        margins.Add((margin, lateness.AllowingSince(0, taken)));
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

    private static async Task Pause(int milliseconds, CancellationToken over) =>
        await Task.Delay(milliseconds, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
