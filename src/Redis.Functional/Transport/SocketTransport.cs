using System.Net.Sockets;

namespace Redis.Functional.Protocol;

/// <summary>
/// TCP and socket files, with TLS where the configuration says so. Names are resolved at each dial, and all addresses of a name are
/// tried. Holds nothing between two dials. Since 0.1.
/// </summary>
public sealed class SocketTransport : ITransport
{
    private readonly RedisConfig _config;
    private readonly SocketDialer _dialer;

    /// <summary>With TLS, buffers and socket options of the configuration, and the system's name resolution or the given one.</summary>
    public SocketTransport(RedisConfig config, NameResolver? resolver = null)
    {
        _config = config ?? new RedisConfig();
        _dialer = new SocketDialer(_config, resolver ?? SocketDialer.AskSystem);
    }

    /// <summary>Dials, sets the socket's options, and agrees on TLS. The token is the only limit of time; a cancelled dial leaves nothing open.</summary>
    public async ValueTask<RedisResult<TransportConnection>> Connect(RedisEndpoint endpoint, CancellationToken cancellationToken)
    {
        if (endpoint is null) return new RedisError.Client.InvalidConfig("The endpoint is null.");
        if (endpoint.Problem() is { } problem) return new RedisError.Client.InvalidConfig(problem);
        var valid = RedisResult.FromEither(_config.Validate());
        if (valid.IsError) return valid.Error;
        var dialled = await _dialer.Dial(endpoint, cancellationToken).ConfigureAwait(false);
        if (!dialled.TryGetValue(out var socket)) return dialled.Error;
        var wire = await Secure(socket, endpoint, cancellationToken).ConfigureAwait(false);
        return wire.Map<TransportConnection>(open => new SocketConnection(open, _config, RemoteName(socket, endpoint)));
    }

    private async ValueTask<RedisResult<Wire>> Secure(Socket socket, RedisEndpoint endpoint, CancellationToken token) =>
        _config.Tls is null
            ? new SocketWire(socket)
            : await new TlsHandshake(_config.Tls, endpoint).Run(socket, token).ConfigureAwait(false);

    private static string RemoteName(Socket socket, RedisEndpoint endpoint)
    {
        try
        {
            return endpoint is RedisEndpoint.Tcp tcp && socket.RemoteEndPoint is System.Net.IPEndPoint remote && remote.Address.ToString() != tcp.Host
                ? $"{endpoint} ({remote.Address})"
                : endpoint.ToString();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return endpoint.ToString();
        }
    }
}
