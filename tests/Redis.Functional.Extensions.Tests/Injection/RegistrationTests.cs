using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Redis.Functional.Exceptions;
using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Extensions.Tests.Injection;

public class RegistrationTests
{
    [Fact]
    public async Task One_client_is_resolved_by_class_and_interface()
    {
        await using var provider = new ServiceCollection().Also(static services => services.AddRedis("localhost:1")).BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<RedisClient>(), provider.GetRequiredService<IRedisClient>());
    }

    [Fact]
    public async Task Two_names_are_two_clients()
    {
        await using var provider = new ServiceCollection().Also(static services =>
        {
            services.AddRedis("a", "localhost:1");
            services.AddRedis("b", static settings => settings.Address = "localhost:2");
        }).BuildServiceProvider();

        var (a, b) = (provider.GetRequiredKeyedService<RedisClient>("a"), provider.GetRequiredKeyedService<IRedisClient>("b"));
        Assert.Same(a, provider.GetRequiredKeyedService<IRedisClient>("a"));
        Assert.NotSame(a, b);
        Assert.Equal(new RedisEndpoint.Tcp("localhost", 2), ((RedisClient)b).Config.Endpoint);
        Assert.Null(provider.GetService<RedisClient>());
    }

    [Fact]
    public async Task A_builder_registers_a_connection_with_and_without_its_key()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:cache"] = "cache-1:6390,password=pw", ["Redis:cache:ClientName"] = "orders", ["Redis:cache:Database"] = "4", ["OTHER_ONE_URI"] = "redis://:pw@other:6391",
        });
        builder.AddRedis("cache", static settings => settings.Database = 5);
        builder.AddKeyedRedis("other-one");
        using var host = builder.Build();

        var cache = host.Services.GetRequiredService<RedisClient>();
        Assert.Same(cache, host.Services.GetRequiredKeyedService<IRedisClient>("cache"));
        Assert.Equal((new RedisEndpoint.Tcp("cache-1", 6390), "orders", 5, true), (cache.Config.Endpoint, cache.Config.ClientName, cache.Config.Database, cache.Config.Credentials is not null));
        Assert.Equal(new RedisEndpoint.Tcp("other", 6391), host.Services.GetRequiredKeyedService<RedisClient>("other-one").Config.Endpoint);
    }

    [Theory]
    [InlineData("redis://h", typeof(RedisConfig))]
    [InlineData("redis+sentinel://s1,s2/orders", typeof(SentinelConfig))]
    [InlineData("redis+cluster://n1,n2", typeof(ClusterConfig))]
    [InlineData("redis+sharded://a=h1,b=h2", typeof(ShardedConfig))]
    public async Task Targets_of_every_kind_are_registered(string address, Type kind)
    {
        await using var provider = new ServiceCollection().Also(services => services.AddRedis(address)
            .Configure(static (_, config) => config with { Transport = new NoTransport() })).BuildServiceProvider();

        Assert.IsType(kind, provider.GetRequiredService<RedisClient>().Target);
    }

    [Fact]
    public async Task Code_changes_what_settings_cannot()
    {
        await using var provider = new ServiceCollection().AddSingleton(TimeProvider.System).Also(static services => services.AddRedis("localhost:1")
            .Configure(static (services, config) => config with { TimeProvider = services.GetRequiredService<TimeProvider>(), ClientName = "first" })
            .Configure(static (_, config) => config with { ClientName = config.ClientName + "-second" })).BuildServiceProvider();

        Assert.Equal("first-second", provider.GetRequiredService<RedisClient>().Config.ClientName);
    }

    [Theory]
    [InlineData("""{ "Redis": { "jobs": { "Database": -1 } } }""", "Redis:jobs", "Database")]
    [InlineData("""{ "Redis": { "jobs": { "Address": "redis://:CANARY@h:x" } } }""", "Redis:jobs", "port")]
    [InlineData("""{ "Redis": { "jobs": { "Address": "h,passwort=CANARY" } } }""", "Redis:jobs", "passwort")]
    [InlineData("""{ "Redis": { "jobs": { "Database": "CANARY" } } }""", "Redis:jobs", "Database")]
    [InlineData("""{ "Redis": { "jobs": { "Pool": { "MaxSize": "CANARY" } } } }""", "Redis:jobs", "Pool.MaxSize")]
    [InlineData("""{ "Redis": { "jobs": { "Password": "CANARY", "ConnectTimeout": "5" , "WritePolicy": "CANARY" } } }""", "Redis:jobs", "WritePolicy")]
    public async Task A_wrong_setting_ends_the_start_with_its_section_and_no_value(string json, string section, string setting)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        builder.Services.AddRedis("jobs", builder.Configuration.GetSection("Redis:jobs"));
        using var host = builder.Build();

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains(section, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(setting, refusal.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("CANARY", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_required_client_that_cannot_connect_ends_the_start_with_the_reason()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddRedis("redis://localhost:1").ConnectAtStart(required: true);
        using var host = builder.Build();

        var refusal = await Assert.ThrowsAsync<RedisException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal(ConnectionFault.Refused, Assert.IsType<RedisError.Connection>(refusal.Error).Fault);
    }

    [Fact]
    public async Task A_client_that_is_not_required_and_cannot_connect_lets_the_host_start()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddRedis("redis://localhost:1").ConnectAtStart();
        using var host = builder.Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.False(host.Services.GetRequiredService<RedisClient>().IsConnected);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_container_that_is_disposed_leaves_no_connection(bool synchronously)
    {
        await using var server = await RedisServer.StartAsync();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddRedis(static settings => settings.ClientName = "services").Configure((_, config) => config with { Endpoint = new RedisEndpoint.Tcp(server.Host, server.Port) })
            .ConnectAtStart(required: true);
        builder.Services.AddRedis("pooled", settings => (settings.Address, settings.ClientName, settings.Pool) = (server.Url, "services", new() { MinSize = 2 }));
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        Assert.Equal("PONG", (await host.Services.GetRequiredKeyedService<IRedisClient>("pooled").Run(Ping(), TestContext.Current.CancellationToken)).Right());
        Assert.True(await Connections() >= 2);

        if (synchronously) host.Dispose();
        else await ((IAsyncDisposable)host).DisposeAsync();

        await Eventually.TrueAsync(async () => await Connections() == 0, "no connection is left", TimeSpan.FromSeconds(3));

        async Task<int> Connections() => (await server.CliLinesAsync("CLIENT", "LIST")).Sum(static line => line.Split("name=services ").Length - 1);
    }

    sealed class NoTransport : ITransport
    {
        public ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken) =>
            new(RedisResult.Error<TransportConnection>(new RedisError.Connection(ConnectionFault.Unreachable, "There is no network here.", Delivery.NotSent)));
    }
}

static class Chaining
{
    internal static IServiceCollection Also(this IServiceCollection services, Action<IServiceCollection> change)
    {
        change(services);
        return services;
    }
}
