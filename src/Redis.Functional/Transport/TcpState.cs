using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Redis.Functional;

/// <summary>What Linux tells about a TCP connection (TCP_INFO). The framework has no name for it.</summary>
internal static class TcpState
{
    private const int TcpLevel = 6;
    private const int Info = 11;

    // Places in the structure tcp_info of linux/tcp.h, which only grows at its end.
    private const int SegmentSize = 16;
    private const int UnconfirmedSegments = 24;
    private const int UnsentBytes = 144;
    private const int Needed = UnsentBytes + sizeof(uint);

    /// <summary>
    /// Bytes that were given to the system and that the peer's system has not confirmed: those that have not left, and segments on their way, each counted as
    /// a full one. 0 where the system is too old to tell. Throws what sockets throw.
    /// </summary>
    internal static long Unconfirmed(Socket socket)
    {
        Span<byte> info = stackalloc byte[Needed];
        if (socket.GetRawSocketOption(TcpLevel, Info, info) < Needed) return 0;
        return At(info, UnsentBytes) + ((long)At(info, UnconfirmedSegments) * At(info, SegmentSize));
    }

    private static uint At(ReadOnlySpan<byte> info, int place) => MemoryMarshal.Read<uint>(info[place..]);
}
