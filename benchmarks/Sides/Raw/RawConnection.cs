using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Redis.Functional.Benchmarks;

/// <summary>A socket, a buffer and a counter. RESP2, as a connection that never said HELLO.</summary>
public sealed class RawConnection : IDisposable
{
    // Of the first read of a large value, whose rest goes where it stays.
    private const int HeadLength = 16 * 1024;

    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer;
    private SslStream? tls;
    private ReplyCounter counter;

    private RawConnection(int bufferLength) => buffer = new byte[bufferLength];

    public static async Task<RawConnection> ConnectAsync(Target target, bool isTls = false, int bufferLength = 256 * 1024)
    {
        var connection = new RawConnection(bufferLength);
        await connection.socket.ConnectAsync(target.Host, isTls ? target.TlsPort : target.Port);
        if (isTls)
        {
            connection.tls = new(new NetworkStream(connection.socket), leaveInnerStreamOpen: false, static (_, _, _, _) => true);
            await connection.tls.AuthenticateAsClientAsync(target.Host);
        }

        foreach (var request in target.Login()) await connection.ExchangeAsync(request, 1);
        return connection;
    }

    /// <summary>The socket's own task, which is pooled: an async method around it would allocate one more.</summary>
    public ValueTask<int> SendAsync(ReadOnlyMemory<byte> bytes) => tls is null ? socket.SendAsync(bytes) : EncryptAsync(tls, bytes);

    /// <summary>Waits for bytes, which <see cref="Replies"/> then counts.</summary>
    public ValueTask<int> ReceiveAsync() => ReceiveAsync(buffer);

    /// <summary>How many replies ended in the bytes received.</summary>
    public int Replies(int received) => counter.Count(buffer.AsSpan(0, Received(received)));

    /// <summary>One value, in an array of its own.</summary>
    public async ValueTask<byte[]> ReceiveValueAsync()
    {
        var (got, head) = (0, -1);
        while (head < 0)
        {
            got += Received(await ReceiveAsync(buffer.AsMemory(got, HeadLength - got)));
            head = buffer.AsSpan(0, got).IndexOf((byte)'\n');
        }

        var length = int.Parse(Encoding.ASCII.GetString(buffer, 1, head - 2), CultureInfo.InvariantCulture);
        var value = GC.AllocateUninitializedArray<byte>(length);
        var filled = Math.Min(length, got - head - 1);
        buffer.AsSpan(head + 1, filled).CopyTo(value);
        var rest = length + "\r\n".Length - (got - head - 1);
        while (filled < length)
        {
            var more = Received(await ReceiveAsync(value.AsMemory(filled)));
            (filled, rest) = (filled + more, rest - more);
        }

        while (rest > 0) rest -= Received(await ReceiveAsync(buffer.AsMemory(0, rest)));
        return value;
    }

    /// <summary>Sends and waits for that many replies.</summary>
    public async Task ExchangeAsync(ReadOnlyMemory<byte> bytes, int replies)
    {
        await SendAsync(bytes);
        while (replies > 0) replies -= Replies(await ReceiveAsync());
    }

    /// <summary>Keeps that many requests in flight as long as a window is open; answers how many replies came.</summary>
    public async Task<long> KeepInFlightAsync(RequestTape tape, int depth, Window window)
    {
        var (done, at, toSend, taken) = (0L, 0, depth, 0);
        var sent = new Queue<(long Start, int Count)>();
        while (window.IsOpen)
        {
            if (window.TakesLatencies && toSend > 0) sent.Enqueue((window.Start(), toSend));
            while (toSend > 0)
            {
                var now = Math.Min(toSend, tape.Count - at);
                await SendAsync(tape.Slice(at, now));
                at = (at + now) % tape.Count;
                toSend -= now;
            }

            toSend = Replies(await ReceiveAsync());
            done += toSend;
            if (window.TakesLatencies) Time(sent, ref taken, toSend, window);
        }

        for (var rest = depth - toSend; rest > 0;)
        {
            var replies = Replies(await ReceiveAsync());
            rest -= replies;
            done += replies;
        }

        return done;
    }

    public void Dispose()
    {
        tls?.Dispose();
        socket.Dispose();
    }

    // Replies come in the order of the requests; those sent together may come apart.
    private static void Time(Queue<(long Start, int Count)> sent, ref int taken, int replies, Window window)
    {
        for (; replies > 0; replies--)
        {
            var (start, count) = sent.Peek();
            window.Take(start);
            if (++taken < count) continue;
            sent.Dequeue();
            taken = 0;
        }
    }

    private static int Received(int bytes) => bytes > 0 ? bytes : throw new IOException("The server closed the connection.");

    private static async ValueTask<int> EncryptAsync(SslStream tls, ReadOnlyMemory<byte> bytes)
    {
        await tls.WriteAsync(bytes);
        return bytes.Length;
    }

    private ValueTask<int> ReceiveAsync(Memory<byte> into) => tls is null ? socket.ReceiveAsync(into) : tls.ReadAsync(into);
}
