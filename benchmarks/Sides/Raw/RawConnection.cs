using System.Net.Sockets;

namespace Redis.Functional.Benchmarks;

/// <summary>A socket, a buffer and a counter. RESP2, as a connection that never said HELLO.</summary>
public sealed class RawConnection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[256 * 1024];
    private ReplyCounter counter;

    private RawConnection()
    {
    }

    public static async Task<RawConnection> ConnectAsync(Target target)
    {
        var connection = new RawConnection();
        await connection.socket.ConnectAsync(target.Host, target.Port);
        foreach (var request in target.Login()) await connection.ExchangeAsync(request, 1);
        return connection;
    }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0) bytes = bytes[await socket.SendAsync(bytes)..];
    }

    /// <summary>Waits for bytes; how many replies ended in them.</summary>
    public async ValueTask<int> ReceiveAsync()
    {
        var read = await socket.ReceiveAsync(buffer.AsMemory());
        return read > 0 ? counter.Count(buffer.AsSpan(0, read)) : throw new IOException("The server closed the connection.");
    }

    /// <summary>Sends and waits for that many replies.</summary>
    public async ValueTask ExchangeAsync(ReadOnlyMemory<byte> bytes, int replies)
    {
        await SendAsync(bytes);
        while (replies > 0) replies -= await ReceiveAsync();
    }

    public void Dispose() => socket.Dispose();
}
