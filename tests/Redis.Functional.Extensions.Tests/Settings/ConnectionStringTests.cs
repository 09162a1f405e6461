using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Redis.Functional.IntegrationTests;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Settings;

/// <summary>Connection strings as app hosts and existing applications provide them.</summary>
public class ConnectionStringTests
{
    static readonly CredentialProvider Pw = new RedisCredentials("pw");

    /// <summary>Strings as StackExchange.Redis writes them.</summary>
    public static TheoryData<string, RedisTarget> CommaForms => new()
    {
        { "localhost,abortConnect=false", At("localhost", 6379) },
        { "cache:6390,password=pw", At("cache", 6390) with { Credentials = Pw } },
        { "cache,password=pw", At("cache", 6379) with { Credentials = Pw } },
        { "cache:6379,password=p@ss=w!rd", At("cache", 6379) with { Credentials = new RedisCredentials("p@ss=w!rd") } },
        { "cache:6379,password=", At("cache", 6379) },
        { "cache:6379,user=app,password=pw", At("cache", 6379) with { Credentials = new RedisCredentials("app", "pw") } },
        { "cache:6390,password=pw,ssl=true", At("cache", 6390) with { Credentials = Pw, Tls = TlsOptions.Default } },
        { "cache.example.net,ssl=True", At("cache.example.net", 6380) with { Tls = TlsOptions.Default } },
        { "cache:6379,ssl=false", At("cache", 6379) },
        { "cache,ssl=yes,sslHost=certified", At("cache", 6380) with { Tls = new TlsOptions { TargetHost = "certified" } } },
        { "cache,ssl=true,checkCertificateRevocation=true", At("cache", 6380) with { Tls = new TlsOptions { CheckRevocation = true } } },
        { "cache:6379,defaultDatabase=2", At("cache", 6379) with { Database = 2 } },
        { "cache:6379,name=orders", At("cache", 6379) with { ClientName = "orders" } },
        { "cache:6379,protocol=resp2", At("cache", 6379) with { Protocol = ProtocolPreference.Resp2 } },
        { "cache:6379,connectTimeout=4000", At("cache", 6379) with { ConnectTimeout = TimeSpan.FromSeconds(4) } },
        { "cache:6379,syncTimeout=2000", At("cache", 6379) with { CommandTimeout = TimeSpan.FromSeconds(2) } },
        { "cache:6379,syncTimeout=2000,asyncTimeout=3000", At("cache", 6379) with { CommandTimeout = TimeSpan.FromSeconds(3) } },
        { "cache:6379,keepAlive=5", At("cache", 6379) with { KeepAliveInterval = TimeSpan.FromSeconds(5) } },
        { "127.0.0.1:6379,allowAdmin=true,connectRetry=3,tieBreaker=,resolveDns=false", At("127.0.0.1", 6379) },
        { "[::1]:6390,password=pw", At("::1", 6390) with { Credentials = Pw } },
        { " cache:6379 , PASSWORD = pw , DefaultDatabase = 1 ,", At("cache", 6379) with { Credentials = Pw, Database = 1 } },
        {
            "sentinel-1,sentinel-2:26380,serviceName=orders,password=pw",
            new SentinelConfig("orders", new RedisEndpoint.Tcp("sentinel-1", 26379), new RedisEndpoint.Tcp("sentinel-2", 26380)) { Node = new RedisConfig { Credentials = Pw } }
        },
    };

    [Theory]
    [MemberData(nameof(CommaForms))]
    public void A_string_of_the_comma_form_means_what_it_means_there(string text, RedisTarget expected) =>
        Assert.Equal(expected, new RedisSettings { Address = text }.ToTarget().Right());

    [Theory]
    [InlineData("cache:6379,pasword=CANARY", "pasword")]
    [InlineData("cache:6379,ssl=CANARY", "ssl")]
    [InlineData("cache:6379,defaultDatabase=CANARY", "defaultDatabase")]
    [InlineData("cache:6379,connectTimeout=CANARY", "connectTimeout")]
    [InlineData("cache:6379,asyncTimeout=CANARY", "asyncTimeout")]
    [InlineData("cache:6379,keepAlive=CANARY", "keepAlive")]
    [InlineData("cache:6379,protocol=CANARY", "protocol")]
    [InlineData("cache:6379,channelPrefix=CANARY", "channelPrefix")]
    [InlineData("cache:6379,proxy=CANARY", "proxy")]
    [InlineData("cache:6379,sslProtocols=CANARY", "sslProtocols")]
    [InlineData("cache:6379,tunnel=CANARY", "tunnel")]
    [InlineData("cache:6379,user=CANARY", "user")]
    [InlineData("password=CANARY", "no server")]
    [InlineData("cache-1:6379,cache-2:6379,password=CANARY", "several servers")]
    [InlineData("cache:CANARY,ssl=true", "port")]
    [InlineData("http://CANARY", "scheme")]
    [InlineData("redis://cache?pasword=CANARY", "pasword")]
    public void A_wrong_connection_string_is_refused_by_its_word(string text, string word)
    {
        var refusal = new RedisSettings { Address = text }.ToTarget().Left().Message;

        Assert.Contains(word, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", refusal, StringComparison.Ordinal);
    }

    /// <summary>What Aspire sets for a resource with the name my-cache, separated by spaces.</summary>
    public static TheoryData<string, RedisConfig> Resources => new()
    {
        { "ConnectionStrings:my-cache=localhost:50321", At("localhost", 50321) },
        { "ConnectionStrings:my-cache=localhost:50321,password=pw", At("localhost", 50321) with { Credentials = Pw } },
        { "ConnectionStrings:my-cache=localhost:50321,password=pw,ssl=true", At("localhost", 50321) with { Credentials = Pw, Tls = TlsOptions.Default } },
        { "ConnectionStrings:my-cache=cache.example.net:10000,ssl=true", At("cache.example.net", 10000) with { Tls = TlsOptions.Default } },
        { "ConnectionStrings:my-cache=valkey://:pw@localhost:50321", At("localhost", 50321) with { Credentials = Pw } },
        { "ConnectionStrings:my-cache=cs:1 MY_CACHE_URI=redis://uri:2 MY_CACHE_HOST=host MY_CACHE_PORT=3 MY_CACHE_PASSWORD=other", At("cs", 1) },
        { "MY_CACHE_URI=redis://:p%40ss@localhost:50321 MY_CACHE_HOST=host MY_CACHE_PASSWORD=other", At("localhost", 50321) with { Credentials = new RedisCredentials("p@ss") } },
        { "MY_CACHE_URI=rediss://:pw@localhost:50321", At("localhost", 50321) with { Credentials = Pw, Tls = TlsOptions.Default } },
        { "MY_CACHE_URI=valkey://:pw@localhost:50321", At("localhost", 50321) with { Credentials = Pw } },
        { "MY_CACHE_HOST=localhost MY_CACHE_PORT=50321 MY_CACHE_PASSWORD=p@:,=/%", At("localhost", 50321) with { Credentials = new RedisCredentials("p@:,=/%") } },
        { "MY_CACHE_HOST=localhost MY_CACHE_PORT=50321 MY_CACHE_PASSWORD=", At("localhost", 50321) },
        { "MY_CACHE_HOST=::1 MY_CACHE_PORT=50321", At("::1", 50321) },
        { "MY_CACHE_HOST=localhost Redis:my-cache:Database=2", At("localhost", 6379) with { Database = 2 } },
        { "Redis:my-cache:Address=section:4 MY_CACHE_URI=redis://uri:2", At("section", 4) },
    };

    [Theory]
    [MemberData(nameof(Resources))]
    public void What_Aspire_sets_for_a_resource_arrives_in_the_configuration(string settings, RedisConfig expected)
    {
        using var host = Registered(settings);
        var config = host.Services.GetRequiredService<RedisClient>().Config;

        Assert.Equal(expected with { Events = config.Events }, config);
    }

    [Theory]
    [InlineData("ConnectionStrings:my-cache=localhost:50321,pasword=CANARY", "pasword")]
    [InlineData("MY_CACHE_URI=http://CANARY", "scheme")]
    [InlineData("MY_CACHE_HOST=localhost MY_CACHE_PORT=CANARY", "port")]
    public void What_Aspire_sets_wrongly_is_refused_by_its_word(string settings, string word)
    {
        using var host = Registered(settings);
        var refusal = Assert.Throws<OptionsValidationException>(host.Services.GetRequiredService<RedisClient>).Message;

        Assert.Contains(word, refusal, StringComparison.Ordinal);
        Assert.Contains("Redis:my-cache", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", refusal, StringComparison.Ordinal);
    }

    static IHost Registered(string settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(settings.Split(' ').Select(static setting => setting.Split('=', 2)).ToDictionary(static setting => setting[0], static string? (setting) => setting[1]));
        builder.AddRedis("my-cache");
        return builder.Build();
    }

    static RedisConfig At(string host, int port) => new() { Endpoint = new RedisEndpoint.Tcp(host, port) };
}
