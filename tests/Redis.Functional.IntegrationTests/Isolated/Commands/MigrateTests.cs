using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.Server.ServerCommands;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>MIGRATE between two servers.</summary>
public sealed class MigrateTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Keys_go_to_another_server()
    {
        var token = TestContext.Current.CancellationToken;
        await using var here = await RedisServer.StartAsync();
        await using var there = await RedisServer.StartAsync(new RedisServerOptions { Password = "secret" });
        await using var client = await Clients.Connect(Clients.Config(here));
        await using var other = await Clients.Connect(Clients.Config(there));
        Command<bool> Send(bool copy, bool replace, params RedisKey[] keys) =>
            Migrate("127.0.0.1", there.Port, keys, 0, Patience, new() { Copy = copy, Replace = replace, Credentials = new("secret") });

        await client.Run(MSet(("a", 1), ("b", 2)), token).Right();
        Assert.True(await client.Run(Send(copy: true, replace: false, "a"), token).Right());
        Assert.Equal("BUSYKEY", Code(await client.Run(Send(copy: false, replace: false, "a"), token).Left()));
        Assert.True(await client.Run(Send(copy: false, replace: true, "a", "b", "none"), token).Right());
        Assert.False(await client.Run(Send(copy: false, replace: false, "none"), token).Right());
        Assert.Equal(0, await client.Run(Exists("a", "b"), token).Right());
        Assert.Equal((Prelude.Some(1), Prelude.Some(2)), await other.Run((Get<int>("a"), Get<int>("b")).Zip(), token).Right());
    }

    // The other server's error is told after the server's own words.
    private static string Code(RedisError error) =>
        Assert.IsType<RedisError.Server>(error).Message.Split(' ').First(word => word is "BUSYKEY");
}
