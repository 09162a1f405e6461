using System.Diagnostics;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Caching;

/// <summary>What a read of the cache costs beside the command that it sends, and beside Microsoft's package. The best round of each
/// counts, since the machine may be busy in the others. The margin is wide; the figures are reported.</summary>
[Collection(nameof(Alone))]
public sealed class CacheSpeedTests
{
    private const int Rounds = 12;
    private const int Callers = 64;
    private const int Calls = 50;

    [Fact]
    public async Task A_read_of_1_KiB_costs_little_more_than_its_command()
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await CacheServer.Connect(server);
        using var microsoft = new RedisCache(new RedisCacheOptions { Configuration = server.Endpoint });
        var cache = new RedisDistributedCache(client);
        await cache.SetAsync("key", new byte[1024], new());
        RedisValue[] fields = ["absexp", "sldexp", "data"];
        var (bare, ours, theirs) = (new List<double>(), new List<double>(), new List<double>());

        for (var round = -Rounds; round < Rounds; round++)
        {
            bare.Add(await Time(async () => Assert.Equal(3, (await client.Run(HMGet("key", fields)).Right()).Count)));
            ours.Add(await Time(async () => Assert.Equal(1024, (await cache.GetAsync("key"))!.Length)));
            theirs.Add(await Time(async () => Assert.Equal(1024, (await microsoft.GetAsync("key"))!.Length)));
            if (round < 0) (bare, ours, theirs) = ([], [], []);
        }

        var (command, own, other) = (bare.Min(), ours.Min(), theirs.Min());
        TestContext.Current.TestOutputHelper?.WriteLine(MeasuredFigures.Report(
            "distributed cache", $"GET of 1 KiB by {Callers} callers: {own:0.0} µs, {own / command:0.00} of a bare HMGET ({command:0.0} µs); Microsoft's {other:0.0} µs, {other / own:0.00} of ours"));
        Assert.True(own <= command * 2, $"{own:0.0} µs, a bare HMGET {command:0.0} µs");
    }

    // Away from the context of the test, to which each call would come back.
    private static async Task<double> Time(Func<Task> call)
    {
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < Calls; i++) await call();
        })));
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / (Callers * Calls);
    }
}
