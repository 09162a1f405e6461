using BenchmarkDotNet.Attributes;
using LanguageExt;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Redis.Functional.Extensions;
using Redis.Functional.TestKit;

namespace Redis.Functional.Benchmarks;

/// <summary>Reads of a cache entry of 1 KiB by 64 callers on a real server: the command alone, the distributed cache, and Microsoft's.</summary>
public class CacheMicro
{
    private const int Callers = 64;
    private const int Calls = 32;
    private const int Length = 1_024;
    private const string Key = "benchmark:cache";

    private readonly RedisValue[] fields = ["absexp", "sldexp", "data"];
    private RedisServer server = null!;
    private RedisClient client = null!;
    private RedisDistributedCache cache = null!;
    private RedisCache microsoft = null!;

    [GlobalSetup]
    public async Task Start()
    {
        server = await RedisServer.StartAsync();
        client = (await RedisClient.Connect(server.Url)).Match(Right: static made => made, Left: static error => throw new InvalidOperationException($"{error}"));
        cache = new RedisDistributedCache(client);
        microsoft = new RedisCache(new RedisCacheOptions { Configuration = server.Endpoint });
        await cache.SetAsync(Key, new byte[Length], new());
    }

    [GlobalCleanup]
    public async Task End()
    {
        microsoft.Dispose();
        await client.DisposeAsync();
        await server.DisposeAsync();
    }

    [Benchmark(Description = "HMGET of 1 KiB, 64 callers", Baseline = true, OperationsPerInvoke = Callers * Calls)]
    public Task Command() => Run(async () => (await client.Run(Commands.HMGet(Key, fields))).Match(Right: static found => found.Count == 3, Left: static _ => false));

    [Benchmark(Description = "distributed cache, GET of 1 KiB, 64 callers", OperationsPerInvoke = Callers * Calls)]
    public Task Cache() => Run(async () => (await cache.GetAsync(Key))?.Length == Length);

    [Benchmark(Description = "Microsoft's distributed cache, GET of 1 KiB, 64 callers", OperationsPerInvoke = Callers * Calls)]
    public Task Microsofts() => Run(async () => (await microsoft.GetAsync(Key))?.Length == Length);

    private static Task Run(Func<Task<bool>> call) => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
    {
        for (var i = 0; i < Calls; i++)
            if (!await call()) throw new InvalidOperationException("not all were read");
    })));
}
