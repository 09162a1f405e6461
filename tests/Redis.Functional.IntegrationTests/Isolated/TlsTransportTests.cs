using System.Buffers;
using System.Security.Authentication;
using System.Text;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.IntegrationTests.Isolated;

/// <summary>The transport against the TLS of a real server, which refuses clients in its own ways.</summary>
public sealed class TlsTransportTests
{
    private static readonly TestCertificates Certificates = TestCertificates.Shared;

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task A_client_certificate_is_accepted(SslProtocols protocols)
    {
        await using var server = await Start();
        var tls = Options(protocols).WithClientCertificate(Certificates.Client.CertificateFile, Certificates.Client.KeyFile);
        var answer = await Connect(server, tls.IfLeft(TlsOptions.Default));
        Assert.True(answer.TryGetValue(out var connection), answer.ToString());
        await using var open = connection;
        await open.Output.WriteAsync("PING\r\n"u8.ToArray());
        var result = await open.Input.ReadAtLeastAsync(7);
        Assert.Equal("+PONG\r\n", Encoding.ASCII.GetString(result.Buffer.ToArray()));
    }

    [Theory]
    [InlineData(SslProtocols.Tls12, false)]
    [InlineData(SslProtocols.Tls12, true)]
    [InlineData(SslProtocols.Tls13, false)]
    [InlineData(SslProtocols.Tls13, true)]
    public async Task A_missing_or_unknown_client_certificate_is_a_fault_of_TLS_whoever_meets_it_first(SslProtocols protocols, bool shown)
    {
        await using var server = await Start();
        var tls = shown ? Options(protocols) with { ClientCertificate = Certificates.UntrustedClient.Certificate } : Options(protocols);
        for (var i = 0; i < 5; i++)
        {
            var answer = await Connect(server, tls);
            var error = answer.Error;
            if (answer.TryGetValue(out var connection))
            {
                await connection.Output.WriteAsync("PING\r\n"u8.ToArray());
                Assert.True((await connection.Input.ReadAsync()).IsCompleted);
                error = connection.Fault!;
            }
            Assert.Equal(ConnectionFault.Tls, Assert.IsType<RedisError.Connection>(error).Fault);
            Assert.Contains("client certificate", error.Message, StringComparison.Ordinal);
        }
    }

    private static Task<RedisServer> Start() =>
        RedisServer.StartAsync(new() { Tls = Certificates.ForServer(clientCertificateRequired: true) });

    private static TlsOptions Options(SslProtocols protocols) =>
        TlsOptions.Default.WithTrustedRoots(Certificates.CaFile).IfLeft(TlsOptions.Default) with { AllowedProtocols = protocols };

    private static ValueTask<RedisResult<TransportConnection>> Connect(RedisServer server, TlsOptions tls) =>
        new SocketTransport(new RedisConfig { Tls = tls }).Connect(new RedisEndpoint.Tcp("localhost", server.TlsPort), CancellationToken.None);
}
