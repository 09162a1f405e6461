using LanguageExt;
using Redis.Functional.IntegrationTests;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.Testing.Tests.Starting;

/// <summary>Time at the server moves when the test says so, alike on every engine.</summary>
public class AdvanceTests
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(Kind.Program)]
    [InlineData(Kind.Embedded)]
    [InlineData(Kind.Url)]
    public async Task Keys_expire_when_their_time_has_been_moved_past(Kind kind)
    {
        await using var server = await Started.Server(kind);
        await using var client = await server.Connect().Right();
        await client.Run(Set("soon", 1)).Right();
        await client.Run(Expire("soon", Hour)).Right();
        await client.Run(RPush("list", 1, 2)).Right();
        await client.Run(Expire("list", 3 * Hour)).Right();
        await client.Run(Set("for ever", 1)).Right();

        Assert.Equal(2, await server.Advance(Hour - TimeSpan.FromMinutes(1)).Right());
        Assert.Equal(3, await client.Run(Exists("soon", "list", "for ever")).Right());

        Assert.Equal(2, await server.Advance(TimeSpan.FromMinutes(1)).Right());
        Assert.False(await client.Run(Exists("soon")).Right());
        Assert.InRange(await Left(client, "list"), 2 * Hour - TimeSpan.FromMinutes(1), 2 * Hour);

        Assert.Equal(1, await server.Advance(TimeSpan.FromDays(1)).Right());
        Assert.Equal(1, await client.Run(ServerCommands.DbSize()).Right());
    }

    [Theory]
    [InlineData(Kind.Program)]
    [InlineData(Kind.Embedded)]
    public async Task Fields_of_hashes_expire_too(Kind kind)
    {
        var started = await TestServer.Start(new TestServerOptions { Engine = await Started.Engine(kind), Needs = Feature.HashFieldExpiry });
        if (started.IsLeft)
        {
            // Redis 7.0: hashes have fields for ever, and nothing else moves them
            Assert.Contains("It lacks HashFieldExpiry", started.Left().Message, StringComparison.Ordinal);
            Assert.Equal(Kind.Program, kind);
            await using var old = await Started.Server(kind);
            await using var reader = await old.Connect().Right();
            await reader.Run(HSet("h", ("a", 1), ("b", 2))).Right();
            Assert.Equal(0, await old.Advance(TimeSpan.FromDays(1)).Right());
            Assert.Equal(2, await reader.Run(HLen("h")).Right());
            return;
        }

        await using var server = started.Right();
        await using var client = await server.Connect().Right();
        for (var i = 0; i < 1200; i++) await client.Run(HSet("h", ($"f{i}", i))).Right();
        await client.Run(HPExpire("h", Hour, "f0", "f600", "f1199")).Right();
        await client.Run(HPExpire("h", 3 * Hour, "f1")).Right();

        Assert.Equal(4, await server.Advance(Hour - TimeSpan.FromMinutes(1)).Right());
        Assert.Equal(1200, await client.Run(HLen("h")).Right());

        Assert.Equal(4, await server.Advance(TimeSpan.FromMinutes(1)).Right());
        Assert.Equal(1197, await client.Run(HLen("h")).Right());
        Assert.Equal(Option<int>.None, await client.Run(HGet<int>("h", "f600")).Right());

        Assert.Equal(1, await server.Advance(TimeSpan.FromDays(1)).Right());
        Assert.Equal(1196, await client.Run(HLen("h")).Right());
    }

    [Theory]
    [InlineData(Kind.Program)]
    [InlineData(Kind.Embedded)]
    public async Task Ten_thousand_moves_lose_no_connection_and_time_out_no_call(Kind kind)
    {
        await using var server = await Started.Server(kind);
        await using var client = await server.Connect().Right();
        await client.Run(Set("n", 0)).Right();
        await client.Run(Expire("n", TimeSpan.FromDays(30))).Right();

        for (var i = 1; i <= 10_000; i++)
        {
            await server.Advance(TimeSpan.FromMinutes(1)).Right();
            Assert.Equal(i, await client.Run(Incr("n")).Right());
        }

        var moved = TimeSpan.FromDays(30) - TimeSpan.FromMinutes(10_000);
        Assert.InRange(await Left(client, "n"), moved - TimeSpan.FromMinutes(5), moved);
        Assert.Equal(1, server.Faults.Seen.Dials);
    }

    [Fact]
    public async Task Time_moves_forward_only()
    {
        await using var server = await Started.Server(Kind.Program);
        Assert.IsType<RedisError.Client.InvalidArgument>(await server.Advance(TimeSpan.Zero).Left());
        Assert.IsType<RedisError.Client.InvalidArgument>(await server.Advance(-Hour).Left());
    }

    static async Task<TimeSpan> Left(RedisClient client, string key) =>
        TimeSpan.FromMilliseconds(await client.Run(Raw("PTTL", key)).Right() is RespValue.Integer left ? left.Number : -1);
}
