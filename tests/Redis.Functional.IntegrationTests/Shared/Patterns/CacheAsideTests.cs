using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared.Patterns;

/// <summary>A cache before something dear, on a real server.</summary>
public class CacheAsideTests
{
    private readonly RedisKey _key = SharedServer.Prefix() + "cached";
    private readonly CacheAside _cache = new(TimeSpan.FromMinutes(1)) { PollInterval = TimeSpan.FromMilliseconds(5) };

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task A_stampede_of_two_clients_loads_once(ProtocolPreference protocol)
    {
        await using var one = await Clients.Shared(protocol);
        await using var two = await Clients.Shared(protocol);
        var loads = 0;
        var load = Sleep(TimeSpan.FromMilliseconds(100)).Map(_ => (long)Interlocked.Increment(ref loads));

        var values = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => (i % 2 == 0 ? one : two).Run(_cache.GetOrCreate(_key, load)).Right()));

        Assert.All(values, value => Assert.Equal(1, value));
        Assert.Equal(1, loads);
        Assert.InRange(((RespValue.Integer)await one.Run(Raw.Ask("PTTL", _key.AsValue())).Right()).Number, 50_000, 60_000);
    }

    [Theory]
    [InlineData(ProtocolPreference.Resp2)]
    [InlineData(ProtocolPreference.Resp3OrResp2)]
    public async Task What_was_invalidated_meanwhile_is_not_stored(ProtocolPreference protocol)
    {
        await using var client = await Clients.Shared(protocol);
        var load = from _ in CacheAside.Invalidate(_key) from value in Pure("old") select value;
        Assert.Equal("old", await client.Run(_cache.GetOrCreate(_key, load)).Right());
        Assert.False(await client.Run(Exists(_key)).Right());
        Assert.Equal("new", await client.Run(_cache.GetOrCreate(_key, Pure("new"))).Right());
        Assert.Equal("new", await client.Run(_cache.GetOrCreate(_key, Pure("newer"))).Right());
    }

    [Fact]
    public async Task None_is_kept_for_a_while()
    {
        await using var client = await Clients.Shared(ProtocolPreference.Resp3OrResp2);
        var cache = _cache with { NegativeTtl = TimeSpan.FromSeconds(30) };
        Assert.True((await client.Run(cache.GetOrCreateOption(_key, Pure(Option<string>.None))).Right()).IsNone);
        Assert.True((await client.Run(cache.GetOrCreateOption(_key, Pure(Prelude.Some("there")))).Right()).IsNone);
        await client.Run(CacheAside.Invalidate(_key)).Right();
        Assert.Equal("there", await client.Run(cache.GetOrCreateOption(_key, Pure(Prelude.Some("there")))).Right());
    }
}
