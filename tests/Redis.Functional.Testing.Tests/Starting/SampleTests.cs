using Testcontainers.Redis;
using TestingSample;
using Xunit;

namespace Redis.Functional.Testing.Tests.Starting;

/// <summary>The tests of the sample pass on the embedded engine too.</summary>
public class OrderServiceOnGarnetTests : OrderServiceTests
{
    protected override TestServerOptions Options => new() { Engine = Engines.Embedded };
}

/// <summary>An engine of the user's own.</summary>
public class ContainerTests
{
    // snippet: container
    static ITestEngine Container(string image) => Engines.Of($"a container of {image}", async token =>
    {
        var container = new RedisBuilder(image).Build();
        await container.StartAsync(token);
        var endpoint = new RedisEndpoint.Tcp(container.Hostname, container.GetMappedPublicPort(6379));
        return new RunningEngine(new RedisConfig { Endpoint = endpoint }, container.DisposeAsync);
    });
    // end snippet

    [Fact]
    public async Task A_container_starts_or_the_Left_says_why_not()
    {
        var started = await TestServer.Start(new TestServerOptions { Engine = Container("redis:8") });
        await started.Match(
            Right: async server =>
            {
                await using (server) Assert.StartsWith("Redis 8", server.Engine, StringComparison.Ordinal);
            },
            Left: error =>
            {
                Assert.Contains("a container of redis:8: A function supplied by the caller failed", error.Message, StringComparison.Ordinal);
                return Task.CompletedTask;
            });
    }
}
