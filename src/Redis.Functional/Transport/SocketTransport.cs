using System.Net.Sockets;

namespace Redis.Functional.Protocol;

/// <summary>A transport over TCP and socket files, with TLS where the configuration says so.</summary>
/// <remarks>
/// <para>Names are resolved at each dial, and all addresses of a name are tried. It keeps no state between dials.</para>
/// <para>Since 0.1.</para>
/// </remarks>
public sealed class SocketTransport : ITransport
{
    // A server answers the first message of TLS sooner, as a rule; if it is far away, the question is asked in vain.
    private static readonly TimeSpan Prompt = TimeSpan.FromMilliseconds(250);

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

    /// <summary>Whether the port, to which a connection without TLS has failed, uses TLS.</summary>
    internal async ValueTask<bool> SpeaksTls(RedisEndpoint endpoint, CancellationToken token)
    {
        var dialled = await _dialer.Dial(endpoint, token).ConfigureAwait(false);
        return dialled.TryGetValue(out var socket) && await PortProbe.SpeaksTls(socket, token).ConfigureAwait(false);
    }

    // A port without TLS takes the first message for the beginning of a line, and waits for its end: the handshake would end with the time for connecting.
    private async ValueTask<RedisResult<Wire>> Secure(Socket socket, RedisEndpoint endpoint, CancellationToken token)
    {
        if (_config.Tls is null) return new SocketWire(socket);
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(token);
        var handshake = new TlsHandshake(_config.Tls, endpoint).Run(socket, cut.Token).AsTask();
        if (await IsPrompt(handshake, token).ConfigureAwait(false) || !await SpeaksPlainly(endpoint, token).ConfigureAwait(false)) return await handshake.ConfigureAwait(false);
        await cut.CancelAsync().ConfigureAwait(false);
        if ((await handshake.ConfigureAwait(false)).TryGetValue(out var wire)) wire.Abort();
        return new(TransportFaults.PlainPort(endpoint));
    }

    private async ValueTask<bool> IsPrompt(Task handshake, CancellationToken token)
    {
        if (handshake.IsCompleted) return true;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(token);
        var prompt = _config.ConnectTimeout < 4 * Prompt ? _config.ConnectTimeout / 4 : Prompt;
        await Task.WhenAny(handshake, Task.Delay(prompt, _config.TimeProvider, over.Token)).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
        return handshake.IsCompleted || token.IsCancellationRequested;
    }

    private async ValueTask<bool> SpeaksPlainly(RedisEndpoint endpoint, CancellationToken token)
    {
        var dialled = await _dialer.Dial(endpoint, token).ConfigureAwait(false);
        return dialled.TryGetValue(out var socket) && await PortProbe.SpeaksPlainly(socket, token).ConfigureAwait(false);
    }

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
