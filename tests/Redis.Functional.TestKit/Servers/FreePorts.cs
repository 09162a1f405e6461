using System.Net;
using System.Net.Sockets;

namespace Redis.Functional.TestKit;

/// <summary>Ports that nobody listens on, below 22,768: a cluster's bus is the port plus 10,000 and must stay under the range
/// the system takes outgoing ports from (32,768 and up).</summary>
public static class FreePorts
{
    private const int First = 10_000;
    private const int Last = 22_767;

    /// <summary>A port free at this moment (with its bus port). Another process may still take it: start, and try again.</summary>
    public static int Next()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, Last + 1);
            if (IsFree(port) && IsFree(port + 10_000))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            probe.Bind(new IPEndPoint(IPAddress.Any, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
