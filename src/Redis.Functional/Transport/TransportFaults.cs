using System.Net.Sockets;

namespace Redis.Functional;

/// <summary>What exceptions of sockets mean, in words that tell a person what to do.</summary>
internal static class TransportFaults
{
    internal static readonly RedisError ClosedByServer = Lost("the server closed the connection");

    internal static readonly RedisError ClosedByClient = Lost("the connection was closed by this client");

    internal static readonly RedisError ReplyTooLarge = Lost("a reply does not fit into the memory of this process");

    internal static readonly RedisError TwoReaders = Lost("two reads were made at once on one connection");

    internal static readonly RedisError TwoWriters = Lost("two writes were made at once on one connection");

    /// <summary>Of a connection that stood. Whether a request ran is not known here.</summary>
    internal static RedisError WhileOpen(Exception exception) => SocketErrorOf(exception) switch
    {
        SocketError.ConnectionReset or SocketError.ConnectionAborted => Lost("the server or something on the way reset the connection"),
        SocketError.Shutdown => Lost("the server closed the connection before all was sent"),
        SocketError.TimedOut => Lost("the server did not acknowledge anything for too long"),
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown => Lost("the network to the server is gone"),
        SocketError.OperationAborted or SocketError.NotSocket or SocketError.Interrupted => ClosedByClient,
        { } other => Lost($"the connection broke ({other})"),
        null when exception is ObjectDisposedException => ClosedByClient,
        _ => Lost($"the connection broke ({exception.GetType().Name}: {exception.Message})"),
    };

    /// <summary>Of a dial. Nothing was sent.</summary>
    internal static RedisError WhileDialing(Exception exception, RedisEndpoint endpoint, CancellationToken token) => token.IsCancellationRequested
        ? new RedisError.Client.Cancelled(Delivery.NotSent)
        : SocketErrorOf(exception) switch
        {
            SocketError.ConnectionRefused => NotMade(
                ConnectionFault.Refused, $"nothing listens at {endpoint}: start a server there, or correct the address"),
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => NameNotFound(endpoint),
            SocketError.TimedOut => NotMade(
                ConnectionFault.Unreachable, $"{endpoint} does not answer: is the host up, and does a firewall let the port through?"),
            SocketError.AccessDenied => NotMade(
                ConnectionFault.Unreachable, $"this process may not open {endpoint}: check the permissions of the socket file or the firewall"),
            { } other when endpoint is RedisEndpoint.Unix => NotMade(
                ConnectionFault.Unreachable, $"the socket file {endpoint} cannot be opened ({other}): does it exist, and is a server listening on it?"),
            { } other => NotMade(ConnectionFault.Unreachable, $"{endpoint} cannot be reached ({other}): check the address and the network"),
            null => NotMade(ConnectionFault.Unreachable, $"{endpoint} cannot be reached ({exception.GetType().Name}: {exception.Message})"),
        };

    internal static RedisError NameNotFound(RedisEndpoint endpoint) =>
        NotMade(ConnectionFault.NameNotFound, $"the host of {endpoint} has no address: check its name and the name server");

    internal static RedisError Tls(string reason) => NotMade(ConnectionFault.Tls, reason);

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
