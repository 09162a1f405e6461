using System.Net.Security;
using System.Net.Sockets;

namespace Redis.Functional.TestKit;

/// <summary>A connection spoken by hand: one command, one reply. Not safe for concurrent use.</summary>
public sealed class RespConnection : IAsyncDisposable
{
    private readonly Stream stream;
    private byte[] buffer = new byte[16 * 1024];
    private int filled;

    public RespConnection(Stream stream) => this.stream = stream;

    /// <summary>Connects by TCP, without TLS and without any handshake.</summary>
    public static async Task<RespConnection> ConnectAsync(string host, int port, CancellationToken token = default) =>
        new(await DialAsync(host, port, token).ConfigureAwait(false));

    /// <summary>Connects by TCP with TLS.</summary>
    public static async Task<RespConnection> ConnectAsync(
        string host, int port, SslClientAuthenticationOptions tls, CancellationToken token = default)
    {
        var stream = new SslStream(await DialAsync(host, port, token).ConfigureAwait(false));
        try
        {
            await stream.AuthenticateAsClientAsync(tls, token).ConfigureAwait(false);
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new RespConnection(stream);
    }

    /// <summary>Connects by Unix socket.</summary>
    public static async Task<RespConnection> ConnectAsync(string socketPath, CancellationToken token = default)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(socketPath), token).ConfigureAwait(false);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        return new RespConnection(new NetworkStream(socket, ownsSocket: true));
    }

    /// <summary>Sends one command and reads one reply; an error reply is a reply.</summary>
    public async Task<RespReply> AskAsync(IReadOnlyList<string> args, CancellationToken token = default)
    {
        await SendAsync(RespFrames.Request([.. args]), token).ConfigureAwait(false);
        return await ReadAsync(token).ConfigureAwait(false);
    }

    public Task<RespReply> AskAsync(params string[] args) => AskAsync(args, CancellationToken.None);

    /// <summary>Sends bytes as they are.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken token = default)
    {
        await stream.WriteAsync(bytes, token).ConfigureAwait(false);
        await stream.FlushAsync(token).ConfigureAwait(false);
    }

    /// <summary>Sends several requests in one write.</summary>
    public Task SendAsync(params byte[][] requests) => SendAsync(requests.SelectMany(request => request).ToArray().AsMemory());

    /// <summary>Reads the next frame; <see cref="EndOfStreamException"/> when the peer closed.</summary>
    public async Task<RespReply> ReadAsync(CancellationToken token = default)
    {
        while (true)
        {
            var length = RespFrames.Measure(buffer.AsSpan(0, filled));
            if (length > 0)
            {
                var reply = RespReply.Parse(buffer.AsSpan(0, length));
                buffer.AsSpan(length, filled - length).CopyTo(buffer);
                filled -= length;
                return reply;
            }

            if (filled == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }

            var read = await stream.ReadAsync(buffer.AsMemory(filled), token).ConfigureAwait(false);
            if (read == 0)
            {
                throw new EndOfStreamException($"The peer closed the connection after {filled} bytes of a frame.");
            }

            filled += read;
        }
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private static async Task<NetworkStream> DialAsync(string host, int port, CancellationToken token)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(host, port, token).ConfigureAwait(false);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        return new NetworkStream(socket, ownsSocket: true);
    }
}
