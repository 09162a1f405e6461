using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Configuration;
using Redis.Functional.IntegrationTests;
using Xunit;

namespace Redis.Functional.Extensions.Tests.Settings;

public class RedisSettingsTests
{
    const string Json =
        """
        {
          "Redis": {
            "Address": "redis://cache-1:6390", "User": "app", "Password": "pw", "Database": 3, "ClientName": "orders", "Protocol": "Resp2",
            "Tls": { "TargetHost": "cache", "CheckRevocation": true, "AllowedProtocols": "Tls13", "InsecureSkipVerification": true },
            "ConnectTimeout": "00:00:01", "CommandTimeout": "00:00:02", "KeepAliveInterval": "00:00:03", "ReadTimeout": "00:00:04",
            "WritePolicy": "Throughput", "WhenDisconnected": "Wait", "ReplyIntegrity": "EachWrite", "PubSub": "Shared",
            "Reconnect": { "InitialDelay": "00:00:00.020", "Factor": 1.5, "MaxDelay": "00:00:05", "Jitter": 0.25, "MaxAttempts": 7 },
            "MaxInFlightCommands": 100, "MaxInFlightBytes": 5000000000, "WhenInFlightFull": "Fail", "MaxLeasedConnections": 9, "LeaseIdleTimeout": "00:00:06",
            "Limits": { "MaxDepth": 32, "MaxBulkLength": 6000000000, "MaxElements": 4096, "MaxFrameLength": 1000000, "MaxLineLength": 8192 },
            "Pool": { "MaxSize": 8, "MinSize": 2, "LeaseTimeout": "00:00:07", "IdleTimeout": "00:00:08" },
            "Telemetry": { "QueryText": true, "Blocking": true },
            "NoDelay": false, "TcpKeepAliveTime": "00:00:09", "TcpUserTimeout": "00:00:10", "SocketReceiveBuffer": 11000, "SocketSendBuffer": 12000,
            "ReadBufferSize": 13000, "WriteBufferSize": 14000
          }
        }
        """;

    [Fact]
    public void Every_setting_of_JSON_arrives_in_the_configuration()
    {
        var config = Assert.IsType<RedisConfig>(Bound(Json).ToTarget().Right());

        var expected = new RedisConfig
        {
            Endpoint = new RedisEndpoint.Tcp("cache-1", 6390), Credentials = new RedisCredentials("app", "pw"), Database = 3, ClientName = "orders",
            Protocol = ProtocolPreference.Resp2,
            Tls = new TlsOptions { TargetHost = "cache", CheckRevocation = true, AllowedProtocols = SslProtocols.Tls13, InsecureSkipVerification = true },
            ConnectTimeout = TimeSpan.FromSeconds(1), CommandTimeout = TimeSpan.FromSeconds(2), KeepAliveInterval = TimeSpan.FromSeconds(3),
            ReadTimeout = TimeSpan.FromSeconds(4), WritePolicy = WritePolicy.Throughput, WhenDisconnected = WhenDisconnected.Wait,
            ReplyIntegrity = ReplyIntegrity.EachWrite, PubSub = PubSubConnection.Shared,
            Reconnect = new ReconnectPolicy { InitialDelay = TimeSpan.FromMilliseconds(20), Factor = 1.5, MaxDelay = TimeSpan.FromSeconds(5), Jitter = 0.25, MaxAttempts = 7 },
            MaxInFlightCommands = 100, MaxInFlightBytes = 5_000_000_000, WhenInFlightFull = WhenInFlightFull.Fail, MaxLeasedConnections = 9,
            LeaseIdleTimeout = TimeSpan.FromSeconds(6),
            Limits = new RespLimits { MaxDepth = 32, MaxBulkLength = 6_000_000_000, MaxElements = 4096, MaxFrameLength = 1_000_000, MaxLineLength = 8192 },
            Pool = new PoolOptions { MaxSize = 8, MinSize = 2, LeaseTimeout = TimeSpan.FromSeconds(7), IdleTimeout = TimeSpan.FromSeconds(8) },
            Telemetry = new RedisTelemetryOptions { QueryText = true, Blocking = true },
            NoDelay = false, TcpKeepAliveTime = TimeSpan.FromSeconds(9), TcpUserTimeout = TimeSpan.FromSeconds(10), SocketReceiveBuffer = 11_000,
            SocketSendBuffer = 12_000, ReadBufferSize = 13_000, WriteBufferSize = 14_000,
        };
        Assert.Equal(expected, config);
    }

    /// <summary>A setting that is added to the configuration is missed here, unless it is one that only code can give.</summary>
    [Theory]
    [InlineData(typeof(RedisConfig), typeof(RedisSettings), "Endpoint, Credentials, TimeProvider, Codecs, Transport, Random, Events", "Address, User, Password")]
    [InlineData(typeof(PoolOptions), typeof(PoolSettings), "", "")]
    [InlineData(typeof(ReconnectPolicy), typeof(ReconnectSettings), "", "")]
    [InlineData(typeof(RespLimits), typeof(LimitSettings), "", "")]
    [InlineData(typeof(RedisTelemetryOptions), typeof(TelemetrySettings), "Filter", "WithoutSpans")]
    [InlineData(typeof(TlsOptions), typeof(TlsSettings), "", "ClientKey")]
    public void There_is_a_setting_for_each_property(Type configuration, Type settings, string byCode, string own) => Assert.Equal(
        Names(configuration).Except(byCode.Split(", ")).Concat(own.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal),
        Names(settings).Order(StringComparer.Ordinal));

    static IEnumerable<string> Names(Type type) =>
        from property in type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance)
        where property.SetMethod is { IsPublic: true }
        select property.Name;

    [Fact]
    public void Operations_that_are_named_have_no_spans()
    {
        var filter = Assert.IsType<RedisConfig>(Bound("""{ "Redis": { "Telemetry": { "WithoutSpans": [ "GET", "pipeline get" ] } } }""").ToTarget().Right()).Telemetry.Filter!;

        Assert.Equal([false, false, true], new[] { "GET", "PIPELINE GET", "SET" }.Select(filter));
    }

    [Fact]
    public void Nothing_set_is_the_default() => Assert.Equal(new RedisConfig(), Assert.IsType<RedisConfig>(new RedisSettings().ToTarget().Right()));

    [Theory]
    [InlineData("redis+sentinel://s1,s2/orders", typeof(SentinelConfig))]
    [InlineData("redis+cluster://n1,n2", typeof(ClusterConfig))]
    [InlineData("redis+sharded://a=h1,b=h2", typeof(ShardedConfig))]
    [InlineData("cache:6379,serviceName=orders", typeof(SentinelConfig))]
    public void Settings_apply_to_each_server_of_a_target(string address, Type kind)
    {
        var target = new RedisSettings { Address = address, Password = "pw", ClientName = "orders" }.ToTarget().Right();

        Assert.IsType(kind, target);
        Assert.All(Servers(target), static server => Assert.Equal(("orders", true), (server.ClientName, server.Credentials is not null)));
    }

    static IEnumerable<RedisConfig> Servers(RedisTarget target) => target switch
    {
        SentinelConfig sentinel => [sentinel.Node],
        ClusterConfig cluster => [cluster.Node],
        ShardedConfig sharded => sharded.Shards.SelectMany(static shard => Servers(shard.Target)),
        _ => [(RedisConfig)target],
    };

    [Theory]
    [InlineData("User is set without Password")]
    public void A_user_needs_a_password(string says) =>
        Assert.Contains(says, new RedisSettings { User = "app" }.ToTarget().Left().Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_cannot_be_read_is_named() => Assert.Contains(
        "no-such.pem", new RedisSettings { Tls = new() { TrustedRoots = "no-such.pem" } }.ToTarget().Left().Message, StringComparison.Ordinal);

    [Fact]
    public void The_text_has_no_secrets() => Assert.DoesNotContain(
        "CANARY", new RedisSettings { Address = "redis://CANARY:CANARY@cache", User = "CANARY", Password = "CANARY" }.ToString(), StringComparison.Ordinal);

    static RedisSettings Bound(string json) => new ConfigurationBuilder()
        .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build().GetSection("Redis").Get<RedisSettings>()!;
}
