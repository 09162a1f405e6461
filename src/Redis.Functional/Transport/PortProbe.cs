using System.Net.Security;
using System.Net.Sockets;

namespace Redis.Functional;

/// <summary>
/// Finds out what a port speaks where a connection to it has failed or gets no reply, on another connection, which is closed afterwards. Nothing is sent
/// there but the first message of TLS, or a PING. The sockets are disposed.
/// </summary>
internal static class PortProbe
{
    /// <summary>Whether the port presents a certificate.</summary>
    internal static async Task<bool> SpeaksTls(Socket socket, CancellationToken token)
    {
        var isPresented = false;
        try
        {
            var stream = new SslStream(new NetworkStream(socket, ownsSocket: true));
            await using var _ = stream.ConfigureAwait(false);
            var settings = new SslClientAuthenticationOptions
            {
                TargetHost = "",
                RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                {
                    isPresented = certificate is not null;
                    return false;
                },
            };
            await stream.AuthenticateAsClientAsync(settings, token).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The certificate is always refused: what matters is that there is one.
        }

        return isPresented;
    }

    /// <summary>Whether the port answers a PING that is not encrypted, with whatever a server of Redis says to it.</summary>
    internal static async Task<bool> SpeaksPlainly(Socket socket, CancellationToken token)
    {
        try
        {
            using var _ = socket;
            await socket.SendAsync("PING\r\n"u8.ToArray(), SocketFlags.None, token).ConfigureAwait(false);
            var first = new byte[1];
            return await socket.ReceiveAsync(first, SocketFlags.None, token).ConfigureAwait(false) == 1 && first[0] is (byte)'+' or (byte)'-';
        }
        catch (Exception)
        {
            // A port of TLS closes the connection.
            return false;
        }
    }
}
