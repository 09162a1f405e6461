using System.Security.Authentication;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Kit;

/// <summary>Real servers accept the certificates; a careful client accepts the right one and none of the others.</summary>
public sealed class TestCertificatesTests
{
    private static readonly TestCertificates Certificates = TestCertificates.Shared;

    public static TheoryData<string> WrongOnes => ["WrongHost", "Expired", "NotYetValid", "WrongUsage", "Untrusted"];

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task Right_certificate_is_accepted_by_name_and_by_address(string host)
    {
        await using var server = await RedisServer.StartAsync(new() { Tls = Certificates.ForServer() });
        await using var client = await RespConnection.ConnectAsync("127.0.0.1", server.TlsPort, Certificates.ForClient(host));

        Assert.Equal("PONG", (await client.AskAsync("PING")).Text);
    }

    [Fact]
    public async Task Server_may_listen_with_TLS_alone_and_ask_for_client_certificates()
    {
        await using var server = await RedisServer.StartAsync(new() { Tcp = false, Tls = Certificates.ForServer(clientCertificateRequired: true) });
        await using var known = await RespConnection.ConnectAsync("127.0.0.1", server.TlsPort, Certificates.ForClient(client: Certificates.Client));

        Assert.Equal("PONG", (await known.AskAsync("PING")).Text);
        Assert.Equal("0", await server.CliAsync("DBSIZE"));
        await Assert.ThrowsAnyAsync<IOException>(() => AskAsync(server.TlsPort, null));
        await Assert.ThrowsAnyAsync<IOException>(() => AskAsync(server.TlsPort, Certificates.UntrustedClient));
    }

    [Theory]
    [MemberData(nameof(WrongOnes))]
    public async Task Wrong_certificate_is_refused_by_a_careful_client(string name)
    {
        var certificate = (TestCertificate)typeof(TestCertificates).GetProperty(name)!.GetValue(Certificates)!;
        await using var server = await RedisServer.StartAsync(new() { Tls = Certificates.ForServer(certificate) });

        await Assert.ThrowsAsync<AuthenticationException>(() =>
            RespConnection.ConnectAsync("127.0.0.1", server.TlsPort, Certificates.ForClient()));
    }

    [Fact]
    public async Task Certificate_of_a_name_is_not_one_of_an_address()
    {
        await using var server = ScriptServer.Start(tls: Certificates.ForScript(Certificates.NameOnly));
        await using var client = await RespConnection.ConnectAsync(server.Host, server.Port, Certificates.ForClient("localhost"));

        Assert.Equal("PONG", (await client.AskAsync("PING")).Text);
        await Assert.ThrowsAsync<AuthenticationException>(() =>
            RespConnection.ConnectAsync(server.Host, server.Port, Certificates.ForClient("127.0.0.1")));
    }

    private static async Task AskAsync(int port, TestCertificate? client)
    {
        await using var connection = await RespConnection.ConnectAsync("127.0.0.1", port, Certificates.ForClient(client: client));
        await connection.AskAsync("PING");
    }
}
