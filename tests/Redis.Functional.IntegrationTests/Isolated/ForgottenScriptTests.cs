using System.Diagnostics;
using System.Globalization;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated;

/// <summary>T28. Scripts that the server forgets every 10 ms: alone, in pipelines and in transactions, each call runs exactly once.</summary>
[Trait("Load", "Any")]
public sealed class ForgottenScriptTests
{
    private const int CallsOfEachKind = 100_000;
    private const int Callers = 32;
    private const int Batch = 25;
    private static readonly RedisScript<long> Count = RedisScript.Create<long>("redis.call('INCR', KEYS[1]) return redis.call('INCRBY', KEYS[2], ARGV[1])");

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Calls_run_once_each_while_somebody_flushes_the_scripts(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        await using var other = await Clients.Connect(Clients.Config(server, protocol));
        using var over = new CancellationTokenSource();
        var flushing = Flush(other, over.Token);
        var started = Stopwatch.GetTimestamp();

        var lefts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => Call(client, caller))));

        var took = Stopwatch.GetElapsedTime(started);
        await over.CancelAsync();
        var flushes = await flushing;
        var runs = await client.Run(Raw.Get("runs")).Right();
        var sum = await client.Run(Raw.Get("sum")).Right();
        var expected = lefts.Sum(left => left.Calls);
        var failed = lefts.Sum(left => left.Lefts);
        var forgotten = await Forgotten(server);
        Figures.Report("T28", $"{expected} script calls (a third each alone, in pipelines, in MULTI) beside {flushes} SCRIPT FLUSH, {protocol}: {forgotten} found their script gone, {failed} Lefts, {long.Parse(runs.IfNone("0").ToString()) - expected} extra executions, {took.TotalSeconds:0.0} s");
        Assert.Equal((0, $"Some({expected})", $"Some({expected * 2})"), (failed, $"{runs}", $"{sum}"));
        Assert.True(forgotten > 0, $"none of {flushes} flushes was noticed");
    }

    private static async Task<(int Calls, int Lefts)> Call(RedisClient client, int caller)
    {
        var one = Count.Call(["runs", "sum"], 2);
        var pipeline = Pipeline.Sequence(Enumerable.Repeat(one, Batch));
        var (calls, lefts) = (0, 0);
        for (var round = 0; calls < 3 * CallsOfEachKind / Callers; round++)
        {
            for (var i = 0; i < Batch; i++) lefts += (await client.Run(one)).IsLeft ? 1 : 0;
            lefts += (await client.Run(pipeline)).IsLeft ? 1 : 0;
            lefts += (await client.Run(Multi(pipeline))).IsLeft ? 1 : 0;
            calls += 3 * Batch;
        }

        return (calls, lefts);
    }

    private static async Task<long> Forgotten(RedisServer server)
    {
        var line = (await server.CliAsync("INFO", "errorstats")).Split("\r\n").FirstOrDefault(line => line.StartsWith("errorstat_NOSCRIPT:count=", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line.Split('=')[1], CultureInfo.InvariantCulture);
    }

    private static async Task<int> Flush(RedisClient client, CancellationToken over)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        for (var flushes = 0; ; flushes++)
        {
            await client.Run(Raw.Ask("SCRIPT FLUSH")).Right();
            await timer.WaitForNextTickAsync(CancellationToken.None);
            if (over.IsCancellationRequested) return flushes;
        }
    }
}
