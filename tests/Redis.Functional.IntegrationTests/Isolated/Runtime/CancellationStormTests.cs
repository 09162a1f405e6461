using System.Diagnostics;
using System.Globalization;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Runtime;

/// <summary>
/// T1. Many callers, three in ten of whom give up at any moment, over a line that trembles. Every value says whose it is: nobody may get another's.
/// <c>REDIS_FUNCTIONAL_STORM</c> is the number of commands.
/// </summary>
[Collection(nameof(Alone))]
public sealed class CancellationStormTests
{
    private const int Callers = 64;
    private const int Together = 16;
    private const int Keys = 1_000;
    private readonly long wanted = long.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_STORM") ?? "1000000", CultureInfo.InvariantCulture);
    private long commands;
    private long mismatched;
    private long cancelled;
    private long begun;

    [Fact]
    public async Task Nobody_gets_anothers_reply()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        await using var server = await RedisServer.StartAsync();
        await using var proxy = FaultProxy.Start(server, seed, faults: Faults.Late(TimeSpan.Zero, TimeSpan.FromMilliseconds(2)));
        await using var two = await Clients.Connect(Config(proxy, ProtocolPreference.Resp2));
        await using var three = await Clients.Connect(Config(proxy, ProtocolPreference.Resp3OrResp2));
        await two.Run(Pipeline.Traverse(Enumerable.Range(0, Keys), i => Raw.Set($"k:{i}", i))).Right();
        var start = Stopwatch.GetTimestamp();

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(n => Task.Run(() => Caller(n % 2 == 0 ? two : three, n, new Random(seed + n)))));

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var closed = proxy.Dials - 2;
        Figures.Report("T1", $"{commands} commands of {Callers} callers in {seconds:0.0} s, {100.0 * cancelled / begun:0}% of {begun} calls cancelled: {mismatched} mismatched replies, {closed} connections closed by cancels (seed {seed})");
        Assert.Equal(0, mismatched);
        Assert.Equal(0, closed);
        Assert.InRange((double)cancelled / begun, 0.05, 0.35);
    }

    private static RedisConfig Config(FaultProxy proxy, ProtocolPreference protocol) =>
        Clients.Config(proxy.Port, protocol) with { CommandTimeout = TimeSpan.FromSeconds(60), ReadTimeout = TimeSpan.FromSeconds(30) };

    private async Task Caller(RedisClient client, int number, Random random)
    {
        var calls = new Task[Together];
        for (long round = 0; Interlocked.Read(ref commands) < wanted; round++)
        {
            for (var i = 0; i < Together; i++) calls[i] = Call(client, $"{number}-{round}-{i}", random.Next(), random.NextDouble() < 0.3);
            await Task.WhenAll(calls);
        }
    }

    private Task Call(RedisClient client, string text, int chance, bool cancels) => (chance % 8) switch
    {
        0 => Check(client, Pipeline.Traverse(Enumerable.Range(0, 8), i => Raw.Echo($"{text}-{i}")).Map(all => string.Join(' ', all.Map(v => v.ToString()))),
            string.Join(' ', Enumerable.Range(0, 8).Select(i => $"{text}-{i}")), 8, chance, cancels),
        1 => Check(client, RedisProgram.Multi(Raw.Echo(text).Zip(Raw.Get($"k:{chance % Keys}"), (a, b) => $"{a} {Show(b)}")), $"{text} {chance % Keys}", 4, chance, cancels),
        2 or 3 or 4 => Check(client, Raw.Get($"k:{chance % Keys}").Map(Show), $"{chance % Keys}", 1, chance, cancels),
        _ => Check(client, Raw.Echo(text).Map(v => v.ToString()), text, 1, chance, cancels),
    };

    private async Task Check(RedisClient client, RedisProgram<string> program, string expected, int count, int chance, bool cancels)
    {
        using var cancel = cancels ? new CancellationTokenSource() : null;
        var running = client.Run(program, cancel?.Token ?? default);
        if (cancel is not null) Cancel(cancel, chance / 8 % 4);
        var outcome = await running;
        Interlocked.Add(ref commands, count);
        Interlocked.Increment(ref begun);
        if (outcome.IsLeft && outcome.Left() is RedisError.Client.Cancelled && cancels) Interlocked.Increment(ref cancelled);
        else if (outcome.Right() != expected) Interlocked.Increment(ref mismatched);
    }

    // Within the call, and up to two milliseconds after it.
    private static void Cancel(CancellationTokenSource cancel, int when)
    {
        if (when == 0) cancel.Cancel();
        else if (when == 1) ThreadPool.UnsafeQueueUserWorkItem(static source => Quietly(source), cancel, preferLocal: false);
        else cancel.CancelAfter(when - 1);
    }

    private static void Quietly(CancellationTokenSource cancel)
    {
        try
        {
            cancel.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // the reply was faster
        }
    }

    private static string Show(Option<RedisValue> value) => value.Match(v => v.ToString(), () => "none");
}
