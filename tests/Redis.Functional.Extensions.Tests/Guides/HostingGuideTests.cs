using LanguageExt;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Guides;

/// <summary>The code of docs/guides/hosting.md, compiled and run.</summary>
public class HostingGuideTests
{
    [Fact]
    public async Task Clients_are_registered_and_injected()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Redis:jobs:Address"] = "localhost:1" });
        // snippet: register
        builder.Services.AddRedis("redis://localhost:6379");
        builder.Services.AddRedis("sessions", settings => settings.Address = "rediss://sessions:6380");
        builder.Services.AddRedis("jobs", builder.Configuration.GetSection("Redis:jobs"))
            .ConnectAtStart(required: true)
            .AddHealthCheck(tags: ["ready"]);
        // end snippet
        builder.Services.AddSingleton<Visits>();
        using var host = builder.Build();

        var visits = host.Services.GetRequiredService<Visits>();

        Assert.NotNull(host.Services.GetRequiredKeyedService<IRedisClient>("jobs"));
        Assert.True((await visits.Count(new CancellationToken(canceled: true))).IsLeft);
        Assert.True((await visits.SignOut("1", new CancellationToken(canceled: true))).IsLeft);
    }

    [Fact]
    public async Task Code_sets_what_no_setting_contains()
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System);
        // snippet: configure
        services.AddRedis("redis://localhost:6379").Configure((provider, config) => config with
        {
            TimeProvider = provider.GetRequiredService<TimeProvider>(),
            Telemetry = new RedisTelemetryOptions { Filter = name => name != "GET" },
        });
        // end snippet
        await using var built = services.BuildServiceProvider();

        Assert.False(built.GetRequiredService<RedisClient>().Config.Telemetry.Filter!("GET"));
    }
}

// snippet: use
public sealed class Visits(IRedisClient redis, [FromKeyedServices("sessions")] IRedisClient sessions)
{
    public ValueTask<Either<RedisError, long>> Count(CancellationToken stop) => redis.Run(Incr("visits"), stop);

    public ValueTask<Either<RedisError, long>> SignOut(string id, CancellationToken stop) => sessions.Run(Del($"session:{id}"), stop);
}
// end snippet
