using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Redis.Functional.TestKit;

namespace Redis.Functional.Tests.Transport;

/// <summary>Sends back what one client sends, until it is cut.</summary>
sealed class EchoServer : IDisposable
{
    readonly Loopback _loopback = new();
    readonly TestCertificate? _certificate;
    Socket? _socket;

    public EchoServer(TestCertificate? certificate)
    {
        _certificate = certificate;
        _ = Echo();
    }

    public int Port => _loopback.Port;

    public void Cut() => _socket?.Close(0);

    public void Dispose()
    {
        Cut();
        _loopback.Dispose();
    }

    async Task Echo()
    {
        try
        {
            _socket = await _loopback.Accept();
            await using var stream = await Secured(new NetworkStream(_socket));
            var buffer = new byte[4_096];
            while (await stream.ReadAsync(buffer) is > 0 and var read) await stream.WriteAsync(buffer.AsMemory(0, read));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or AuthenticationException or OperationCanceledException)
        {
            _socket?.Dispose();
        }
    }

    async Task<Stream> Secured(NetworkStream plain)
    {
        if (_certificate is null) return plain;
        var stream = new SslStream(plain);
        await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            ServerCertificateContext = SslStreamCertificateContext.Create(_certificate.Certificate, null, offline: true),
        });
        return stream;
    }
}
