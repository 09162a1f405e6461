using System.Net;
using System.Net.Sockets;

namespace Redis.Functional.IntegrationTests;

/// <summary>
/// Leads to a server that says of itself here that it is a replica in sync: its question for the role is replaced by a script. All else goes through as it is. So a
/// client reads at a replica that is never behind.
/// </summary>
internal sealed class RolePretence
{
    private static readonly byte[] Role = "*1\r\n$4\r\nROLE\r\n"u8.ToArray();
    private static readonly byte[] Answer = "*3\r\n$4\r\nEVAL\r\n$46\r\nreturn {'slave', 'primary', 1, 'connected', 1}\r\n$1\r\n0\r\n"u8.ToArray();

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private RolePretence() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Until the process ends.</summary>
    public static RolePretence Start(string host, int port)
    {
        var pretence = new RolePretence();
        _ = pretence.Accept(host, port);
        return pretence;
    }

    private async Task Accept(string host, int port)
    {
        while (true) _ = Lead(await _listener.AcceptTcpClientAsync(), host, port);
    }

    private static async Task Lead(TcpClient caller, string host, int port)
    {
        using var here = caller;
        using var there = new TcpClient { NoDelay = true };
        here.NoDelay = true;
        try
        {
            await there.ConnectAsync(host, port);
            await Task.WhenAny(Pass(here.GetStream(), there.GetStream(), isRequest: true), Pass(there.GetStream(), here.GetStream(), isRequest: false));
        }
        catch (SocketException)
        {
            // The client sees its connection end.
        }
    }

    private static async Task Pass(NetworkStream from, NetworkStream to, bool isRequest)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (int read; (read = await from.ReadAsync(buffer)) > 0;)
            {
                // One that is cut in two is not found: then the client reads at the primary for a second.
                var at = isRequest ? buffer.AsSpan(0, read).IndexOf(Role) : -1;
                if (at < 0) await to.WriteAsync(buffer.AsMemory(0, read));
                else await to.WriteAsync((byte[])[.. buffer[..at], .. Answer, .. buffer[(at + Role.Length)..read]]);
            }
        }
        catch (IOException)
        {
            // One side is gone: the other goes too.
        }
    }
}
