namespace Redis.Functional;

/// <summary>
/// Finds the primary by its sentinels before each dial, and makes sure that it is one. Remembers which configuration it has seen, so that a sentinel that
/// knows an older one does not lead back to a primary that was deposed. Watches from the first dial on whether another server has become the primary.
/// </summary>
internal sealed class SentinelLocator : ILocator
{
    // How long a dial may take when sentinels name another address too.
    private static readonly TimeSpan OnePlace = TimeSpan.FromMilliseconds(500);

    // How long a promotion counts that the sentinels' answers do not show yet.
    private const long PromotionLasts = 10_000;

    // When all answers of this time know an older configuration only, and there were this many of them, the sentinels were set up anew. A server that was
    // deposed goes on acknowledging writes for about as long.
    private const long OlderLasts = 10_000;
    private const int OlderAnswers = 3;

    private readonly SentinelConfig _config;
    private readonly Func<RedisEndpoint, NodePlan> _planOf;
    private readonly Clock _clock;
    private readonly Lock _gate = new();
    private SentinelWatch? _watch;
    private Node? _node;

    // Where its connections are to go, null when there are to be none; and where they go: until the one has been left for the other, calls may be sent there.
    private RedisEndpoint? _wanted;
    private RedisEndpoint? _used;
    private int _departures;
    private IReadOnlyList<RedisEndpoint> _named = [];
    private RedisEndpoint? _promoted;

    // Which one the promoted server took the place of.
    private RedisEndpoint? _deposed;
    private long _promotedUntil;
    private long _epoch;
    private long _olderSince;
    private int _older;
    private volatile string _zone = "";

    // For figures.
    private long _primaryChanges;
    private long _olderAnswers;
    private long _failedSearches;

    /// <param name="config">Whom to ask, and for whom.</param>
    /// <param name="planOf">How to connect to a sentinel.</param>
    internal SentinelLocator(SentinelConfig config, Func<RedisEndpoint, NodePlan> planOf)
    {
        (_config, _planOf) = (config, planOf);
        _clock = new Clock(config.Node.TimeProvider);
        Name = $"primary {config.PrimaryName} of the sentinels at {string.Join(", ", config.Sentinels)}";
    }

    public string Name { get; }

    public RedisEndpoint? Endpoint
    {
        get
        {
            lock (Gate) return _used;
        }
    }

    public LocatorView View
    {
        get
        {
            SentinelWatch? watch;
            LocatorView view;
            lock (Gate) (watch, view) = (_watch, new([], _primaryChanges, _olderAnswers, _failedSearches));
            return watch is null ? view : view with { Sentinels = [.. watch.Sentinels.Members.Select(static member => member.Endpoint)] };
        }
    }

    public bool NeedsRole => true;

    public string Zone => _zone;

    /// <summary>Called when the primary may have other replicas, on any thread.</summary>
    internal Action? ReplicasChanged { get; set; }

    private Lock Gate => LockOrder.Next(_gate, LockRank.State);

    public void Follow(Node node)
    {
        lock (Gate) _node = node;
    }

    public async ValueTask Rest()
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        SentinelWatch? watch;
        lock (Gate)
        {
            // It was connected again before its earlier connections had ended.
            if (_node is { IsOpen: true }) return;
            (watch, _node, _wanted) = (_watch, null, null);
            watch?.Stop();
        }

        if (watch is null) return;
        await watch.Close().ConfigureAwait(false);

        // Not before: what could not be closed for lack of memory is closed when this is called again.
        lock (Gate)
        {
            if (_watch == watch) _watch = null;
        }
    }

    public async ValueTask<RedisResult<Place>> Find(CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        if (await Watch().ConfigureAwait(false) is not { } watch) return new(new RedisError.Client.Closed(Delivery.NotSent));
        var verdict = await Ask(watch.Sentinels, cancellationToken).ConfigureAwait(false);
        return verdict.Map(static found => found.ToPlace(OnePlace));
    }

    public RedisError? Check(RedisEndpoint endpoint, ServerHello hello)
    {
        if (hello.Mode == "sentinel") return Refused(ConnectionFault.ConfigurationRejected, $"{endpoint} is a sentinel, although sentinels name it as the primary {_config.PrimaryName}.");
        lock (Gate)
        {
            if (hello.Role != PeerRole.Primary)
            {
                // It is not a primary, whatever announced it.
                if (_promoted == endpoint) _promoted = null;
                var role = hello.Role == PeerRole.Replica ? "is a replica" : "does not report that it is a primary";
                return Refused(ConnectionFault.Handshake, $"{endpoint} {role}, although sentinels name it as the primary {_config.PrimaryName}.");
            }

            // The dial has taken longer than a failover.
            if (!_named.Contains(endpoint)) return Refused(ConnectionFault.Handshake, $"{endpoint} is no longer the primary {_config.PrimaryName}.");
            _zone = hello.Zone;
            if (_wanted is null) _wanted = endpoint;
            if (_wanted == endpoint)
            {
                if (_departures == 0) Use(endpoint);
                return null;
            }
        }

        // The sentinels have not announced it yet: what was dialled before is at the earlier one. This connection is made again with the others.
        LeaveFor(endpoint);
        return null;
    }

    public bool LooksAgain(RedisEndpoint? endpoint, RedisError error) => (endpoint, error) switch
    {
        (null, RedisError.Timeout or RedisError.Connection { Fault: ConnectionFault.Disconnected }) => true,
        ({ }, RedisError.Connection { Fault: ConnectionFault.Lost or ConnectionFault.Refused or ConnectionFault.Unreachable or ConnectionFault.Handshake }) => true,
        _ => false,
    };

    /// <summary>A server is the primary now, or about to be: the sentinels' answers may not show it yet. The client leaves any other.</summary>
    internal void Promote(RedisEndpoint endpoint)
    {
        lock (Gate)
        {
            if (_wanted != endpoint) _deposed = _wanted;
            (_promoted, _promotedUntil, _named) = (endpoint, _clock.Now + PromotionLasts, [endpoint]);
        }

        LeaveFor(endpoint);
    }

    /// <summary>Those that are asked; null: the client makes no connections.</summary>
    internal async ValueTask<SentinelGroup?> Sentinels() => (await Watch().ConfigureAwait(false))?.Sentinels;

    /// <summary>A failover was given up: what the sentinels answer counts again.</summary>
    internal void GiveUpPromotion()
    {
        lock (Gate) _promoted = null;
    }

    /// <summary>Asks which server is the primary, and leaves the present one if it is another.</summary>
    internal async ValueTask LookAgain(SentinelGroup sentinels, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var verdict = await Ask(sentinels, cancellationToken).ConfigureAwait(false);
        if (!verdict.TryGetValue(out var found)) return;
        RedisEndpoint? wanted;
        lock (Gate) wanted = _wanted;
        if (wanted is not null && !found.Endpoints.Contains(wanted)) LeaveFor(found.Endpoints[0]);
    }

    /// <summary>The present server says that it is no primary: leaves it.</summary>
    internal void LeaveReplica()
    {
        Node? node;
        lock (Gate) node = _node;
        node?.Leave(Refused(ConnectionFault.Lost, $"The server is no longer the primary {_config.PrimaryName}."));
    }

    private static RedisError.Connection Refused(ConnectionFault fault, string message) => new(fault, message, Delivery.NotSent);

    private void LeaveFor(RedisEndpoint endpoint)
    {
        Node? node;
        lock (Gate)
        {
            if (_wanted is null || _wanted == endpoint) return;
            (_wanted, node) = (endpoint, _node);
            _departures++;
        }

        try
        {
            node?.Leave(new RedisError.Connection(ConnectionFault.Lost, $"{endpoint} has become the primary {_config.PrimaryName}.", Delivery.Unknown));
        }
        finally
        {
            lock (Gate)
                if (--_departures == 0) Use(_wanted);
        }

        ReplicasChanged?.Invoke();
    }

    // Under the lock.
    private void Use(RedisEndpoint? endpoint)
    {
        if (_used is not null && endpoint is not null && endpoint != _used) _primaryChanges++;
        _used = endpoint;
    }

    private async ValueTask<RedisResult<SentinelVerdict>> Ask(SentinelGroup sentinels, CancellationToken cancellationToken)
    {
        var answers = await sentinels.Ask(cancellationToken).ConfigureAwait(false);
        return answers is null ? new(new RedisError.Client.Cancelled(Delivery.NotSent)) : Weigh(SentinelVerdict.Of(_config, answers));
    }

    // What the sentinels say, in the light of what was seen before.
    private RedisResult<SentinelVerdict> Weigh(RedisResult<SentinelVerdict> verdict)
    {
        lock (Gate)
        {
            var weighed = Accepted(verdict);
            if (weighed.TryGetValue(out var taken)) _named = taken.Endpoints;
            else _failedSearches++;
            return weighed;
        }
    }

    // Under the lock.
    private RedisResult<SentinelVerdict> Accepted(RedisResult<SentinelVerdict> verdict)
    {
        var now = _clock.Now;
        var isVerdict = verdict.TryGetValue(out var found);
        if (_promoted is { } promoted)
        {
            // One that names the deposed server may be newer than the last that was seen, as after an earlier failover: it is older than the promotion.
            var isShown = isVerdict && (found.Endpoints.Contains(promoted) || (found.Epoch > _epoch && !found.Endpoints.Contains(_deposed)));
            if (!isShown && now < _promotedUntil) return new SentinelVerdict(_epoch, [promoted]);
            _promoted = null;
        }

        // Sentinels that knew the primary and know it no longer are being set up anew.
        if (!isVerdict)
            return _wanted is not null && verdict.Error is RedisError.Connection { Fault: ConnectionFault.ConfigurationRejected } forgotten ? forgotten with { Fault = ConnectionFault.Disconnected } : verdict;
        if (found.Epoch < _epoch)
        {
            if (_older++ == 0) _olderSince = now;
            _olderAnswers++;
            if (_older < OlderAnswers || now - _olderSince < OlderLasts)
            {
                // Sentinels that were set up anew know the same primary, as a rule.
                return (_wanted ?? _used) is { } known && found.Endpoints.Contains(known)
                    ? new SentinelVerdict(_epoch, [known])
                    : Refused(ConnectionFault.Disconnected, $"The sentinels that replied have an older configuration of {_config.PrimaryName}: epoch {found.Epoch}, but epoch {_epoch} has been seen.");
            }
        }

        (_epoch, _older) = (found.Epoch, 0);
        return verdict;
    }

    // Made at the first dial, so that a client that is not used opens no connection. Of several dials at once one makes it.
    private async ValueTask<SentinelWatch?> Watch()
    {
        Node? node;
        SentinelWatch? watch = null;
        lock (Gate)
        {
            if (_node is null) return null;
            if (_watch is { IsClosed: false }) watch = _watch;
            node = _node;
        }

        if (watch is not null)
        {
            // What could not be begun for lack of memory.
            watch.Start();
            return watch;
        }

        var made = new SentinelWatch(_config, this, node, _planOf);
        lock (Gate)
        {
            if (_watch is null or { IsClosed: true } && _node == node) _watch = made;
            watch = _watch;
        }

        if (watch != made) await made.Close().ConfigureAwait(false);
        watch?.Start();
        return watch;
    }
}
