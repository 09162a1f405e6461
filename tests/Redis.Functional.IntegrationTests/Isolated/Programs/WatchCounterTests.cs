using System.Diagnostics;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Isolated.Programs;

/// <summary>
/// T26. Many writers count on one key through WATCH, read, MULTI, EXEC. Nothing is lost and nothing counted twice, not even while connections are
/// killed and calls cancelled.
/// </summary>
[Collection(nameof(Alone))]
public sealed class WatchCounterTests
{
    private const int Writers = 16;
    private const int Each = 1_000;
    private static readonly RedisKey Counter = "counter";

    // Sixteen on one key: who met a conflict lets the others go first, for a time that grows with the crowd.
    private static readonly RetrySchedule Patient =
        RetrySchedule.Exponential(TimeSpan.FromMilliseconds(1)).MaxDelay(TimeSpan.FromMilliseconds(16)).WithJitter(1) & RetrySchedule.Times(1_000);

    private long attempts;
    private long right;
    private long unknown;
    private long denied;

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Every_increment_counts_once(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        var start = Stopwatch.GetTimestamp();

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++) Count(await client.Run(Increment()));
        })));

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var final = await client.Run(Get<long>(Counter).IfNone(0)).Right();
        Figures.Report("T26", $"{Writers} writers × {Each}, {protocol}: the counter is {final} after {seconds:0.0} s, {(double)attempts / final:0.00} attempts for each success");
        Assert.Equal((Writers * Each, Writers * Each), (final, right));
        await Watches.NoneOn(client, Counter);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task Kills_and_cancellations_make_no_outcome_a_lie(ProtocolPreference protocol)
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol) with { WhenDisconnected = WhenDisconnected.Wait });
        var random = new Random(seed);
        var (kills, cancels) = (0, 0);

        var writers = Enumerable.Range(0, Writers).Select(n => Task.Run(async () =>
        {
            var chance = new Random(seed + n + 1);
            for (var i = 0; i < Each / 4; i++)
            {
                using var cancel = new CancellationTokenSource();
                if (chance.Next(5) == 0)
                {
                    Interlocked.Increment(ref cancels);
                    cancel.CancelAfter(chance.Next(4));
                }

                Count(await client.Run(Increment(), cancel.Token));
            }
        })).ToArray();
        var counting = Task.WhenAll(writers);
        for (; !counting.IsCompleted; kills++)
        {
            await server.CliAsync("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes");
            await Task.WhenAny(counting, Task.Delay(random.Next(5, 60)));
        }

        await counting;
        var final = await client.Run(Get<long>(Counter).IfNone(0).Retry(Patient)).Right();
        await Watches.NoneOn(client, Counter);
        Figures.Report("T26", $"{kills} kills and {cancels} cancellations, {protocol}: Σ Right {right} ≤ {final} ≤ Σ Right + Σ Unknown {right + unknown}, {denied} told as not done; {(double)attempts / final:0.00} attempts for each success; 0 watches left");
        Assert.InRange(final, right, right + unknown);
        Assert.InRange(unknown + denied, 1, Writers * Each / 4);
        Assert.True(right > 0);
    }

    private RedisProgram<long> Increment() => Optimistic([Counter],
        Defer(() =>
        {
            Interlocked.Increment(ref attempts);
            return from current in Get<long>(Counter).IfNone(0)
                   select Multi(Set(Counter, current + 1).Map(_ => current + 1));
        }),
        Patient);

    private void Count(Either<RedisError, long> outcome)
    {
        if (outcome.IsRight) Interlocked.Increment(ref right);
        else if (outcome.Left().IsRetrySafe) Interlocked.Increment(ref denied);
        else Interlocked.Increment(ref unknown);
    }
}
