using Medallion.Threading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Redis.Functional.Extensions;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.AspNetCore.Tests;

/// <summary>The code of docs/guides/caching-and-locks.md.</summary>
public sealed class GuideTests
{
    [Fact]
    public async Task What_the_guide_registers_works_on_one_client()
    {
        await using var server = await RedisServer.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        Register(builder, server.Url);
        await using var app = builder.Build();
        Assert.True((await app.Services.GetRequiredService<RedisClient>().Reconnect()).IsRight);

        await app.Services.GetRequiredService<IDistributedCache>().SetStringAsync("key", "value");
        await app.Services.GetRequiredService<IOutputCacheStore>().SetAsync("key", [1], ["tag"], TimeSpan.FromMinutes(1), default);
        await using var held = await app.Services.GetRequiredService<IDistributedLockProvider>().AcquireLockAsync("job");
        app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("any").Protect([1]);

        Assert.Equal(
            ["DataProtection-Keys", "job", "shop:key", "{job}:fence", "{output}:page:key", "{output}:tag:tag"],
            (await server.CliLinesAsync("KEYS", "*")).Order(StringComparer.Ordinal));
    }

    private static void Register(WebApplicationBuilder builder, string address)
    {
        // snippet: services
        builder.Services.AddRedis(address)
            .AddDistributedCache(cache => cache.Prefix = "shop:")
            .AddDistributedLocks();
        builder.Services.AddRedisOutputCache();
        builder.Services.AddDataProtection().SetApplicationName("shop").PersistKeysToRedis();
        builder.Services.AddRateLimiter(options => options.AddRedisPolicy(
            "api", RateLimit.FixedWindow(100, TimeSpan.FromMinutes(1)), context => $"{context.Connection.RemoteIpAddress}"));
        // end snippet
    }
}
