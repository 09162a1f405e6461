using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Caching;

/// <summary>The cache is registered on the client that is registered, however that was done.</summary>
[Trait("Load", "Any")]
public sealed class CacheRegistrationTests(CacheServer place) : IClassFixture<CacheServer>
{
    private static readonly byte[] Some = "some bytes"u8.ToArray();

    public static TheoryData<string> Ways => new("interface", "client", "keyed interface", "keyed client");

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_client_that_was_registered_by_hand_is_found(string way)
    {
        var services = new ServiceCollection();
        var name = way.StartsWith("keyed", StringComparison.Ordinal) ? "sessions" : null;
        _ = way switch
        {
            "interface" => services.AddSingleton<IRedisClient>(place.Client),
            "client" => services.AddSingleton(place.Client),
            "keyed interface" => services.AddKeyedSingleton<IRedisClient>(name, place.Client),
            _ => services.AddKeyedSingleton(name, place.Client),
        };
        services.AddRedisDistributedCache(cache => cache.Prefix = $"{way}:", name);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IDistributedCache>().SetAsync("key", Some, new());

        Assert.Equal("1", await place.Server.CliAsync("EXISTS", $"{way}:key"));
    }

    [Fact]
    public void The_options_are_those_of_their_type()
    {
        var services = new ServiceCollection().AddSingleton(place.Client).AddRedisDistributedCache(static cache => cache.Prefix = "later:");
        services.Configure<RedisDistributedCacheOptions>(static cache => cache.Prefix += "last:");
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IDistributedCache>().Set("key", Some, new());

        Assert.Equal(Some, new RedisDistributedCache(place.Client).Get("later:last:key"));
    }

    [Fact]
    public void Without_a_client_the_container_says_so()
    {
        using var provider = new ServiceCollection().AddSingleton(place.Client).AddRedisDistributedCache(clientName: "other").BuildServiceProvider();

        Assert.Contains("RedisClient", Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IDistributedCache>).Message, StringComparison.Ordinal);
    }
}
