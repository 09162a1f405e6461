using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>TLS over a connected socket, after the server's name was verified.</summary>
internal sealed class TlsWire(Socket socket, SslStream stream) : Wire
{
    private bool _received;

    internal override ValueTask<int> Receive(Memory<byte> into, CancellationToken token) =>
        _received ? stream.ReadAsync(into, token) : ReceiveFirst(into, token);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<int> Send(ReadOnlyMemory<byte> bytes)
    {
        await stream.WriteAsync(bytes).ConfigureAwait(false);
        return bytes.Length;
    }

    // Under TLS 1.3 a server refuses the client's certificate only after the handshake: the first read fails, or finds the end.
    protected override RedisError Explain(Exception exception) =>
        !_received && TlsFaults.OfFirstRead(exception) is { } refused ? refused : TransportFaults.WhileOpen(exception);

    protected override void Free()
    {
        socket.Dispose();
        stream.Dispose();
    }

    private async ValueTask<int> ReceiveFirst(Memory<byte> into, CancellationToken token)
    {
        var received = await stream.ReadAsync(into, token).ConfigureAwait(false);
        _received = true;
        return received;
    }
}
