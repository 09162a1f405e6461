using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Redis.Functional;

/// <summary>The options a socket gets before it connects.</summary>
internal static class SocketOptions
{
    // TCP_USER_TIMEOUT of linux/tcp.h; the framework has no name for it.
    private const int TcpLevel = 6;
    private const int UserTimeout = 18;

    internal static void Apply(Socket socket, RedisConfig config)
    {
        ApplyBuffers(socket, config);
        socket.NoDelay = config.NoDelay;
        if (!RedisConfig.IsForEver(config.TcpKeepAliveTime))
        {
            var seconds = (int)Math.Clamp(Math.Ceiling(config.TcpKeepAliveTime.TotalSeconds), 1, 32_767);
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, seconds);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, seconds);
            socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, 3);
        }
        if (OperatingSystem.IsLinux() && !RedisConfig.IsForEver(config.TcpUserTimeout))
        {
            Span<byte> milliseconds = stackalloc byte[sizeof(int)];
            MemoryMarshal.Write(milliseconds, (int)Math.Clamp(config.TcpUserTimeout.TotalMilliseconds, 1, int.MaxValue));
            socket.SetRawSocketOption(TcpLevel, UserTimeout, milliseconds);
        }
    }

    internal static void ApplyBuffers(Socket socket, RedisConfig config)
    {
        if (config.SocketReceiveBuffer is { } receive) socket.ReceiveBufferSize = receive;
        if (config.SocketSendBuffer is { } send) socket.SendBufferSize = send;
    }
}
