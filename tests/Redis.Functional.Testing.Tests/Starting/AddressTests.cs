using Redis.Functional.IntegrationTests;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Testing.Tests.Starting;

/// <summary>A server that belongs to others keeps their data.</summary>
public sealed class AddressTests : IAsyncLifetime
{
    RedisServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RedisServer.StartAsync(new() { Databases = 4 });
        await _server.CliAsync("SET", "theirs", "1");
        await using var client = await RedisClient.Connect($"redis://{_server.Endpoint}/3").Right();
        await client.Run(Set("theirs", 3)).Right();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_claimed_database_is_empty_and_not_flushed_without_permission()
    {
        await using var server = await Start(mayFlush: false);
        await using var client = await server.Connect().Right();
        await client.Run(Set("mine", 1)).Right();

        Assert.IsType<RedisError.Client.Unsupported>(await server.Flush().Left());
        Assert.Equal(2, server.Config.Database);
        Assert.Equal(1, await client.Run(ServerCommands.DbSize()).Right());
    }

    [Fact]
    public async Task With_permission_the_database_is_left_empty_and_free()
    {
        for (var i = 0; i < 3; i++)
        {
            await using var server = await Start(mayFlush: true);
            await using var client = await server.Connect().Right();
            Assert.Equal(0, await client.Run(ServerCommands.DbSize()).Right());
            await client.Run(Set("mine", 1)).Right();
        }

        Assert.Equal("1", await _server.CliAsync("DBSIZE"));
        await using var theirs = await RedisClient.Connect($"redis://{_server.Endpoint}/3").Right();
        Assert.Equal(1, await theirs.Run(ServerCommands.DbSize()).Right());
    }

    [Fact]
    public async Task Where_no_database_is_free_the_Left_says_what_to_do()
    {
        await using var one = await Start(mayFlush: true);
        await using var two = await Start(mayFlush: true);

        var error = await TestServer.Start(Options(mayFlush: true)).Left();

        Assert.NotEqual(one.Config.Database, two.Config.Database);
        Assert.Contains("None of its 4 databases other than 0 is empty and free", error.Message, StringComparison.Ordinal);
        Assert.Contains("MayFlush", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_of_two_databases_of_one_server_share_nothing()
    {
        await using var one = await TestServer.Start(new TestServerOptions { Engine = Engines.Url($"redis://{_server.Endpoint}/0"), MayFlush = true }).Right();
        await using var other = await TestServer.Start(new TestServerOptions { Engine = Engines.Url($"redis://{_server.Endpoint}/3"), MayFlush = true }).Right();

        Assert.Equal((2, 1), (one.Config.Database, other.Config.Database));
        Assert.Contains("None of its 4 databases other than 0 and 3 is", (await TestServer.Start(new TestServerOptions { Engine = Engines.Url($"redis://{_server.Endpoint}/3") }).Left()).Message, StringComparison.Ordinal);
    }

    // As where a process stood still for longer than a claim lasts.
    [Fact]
    public async Task A_claim_that_another_has_by_now_is_neither_given_back_nor_flushed()
    {
        var server = await Start(mayFlush: true);
        var database = server.Config.Database;
        await using var client = await RedisClient.Connect($"redis://{_server.Endpoint}/{database}").Right();
        await client.Run(Set("of another", 1)).Right();
        await using var first = await RedisClient.Connect($"redis://{_server.Endpoint}/0").Right();
        var claim = $"redis-functional:test-server:{database}";
        await first.Run(Set(claim, "another")).Right();

        await server.DisposeAsync();

        Assert.Equal("another", await first.Run(Get<string>(claim).IfNone("")).Right());
        Assert.Equal(1, await client.Run(ServerCommands.DbSize()).Right());
    }

    async Task<TestServer> Start(bool mayFlush) => await TestServer.Start(Options(mayFlush)).Right();

    TestServerOptions Options(bool mayFlush) => new() { Engine = Engines.Url(_server.Url), MayFlush = mayFlush };
}
