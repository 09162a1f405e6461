using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Redis.Functional.Tests.Transport;

/// <summary>A listening socket on this machine, and pairs of connected ends.</summary>
sealed class Loopback : IDisposable
{
    readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    public Loopback()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(16);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndPoint!).Port;

    public RedisEndpoint Endpoint => new RedisEndpoint.Tcp("127.0.0.1", Port);

    public static CancellationToken Limit => new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token;

    public async Task<Socket> Accept() => await _listener.AcceptAsync(Limit);

    public async Task<(TransportConnection Client, Socket Server)> Pair(RedisConfig? config = null)
    {
        // On a slow machine the other end does not read for seconds: the system would end the connection.
        var dialling = new SocketTransport(config ?? new RedisConfig { TcpUserTimeout = Timeout.InfiniteTimeSpan }).Connect(Endpoint, Limit);
        var server = await Accept();
        server.NoDelay = true;
        var dialled = await dialling;
        Assert.True(dialled.TryGetValue(out var client), dialled.ToString());
        return (client, server);
    }

    public static async Task<int> ReadExactly(Socket socket, Memory<byte> into)
    {
        var total = 0;
        while (total < into.Length && await socket.ReceiveAsync(into[total..], SocketFlags.None, Limit) is > 0 and var read) total += read;
        return total;
    }

    public void Dispose() => _listener.Dispose();
}
