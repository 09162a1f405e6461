using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Values;

/// <summary>The defaults of the configuration, and what makes one impossible.</summary>
public class RedisConfigTests
{
    [Fact]
    public void The_defaults_are_valid() => Assert.Equal(new RedisConfig(), new RedisConfig().Validate().IfLeft(() => null!));

    [Fact]
    public void A_deadline_of_zero_or_infinity_means_none_and_is_valid()
    {
        foreach (var none in new[] { TimeSpan.Zero, Timeout.InfiniteTimeSpan })
        {
            var config = new RedisConfig { CommandTimeout = none, KeepAliveInterval = none, ReadTimeout = none, TcpKeepAliveTime = none, TcpUserTimeout = none, LeaseIdleTimeout = none };
            Assert.True(config.Validate().IsRight);
        }
    }

    public static TheoryData<string, RedisConfig> Invalid => new()
    {
        { "Endpoint", new() { Endpoint = null! } },
        { "port", new() { Endpoint = new RedisEndpoint.Tcp("h", 0) } },
        { "host", new() { Endpoint = new RedisEndpoint.Tcp("", 1) } },
        { "TargetHost", new() { Tls = TlsOptions.Default, Endpoint = new RedisEndpoint.Unix("/s") } },
        { "TargetHost", new() { Tls = TlsOptions.Default with { TargetHost = " " } } },
        { "private key", new() { Tls = TlsOptions.Default with { ClientCertificate = TestKit.TestCertificates.Shared.Ca } } },
        { "Credentials", new() { Credentials = CredentialProvider.Fixed(null!) } },
        { "Credentials", new() { Credentials = CredentialProvider.Ask(null!) } },
        { "Database", new() { Database = -1 } },
        { "ClientName", new() { ClientName = "" } },
        { "ClientName", new() { ClientName = "a b" } },
        { "ClientName", new() { ClientName = "a\r\nQUIT" } },
        { "ClientName", new() { ClientName = "é" } },
        { "Protocol", new() { Protocol = (ProtocolPreference)9 } },
        { "ConnectTimeout", new() { ConnectTimeout = TimeSpan.Zero } },
        { "ConnectTimeout", new() { ConnectTimeout = Timeout.InfiniteTimeSpan } },
        { "CommandTimeout", new() { CommandTimeout = TimeSpan.FromSeconds(-2) } },
        { "KeepAliveInterval", new() { KeepAliveInterval = TimeSpan.MaxValue } },
        { "ReadTimeout", new() { ReadTimeout = TimeSpan.MinValue } },
        { "TcpKeepAliveTime", new() { TcpKeepAliveTime = TimeSpan.FromSeconds(-2) } },
        { "TcpUserTimeout", new() { TcpUserTimeout = TimeSpan.FromSeconds(-2) } },
        { "Reconnect", new() { Reconnect = null! } },
        { "Reconnect.InitialDelay", new() { Reconnect = new() { InitialDelay = TimeSpan.FromTicks(-1) } } },
        { "MaxDelay", new() { Reconnect = new() { MaxDelay = TimeSpan.Zero } } },
        { "MaxDelay", new() { Reconnect = new() { MaxDelay = TimeSpan.FromDays(2) } } },
        { "Factor", new() { Reconnect = new() { Factor = 0.5 } } },
        { "Factor", new() { Reconnect = new() { Factor = double.NaN } } },
        { "Jitter", new() { Reconnect = new() { Jitter = 1.1 } } },
        { "Jitter", new() { Reconnect = new() { Jitter = double.NaN } } },
        { "MaxAttempts", new() { Reconnect = new() { MaxAttempts = -1 } } },
        { "TimeProvider", new() { TimeProvider = null! } },
        { "MaxInFlightCommands", new() { MaxInFlightCommands = 0 } },
        { "MaxInFlightBytes", new() { MaxInFlightBytes = 0 } },
        { "MaxLeasedConnections", new() { MaxLeasedConnections = 0 } },
        { "LeaseIdleTimeout", new() { LeaseIdleTimeout = TimeSpan.FromSeconds(-2) } },
        { "Limits", new() { Limits = null! } },
        { "MaxDepth", new() { Limits = new() { MaxDepth = 1 } } },
        { "MaxElements", new() { Limits = new() { MaxElements = 0 } } },
        { "MaxBulkLength", new() { Limits = new() { MaxBulkLength = 0 } } },
        { "MaxLineLength", new() { Limits = new() { MaxLineLength = 0 } } },
        { "MaxFrameLength", new() { Limits = new() { MaxFrameLength = 100 } } },
        { "WhenInFlightFull", new() { WhenInFlightFull = (WhenInFlightFull)9 } },
        { "WritePolicy", new() { WritePolicy = (WritePolicy)9 } },
        { "WhenDisconnected", new() { WhenDisconnected = (WhenDisconnected)9 } },
        { "ReadBufferSize", new() { ReadBufferSize = 0 } },
        { "WriteBufferSize", new() { WriteBufferSize = int.MaxValue } },
        { "SocketReceiveBuffer", new() { SocketReceiveBuffer = 0 } },
        { "SocketSendBuffer", new() { SocketSendBuffer = -1 } },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_cannot_work_is_named(string name, RedisConfig config)
    {
        var error = config.Validate().Match(Right: _ => throw new Xunit.Sdk.XunitException(name), Left: e => e);
        Assert.Contains(name, Assert.IsType<RedisError.Client.InvalidConfig>(error).Message, StringComparison.Ordinal);
        Assert.Equal(Delivery.NotSent, error.Delivery);
    }

    [Fact]
    public async Task A_provider_answers_what_it_was_made_of()
    {
        var ada = new RedisCredentials("ada", "x");
        Assert.True((await CredentialProvider.Fixed(ada).Current(default)).TryGetValue(out var known));
        Assert.Same(ada, known);
        Assert.True((await CredentialProvider.Ask(_ => Task.FromResult(RedisResult.Ok(ada))).Current(default)).TryGetValue(out var asked));
        Assert.Same(ada, asked);
        var left = new RedisError.Client.Closed(Delivery.NotSent);
        Assert.Equal(left, (await CredentialProvider.Ask(_ => Task.FromResult(RedisResult.Error<RedisCredentials>(left))).Current(default)).Error);
        Assert.True((await CredentialProvider.Fixed(null!).Current(default)).IsError);
    }

    [Fact]
    public void Credentials_are_equal_by_content()
    {
        Assert.Equal(new RedisCredentials("a", "b"), new RedisCredentials("a", "b"));
        Assert.NotEqual(new RedisCredentials("a", "b"), new RedisCredentials("a", "c"));
        Assert.NotEqual(new RedisCredentials("b"), new RedisCredentials("a", "b"));
        Assert.Equal("", new RedisCredentials(null!).Password);
        CredentialProvider one = new RedisCredentials("a"), two = new RedisCredentials("a");
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
    }

    [Fact]
    public void Files_of_certificates_that_cannot_be_read_are_InvalidConfig()
    {
        var none = TestKit.TestCertificates.Shared.Client.KeyFile;
        Assert.All(
            new[]
            {
                TlsOptions.Default.WithTrustedRoots("/no/such.pem"), TlsOptions.Default.WithTrustedRoots(null!), TlsOptions.Default.WithTrustedRoots(none),
                TlsOptions.Default.WithClientCertificate("/no/such.pem"), TlsOptions.Default.WithClientCertificate(null!),
                TlsOptions.Default.WithClientCertificate(none, none),
                TlsOptions.Default.WithClientCertificate(TestKit.TestCertificates.Shared.Client.CertificateFile, TestKit.TestCertificates.Shared.Server.KeyFile),
            },
            static answer => Assert.IsType<RedisError.Client.InvalidConfig>(answer.MatchUnsafe(Right: static _ => null!, Left: static e => e)));
        var roots = TlsOptions.Default.WithTrustedRoots(TestKit.TestCertificates.Shared.CaFile).IfLeft(TlsOptions.Default).TrustedRoots;
        Assert.Equal(TestKit.TestCertificates.Shared.Ca.Thumbprint, Assert.Single(roots).Thumbprint);
    }
}
