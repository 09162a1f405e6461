using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Health;

public class HealthTests
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(1.5);

    [Fact]
    public async Task A_server_that_is_stopped_killed_and_started_again_is_reported_in_time()
    {
        await using var server = await RedisServer.StartAsync();
        await using var provider = await Connected(services => services.AddRedis(server.Url).AddHealthCheck(tags: ["ready"]));
        await Becomes(provider, HealthStatus.Healthy);

        server.Stop();
        await Becomes(provider, HealthStatus.Unhealthy);
        server.Continue();
        await Becomes(provider, HealthStatus.Healthy);

        server.Kill();
        await Becomes(provider, HealthStatus.Unhealthy);
        await server.RestartAsync();
        await Becomes(provider, HealthStatus.Healthy);
    }

    static async Task Becomes(IServiceProvider provider, HealthStatus status)
    {
        var start = Stopwatch.GetTimestamp();
        HealthReport report;
        do
        {
            report = await Report(provider);
            await Task.Yield();
        }
        while (report.Status != status && Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10));

        Assert.Equal(status, report.Status);
        Assert.True(Stopwatch.GetElapsedTime(start) <= Soon, $"{status} after {Stopwatch.GetElapsedTime(start)}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_thousand_checks_make_no_connection(bool isPooled)
    {
        await using var server = await RedisServer.StartAsync();
        await using var provider = await Connected(services => services.AddRedis(settings => (settings.Address, settings.Pool) = (server.Url, isPooled ? new() { MaxSize = 1 } : null)).AddHealthCheck());

        Assert.Equal(HealthStatus.Healthy, (await Report(provider)).Status);
        var before = await Connections(server);

        for (var i = 0; i < 1_000; i++) Assert.Equal(HealthStatus.Healthy, (await Report(provider)).Status);

        // The kit has made one for each question.
        Assert.Equal(before + 1, await Connections(server));
    }

    static async Task<long> Connections(RedisServer server) =>
        long.Parse((await server.CliAsync("INFO", "stats")).Split("total_connections_received:")[1].Split('\r', '\n')[0], System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_loads_its_data_is_degraded(bool afterRestart)
    {
        var isLoading = false;
        await using var server = ScriptServer.Start(ServerScript.Default.On(
            "PING", (_, _) => Volatile.Read(ref isLoading) ? ScriptReply.Error("LOADING Redis is loading the dataset in memory") : ScriptReply.Simple("PONG")));
        await using var provider = await Connected(services => services.AddRedis($"localhost:{server.Port}").AddHealthCheck());
        Volatile.Write(ref isLoading, true);
        if (afterRestart)
        {
            await provider.GetRequiredService<RedisClient>().Disconnect();
            (await provider.GetRequiredService<RedisClient>().Reconnect(TestContext.Current.CancellationToken)).Left();
        }

        var report = await Report(provider);

        Assert.Equal(HealthStatus.Degraded, report.Status);
        Assert.Equal(afterRestart ? "Connection.Disconnected" : "LOADING", report.Entries["redis"].Data["error"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_first_check_of_a_client_that_was_never_used_waits_for_its_connection(bool isPooled)
    {
        await using var server = await RedisServer.StartAsync();
        await using var provider = Registered(services => services.AddRedis(settings => (settings.Address, settings.Pool) = (server.Url, isPooled ? new() : null)).AddHealthCheck());

        Assert.All(await Task.WhenAll(Report(provider), Report(provider)), static report => Assert.Equal(HealthStatus.Healthy, report.Status));
    }

    [Fact]
    public async Task A_first_check_without_a_server_is_unhealthy_and_further_checks_do_not_dial()
    {
        var dials = 0;
        await using var provider = Registered(services => services.AddRedis($"localhost:{FreePorts.Next()}").Configure((_, config) => config with
        {
            Reconnect = config.Reconnect with { InitialDelay = TimeSpan.FromMinutes(1), MaxDelay = TimeSpan.FromMinutes(1), Jitter = 0 },
            Events = happened => Interlocked.Add(ref dials, happened is ClientEvent.DialFailed ? 1 : 0),
        }).AddHealthCheck());

        Assert.Equal(HealthStatus.Unhealthy, (await Report(provider)).Status);
        await Eventually.TrueAsync(() => Volatile.Read(ref dials) > 0, "the failure is told");
        var before = Volatile.Read(ref dials);
        for (var i = 0; i < 20; i++) Assert.Equal(HealthStatus.Unhealthy, (await Report(provider)).Status);

        Assert.Equal(before, Volatile.Read(ref dials));
        Assert.InRange(before, 1, 2);
    }

    [Fact]
    public async Task Commands_in_flight_are_in_the_data()
    {
        await using var server = await RedisServer.StartAsync();
        await using var provider = await Connected(services => services.AddRedis(server.Url).AddHealthCheck(configure: static limits => limits.Timeout = TimeSpan.FromMilliseconds(200)));
        var client = provider.GetRequiredService<RedisClient>();
        Assert.Equal(0L, (await Report(provider)).Entries["redis"].Data["in_flight"]);

        server.Stop();
        var calls = Enumerable.Range(0, 10).Select(i => client.Run(Get($"key:{i}"), TestContext.Current.CancellationToken).AsTask()).ToArray();
        var inFlight = (await Report(provider)).Entries["redis"].Data["in_flight"];
        server.Continue();
        await Task.WhenAll(calls);

        // And the PING of the check.
        Assert.Equal(11L, inFlight);
    }

    [Fact]
    public async Task A_client_that_is_registered_by_hand_has_a_health_check_too()
    {
        await using var server = await RedisServer.StartAsync();
        var client = await RedisClient.Connect(server.Url, TestContext.Current.CancellationToken).Right();
        await using var provider = new ServiceCollection().AddLogging().AddSingleton(_ => client).AddHealthChecks().AddRedis(name: "by hand").Services.BuildServiceProvider();

        Assert.Equal(HealthStatus.Healthy, (await Report(provider)).Entries["by hand"].Status);
    }

    [Fact]
    public async Task A_slow_reply_is_degraded()
    {
        await using var server = await RedisServer.StartAsync();
        await using var provider = await Connected(services => services.AddRedis(server.Url).AddHealthCheck(configure: static limits => limits.Slow = TimeSpan.Zero));

        Assert.Equal(HealthStatus.Degraded, (await Report(provider)).Status);
    }

    [Fact]
    public async Task A_cluster_that_has_lost_a_shard_is_degraded()
    {
        await using var cluster = await RedisCluster.StartAsync(new() { Replicas = 0, NodeTimeout = TimeSpan.FromMilliseconds(500) });
        await using var provider = await Connected(services => services.AddRedis(settings => settings.Address = $"redis+cluster://{cluster.Nodes[0].Endpoint}").AddHealthCheck(name: "cluster"));
        await Becomes(provider, HealthStatus.Healthy);

        cluster.Nodes[2].Kill();

        await Eventually.TrueAsync(async () => (await Report(provider)).Status == HealthStatus.Degraded, "the cluster is degraded", TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_shard_that_is_away_is_degraded()
    {
        await using var here = await RedisServer.StartAsync();
        await using var away = await RedisServer.StartAsync();
        await using var provider = await Connected(services => services.AddRedis($"redis+sharded://a={here.Endpoint},b={away.Endpoint}").AddHealthCheck());
        await Becomes(provider, HealthStatus.Healthy);

        away.Kill();

        await Eventually.TrueAsync(async () => (await Report(provider)).Status == HealthStatus.Degraded, "the shards are degraded", TimeSpan.FromSeconds(5));
    }

    static async Task<HealthReport> Report(IServiceProvider provider) =>
        await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);

    static ServiceProvider Registered(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection().AddLogging();
        register(services);
        return services.BuildServiceProvider();
    }

    static async Task<ServiceProvider> Connected(Action<IServiceCollection> register)
    {
        var provider = Registered(register);
        (await provider.GetRequiredService<RedisClient>().Reconnect(TestContext.Current.CancellationToken)).Right();
        return provider;
    }
}
