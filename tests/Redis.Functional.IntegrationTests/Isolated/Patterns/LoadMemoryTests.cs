using System.Diagnostics;
using System.Globalization;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Patterns;

/// <summary>A long load needs no more memory than a short one, and reports all the time. <c>REDIS_FUNCTIONAL_LOAD</c> is the number of commands.</summary>
[Collection(nameof(Alone))]
public sealed class LoadMemoryTests
{
    private const long Allowed = 64L << 20;
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_LOAD") ?? "400000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_load_stays_within_64_MiB_and_reports_every_100_ms()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server));
        using var lateness = new Lateness();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (highest, longest, last) = (0L, 0.0, default(LoadProgress));
        var start = Stopwatch.GetTimestamp();
        var (gap, reports) = (start, 0);
        await foreach (var report in client.Load(AsyncEnumerable.Range(0, Count).Select(i => Set($"key:{i % 10_000:D12}", "val:000000000000"))))
        {
            longest = Math.Max(longest, Stopwatch.GetElapsedTime(gap).TotalMilliseconds);
            last = report.Right();
            highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: false) - before);
            reports++;
            gap = Stopwatch.GetTimestamp();
        }

        Figures.Report("Load", $"{Count} SETs in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s: heap +{highest >> 20} MiB with what was not collected yet, {reports} reports, the longest time between two {longest:0} ms");
        Assert.Equal((Count, 0, true), (last!.Done, last.Failed, last.IsComplete));
        Assert.InRange(highest, 0, Allowed);
        Assert.InRange(longest, 0, lateness.Allowing(100));
    }
}
