using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Redis.Functional.IntegrationTests;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Settings;

/// <summary>Connection strings as app hosts and existing applications provide them.</summary>
public class ConnectionStringTests
{
    [Theory]
    [InlineData("localhost:50321", "localhost", 50321, false, false)]
    [InlineData("localhost:50321,password=pw", "localhost", 50321, true, false)]
    [InlineData("cache:6379,password=p@ss=w!rd", "cache", 6379, true, false)]
    [InlineData("cache:6380,password=pw,ssl=true", "cache", 6380, true, true)]
    [InlineData("cache.example.net:6380,password=pw,ssl=True,abortConnect=False", "cache.example.net", 6380, true, true)]
    [InlineData("cache.example.net,ssl=true,user=app,password=pw", "cache.example.net", 6380, true, true)]
    [InlineData("redis://:pw@cache:6379", "cache", 6379, true, false)]
    [InlineData("redis://app:p%40ss@cache", "cache", 6379, true, false)]
    [InlineData("rediss://:pw@cache:6380", "cache", 6380, true, true)]
    [InlineData("valkey://:pw@valkey:6379", "valkey", 6379, true, false)]
    [InlineData("valkeys://:pw@valkey:6379", "valkey", 6379, true, true)]
    [InlineData("127.0.0.1:6379,allowAdmin=true,connectRetry=3,syncTimeout=2000", "127.0.0.1", 6379, false, false)]
    public void A_connection_string_is_read(string text, string host, int port, bool hasPassword, bool usesTls)
    {
        var config = ConfigOf(text);

        Assert.Equal(new RedisEndpoint.Tcp(host, port), config.Endpoint);
        Assert.Equal((hasPassword, usesTls), (config.Credentials is not null, config.Tls is not null));
    }

    [Fact]
    public void The_words_of_the_comma_form_mean_what_they_mean_there()
    {
        var config = ConfigOf("cache:6379,defaultDatabase=2,name=orders,asyncTimeout=3000,connectTimeout=4000,keepAlive=5,protocol=resp2");

        Assert.Equal(
            (2, "orders", TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(5), ProtocolPreference.Resp2),
            (config.Database, config.ClientName, config.CommandTimeout, config.ConnectTimeout, config.KeepAliveInterval, config.Protocol));
    }

    [Theory]
    [InlineData("cache:6379,pasword=CANARY", "pasword")]
    [InlineData("cache:6379,ssl=CANARY", "ssl")]
    [InlineData("cache:6379,defaultDatabase=CANARY", "defaultDatabase")]
    [InlineData("cache:6379,channelPrefix=CANARY", "channelPrefix")]
    [InlineData("cache:6379,user=CANARY", "user")]
    [InlineData("password=CANARY", "no server")]
    [InlineData("http://CANARY", "scheme")]
    [InlineData("redis://cache?pasword=CANARY", "pasword")]
    public void A_wrong_connection_string_is_refused_by_its_word(string text, string word)
    {
        var refusal = new RedisSettings { Address = text }.ToTarget().Left().Message;

        Assert.Contains(word, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", refusal, StringComparison.Ordinal);
    }

    static RedisConfig ConfigOf(string text)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:cache"] = text });
        builder.AddRedis("cache");
        using var host = builder.Build();
        return host.Services.GetRequiredService<RedisClient>().Config;
    }
}
