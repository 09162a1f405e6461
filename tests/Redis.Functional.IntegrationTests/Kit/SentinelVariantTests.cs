using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>Sentinels start and fail over with passwords, encryption, host names, IPv6 and further configuration.</summary>
[Trait("Load", "Waits")]
public sealed class SentinelVariantTests
{
    [Fact]
    public async Task Passwords_of_servers_and_of_sentinels()
    {
        await using var set = await SentinelSet.StartAsync(new() { Password = "s3rvers", SentinelUser = "watcher", SentinelPassword = "s3ntinels" });

        await using var server = await RespConnection.ConnectAsync("127.0.0.1", set.Servers[0].Port);
        await using var sentinel = await RespConnection.ConnectAsync("127.0.0.1", set.Sentinels[0].Port);

        Assert.StartsWith("NOAUTH", (await server.AskAsync("PING")).Text, StringComparison.Ordinal);
        Assert.Equal("OK", (await server.AskAsync("AUTH", "s3rvers")).Text);
        Assert.StartsWith("NOAUTH", (await sentinel.AskAsync("PING")).Text, StringComparison.Ordinal);
        Assert.StartsWith("WRONGPASS", (await sentinel.AskAsync("AUTH", "s3ntinels")).Text, StringComparison.Ordinal);
        Assert.Equal("OK", (await sentinel.AskAsync("AUTH", "watcher", "s3ntinels")).Text);
        await FailsOver(set);
    }

    [Fact]
    public async Task Password_of_the_sentinels_alone()
    {
        await using var set = await SentinelSet.StartAsync(new() { SentinelPassword = "s3ntinels" });

        await using var sentinel = await RespConnection.ConnectAsync("127.0.0.1", set.Sentinels[0].Port);

        Assert.StartsWith("NOAUTH", (await sentinel.AskAsync("PING")).Text, StringComparison.Ordinal);
        Assert.Equal("OK", (await sentinel.AskAsync("AUTH", "s3ntinels")).Text);
    }

    [Fact]
    public async Task Encryption_with_client_certificates_and_a_certificate_without_addresses()
    {
        var certificates = TestCertificates.Shared;
        await using var set = await SentinelSet.StartAsync(new()
        {
            Tls = certificates.ForServer(clientCertificateRequired: true),
            SentinelTls = certificates.ForServer(certificates.NameOnly),
        });

        await using var sentinel = await RespConnection.ConnectAsync("127.0.0.1", set.Sentinels[0].TlsPort, certificates.ForClient("localhost"));

        Assert.Equal(["127.0.0.1", $"{set.Servers[0].TlsPort}"], (await sentinel.AskAsync("SENTINEL", "GET-MASTER-ADDR-BY-NAME", set.Name)).Lines);
        Assert.All(set.Servers.Concat(set.Sentinels), one => Assert.Equal(0, one.Port));
        await FailsOver(set);
    }

    [Fact]
    public async Task Host_names()
    {
        await using var set = await SentinelSet.StartAsync(new() { HostNames = true });

        var view = await SentinelView.AskAsync(set.Sentinels[0], set.Name);

        Assert.Equal("localhost", view.Primary["ip"]);
        Assert.All(view.Replicas.Concat(view.Others), one => Assert.Equal("localhost", one["ip"]));
        Assert.Equal($"localhost:{set.Servers[0].Port}", set.Servers[0].Endpoint);
        await FailsOver(set);
    }

    [Fact]
    public async Task Addresses_of_IPv6()
    {
        await using var set = await SentinelSet.StartAsync(new() { Bind = "::1" });

        var view = await SentinelView.AskAsync(set.Sentinels[0], set.Name);

        Assert.Equal("::1", view.Primary["ip"]);
        Assert.All(view.Replicas.Concat(view.Others), one => Assert.Equal("::1", one["ip"]));
        Assert.Equal($"[::1]:{set.Servers[0].Port}", set.Servers[0].Endpoint);
        await FailsOver(set);
    }

    [Fact]
    public async Task Configuration_of_each_server_and_of_the_sentinels()
    {
        await using var set = await SentinelSet.StartAsync(new()
        {
            Name = "stock",
            Replicas = 2,
            Sentinels = 1,
            ServerConfig = index => ["replica-serve-stale-data no", $"maxclients {100 + index}"],
            SentinelConfig = ["sentinel parallel-syncs stock 2"],
        });

        Assert.Equal(
            ["100", "101", "102"],
            await Task.WhenAll(set.Servers.Select(async server => (await server.CliLinesAsync("CONFIG", "GET", "maxclients"))[1])));
        Assert.Equal("2", (await SentinelView.AskAsync(set.Sentinels[0], "stock")).Primary["parallel-syncs"]);
    }

    private static async Task FailsOver(SentinelSet set)
    {
        var primary = await set.PrimaryAsync();
        await set.FailoverAsync();
        var promoted = await set.PromotedAsync(primary);
        Assert.Same(promoted, await set.SuccessorAsync(primary));
        Assert.NotSame(primary, promoted);
    }
}
