using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using Raw = Redis.Functional.IntegrationTests.Raw;

namespace Redis.Functional.IntegrationTests.Isolated.Commands;

/// <summary>Scans over a server of their own, where nobody else's keys come up.</summary>
public sealed class ScanTests
{
    private const int Many = 3_000;

    public static TheoryData<ProtocolPreference> Protocols => [ProtocolPreference.Resp2, ProtocolPreference.Resp3OrResp2];

    [Theory, MemberData(nameof(Protocols))]
    public async Task All_keys_come_and_those_asked_for_alone(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        await client.Run(MSet(Enumerable.Range(0, Many).Select(n => ((RedisKey)$"k:{n}", (RedisValue)n)))).Right();
        await client.Run(HSet("h:1", ("f", 1))).Right();

        Assert.Equal(Many + 1, (await Right(client.ScanKeys())).Distinct().Count());
        Assert.Equal(Many, (await Right(client.ScanKeys("k:*", count: 500))).Distinct().Count());
        Assert.Equal(["h:1"], (await Right(client.ScanKeys(ofType: "hash"))).Select(key => $"{key}"));
        Assert.Equal(7, await client.ScanKeys("k:*").Where(key => key.IsRight).Take(7).CountAsync());
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task All_fields_of_a_hash_come(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        await client.Run(HSet("h", Enumerable.Range(0, Many).Select(n => ((RedisValue)$"f:{n}", (RedisValue)n)))).Right();

        var pairs = await Right(client.ScanHash("h", count: 100));
        Assert.Equal(Many, pairs.Select(pair => $"{pair.Field}").Distinct().Count());
        Assert.All(pairs, pair => Assert.Equal($"{pair.Field}", $"f:{pair.Value}"));
        Assert.Equal(["f:1234"], (await Right(client.ScanHash("h", "f:1234"))).Select(pair => $"{pair.Field}").Distinct());
        Assert.Empty(await Right(client.ScanHash("none")));
        await client.Run(Set("text", "x")).Right();
        var wrong = await client.ScanHash("text").ToListAsync();
        Assert.Equal("WRONGTYPE", Assert.IsType<RedisError.Server>(Assert.Single(wrong).Left()).Code);
        if (server is { Kind: "redis", Version: { Major: < 7 } or { Major: 7, Minor: < 4 } }) return;
        Assert.Equal(Many, (await Right(client.ScanHashFields("h"))).Distinct().Count());
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task All_members_of_sets_come(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        await client.Run(Pipeline.Traverse(Enumerable.Range(0, Many), n => (Raw.Ask("SADD", "s", $"m:{n}"), Raw.Ask("ZADD", "z", n + 0.5, $"m:{n}")).Zip())).Right();

        Assert.Equal(Many, (await Right(client.ScanSet("s", count: 100))).Distinct().Count());
        Assert.Equal(["m:7"], (await Right(client.ScanSet("s", "m:7"))).Select(member => $"{member}").Distinct());
        var scored = await Right(client.ScanSortedSet("z"));
        Assert.Equal(Many, scored.Select(pair => pair.Member).Distinct().Count());
        Assert.All(scored, pair => Assert.Equal($"{pair.Member}", $"m:{pair.Score - 0.5:0}"));
        Assert.Equal("WRONGTYPE", Assert.IsType<RedisError.Server>(Assert.Single(await client.ScanSet("z").ToListAsync()).Left()).Code);
    }

    [Theory, MemberData(nameof(Protocols))]
    public async Task A_closed_client_ends_the_stream_with_one_error(ProtocolPreference protocol)
    {
        await using var server = await RedisServer.StartAsync();
        await using var client = await Clients.Connect(Clients.Config(server, protocol));
        await client.Run(MSet(Enumerable.Range(0, 100).Select(n => ((RedisKey)$"k:{n}", (RedisValue)n)))).Right();
        var outcomes = new List<Either<RedisError, RedisKey>>();
        await foreach (var key in client.ScanKeys())
        {
            outcomes.Add(key);
            await client.DisposeAsync();
        }

        Assert.True(outcomes[0].IsRight);
        Assert.IsType<RedisError.Client.Closed>(Assert.Single(outcomes, outcome => outcome.IsLeft).Left());
    }

    private static async Task<List<A>> Right<A>(IAsyncEnumerable<Either<RedisError, A>> stream) =>
        await stream.Select(item => item.Right()).ToListAsync();
}
