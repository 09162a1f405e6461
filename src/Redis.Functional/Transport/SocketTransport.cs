using System.Net.Sockets;

namespace Redis.Functional.Protocol;

/// <summary>A transport over TCP and socket files, with TLS where the configuration says so.</summary>
/// <remarks>
/// <para>Names are resolved at each dial, and all addresses of a name are tried. It keeps no state between dials.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class SocketTransport : ITransport
{
    private readonly RedisConfig _config;
    private readonly SocketDialer _dialer;

    /// <summary>Creates a transport with the TLS, buffer and socket settings of a configuration.</summary>
    /// <remarks>Null resolver: the name resolution of the system.</remarks>
    public SocketTransport(RedisConfig config, NameResolver? resolver = null)
    {
        _config = config ?? new RedisConfig();
        _dialer = new SocketDialer(_config, resolver ?? SocketDialer.AskSystem);
    }

    /// <summary>Connects, sets the socket options and performs the TLS handshake.</summary>
    /// <remarks>The token is the only time limit; a cancelled dial leaves nothing open.</remarks>
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
