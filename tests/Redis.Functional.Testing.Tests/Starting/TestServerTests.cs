using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Testing.Tests.Starting;

/// <summary>A test server is a server of its own, says what it is, and answers why there is none.</summary>
public class TestServerTests
{
    [Theory]
    [InlineData(Kind.Program, "Redis|Valkey")]
    [InlineData(Kind.Embedded, "Garnet")]
    [InlineData(Kind.Url, "Redis|Valkey")]
    public async Task It_says_what_it_is_and_counts_what_passes(Kind kind, string engine)
    {
        await using var server = await Started.Server(kind);
        await using var client = await server.Connect().Right();

        await client.Run(Set("n", 1)).Right();

        Assert.Matches($"^({engine}) [0-9.]+$", server.Engine);
        Assert.StartsWith(server.Engine, server.ToString(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (server.Faults.Seen.RequestsOf("SET"), server.Faults.Seen.Dials));
    }

    [Theory]
    [InlineData(Kind.Program)]
    [InlineData(Kind.Embedded)]
    [InlineData(Kind.Url)]
    public async Task Two_servers_share_nothing(Kind kind)
    {
        await using var first = await Started.Server(kind);
        await using var second = await Started.Server(kind);
        await using var one = await first.Connect().Right();
        await using var other = await second.Connect().Right();

        await one.Run(Set("n", 1)).Right();
        Assert.Equal(0, await other.Run(ServerCommands.DbSize()).Right());

        await other.Run(Set("n", 2)).Right();
        await second.Flush().Right();
        second.Faults.Arm(Fault.Answer("GET", "BUSY now"));
        Assert.Equal(1, (await one.Run(Get<int>("n")).Right()).IfNone(0));
        Assert.Equal(0, await other.Run(ServerCommands.DbSize()).Right());
    }

    [Theory]
    [InlineData(Kind.Program)]
    [InlineData(Kind.Embedded)]
    public async Task Dropping_ends_the_connections_of_all_clients(Kind kind)
    {
        await using var server = await Started.Server(kind);
        await using var client = await server.Connect(static config => config with { WhenDisconnected = WhenDisconnected.Wait }).Right();
        await using var other = await server.Connect().Right();

        Assert.Equal(2, server.Drop());

        Assert.Equal("x", await client.Run(Echo("x")).Right());
    }

    [Fact]
    public async Task A_configuration_is_for_all_clients_and_for_one()
    {
        await using var server = await TestServer.Start(new TestServerOptions
        {
            Engine = await Started.Engine(Kind.Program),
            Configure = static config => config with { ClientName = "all" },
        }).Right();
        await using var client = await server.Connect().Right();
        await using var other = await server.Connect(static config => config with { Protocol = ProtocolPreference.Resp2 }).Right();

        Assert.Equal(("all", "all"), (client.Config.ClientName, other.Config.ClientName));
        Assert.Equal(ProtocolPreference.Resp2, other.Config.Protocol);
    }

    [Fact]
    public async Task A_configuration_that_throws_is_a_Left()
    {
        static RedisConfig Broken(RedisConfig config) => throw new InvalidOperationException("a bug of the test");
        var error = await TestServer.Start(new TestServerOptions { Engine = Engines.Embedded, Configure = Broken }).Left();
        Assert.Contains("A function supplied by the caller failed", error.Message, StringComparison.Ordinal);

        await using var server = await Started.Server(Kind.Embedded);
        Assert.IsType<RedisError.Client.CallbackFailed>(await server.Connect(Broken).Left());
    }

    [Fact]
    public async Task A_need_that_is_not_met_is_named_with_two_ways_to_meet_it()
    {
        var error = Assert.IsType<RedisError.Client.Unsupported>(
            await TestServer.Start(new TestServerOptions { Engine = Engines.Embedded, Needs = Feature.Streams | Feature.HashFieldExpiry }).Left());

        Assert.Contains("lacks Streams", error.Message, StringComparison.Ordinal);
        Assert.Contains("redis-server", error.Message, StringComparison.Ordinal);
        Assert.Contains("REDIS_URL=redis://host:port", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Feature.Streams | Feature.Functions | Feature.Sort | Feature.Copy | Feature.Wait | Feature.Monitor | Feature.KeyspaceNotifications | Feature.Tracking)]
    [InlineData(Feature.ScriptsInTransactions)]
    public async Task Redis_meets_the_needs_that_Garnet_does_not(Feature needs)
    {
        await using var server = await Started.Server(Kind.Program, needs);
        Assert.Equal(needs, (needs & new GarnetEngine().Lacks));
    }

    [Theory]
    [InlineData("/no/such/program", "does not exist")]
    [InlineData("/bin/false", "exited during startup")]
    public async Task A_program_that_does_not_start_is_a_Left(string program, string reason)
    {
        var error = await TestServer.Start(new TestServerOptions { Engine = Engines.Program(program) }).Left();
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis://127.0.0.1:1")]
    [InlineData("redis://?")]
    [InlineData("redis+cluster://127.0.0.1:1")]
    public async Task An_address_that_leads_to_no_server_is_a_Left(string url)
    {
        var config = new TestServerOptions { Engine = Engines.Url(url) };
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        Assert.IsAssignableFrom<RedisError.Client>(await TestServer.Start(config, limit.Token).Left());
    }

    [Fact]
    public async Task An_engine_of_the_users_is_started_and_ended_once()
    {
        await using var shared = await RedisServer.StartAsync();
        var stopped = 0;
        var engine = Engines.Of("mine", _ => Task.FromResult(new RunningEngine(RedisConfig.Parse(shared.Url).Right(), () =>
        {
            stopped++;
            throw new InvalidOperationException("it does not stop");
        })));

        var server = await TestServer.Start(new TestServerOptions { Engine = engine }).Right();
        await server.DisposeAsync();
        await server.DisposeAsync();

        Assert.Equal(1, stopped);
    }

    [Fact]
    public async Task An_engine_that_throws_or_answers_nothing_is_a_Left()
    {
        ITestEngine[] engines =
        [
            Engines.Of("throws", static _ => throw new InvalidOperationException("no container")), Engines.Of("null", static _ => Task.FromResult<RunningEngine>(null!)),
            Engines.Of(null!, null!), Engines.Program(null!), Engines.Url(null!),
        ];
        foreach (var engine in engines) Assert.Equal(Delivery.NotSent, (await TestServer.Start(new TestServerOptions { Engine = engine }).Left()).Delivery);
    }

    [Fact]
    public async Task A_start_can_be_cancelled()
    {
        foreach (var kind in Enum.GetValues<Kind>())
        {
            var options = new TestServerOptions { Engine = await Started.Engine(kind) };
            Assert.IsType<RedisError.Client.Cancelled>(await TestServer.Start(options, new CancellationToken(canceled: true)).Left());
        }
    }
}
