using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Values;

/// <summary>How a configuration is read from an address.</summary>
public class RedisConfigParseTests
{
    static RedisConfig Parsed(string url) =>
        RedisConfig.Parse(url).Match(Right: c => c, Left: e => throw new Xunit.Sdk.XunitException(e.Message));

    static string Refused(string? url) =>
        Assert.IsType<RedisError.Client.InvalidConfig>(
            RedisConfig.Parse(url).Match(Right: c => throw new Xunit.Sdk.XunitException(c.ToString()), Left: e => e)).Message;

    [Theory]
    [InlineData("redis://h")]
    [InlineData("redis://h:6379")]
    [InlineData("redis://h/")]
    [InlineData("redis://h/0")]
    [InlineData("redis://h?db=0")]
    [InlineData("REDIS://h")]
    [InlineData("h")]
    [InlineData("h:6379")]
    public void Shorter_and_longer_ways_to_write_a_server_are_one(string url) =>
        Assert.Equal(new RedisConfig { Endpoint = new RedisEndpoint.Tcp("h", 6379) }, Parsed(url));

    [Theory]
    [InlineData("redis://")]
    [InlineData("redis:///")]
    [InlineData("redis:///0")]
    public void A_missing_host_is_localhost(string url) => Assert.Equal(new RedisConfig(), Parsed(url));

    [Fact]
    public void A_missing_host_may_have_a_port_and_a_password()
    {
        Assert.Equal(new RedisEndpoint.Tcp("localhost", 7), Parsed("redis://:7").Endpoint);
        Assert.Equal(new RedisEndpoint.Tcp("localhost", 6379), Parsed("redis://:pw@/1").Endpoint);
    }

    [Fact]
    public void Rediss_means_TLS()
    {
        Assert.Equal(TlsOptions.Default, Parsed("rediss://h").Tls);
        Assert.Null(Parsed("redis://h").Tls);
        Assert.Equal("other", Parsed("rediss://h?tlsHost=other").Tls!.TargetHost);
    }

    [Theory]
    [InlineData("valkey://ada:secret@h:7/3?timeout=2s", "redis://ada:secret@h:7/3?timeout=2s")]
    [InlineData("valkeys://h?tlsHost=other", "rediss://h?tlsHost=other")]
    [InlineData("valkey+unix:///run/valkey.sock?db=2", "redis+unix:///run/valkey.sock?db=2")]
    [InlineData("VALKEYS://h", "rediss://h")]
    public void The_schemes_of_Valkey_mean_the_same_as_those_of_Redis(string valkey, string redis) => Assert.Equal(Parsed(redis), Parsed(valkey));

    [Theory]
    [InlineData("redis://:secret@h", null, "secret")]
    [InlineData("redis://ada:secret@h", "ada", "secret")]
    [InlineData("redis://ada:@h", "ada", "")]
    [InlineData("redis://a%3Ad:p%40%2F%3F%23%25@h", "a:d", "p@/?#%")]
    [InlineData("redis://ada:a:b@h", "ada", "a:b")]
    [InlineData("redis://ada:a@b@h", "ada", "a@b")]
    [InlineData("redis://ada:%C3%A9@h", "ada", "é")]
    [InlineData("redis://ada:é😀%20@h", "ada", "é😀 ")]
    [InlineData("redis://ada:a+b@h", "ada", "a+b")]
    public void User_and_password_are_percent_decoded(string url, string? user, string password) =>
        Assert.Equal(CredentialProvider.Fixed(new RedisCredentials(user, password)), Parsed(url).Credentials);

    [Theory]
    [InlineData("redis://h/3")]
    [InlineData("redis://h:6379/3/")]
    [InlineData("redis://h?db=3")]
    [InlineData("redis://h/?database=3")]
    public void The_database_stands_in_the_path_or_in_the_options(string url) => Assert.Equal(3, Parsed(url).Database);

    [Theory]
    [InlineData("unix:///run/redis.sock?db=2", "/run/redis.sock", 2)]
    [InlineData("redis+unix:///run/redis.sock", "/run/redis.sock", 0)]
    [InlineData("unix:///run/my%20redis.sock", "/run/my redis.sock", 0)]
    [InlineData("/run/redis.sock", "/run/redis.sock", 0)]
    public void A_socket_file_has_a_path(string url, string path, int database)
    {
        Assert.Equal(new RedisEndpoint.Unix(path), Parsed(url).Endpoint);
        Assert.Equal(database, Parsed(url).Database);
    }

    [Fact]
    public void A_socket_file_may_have_a_password() =>
        Assert.Equal(CredentialProvider.Fixed(new RedisCredentials("u", "p")), Parsed("unix://u:p@/run/redis.sock").Credentials);

    [Fact]
    public void Options_set_their_fields()
    {
        var config = Parsed(
            "redis://h?client_name=me&protocol=2&connectTimeout=500ms&timeout=1.5s&keep-alive-interval=0&readTimeout=2m"
            + "&writePolicy=Throughput&whenDisconnected=wait&whenInFlightFull=fail&maxInFlight=10&maxLeased=20&lease_idle=7s");
        Assert.Equal(
            new RedisConfig
            {
                Endpoint = new RedisEndpoint.Tcp("h", 6379),
                ClientName = "me",
                Protocol = ProtocolPreference.Resp2,
                ConnectTimeout = TimeSpan.FromMilliseconds(500),
                CommandTimeout = TimeSpan.FromSeconds(1.5),
                KeepAliveInterval = TimeSpan.Zero,
                ReadTimeout = TimeSpan.FromMinutes(2),
                WritePolicy = WritePolicy.Throughput,
                WhenDisconnected = WhenDisconnected.Wait,
                WhenInFlightFull = WhenInFlightFull.Fail,
                MaxInFlightCommands = 10,
                MaxLeasedConnections = 20,
                LeaseIdleTimeout = TimeSpan.FromSeconds(7),
            },
            config);
        Assert.Equal(ProtocolPreference.Resp3OrResp2, Parsed("redis://h?protocol=resp3").Protocol);
    }

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("", "empty")]
    [InlineData("http://h", "scheme")]
    [InlineData("://h", "scheme")]
    [InlineData("u:p@h", "scheme")]
    [InlineData("h?db=1", "scheme")]
    [InlineData("valkeyss://h", "valkeys (TLS)")]
    [InlineData("valkey+unix://run/valkey.sock", "three slashes")]
    [InlineData("redis://word@h", "colon")]
    [InlineData("redis://h:port", "port")]
    [InlineData("redis://h:0", "port")]
    [InlineData("redis://h:99999", "port")]
    [InlineData("redis://::1", "brackets")]
    [InlineData("redis://[::1", "brackets")]
    [InlineData("redis://h/x", "database")]
    [InlineData("redis://h/-1", "database")]
    [InlineData("redis://h/1/2", "database")]
    [InlineData("redis://h?db=x", "database")]
    [InlineData("redis://h/1?db=1", "twice")]
    [InlineData("redis://h?db=1&database=1", "twice")]
    [InlineData("redis://h?color=red", "Known options: ")]
    [InlineData("redis://h?db", "name=value")]
    [InlineData("redis://h?timeout=5", "unit")]
    [InlineData("redis://h?timeout=-5s", "unit")]
    [InlineData("redis://h?timeout=fives", "unit")]
    [InlineData("redis://h?timeout=99999999999999s", "unit")]
    [InlineData("redis://h?connectTimeout=0", "ConnectTimeout")]
    [InlineData("redis://h?protocol=4", "2 or 3")]
    [InlineData("redis://h?writePolicy=fast", "latency or throughput")]
    [InlineData("redis://h?whenDisconnected=cry", "fail or wait")]
    [InlineData("redis://h?whenInFlightFull=cry", "wait or fail")]
    [InlineData("redis://h?maxInFlight=many", "number")]
    [InlineData("redis://h?maxInFlight=0", "at least 1")]
    [InlineData("redis://h?maxLeased=many", "number")]
    [InlineData("redis://h?maxLeased=0", "at least 1")]
    [InlineData("redis://h?leaseIdle=7", "unit")]
    [InlineData("redis://h?clientName=a%20b", "without spaces")]
    [InlineData("redis://h?clientName=%zz", "%25")]
    [InlineData("redis://h?tlsHost=x", "rediss")]
    [InlineData("redis://:%zz@h", "%25")]
    [InlineData("redis://:%4@h", "%25")]
    [InlineData("redis://:%C3@h", "UTF-8")]
    [InlineData("redis://h#x", "%23")]
    [InlineData("redis://:p/w@h", "%2F")]
    [InlineData("unix://run/redis.sock", "three slashes")]
    [InlineData("unix://", "path")]
    [InlineData("unix:///", "path")]
    public void What_cannot_be_read_is_InvalidConfig_that_says_what_to_write(string? url, string says) =>
        Assert.Contains(says, Refused(url), StringComparison.Ordinal);
}
