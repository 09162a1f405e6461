using System.Net.Sockets;

namespace Redis.Functional;

/// <summary>One connected byte stream under <see cref="ReceiveReader"/> and <see cref="SendWriter"/>: a socket, or TLS over one.</summary>
internal abstract class Wire
{
    private RedisError? _fault;
    private int _openEnds = 2;

    internal RedisError? Fault => Volatile.Read(ref _fault);

    /// <summary>True when the system holds received bytes. Throws nothing.</summary>
    internal abstract bool HasUnread { get; }

    /// <summary>Bytes that the peer's system has not confirmed, about; 0 where the system does not say. Throws nothing.</summary>
    internal abstract long Unconfirmed { get; }

    /// <summary>At least one byte, or 0 at the end. May throw what sockets throw.</summary>
    internal abstract ValueTask<int> Receive(Memory<byte> into, CancellationToken token);

    /// <summary>How many of the bytes were taken; 0 when the wire has failed. May throw what sockets throw.</summary>
    internal abstract ValueTask<int> Send(ReadOnlyMemory<byte> bytes);

    /// <summary>Frees the socket. Called once.</summary>
    protected abstract void Free();

    protected static bool HasReceived(Socket socket)
    {
        try
        {
            return socket.Available > 0;
        }
        catch (Exception)
        {
            // It has been closed, and the fault says why.
            return false;
        }
    }

    protected static long UnconfirmedOf(Socket socket)
    {
        if (!OperatingSystem.IsLinux() || socket.ProtocolType != ProtocolType.Tcp) return 0;
        try
        {
            return TcpState.Unconfirmed(socket);
        }
        catch (Exception)
        {
            // It has been closed, and the fault says why.
            return 0;
        }
    }

    internal void Fail(Exception exception)
    {
        // Explained only when it is the first: after an abort every operation fails, and says nothing new.
        if (Fault is null) Fail(TransportFaults.WhileOpen(exception));
    }

    internal void Fail(RedisError fault)
    {
        if (Interlocked.CompareExchange(ref _fault, fault, null) is null) Free();
    }

    internal void EndOfStream() => Fail(TransportFaults.ClosedByServer);

    internal void Abort() => Fail(TransportFaults.ClosedByClient);

    internal void CompleteEnd()
    {
        if (Interlocked.Decrement(ref _openEnds) == 0) Abort();
    }
}
