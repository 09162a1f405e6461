using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Redis.Functional.TestKit;

namespace Redis.Functional.Tests.Transport;

/// <summary>Accepts one connection, agrees on TLS, says hello, and counts what the client sends after that.</summary>
sealed class TlsServer : IDisposable
{
    readonly Loopback _loopback = new();
    readonly Task<int> _session;

    public TlsServer(TestCertificate certificate, X509Certificate2? clientAuthority = null, SslProtocols protocols = SslProtocols.None) =>
        _session = Serve(new SslServerAuthenticationOptions
        {
            ServerCertificateContext = SslStreamCertificateContext.Create(certificate.Certificate, null, offline: true),
            ClientCertificateRequired = clientAuthority is not null,
            EnabledSslProtocols = protocols,
            RemoteCertificateValidationCallback = (_, shown, _, _) => clientAuthority is null || shown?.Issuer == clientAuthority.Subject,
        });

    public int Port => _loopback.Port;

    /// <summary>How many bytes came after the handshake; 0 when it failed.</summary>
    public Task<int> BytesAfterHandshake => _session;

    public void Dispose() => _loopback.Dispose();

    async Task<int> Serve(SslServerAuthenticationOptions options)
    {
        var bytes = 0;
        try
        {
            using var socket = await _loopback.Accept();
            await using var stream = new SslStream(new NetworkStream(socket));
            await stream.AuthenticateAsServerAsync(options, Loopback.Limit);
            await stream.WriteAsync("hello"u8.ToArray());
            var buffer = new byte[65_536];
            while (await stream.ReadAsync(buffer, Loopback.Limit) is > 0 and var read)
            {
                bytes += read;
                await stream.WriteAsync(buffer.AsMemory(0, read));
            }
        }
        catch (Exception e) when (e is AuthenticationException or IOException or SocketException or OperationCanceledException)
        {
            return bytes;
        }
        return bytes;
    }
}
