using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated.Pairing;

/// <summary>
/// A hostile server, one anomaly a round among busy callers: no caller may get another's reply. Each kind gets its share of
/// <c>REDIS_FUNCTIONAL_PAIRING</c> calls; without it each anomaly gets one round in each mode, on a seed of its own.
/// </summary>
[Trait("Load", "Any")]
public sealed class PairingFuzzTests
{
    private const int Callers = 64;
    private const int CallsEach = 12;

    // Rounds mostly wait, for replies that do not come.
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = 3 };
    private static readonly long Wanted = long.Parse(Environment.GetEnvironmentVariable("REDIS_FUNCTIONAL_PAIRING") ?? "1", CultureInfo.InvariantCulture);

    [Fact]
    public async Task No_caller_gets_anothers_reply_when_a_client_can_know_it()
    {
        var result = await Fuzz("knowable", Anomalies.Knowable, Wanted, PairingMode.All, static config => config);

        Assert.Empty(result.Wrong);
        Assert.Empty(result.FalseDeliveries);
        Assert.True(result.Struck >= Anomalies.Knowable.Length, $"{result.Struck} anomalies struck");
    }

    // Bounded, not prevented: what comes out is reported.
    [Fact]
    public async Task A_reply_too_many_or_too_few_before_others_of_its_type_is_seen_soon()
    {
        ImmutableArray<Anomaly> anomalies = [.. Anomalies.Unknowable, .. Anomalies.Reordered];
        var result = await Fuzz("unknowable", anomalies, Wanted / 4, PairingMode.All, static config => config);

        Assert.True(result.Struck >= anomalies.Length, $"{result.Struck} anomalies struck");
        Assert.InRange(result.WrongCount, 0, result.Calls / 100);
    }

    [Fact]
    public async Task With_a_nonce_behind_each_write_no_caller_gets_anothers_reply()
    {
        var result = await Fuzz(
            "ReplyIntegrity.EachWrite, all kinds",
            [.. Anomalies.Knowable, .. Anomalies.Unknowable],
            Wanted / 4,
            PairingMode.All,
            static config => config with { ReplyIntegrity = ReplyIntegrity.EachWrite });

        Assert.Empty(result.Wrong);
        Assert.Empty(result.FalseDeliveries);
    }

    [Fact]
    public async Task A_nonce_on_busy_connections_bounds_what_cannot_be_known()
    {
        var without = await Fuzz("unknowable, no nonce on busy connections", Anomalies.Unknowable, 1, PairingMode.All, static config => config with { KeepAliveInterval = TimeSpan.Zero });

        Assert.True(without.Struck >= Anomalies.Unknowable.Length, $"{without.Struck} anomalies struck");
    }

    private static async Task<PairingResult> Fuzz(
        string name, ImmutableArray<Anomaly> anomalies, long wanted, IReadOnlyList<PairingMode> modes, Func<RedisConfig, RedisConfig> with)
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var result = new PairingResult();
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; result.Calls < wanted || round == 0; round++)
        {
            var number = round;
            await Parallel.ForEachAsync(
                anomalies, AtOnce, async (anomaly, _) => await Task.WhenAll(modes.Select(mode => Round(mode, anomaly, HashCode.Combine(seed, number), with, result))));
        }

        Figures.Report("P1", $"{name}: {result.Summary()} in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s (seed {seed})");
        return result;
    }

    private static async Task Round(PairingMode mode, Anomaly anomaly, int seed, Func<RedisConfig, RedisConfig> with, PairingResult result)
    {
        await using var server = ModelServer.Start();
        await using var client = await mode.Connect(server, with);
        var calls = new PairingCalls(server, seed);
        await calls.Run(client, Callers, CallsEach, () => server.Arm(anomaly));
        lock (result) result.Add(mode, anomaly, calls, struck: !server.IsArmed);
    }
}
