using System.Runtime.CompilerServices;

namespace Redis.Functional;

/// <summary>
/// Makes sessions: asks where to dial, connects, greets, and checks who answered, all within the connect timeout. Holds nothing between two dials but what
/// its sessions share: the search for a new primary, and the question to a silent server.
/// </summary>
internal sealed class Dialer
{
    private const int UnknownPort = 0;
    private const int PlainPort = 1;
    private const int TlsPort = 2;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(250);

    private readonly RedisConfig _config;
    private readonly ILocator _locator;
    private readonly ITransport _transport;
    private readonly SessionLimits _limits;
    private readonly RespLimits _respLimits;
    private readonly CodecSet _codecs;
    private readonly Clock _clock;

    // What the port uses, as far as it was found out.
    private int _port;

    internal Dialer(RedisConfig config, ILocator locator, ITransport transport, CodecSet codecs, Clock clock, BeatPlace? place = null)
    {
        _clock = clock;
        _config = config;
        _locator = locator;
        _transport = transport;
        _codecs = codecs;
        _limits = new SessionLimits(config);
        Failover = new FailoverProbe(Dial, place);
        Silence = new SilenceProbe(Dial, _limits.AnswerWithin, config.TimeProvider);
        _respLimits = config.Limits;
    }

    /// <summary>What it dials, for errors while there is no connection.</summary>
    internal string Name => _locator.Name;

    /// <summary>What looks for a new primary when a server has become a replica.</summary>
    internal FailoverProbe Failover { get; }

    /// <summary>What asks a server that is silent on one connection whether it answers on another.</summary>
    internal SilenceProbe Silence { get; }

    /// <summary>Ends the search and the question; none that begins later connects. Allocates nothing.</summary>
    internal void Close()
    {
        Failover.Close();
        Silence.Close();
    }

    /// <summary>A started session, or why there is none. Ends by the connect timeout at the latest.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<RedisResult<Session>> Dial(CancellationToken cancellationToken)
    {
        await Suspended().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        using var timer = new CancellationTokenSource(_config.ConnectTimeout, _config.TimeProvider);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        (RedisResult<Session>, RedisEndpoint?)? before = null;
        for (var pause = FirstPause; ; pause = Clock.Longer(pause, LongestPause))
        {
            var found = await Search(limit.Token).ConfigureAwait(false);
            if (found.Session.IsOk) return found.Session;

            // A search that was cut off does not say what is wrong; the one before it does.
            var (session, place) = limit.IsCancellationRequested && before is { } whole ? whole : found;
            before = (session, place);
            if (_locator.LooksAgain(place, session.Error) && !limit.IsCancellationRequested)
            {
                await Clock.Delay(pause, _config.TimeProvider, limit.Token).ConfigureAwait(false);
                if (!limit.IsCancellationRequested) continue;
            }

            var node = place?.ToString() ?? Name;
            var error = cancellationToken.IsCancellationRequested ? new RedisError.Client.Cancelled(Delivery.NotSent)
                : session.Error is RedisError.Client.Cancelled ? TooLate($"connection to {node}", ErrorText.Unreachable(_config.Tls is not null))
                : session.Error;
            return new((error with { Delivery = Delivery.NotSent }).AtNode(node));
        }
    }

    // All places where the server may be, one after the other. The error, and where it came from, are those of the last one; null: no place was found.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<(RedisResult<Session> Session, RedisEndpoint? Place)> Search(CancellationToken token)
    {
        await Suspended().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        // Before the address is looked for: a primary that is found from now on may be another server than the one that is dialled here.
        var primariesSeen = Failover.PrimariesFound;
        var found = await _locator.Find(token).ConfigureAwait(false);
        if (!found.TryGetValue(out var place)) return (new(found.Error), null);
        for (; place.Next is { } next; place = next)
        {
            using var within = new CancellationTokenSource(place.Within, _config.TimeProvider);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(token, within.Token);
            var session = await Connect(place.Endpoint, primariesSeen, limit.Token).ConfigureAwait(false);
            if (session.IsOk || token.IsCancellationRequested) return (session, place.Endpoint);
        }

        return (await Connect(place.Endpoint, primariesSeen, token).ConfigureAwait(false), place.Endpoint);
    }

    // Each method on the way to a connection suspends before it begins: its state is allocated then, not when a connection exists that would be
    // lost if that failed.
    private static Task Suspended() => Task.CompletedTask;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<Session>> Connect(RedisEndpoint endpoint, int primariesSeen, CancellationToken token)
    {
        await Suspended().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var connected = await Reach(endpoint, token).ConfigureAwait(false);
        if (!connected.TryGetValue(out var transport)) return new(connected.Error);
        if (transport is null) return new(new RedisError.Connection(ConnectionFault.Unreachable, "The transport returned null instead of a connection.", Delivery.NotSent));
        RedisError failure;
        try
        {
            var (refusal, greeted) = await Greet(endpoint, transport, token).ConfigureAwait(false);
            if (refusal is null) return new(Started(endpoint, transport, greeted!, primariesSeen));
            failure = refusal;
        }
        catch (Exception exception)
        {
            failure = FallbackErrors.Defect(exception, Delivery.NotSent);
        }

        await Release(transport).ConfigureAwait(false);
        return new(failure);
    }

    private Session Started(RedisEndpoint endpoint, TransportConnection transport, Handshake greeted, int primariesSeen)
    {
        var session = new Session(transport, endpoint.ToString(), _limits, _clock, _respLimits, greeted.SpeaksResp3)
        {
            Silence = Silence, RefusesEcho = greeted.RefusesEcho, Hello = greeted.Hello, ClientId = greeted.Hello.ClientId,
        };
        Volatile.Write(ref _port, PlainPort);
        session.Follow(Failover, primariesSeen);
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
    private async ValueTask<RedisResult<TransportConnection>> Reach(RedisEndpoint endpoint, CancellationToken token)
    {
        try
        {
            await Suspended().ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            return await _transport.Connect(endpoint, token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return new RedisError.Client.Cancelled(Delivery.NotSent);
        }
        catch (Exception exception)
        {
            return new RedisError.Connection(
                ConnectionFault.Unreachable, $"The transport failed: {ErrorText.Of(exception)}", Delivery.NotSent);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<(RedisError? Refusal, Handshake? Greeted)> Greet(RedisEndpoint endpoint, TransportConnection transport, CancellationToken token)
    {
        // Cancelling a read in progress is left to the transport's own end: one way out, whatever the handshake waits for.
        var abort = token.UnsafeRegister(static connection => ((TransportConnection)connection!).Abort(), transport);
        await using var _ = abort.ConfigureAwait(false);
        try
        {
            var credentials = await Ask(_config.Credentials, token).ConfigureAwait(false);
            if (credentials.IsError) return (credentials.Error, null);
            credentials.TryGetValue(out var known);
            var handshake = new Handshake(new HandshakeChannel(transport, _respLimits, _codecs), endpoint, _config, known, _locator.ReadsOnly);
            var refusal = await handshake.Run(token).ConfigureAwait(false);
            if (refusal is not (null or RedisError.Connection { Fault: ConnectionFault.Lost })) return (refusal, null);
            if (token.IsCancellationRequested) return (Silent(endpoint), null);
            if (refusal is not null) return (await UsesTls(endpoint, token).ConfigureAwait(false) ? TransportFaults.TlsPort(endpoint) : Ended(endpoint, refusal), null);
            return (await handshake.Role(_locator).ConfigureAwait(false) ?? _locator.Check(endpoint, handshake.Hello), handshake);
        }
        catch (Exception exception)
        {
            return (new RedisError.Connection(ConnectionFault.Handshake, $"The handshake failed: {ErrorText.Sentence(exception.Message)}", Delivery.NotSent), null);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<RedisResult<RedisCredentials?>> Ask(CredentialProvider? provider, CancellationToken token)
    {
        if (provider is null) return new((RedisCredentials?)null);
        var (asked, failure) = await CallersFunction.Await(provider, static (provider, token) => provider.Current(token), token).ConfigureAwait(false);
        if (failure is null) return asked.TryGetValue(out var credentials) ? new(credentials) : new(asked.Error);
        return failure is OperationCanceledException && token.IsCancellationRequested
            ? TooLate("credentials from the credential provider")
            : new RedisError.Connection(
                ConnectionFault.Authentication, $"The credential provider failed: {ErrorText.Of(failure)}", Delivery.NotSent);
    }

    // Found out once, and not of a port to which a connection was made before.
    private async ValueTask<bool> UsesTls(RedisEndpoint endpoint, CancellationToken token)
    {
        if (_config.Tls is null && _transport is SocketTransport sockets && Interlocked.CompareExchange(ref _port, PlainPort, UnknownPort) == UnknownPort
            && await sockets.SpeaksTls(endpoint, token).ConfigureAwait(false))
            Volatile.Write(ref _port, TlsPort);
        return Volatile.Read(ref _port) == TlsPort;
    }

    private RedisError.Timeout Silent(RedisEndpoint endpoint) => TooLate($"reply to the handshake from {endpoint}, which accepts connections,", Doubt);

    private RedisError.Connection Ended(RedisEndpoint endpoint, RedisError loss) =>
        new(ConnectionFault.Handshake, $"{endpoint} accepted the connection and closed it during the handshake: {ErrorText.Of(loss)} {Doubt}", Delivery.NotSent);

    private string Doubt => _config.Tls is null ? "Check that this is a Redis server and not its TLS port." : "Check that this is a Redis server.";

    private RedisError.Timeout TooLate(string what, string? advice = null) => new(what, _config.ConnectTimeout, Delivery.NotSent) { Advice = advice };
}
