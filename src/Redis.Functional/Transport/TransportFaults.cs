using System.Net.Sockets;

namespace Redis.Functional;

/// <summary>What exceptions of sockets mean, in words that tell a person what to do.</summary>
internal static class TransportFaults
{
    internal static readonly RedisError ClosedByServer = Lost("The server closed the connection.");

    internal static readonly RedisError ClosedByClient = Lost("The connection was closed by this client.");

    internal static readonly RedisError ReplyTooLarge = Lost("A reply does not fit into the memory of this process.");

    internal static readonly RedisError TwoReaders = Lost("Two reads ran concurrently on one connection.");

    internal static readonly RedisError TwoWriters = Lost("Two writes ran concurrently on one connection.");

    /// <summary>Of a connection that stood. Whether a request ran is not known here.</summary>
    internal static RedisError WhileOpen(Exception exception) => SocketErrorOf(exception) switch
    {
        SocketError.ConnectionReset or SocketError.ConnectionAborted => Lost("The connection was reset by the server or by a device on the network path."),
        SocketError.Shutdown => Lost("The server closed the connection before the request was sent completely."),
        SocketError.TimedOut => Lost("The server did not acknowledge data in time."),
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown => Lost("The network to the server is not available."),
        SocketError.OperationAborted or SocketError.NotSocket or SocketError.Interrupted => ClosedByClient,
        { } other => Lost($"The connection failed ({other})."),
        null when exception is ObjectDisposedException => ClosedByClient,
        _ => Lost($"The connection failed: {ErrorText.Of(exception)}"),
    };

    /// <summary>Of a dial. Nothing was sent.</summary>
    internal static RedisError WhileDialing(Exception exception, RedisEndpoint endpoint, CancellationToken token) => token.IsCancellationRequested
        ? new RedisError.Client.Cancelled(Delivery.NotSent)
        : SocketErrorOf(exception) switch
        {
            SocketError.ConnectionRefused => NotMade(
                ConnectionFault.Refused, $"{endpoint} refused the connection. Start a server there, or correct the address."),
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => NameNotFound(endpoint),
            SocketError.TimedOut => NotMade(
                ConnectionFault.Unreachable, $"{endpoint} does not respond. Check that the host is up and that no firewall blocks the port."),
            SocketError.AccessDenied => NotMade(
                ConnectionFault.Unreachable, $"This process is not permitted to open {endpoint}. Check the permissions of the socket file, or the firewall."),
            { } other when endpoint is RedisEndpoint.Unix => NotMade(
                ConnectionFault.Unreachable, $"The socket file {endpoint} cannot be opened ({other}). Check that it exists and that a server listens on it."),
            { } other => NotMade(ConnectionFault.Unreachable, $"{endpoint} cannot be reached ({other}). Check the address and the network."),
            null => NotMade(ConnectionFault.Unreachable, $"{endpoint} cannot be reached: {ErrorText.Of(exception)}"),
        };

    internal static RedisError NameNotFound(RedisEndpoint endpoint) =>
        NotMade(ConnectionFault.NameNotFound, $"The host of {endpoint} has no address. Check the host name and the name server.");

    internal static RedisError Tls(string reason) => NotMade(ConnectionFault.Tls, reason);

    /// <summary>The configuration says TLS, and the port does not use it.</summary>
    internal static RedisError PlainPort(RedisEndpoint endpoint) =>
        NotMade(ConnectionFault.ConfigurationRejected, $"{endpoint} does not use TLS on this port. Use redis:// for this port, or use the server's TLS port.");

    /// <summary>The configuration says nothing of TLS, and the port uses it.</summary>
    internal static RedisError TlsPort(RedisEndpoint endpoint) =>
        NotMade(ConnectionFault.ConfigurationRejected, $"{endpoint} uses TLS on this port. Use rediss:// for this port, or use the server's port without TLS.");

    internal static SocketError? SocketErrorOf(Exception? exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is SocketException socket) return socket.SocketErrorCode;
        }
        return null;
    }

    private static RedisError NotMade(ConnectionFault fault, string reason) => new RedisError.Connection(fault, reason, Delivery.NotSent);

    private static RedisError Lost(string reason) => new RedisError.Connection(ConnectionFault.Lost, reason, Delivery.Unknown);
}
