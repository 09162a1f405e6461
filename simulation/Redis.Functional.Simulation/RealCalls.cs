using System.Diagnostics;
using System.Globalization;
using static Redis.Functional.Commands;

namespace Redis.Functional.Simulation;

/// <summary>Calls on a real server, in real time, while something freezes this process: how many time out before their time?</summary>
static class RealCalls
{
    const int Callers = 16;
    static readonly TimeSpan Deadline = TimeSpan.FromSeconds(2);

    public static async Task<int> Run(int port, TimeSpan length)
    {
        var config = new RedisConfig { Endpoint = new RedisEndpoint.Tcp("127.0.0.1", port), CommandTimeout = Deadline };
        var connected = RedisResult.FromEither(await RedisClient.Connect(config));
        if (!connected.TryGetValue(out var client))
        {
            Console.Error.WriteLine(connected.Error);
            return 2;
        }

        await using var _ = client;
        var watch = Stopwatch.StartNew();
        var tallies = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => Calls(client, watch, length))));
        var (calls, early, other) = (tallies.Sum(static one => one.Calls), tallies.Sum(static one => one.Early), tallies.Sum(static one => one.Other));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{calls} calls, {early} timed out before their time, {other} other errors"));
        return early == 0 ? 0 : 1;
    }

    static async Task<(long Calls, long Early, long Other)> Calls(RedisClient client, Stopwatch watch, TimeSpan length)
    {
        long calls = 0, early = 0, other = 0;
        while (watch.Elapsed < length)
        {
            var since = Stopwatch.GetTimestamp();
            var result = await client.RunResult(Echo("a word"));
            calls++;
            if (result.IsOk) continue;
            if (result.Error is RedisError.Timeout late && Stopwatch.GetElapsedTime(since) < late.Limit) early++;
            else other++;
        }

        return (calls, early, other);
    }
}
