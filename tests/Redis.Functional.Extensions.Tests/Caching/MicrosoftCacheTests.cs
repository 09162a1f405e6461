using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Caching;

/// <summary>The cache and that of Microsoft.Extensions.Caching.StackExchangeRedis use the same entries.</summary>
[Trait("Load", "Any")]
public sealed class MicrosoftCacheTests(CacheServer place) : IClassFixture<CacheServer>
{
    private static readonly byte[] Some = "some bytes"u8.ToArray();
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Kinds => new("none", "absolute", "sliding", "both");

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_entry_that_Microsofts_package_wrote_is_read_refreshed_and_removed(string kind)
    {
        using var theirs = Theirs();
        var ours = new RedisDistributedCache(place.Client, new() { Prefix = "both:" });

        await theirs.SetAsync($"theirs:{kind}", Some, Options(kind));

        Assert.Equal(Some, await ours.GetAsync($"theirs:{kind}"));
        await LivesAgain($"theirs:{kind}", kind, () => ours.RefreshAsync($"theirs:{kind}"));
        await LivesAgain($"theirs:{kind}", kind, () => ours.GetAsync($"theirs:{kind}"));
        await ours.RemoveAsync($"theirs:{kind}");
        Assert.Null(await theirs.GetAsync($"theirs:{kind}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_entry_of_ours_is_read_refreshed_and_removed_by_Microsofts_package(string kind)
    {
        using var theirs = Theirs();
        var ours = new RedisDistributedCache(place.Client, new() { Prefix = "both:" });

        await ours.SetAsync($"ours:{kind}", Some, Options(kind));

        Assert.Equal(Some, await theirs.GetAsync($"ours:{kind}"));
        await LivesAgain($"ours:{kind}", kind, () => theirs.RefreshAsync($"ours:{kind}"));
        await LivesAgain($"ours:{kind}", kind, () => theirs.GetAsync($"ours:{kind}"));
        await theirs.RemoveAsync($"ours:{kind}");
        Assert.Null(await ours.GetAsync($"ours:{kind}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_fields_and_the_expiry_of_an_entry_are_the_same(string kind)
    {
        using var theirs = Theirs();
        var options = Options(kind);
        var end = DateTimeOffset.UtcNow.AddSeconds(40);
        if (options.AbsoluteExpirationRelativeToNow is not null) options = new() { AbsoluteExpiration = end, SlidingExpiration = options.SlidingExpiration };

        await theirs.SetAsync($"same:theirs:{kind}", Some, options);
        await new RedisDistributedCache(place.Client, new() { Prefix = "both:" }).SetAsync($"same:ours:{kind}", Some, options);

        Assert.Equal(await Fields($"both:same:theirs:{kind}"), await Fields($"both:same:ours:{kind}"));
        var (lives, livesOurs) = (await place.LifeOf($"both:same:theirs:{kind}"), await place.LifeOf($"both:same:ours:{kind}"));

        // Microsoft's counts whole seconds.
        Assert.InRange(livesOurs - lives, -1000, 2000);
    }

    private static DistributedCacheEntryOptions Options(string kind) => kind switch
    {
        "absolute" => new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(40) },
        "sliding" => new() { SlidingExpiration = Minute },
        "both" => new() { SlidingExpiration = Minute, AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(40) },
        _ => new(),
    };

    private RedisCache Theirs() => new(new RedisCacheOptions { Configuration = place.Server.Endpoint, InstanceName = "both:" });

    private async Task<IEnumerable<string>> Fields(string key)
    {
        var all = await place.Server.CliLinesAsync("HGETALL", key);
        return all.Chunk(2).Select(static pair => $"{pair[0]}={pair[1]}").Order(StringComparer.Ordinal);
    }

    // Of an entry with a sliding time, the expiry is set again; the others keep theirs.
    private async Task LivesAgain(string key, string kind, Func<Task> use)
    {
        key = $"both:{key}";
        if (kind is "sliding" or "both") await place.Server.CliAsync("PEXPIRE", key, "10000");
        var before = await place.LifeOf(key);
        await use();
        if (kind is "sliding" or "both") await Eventually.TrueAsync(async () => await place.LifeOf(key) > 20_000, "it lives for its sliding time again");
        else Assert.InRange(await place.LifeOf(key), before - 5000, before);
    }
}
