using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Makes sessions: transport, TLS, handshake, all within the connect timeout. Holds nothing between two dials but the search for a new primary,
/// which its sessions share.
/// </summary>
internal sealed class Dialer
{
    private readonly RedisConfig _config;
    private readonly ITransport _transport;
    private readonly SessionLimits _limits;
    private readonly RespLimits _respLimits;
    private readonly CodecSet _codecs;
    private readonly Clock _clock;

    internal Dialer(RedisConfig config, ITransport transport, CodecSet codecs, Clock clock)
    {
        _clock = clock;
        _config = config;
        _transport = transport;
        _codecs = codecs;
        _limits = new SessionLimits(config);
        Failover = new FailoverProbe(Dial);
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

    /// <summary>What looks for a new primary when a server has become a replica.</summary>
    internal FailoverProbe Failover { get; }

    /// <summary>A started session, or why there is none. Ends by the connect timeout at the latest.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisResult<Session>> Dial(CancellationToken cancellationToken)
    {
        await Suspended().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using var timer = new CancellationTokenSource(_config.ConnectTimeout, _config.TimeProvider);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        var session = await Connect(limit.Token).ConfigureAwait(false);
        if (session.IsRight) return session;
        var error = cancellationToken.IsCancellationRequested ? new RedisError.Client.Cancelled(Delivery.NotSent)
            : session.Error is RedisError.Client.Cancelled ? TooLate($"connection to {Endpoint} (is the host up, does a firewall let the port through{(_config.Tls is null ? "" : ", and does the port speak TLS")}?)")
            : session.Error;
        return new((error with { Delivery = Delivery.NotSent }).AtNode(Endpoint.ToString()));
    }

    // Each method on the way to a connection suspends before it begins: its state is allocated then, not when a connection exists that would be
    // lost if that failed.
    private static Task Suspended() => Task.CompletedTask;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<Session>> Connect(CancellationToken token)
    {
        await Suspended().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        // Before the name is resolved: a primary that is found from now on may be another server than the one that is dialled here.
        var primariesSeen = Failover.PrimariesFound;
        var connected = await Reach(token).ConfigureAwait(false);
        if (!connected.TryGet(out var transport)) return new(connected.Error);
        if (transport is null) return new(new RedisError.Connection(ConnectionFault.Unreachable, "the transport answered null for a connection", Delivery.NotSent));
        RedisError failure;
        try
        {
            var (refusal, greeted) = await Greet(transport, token).ConfigureAwait(false);
            if (refusal is null) return new(Started(transport, greeted!, primariesSeen));
            failure = refusal;
        }
        catch (Exception exception)
        {
            failure = FallbackErrors.Defect(exception, Delivery.NotSent);
        }

        await Release(transport).ConfigureAwait(false);
        return new(failure);
    }

    private Session Started(TransportConnection transport, Handshake greeted, int primariesSeen)
    {
        var session = new Session(transport, Endpoint.ToString(), _limits, _clock, _respLimits, greeted.SpeaksResp3)
        {
            Failover = Failover, PrimariesSeen = primariesSeen, RefusesEcho = greeted.RefusesEcho,
        };
        if (greeted.Unselected is { } busy) session.SelectLater(_config.Database, busy);
        session.Start();
        return session;
    }

    // The transport may be the caller's own.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask Release(TransportConnection transport)
    {
        try
        {
            await transport.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The dial has failed already, and says why.
        }
    }

    // The transport may be the caller's own.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<TransportConnection>> Reach(CancellationToken token)
    {
        try
        {
            await Suspended().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            return await _transport.Connect(Endpoint, token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return new RedisError.Client.Cancelled(Delivery.NotSent);
        }
        catch (Exception exception)
        {
            return new RedisError.Connection(
                ConnectionFault.Unreachable, $"the transport failed: {exception.GetType().Name}: {exception.Message}", Delivery.NotSent);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<(RedisError? Refusal, Handshake? Greeted)> Greet(TransportConnection transport, CancellationToken token)
    {
        // Cancelling a read in progress is left to the transport's own end: one way out, whatever the handshake waits for.
        var abort = token.UnsafeRegister(static connection => ((TransportConnection)connection!).Abort(), transport);
        await using var _ = abort.ConfigureAwait(false);
        try
        {
            var credentials = await Ask(_config.Credentials, token).ConfigureAwait(false);
            if (credentials.IsLeft) return (credentials.Error, null);
            credentials.TryGet(out var known);
            var handshake = new Handshake(new HandshakeChannel(transport, _respLimits, _codecs), _config, known);
            var refusal = await handshake.Run(token).ConfigureAwait(false);
            if (refusal is not (null or RedisError.Connection { Fault: ConnectionFault.Lost })) return (refusal, null);
            return (token.IsCancellationRequested ? Silent() : refusal is null ? null : Ended(refusal), handshake);
        }
        catch (Exception exception)
        {
            return (new RedisError.Connection(ConnectionFault.Handshake, $"the handshake failed: {exception.Message}", Delivery.NotSent), null);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<RedisCredentials?>> Ask(CredentialProvider? provider, CancellationToken token)
    {
        if (provider is null) return new((RedisCredentials?)null);
        var (asked, failure) = await CallersFunction.Await(provider, static (provider, token) => provider.Current(token), token).ConfigureAwait(false);
        if (failure is null) return asked.TryGet(out var credentials) ? new(credentials) : new(asked.Error);
        return failure is OperationCanceledException && token.IsCancellationRequested
            ? TooLate("credentials from the credential provider")
            : new RedisError.Connection(
                ConnectionFault.Authentication, $"the credential provider failed: {failure.GetType().Name}: {failure.Message}", Delivery.NotSent);
    }

    private RedisError.Timeout Silent() => TooLate($"reply to the handshake from {Endpoint}, which accepts connections ({Doubt})");

    private RedisError.Connection Ended(RedisError loss) =>
        new(ConnectionFault.Handshake, $"{Endpoint} accepted the connection and ended it during the handshake: {loss.Message} ({Doubt})", Delivery.NotSent);

    private string Doubt => _config.Tls is null ? "is it a Redis server, and not its TLS port?" : "is it a Redis server?";

    private RedisError.Timeout TooLate(string what) => new(what, _config.ConnectTimeout, Delivery.NotSent);
}
