namespace Redis.Functional;

/// <summary>Makes sessions: transport, TLS, handshake, all within the connect timeout. Holds nothing between two dials.</summary>
internal sealed class Dialer
{
    private readonly RedisConfig _config;
    private readonly ITransport _transport;
    private readonly SessionLimits _limits;
    private readonly RespLimits _respLimits;
    private readonly CodecSet _codecs;

    internal Dialer(RedisConfig config, ITransport transport, CodecSet codecs)
    {
        _config = config;
        _transport = transport;
        _codecs = codecs;
        _limits = new SessionLimits(config);
        _respLimits = new RespLimits
        {
            MaxDepth = config.MaxReplyDepth,
            MaxBulkLength = config.MaxBulkLength,
            MaxElements = config.MaxReplyElements,
            MaxFrameLength = config.MaxFrameLength,
            MaxLineLength = config.MaxLineLength,
        };
    }

    internal RedisEndpoint Endpoint => _config.Endpoint;

    /// <summary>A started session, or why there is none. Ends by the connect timeout at the latest.</summary>
    internal async ValueTask<RedisResult<Session>> Dial(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var timeout = _config.ConnectTimeout;
        if (timeout > TimeSpan.Zero) limit.CancelAfter(timeout);
        var session = await Connect(limit.Token).ConfigureAwait(false);
        if (session.IsRight || session.Error is not RedisError.Client.Cancelled || cancellationToken.IsCancellationRequested)
            return session.IsRight ? session : new((session.Error with { Delivery = Delivery.NotSent }).AtNode(Endpoint.ToString()));
        return new(new RedisError.Timeout($"working connection to {Endpoint}", timeout, Delivery.NotSent)
        {
            Context = new() { Node = Endpoint.ToString() },
        });
    }

    private async ValueTask<RedisResult<Session>> Connect(CancellationToken token)
    {
        var connected = await _transport.Connect(Endpoint, token).ConfigureAwait(false);
        if (!connected.TryGet(out var transport)) return new(connected.Error);
        var refusal = await Greet(transport, token).ConfigureAwait(false);
        if (refusal is null)
        {
            var session = new Session(transport, Endpoint.ToString(), _limits, new Clock(_config.TimeProvider), _respLimits);
            session.Start();
            return new(session);
        }

        await transport.DisposeAsync().ConfigureAwait(false);
        return new(refusal);
    }

    private async ValueTask<RedisError?> Greet(TransportConnection transport, CancellationToken token)
    {
        // Cancelling a read in progress is left to the transport's own end: one way out, whatever the handshake waits for.
        var abort = token.UnsafeRegister(static connection => ((TransportConnection)connection!).Abort(), transport);
        await using var _ = abort.ConfigureAwait(false);
        try
        {
            RedisCredentials? credentials = null;
            if (_config.Credentials is { } provider)
            {
                var asked = await provider.Current(token).ConfigureAwait(false);
                if (!asked.TryGet(out credentials)) return asked.Error;
            }

            var channel = new HandshakeChannel(transport, _respLimits, _codecs);
            var refusal = await new Handshake(channel, _config, credentials).Run(CancellationToken.None).ConfigureAwait(false);
            return token.IsCancellationRequested ? new RedisError.Client.Cancelled(Delivery.NotSent) : refusal;
        }
        catch (Exception exception)
        {
            return new RedisError.Connection(ConnectionFault.Handshake, $"the handshake failed: {exception.Message}", Delivery.NotSent);
        }
    }
}
