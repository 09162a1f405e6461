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

    /// <summary>The socket's own task, which is pooled: an async method around it would allocate one more.</summary>
    public ValueTask<int> SendAsync(ReadOnlyMemory<byte> bytes) => socket.SendAsync(bytes);

    /// <summary>Waits for bytes, which <see cref="Replies"/> then counts.</summary>
    public ValueTask<int> ReceiveAsync() => socket.ReceiveAsync(buffer.AsMemory());

    /// <summary>How many replies ended in the bytes received.</summary>
    public int Replies(int received) =>
        received > 0 ? counter.Count(buffer.AsSpan(0, received)) : throw new IOException("The server closed the connection.");

    /// <summary>Sends and waits for that many replies.</summary>
    public async Task ExchangeAsync(ReadOnlyMemory<byte> bytes, int replies)
    {
        await SendAsync(bytes);
        while (replies > 0) replies -= Replies(await ReceiveAsync());
    }

    /// <summary>Keeps that many requests in flight as long as a window is open; answers how many replies came.</summary>
    public async Task<long> KeepInFlightAsync(RequestTape tape, int depth, Window window)
    {
        var (done, at, toSend) = (0L, 0, depth);
        while (window.IsOpen)
        {
            while (toSend > 0)
            {
                var now = Math.Min(toSend, tape.Count - at);
                await SendAsync(tape.Slice(at, now));
                at = (at + now) % tape.Count;
                toSend -= now;
            }

            toSend = Replies(await ReceiveAsync());
            done += toSend;
        }

        for (var rest = depth - toSend; rest > 0;)
        {
            var replies = Replies(await ReceiveAsync());
            rest -= replies;
            done += replies;
        }

        return done;
    }

    public void Dispose() => socket.Dispose();
}
