using System.Diagnostics;
using System.Globalization;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>
/// T3 and T22. Servers that are killed, and connections that are killed by the server, under load: every outcome is true, and nothing leaks.
/// <c>REDIS_FUNCTIONAL_KILLS</c> is the number of kills.
/// </summary>
[Collection(nameof(Alone))]
public sealed class KilledConnectionTests
{
    private const int Writers = 32;
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_KILLS") ?? "20", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(WhenDisconnected.Fail)]
    [InlineData(WhenDisconnected.Wait)]
    public async Task Kills_of_the_server_lose_and_double_nothing_that_was_acknowledged(WhenDisconnected policy)
    {
        await using var server = await RedisServer.StartAsync(new() { AppendOnly = true });
        await using var client = await Clients.Connect(Clients.Config(server) with { WhenDisconnected = policy });
        using var over = new CancellationTokenSource();
        using var lateness = new Lateness();
        var ledger = new OutcomeLedger();
        var writers = Enumerable.Range(0, Writers).Select(_ => Task.Run(() => Write(client, ledger, over.Token))).ToArray();
        var firsts = new List<double>();
        for (var kill = 0; kill < Kills / 2; kill++)
        {
            var begun = ledger.Begun;
            await Eventually.TrueAsync(() => ledger.Begun > begun + 1_000, "writes go on");
            server.Kill();
            await server.RestartAsync();
            var open = Stopwatch.GetTimestamp();
            await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("back"))).IsRight, "the server is found again");
            firsts.Add(Stopwatch.GetElapsedTime(open).TotalMilliseconds);
        }

        await over.CancelAsync();
        await Task.WhenAll(writers);
        var report = ledger.Compare(await server.CliLinesAsync("LRANGE", "ledger", "0", "-1"));

        Figures.Report("T3", $"{Kills / 2} kills of the server under {Writers} writers, {policy}: {report.Count(LedgerFault.Duplicate)} duplicates, {report.Count(LedgerFault.Phantom)} phantoms, {report.Count(LedgerFault.Lost)} lost of {ledger.Begun} writes; first answer {firsts.Max():0} ms after the port opened");
        Assert.True(report.IsClean, report.ToString());
        Assert.InRange(firsts.Max(), 0, lateness.Allowing(300));
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Kills_of_the_connection_leak_nothing_and_every_outcome_is_true(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol) with { WhenDisconnected = WhenDisconnected.Wait });
        await Round(server, client, 3);
        var meter = new LeakMeter();

        var (ledger, reads, right) = await Round(server, client, Kills);

        var report = ledger.Compare(await server.CliLinesAsync("LRANGE", "ledger", "0", "-1"));
        // 300 bytes of it for each entry of the ledger.
        var grown = await meter.SettledAsync(bytes: (4L << 20) + (300L * ledger.Begun), timers: 2);
        Figures.Report("T22", $"{Kills} CLIENT KILLs, {protocol}: {100.0 * right / reads:0.00}% of {reads} retried reads right, {report.Violations.Length} lies in {ledger.Begun} writes, {grown.Sockets} sockets and {grown.Threads} threads more than before");
        Assert.True(report.IsClean, report.ToString());
        Assert.Equal(0, grown.Sockets);
        Assert.True(right >= reads * 0.99, $"{right} of {reads}");
    }

    private static async Task<(OutcomeLedger Ledger, int Reads, int Right)> Round(RedisServer server, RedisClient client, int kills)
    {
        using var over = new CancellationTokenSource();
        await server.CliAsync("DEL", "ledger");
        var ledger = new OutcomeLedger($"w{kills}");
        var (reads, right) = (0, 0);
        var schedule = RetrySchedule.Times(5) & RetrySchedule.Constant(TimeSpan.FromMilliseconds(20));
        var readers = Enumerable.Range(0, 8).Select(n => Task.Run(async () =>
        {
            for (var i = 0; !over.IsCancellationRequested; i++)
            {
                var text = $"{n}-{i}";
                var outcome = await client.Run(Raw.Echo(text).Retry(schedule));
                Interlocked.Increment(ref reads);
                if (outcome.IsRight && outcome.Right().ToString() == text) Interlocked.Increment(ref right);
            }
        })).ToArray();
        var writers = Enumerable.Range(0, 8).Select(_ => Task.Run(() => Write(client, ledger, over.Token))).ToArray();
        for (var kill = 0; kill < kills; kill++)
        {
            var begun = ledger.Begun;
            await Eventually.TrueAsync(() => ledger.Begun > begun + 200, "writes go on");
            await server.CliAsync("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
        }

        await over.CancelAsync();
        await Task.WhenAll([.. readers, .. writers]);
        await Eventually.TrueAsync(async () => (await client.Run(Raw.Echo("back"))).IsRight, "the connection is made anew");
        return (ledger, reads, right);
    }

    private static async Task Write(RedisClient client, OutcomeLedger ledger, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            var id = ledger.Begin();
            var outcome = await client.Run(Raw.RPush("ledger", id));
            ledger.Conclude(id, Ledgers.OutcomeOf(outcome));
            if (outcome.IsLeft) await Task.Delay(2, CancellationToken.None);
        }
    }
}
