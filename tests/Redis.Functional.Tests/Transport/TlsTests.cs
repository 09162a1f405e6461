using System.Buffers;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using LanguageExt;
using Redis.Functional.TestKit;
using Xunit;

namespace Redis.Functional.Tests.Transport;

/// <summary>TLS with certificates that are right and wrong.</summary>
public class TlsTests
{
    static readonly TestCertificates Ours = TestCertificates.Shared;

    static RedisEndpoint To(int port, string host = "localhost") => new RedisEndpoint.Tcp(host, port);

    static SocketTransport Transport(TlsOptions? tls = null) => new(new RedisConfig { Tls = tls ?? Trusting });

    static TlsOptions Trusting => new() { TrustedRoots = new Seq<X509Certificate2>([Ours.Ca]) };

    static async Task<string> Refusal(TlsServer server, TlsOptions? tls = null, string host = "localhost")
    {
        var answer = await Transport(tls).Connect(To(server.Port, host), Loopback.Limit);
        var error = Assert.IsType<RedisError.Connection>(answer.Error);
        Assert.Equal(ConnectionFault.Tls, error.Fault);
        Assert.Equal(Delivery.NotSent, error.Delivery);
        Assert.Equal(0, await server.BytesAfterHandshake);
        return error.Message;
    }

    static async Task<TransportConnection> Open(TlsServer server, TlsOptions? tls = null, string host = "localhost")
    {
        var answer = await Transport(tls).Connect(To(server.Port, host), Loopback.Limit);
        Assert.True(answer.TryGetValue(out var connection), answer.ToString());
        return connection;
    }

    static async Task<string> Read(TransportConnection connection, int length)
    {
        var result = await connection.Input.ReadAtLeastAsync(length, Loopback.Limit);
        var text = Encoding.ASCII.GetString(result.Buffer.ToArray());
        connection.Input.AdvanceTo(result.Buffer.End);
        return text;
    }

    [Fact]
    public async Task A_trusted_server_is_talked_to_in_both_directions()
    {
        using var server = new TlsServer(Ours.Server);
        await using var connection = await Open(server);
        Assert.Equal("hello", await Read(connection, 5));
        await connection.Output.WriteAsync("ping"u8.ToArray());
        Assert.Equal("ping", await Read(connection, 4));
        var large = new byte[3 * 1024 * 1024];
        var writing = connection.Output.WriteAsync(large).AsTask();
        var received = 0L;
        while (received < large.Length)
        {
            var result = await connection.Input.ReadAsync(Loopback.Limit);
            received += result.Buffer.Length;
            connection.Input.AdvanceTo(result.Buffer.End);
        }
        Assert.False((await writing).IsCompleted);
    }

    [Fact]
    public async Task A_cancelled_read_under_TLS_loses_nothing()
    {
        using var server = new TlsServer(Ours.Server);
        await using var connection = await Open(server);
        await Read(connection, 5);
        for (var i = 0; i < 10; i++)
        {
            var reading = connection.Input.ReadAsync();
            connection.Input.CancelPendingRead();
            Assert.True((await reading).IsCanceled);
            await connection.Output.WriteAsync("ping"u8.ToArray());
            Assert.Equal("ping", await Read(connection, 4));
        }
    }

    [Fact]
    public async Task Abort_ends_a_waiting_read_under_TLS()
    {
        using var server = new TlsServer(Ours.Server);
        var connection = await Open(server);
        await Read(connection, 5);
        var reading = connection.Input.ReadAsync();
        connection.Abort();
        Assert.True((await reading).IsCompleted);
        Assert.True((await connection.Output.WriteAsync(new byte[10])).IsCompleted);
        Assert.Contains("this client", connection.Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_certificate_is_refused_with_its_date()
    {
        using var server = new TlsServer(Ours.Expired);
        Assert.Contains("expired on", await Refusal(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_of_the_future_is_refused_with_its_date()
    {
        using var server = new TlsServer(Ours.NotYetValid);
        Assert.Contains("not valid before", await Refusal(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_for_another_host_is_refused_naming_both()
    {
        using var server = new TlsServer(Ours.WrongHost);
        var message = await Refusal(server);
        Assert.Contains("redis.example.org", message, StringComparison.Ordinal);
        Assert.Contains("not for localhost", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_does_not_vouch_for_an_address()
    {
        using var server = new TlsServer(Ours.NameOnly);
        Assert.Contains("not for 127.0.0.1", await Refusal(server, host: "127.0.0.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_the_certificate_is_a_name_too()
    {
        using var server = new TlsServer(Ours.Server);
        await using var connection = await Open(server, host: "127.0.0.1");
        Assert.Equal("hello", await Read(connection, 5));
    }

    [Fact]
    public async Task TargetHost_is_checked_instead_of_the_endpoint()
    {
        using var server = new TlsServer(Ours.WrongHost);
        await using var connection = await Open(server, Trusting with { TargetHost = "redis.example.org" });
        Assert.Equal("hello", await Read(connection, 5));
    }

    [Fact]
    public async Task A_stranger_authority_is_refused_naming_it()
    {
        using var server = new TlsServer(Ours.Untrusted);
        var message = await Refusal(server);
        Assert.Contains("CN=another authority", message, StringComparison.Ordinal);
        Assert.Contains("not trusted", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_authority_is_not_trusted_unless_given()
    {
        using var server = new TlsServer(Ours.Server);
        Assert.Contains("not trusted", await Refusal(server, TlsOptions.Default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_for_clients_is_refused()
    {
        using var server = new TlsServer(Ours.WrongUsage);
        Assert.Contains("not valid for servers", await Refusal(server), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_version_in_common_the_message_says_so()
    {
        using var server = new TlsServer(Ours.Server, protocols: SslProtocols.Tls12);
        Assert.Contains("no TLS version in common", await Refusal(server, Trusting with { AllowedProtocols = SslProtocols.Tls13 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verification_is_skipped_only_on_the_plain_word()
    {
        using var server = new TlsServer(Ours.Untrusted);
        await using var connection = await Open(server, new TlsOptions { InsecureSkipVerification = true });
        Assert.Equal("hello", await Read(connection, 5));
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task A_client_certificate_is_shown(SslProtocols protocols)
    {
        using var server = new TlsServer(Ours.Server, Ours.Ca, protocols);
        await using var connection = await Open(server, Trusting with { ClientCertificate = Ours.Client.Certificate });
        Assert.Equal("hello", await Read(connection, 5));
    }

    [Fact]
    public async Task A_plaintext_port_is_named_as_such()
    {
        using var loopback = new Loopback();
        var dialling = Transport().Connect(loopback.Endpoint, Loopback.Limit);
        using var server = await loopback.Accept();
        await server.SendAsync("-ERR unknown command\r\n"u8.ToArray());
        var error = Assert.IsType<RedisError.Connection>((await dialling).Error);
        Assert.Equal(ConnectionFault.ConfigurationRejected, error.Fault);
        Assert.Contains("does not use TLS", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cut_in_the_handshake_is_a_fault_of_TLS()
    {
        using var loopback = new Loopback();
        var dialling = Transport().Connect(loopback.Endpoint, Loopback.Limit);
        (await loopback.Accept()).Close();
        var error = Assert.IsType<RedisError.Connection>((await dialling).Error);
        Assert.Equal(ConnectionFault.Tls, error.Fault);
        Assert.Contains("during the TLS handshake", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handshake_that_never_ends_ends_with_the_token()
    {
        using var loopback = new Loopback();
        using var source = new CancellationTokenSource();
        var dialling = Transport().Connect(loopback.Endpoint, source.Token);
        using var server = await loopback.Accept();
        await source.CancelAsync();
        Assert.IsType<RedisError.Client.Cancelled>((await dialling).Error);
        Assert.Equal(0, await Drain(server));
    }

    // Reads the client's half of the handshake; 0 at its end.
    static async Task<int> Drain(System.Net.Sockets.Socket socket)
    {
        var buffer = new byte[4096];
        while (await socket.ReceiveAsync(buffer, System.Net.Sockets.SocketFlags.None, Loopback.Limit) > 0) { }
        return 0;
    }
}
