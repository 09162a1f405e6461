using System.Net.Sockets;

namespace Redis.Functional;

/// <summary>A connected socket. The framework reuses its event arguments, so neither direction allocates.</summary>
internal sealed class SocketWire(Socket socket) : Wire
{
    internal override bool HasUnread => HasReceived(socket);

    internal override long Unconfirmed => UnconfirmedOf(socket);

    internal override ValueTask<int> Receive(Memory<byte> into, CancellationToken token) => socket.ReceiveAsync(into, SocketFlags.None, token);

    internal override ValueTask<int> Send(ReadOnlyMemory<byte> bytes) => socket.SendAsync(bytes, SocketFlags.None);

    protected override void Free() => socket.Dispose();
}
