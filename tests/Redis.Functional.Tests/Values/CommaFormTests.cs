using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Values;

/// <summary>Addresses as StackExchange.Redis writes them.</summary>
public class CommaFormTests
{
    static RedisTarget Parsed(string text) => RedisTarget.Parse(text).Match(Right: static target => target, Left: static error => throw new Xunit.Sdk.XunitException(error.Message));

    static string Refused(string text) => RedisTarget.Parse(text).Match(Right: static _ => "", Left: static error => Assert.IsType<RedisError.Client.InvalidConfig>(error).Message);

    [Fact]
    public void Its_words_mean_what_they_mean_there() => Assert.Equal(
        new RedisConfig
        {
            Endpoint = new RedisEndpoint.Tcp("cache.internal", 6380),
            Credentials = new RedisCredentials("app", "s3=cret"),
            Database = 2,
            ClientName = "orders",
            Protocol = ProtocolPreference.Resp2,
            ConnectTimeout = TimeSpan.FromSeconds(2),
            CommandTimeout = TimeSpan.FromMilliseconds(500),
            KeepAliveInterval = TimeSpan.FromMinutes(1),
            Tls = TlsOptions.Default with { TargetHost = "redis.internal", CheckRevocation = true },
        },
        Parsed("cache.internal, user=app ,password=s3=cret,defaultDatabase=2,name=orders,protocol=resp2,connectTimeout=2000,syncTimeout=700,asyncTimeout=500,keepAlive=60,"
            + "SSL=True,sslHost=redis.internal,checkCertificateRevocation=true,abortConnect=false,allowAdmin=true,connectRetry=3,resolveDns=true"));

    [Theory]
    [InlineData("localhost:6379,password=x", 6379)]
    [InlineData("localhost,ssl=false", 6379)]
    [InlineData("localhost,ssl=true", 6380)]
    [InlineData("password=x,localhost:7000", 7000)]
    public void The_port_is_that_of_the_text_or_the_usual_one(string text, int port) =>
        Assert.Equal(new RedisEndpoint.Tcp("localhost", port), Assert.IsType<RedisConfig>(Parsed(text)).Endpoint);

    [Fact]
    public void SyncTimeout_alone_is_the_time_of_a_call() => Assert.Equal(TimeSpan.FromSeconds(1), Assert.IsType<RedisConfig>(Parsed("h,syncTimeout=1000")).CommandTimeout);

    [Fact]
    public void An_empty_password_is_none() => Assert.Equal(new RedisConfig { Endpoint = new RedisEndpoint.Tcp("h", 6379) }, Parsed("h,password="));

    [Fact]
    public void A_service_name_means_sentinels()
    {
        var sentinel = Assert.IsType<SentinelConfig>(Parsed("one:26379,two,serviceName=orders,password=x,ssl=true"));
        Assert.Equal("orders", sentinel.PrimaryName);
        Assert.Equal([new RedisEndpoint.Tcp("one", 26379), new RedisEndpoint.Tcp("two", 26379)], sentinel.Sentinels.ToArray());
        Assert.Equal(TlsOptions.Default, sentinel.Node.Tls);
        Assert.Contains("RedisTarget.Parse", RedisConfig.Parse("one,serviceName=orders").Match(Right: static _ => "", Left: static error => error.Message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:1,b:2", "redis+cluster://host-1,host-2 for a cluster")]
    [InlineData("h,color=red", "Unknown option 2 of the address, 'color'. Known options: user, password,")]
    [InlineData("h,channelPrefix=x", "channelPrefix of the address is not supported. Put the prefix into the channel names.")]
    [InlineData("h,ssl=maybe", "ssl of the address must be true or false")]
    [InlineData("h,connectTimeout=5s", "connectTimeout of the address must be a number of milliseconds")]
    [InlineData("h,connectTimeout=-1", "connectTimeout of the address must be a number of milliseconds")]
    [InlineData("h,keepAlive=soon", "a number of seconds")]
    [InlineData("h,defaultDatabase=x", "must be a database number")]
    [InlineData("h,protocol=resp4", "resp2 or resp3")]
    [InlineData("password=x", "contains no server")]
    [InlineData("h,user=u", "Option user of the address requires the option password.")]
    [InlineData("h,user=u,password=", "Option user of the address requires the option password.")]
    [InlineData("h,=x", "Unknown option 2 of the address")]
    [InlineData("h:99999,password=x", "port")]
    public void What_cannot_be_read_is_named(string text, string says) => Assert.Contains(says, Refused(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("h,password=ab,cd=ef", "cd")]
    [InlineData("h,sp=a ce=1,x", "a ce")]
    [InlineData("redis+sentinel://h/name?sentinelPassword=a&secret=b", "secret")]
    [InlineData("redis://h?se%2Fcret=b", "cret")]
    public void What_may_be_a_piece_of_a_password_is_not_repeated(string text, string piece)
    {
        var message = Refused(text);
        Assert.Contains("Unknown option", message, StringComparison.Ordinal);
        Assert.DoesNotContain(piece, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis://h?syncTimeout=5", "Unknown option 1 of the address, 'syncTimeout'")]
    [InlineData("redis://h?password=x", "Write them before the host")]
    [InlineData("redis://h?ssl=true", "rediss://")]
    [InlineData("redis+cluster://h?color=red", "'color'")]
    public void An_unknown_option_is_named(string text, string says) => Assert.Contains(says, Refused(text), StringComparison.Ordinal);
}
