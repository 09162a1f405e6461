using System.Security.Cryptography.X509Certificates;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;

namespace Redis.Functional.IntegrationTests.Isolated.Topologies;

/// <summary>
/// A client reaches servers and sentinels, and follows, with TLS, by host names and by IPv6; with a certificate for another name, authorities that it does not
/// trust and a wrong password it says why not.
/// </summary>
[Trait("Load", "Waits")]
public sealed class SentinelReachingTests
{
    private const string Secret = "of-the-servers";
    private const string SentinelSecret = "of-the-sentinels";
    private static readonly TestCertificates Kit = TestCertificates.Shared;
    private static readonly TlsOptions Trusting = new() { TrustedRoots = new Seq<X509Certificate2>([Kit.Ca]) };
    private static readonly TlsOptions ForLocalhost = Trusting with { TargetHost = "localhost" };

    [Fact]
    public async Task With_TLS_the_certificate_is_for_what_is_dialled()
    {
        await using var set = await SentinelSet.StartAsync(new() { Tls = Kit.ForServer(Kit.NameOnly), Password = Secret });
        SentinelConfig By(string host, TlsOptions? sentinels, TlsOptions servers) => new(set.Name, [.. set.Sentinels.Select(sentinel => new RedisEndpoint.Tcp(host, sentinel.TlsPort))])
        {
            SentinelTls = sentinels, Node = new() { Tls = servers, Credentials = new RedisCredentials(null, Secret) },
        };

        await Fails(By("127.0.0.1", Trusting, Trusting), "not for 127.0.0.1");
        await Fails(By("127.0.0.1", ForLocalhost, Trusting), "not for 127.0.0.1");
        await Fails(By("localhost", Trusting, Trusting), "not for 127.0.0.1");
        await Fails(By("localhost", TlsOptions.Default, ForLocalhost), "Set TlsOptions.TrustedRoots");
        await Fails(By("localhost", Trusting, TlsOptions.Default with { TargetHost = "localhost" }), "Set TlsOptions.TrustedRoots");
        await Fails(By("localhost", Trusting with { TargetHost = "redis.example.org" }, ForLocalhost), "not for redis.example.org");
        await using var announced = (await RedisClient.Connect(By("127.0.0.1", ForLocalhost, ForLocalhost))).Right();
        await using var named = (await RedisClient.Connect(By("localhost", Trusting, Trusting) with { Address = NodeAddress.SeedHost })).Right();

        await Follow(set, announced, named);
    }

    [Fact]
    public async Task Sentinels_that_tell_host_names_suit_certificates_for_names()
    {
        await using var set = await SentinelSet.StartAsync(new() { HostNames = true, Tls = Kit.ForServer(Kit.NameOnly) });
        var config = new SentinelConfig(set.Name, [.. set.Sentinels.Select(static sentinel => new RedisEndpoint.Tcp("localhost", sentinel.TlsPort))]) { SentinelTls = Trusting, Node = new() { Tls = Trusting } };
        await using var client = (await RedisClient.Connect(config)).Right();
        await using var byName = (await RedisClient.Connect(config with { Address = NodeAddress.HostName })).Right();
        Rejects("localhost:", "NodeAddress.Ip", (await RedisClient.Connect(config with { Address = NodeAddress.Ip })).Left());

        await Follow(set, client, byName);
    }

    [Fact]
    public async Task While_some_sentinels_tell_names_and_some_addresses_a_client_takes_one_form_only()
    {
        await using var set = await SentinelSet.StartAsync(new() { HostNames = true });
        // Not the one that leads the failover: it would pass an address on to the others.
        await set.Sentinels[^1].CliAsync("SENTINEL", "CONFIG", "SET", "announce-hostnames", "no");
        SentinelConfig By(NodeAddress address, params RedisServer[] sentinels) => new(set.Name, [.. sentinels.Select(static sentinel => new RedisEndpoint.Tcp("localhost", sentinel.Port))]) { Address = address };

        Rejects("127.0.0.1:", "NodeAddress.HostName", (await RedisClient.Connect(By(NodeAddress.HostName, set.Sentinels[^1]))).Left());
        await using var byName = (await RedisClient.Connect(By(NodeAddress.HostName, [.. set.Sentinels]))).Right();
        await using var byAddress = (await RedisClient.Connect(By(NodeAddress.Ip, [.. set.Sentinels]))).Right();
        Assert.Equal(("localhost", "127.0.0.1"), (Host(byName), Host(byAddress)));

        await Follow(set, byName, byAddress);
        Assert.Equal(("localhost", "127.0.0.1"), (Host(byName), Host(byAddress)));
        Assert.Equal((1, 1), (byName.TopologyFigures.PrimaryChanges, byAddress.TopologyFigures.PrimaryChanges));
    }

    [Fact]
    public async Task By_IPv6_and_with_a_password_of_the_sentinels()
    {
        await using var set = await SentinelSet.StartAsync(new() { Bind = "::1", SentinelPassword = SentinelSecret });
        string With(string password) => $"redis+sentinel://{string.Join(',', set.Sentinels.Select(static sentinel => sentinel.Endpoint))}/{set.Name}?sentinelPassword={password}&connectTimeout=10s";

        var refused = Assert.IsType<RedisError.Connection>((await RedisClient.Connect(With("wrong"))).Left());
        Assert.Equal(ConnectionFault.Authentication, refused.Fault);
        await using var client = (await RedisClient.Connect(With(SentinelSecret))).Right();

        await Follow(set, client);
    }

    private static async Task Follow(SentinelSet set, params RedisClient[] clients)
    {
        var deposed = await set.PrimaryAsync();
        foreach (var client in clients) await client.Run(Set("k", "before")).Right();

        await set.FailoverAsync();
        var promoted = await set.PromotedAsync(deposed);

        foreach (var client in clients)
        {
            await Eventually.TrueAsync(() => client.IsConnected && client.Node.Endpoint is RedisEndpoint.Tcp { Port: var port } && port == promoted.ListeningPort, "it follows");
            await client.Run(Set("k", "after")).Right();
            Assert.Equal("after", await promoted.CliAsync("GET", "k"));
        }
    }

    private static string? Host(RedisClient client) => (client.Node.Endpoint as RedisEndpoint.Tcp)?.Host;

    private static void Rejects(string what, string option, RedisError error)
    {
        Assert.Equal(ConnectionFault.ConfigurationRejected, Assert.IsType<RedisError.Connection>(error).Fault);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Contains(option, error.Message, StringComparison.Ordinal);
    }

    private static async Task Fails(SentinelConfig config, string said)
    {
        var error = Assert.IsType<RedisError.Connection>((await RedisClient.Connect(config)).Left());
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Equal((ConnectionFault.Tls, Delivery.NotSent), (error.Fault, error.Delivery));
    }
}
