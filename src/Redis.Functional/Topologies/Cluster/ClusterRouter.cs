using System.Collections.Concurrent;
using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Sends each batch to the node that has its keys, in parts where several have them, and again where a node says that they are elsewhere, or could not take
/// them. On the way of a call whose node answers it takes no lock and allocates nothing.
/// </summary>
internal sealed class ClusterRouter : IInterpreter, IPersistentClient, IBeat
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(25);

    private readonly NodePlan _plan;
    private readonly ClusterLocator _locator;
    private readonly Clock _clock;
    private readonly CallLimit _limit;
    private readonly TimeSpan _patience;
    private readonly ClusterWaiting _waiting;
    private readonly ClusterReads? _reads;
    private readonly Action _look;
    private readonly SentBack<ClusterTarget> _refused;
    private readonly ConcurrentDictionary<ClusterServer, ClusterTarget> _byServer = [];
    private ClusterTargets? _targets;
    private Lifecycle _lifecycle;

    /// <param name="plan">The nodes' configuration, on the database of the calls.</param>
    /// <param name="locator">The cluster.</param>
    internal ClusterRouter(NodePlan plan, ClusterLocator locator)
    {
        (_plan, _locator) = (plan, locator);
        _clock = new Clock(plan.Config.TimeProvider);
        _limit = new CallLimit(plan.Config);
        _patience = RedisConfig.IsForEver(plan.Config.CommandTimeout) ? TimeSpan.MaxValue : plan.Config.CommandTimeout;
        (Parts, Resending) = (new(this), new(this));
        _refused = new(Resending);
        _waiting = new ClusterWaiting(this);
        _reads = plan.Read.Place == ReadPlace.Primary ? null : new ClusterReads(this, locator, plan.Read);
        _look = _waiting.Look;
    }

    public RedisEnvironment Environment => _plan.Environment;

    public bool IsConnected => Targets() is { } targets && Array.Exists(targets.Primaries, static target => target.IsReady);

    public bool IsClosed => _lifecycle.IsOver;

    public Multiplexer? Shared => null;

    public PoolStatistics Statistics => PoolStatistics.Of((_locator.Watch?.Servers.All ?? []).Select(static server => server.Node.Interpreter.Statistics));

    /// <summary>Sends in parts.</summary>
    internal ClusterParts Parts { get; }

    /// <summary>Sends reads where a policy says; null: reads go to primaries.</summary>
    internal ClusterReads? Reads => _reads;

    /// <summary>Sends again.</summary>
    internal ClusterResending Resending { get; }

    /// <summary>What the client has done.</summary>
    internal NodeFigures Figures => _plan.Figures;

    /// <summary>How long a call may take.</summary>
    internal CallLimit Limit => _limit;

    internal Clock Clock => _clock;

    /// <summary>True when calls wait for a node that cannot be reached.</summary>
    internal bool Waits => _plan.Config.WhenDisconnected == WhenDisconnected.Wait;

    /// <summary>How many may wait at most.</summary>
    internal int MostWaiting => _plan.Config.MaxInFlightCommands;

    /// <summary>What is known of the cluster.</summary>
    internal ClusterKnowledge Known => _locator.Known;

    /// <summary>Who looks after the cluster; null while the client makes no connections.</summary>
    internal ClusterWatch? Watch => _locator.Watch;

    public void Start()
    {
        if (!_lifecycle.TryStart()) return;
        var isStarted = false;
        try
        {
            _clock.Heartbeat.Add(this);
            if (IsClosed) _clock.Heartbeat.Remove(this);
            _locator.Listen(_look);
            isStarted = true;
        }
        finally
        {
            if (!isStarted) _lifecycle.UndoStart();
        }
    }

    public async ValueTask<RedisResult<Unit>> Ready(CancellationToken cancellationToken)
    {
        Start();
        return _locator.Watch is { } watch ? await watch.Ready(cancellationToken).ConfigureAwait(false) : new(FallbackErrors.ClosedNotSent);
    }

    public void Send(Batch batch)
    {
        if (IsClosed) batch.Exchange.Fail(new RedisError.Client.Closed(Delivery.NotSent) { Context = new() { Command = batch.Name } });
        else Route(batch.Exchange);
    }

    public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) =>
        IsClosed ? new(new RedisResult<IRedisClient>(new RedisError.Client.Closed(Delivery.NotSent)))
        : request.Node is { } endpoint ? LeaseOf(endpoint, cancellationToken)
        : new(new RedisResult<IRedisClient>(new ClusterLease(this)));

    public IRedisClient? TryLease() => IsClosed ? null : new ClusterLease(this);

    public void Leave(RedisError reason)
    {
        foreach (var server in _locator.Watch?.Servers.All ?? []) server.Node.Leave(reason);
    }

    /// <inheritdoc/>
    public TimeSpan? PauseBefore(RedisError error, bool isReadOnly, int attempts, TimeSpan elapsed)
    {
        if (IsClosed || elapsed >= _patience) return null;
        _locator.Watch?.Refresh();
        return ClusterSendings.Of(error, isReadOnly, attempts, redirects: 0) switch
        {
            ClusterSending.AfterRest => RestBefore(attempts),
            ClusterSending.WhenReachable when Waits => RestBefore(attempts),
            _ => null,
        };
    }

    public ValueTask DisposeAsync()
    {
        _lifecycle.End();
        _clock.Heartbeat.Remove(this);
        _locator.Ignore(_look);
        _waiting.End(FallbackErrors.ClosedNotSent);
        return default;
    }

    /// <summary>Sends a batch to where its keys are, or lets it wait until that is known.</summary>
    internal void Route(Exchange exchange)
    {
        if (Targets() is not { } targets)
        {
            Await(new(exchange, null, null));
            return;
        }

        if (exchange is PartExchange part)
        {
            Parts.Route(part, targets);
            return;
        }

        // Set where it was sent after an ASK before.
        if (exchange.Sendings > 0) exchange.TrySetAsking(false);

        var plan = RoutePlan.Of(exchange);
        if (plan.Kind == RouteKind.Refused) exchange.TryFail(plan.Error!);
        else if (plan.Kind == RouteKind.Parted || IsToBeParted(exchange)) Parts.Send(exchange, plan.FansOut, targets);
        else if (_reads is not null && plan.Kind == RouteKind.OneSlot && exchange.OnlyReadsKeys) _reads.Send(exchange, plan.Slot, targets);
        else if (TargetOf(plan, targets) is { } target) target.Send(exchange);
        else AwaitOwner(exchange);
    }

    /// <summary>The new target of a batch that a node did not take; null: one of its slots has no owner.</summary>
    internal ClusterTarget? TargetOf(Exchange exchange, ClusterTarget? from) =>
        Targets() is not { } targets ? null
        : _reads is not null && ClusterReads.Takes(exchange) && _reads.TargetOf(ClusterReads.SlotOf(exchange), targets) is { } chosen ? chosen
        : TargetOf(exchange, targets, from);

    /// <summary>The nodes of the present map; null: there is none yet.</summary>
    internal ClusterTargets? Targets()
    {
        var (watch, map, present) = (_locator.Watch, _locator.Known.Map, Volatile.Read(ref _targets));
        return present is not null && present.Map == map && present.Watch == watch ? present : NewTargets(watch, map, present);
    }

    /// <summary>A node by its address; null: the client makes no connections.</summary>
    internal ClusterTarget? TargetAt(RedisEndpoint endpoint)
    {
        if (_locator.Watch?.ServerAt(endpoint) is not { } server) return null;
        return _byServer.GetOrAdd(server, static (server, router) => new ClusterTarget(router, server, server.Node.View(router._plan.Config.Database)), this);
    }

    /// <summary>A replica, for reads.</summary>
    internal ClusterTarget TargetOf(ReadNode replica) => new(this, replica, replica.Node.View(_plan.Config.Database));

    /// <summary>False when the queue is full, so that another batch must end instead.</summary>
    internal bool HasRoom => _waiting.HasRoom;

    /// <summary>How long what is refused on a lease is tried again.</summary>
    internal TimeSpan Patience => _patience;

    /// <summary>Whether a batch that would end with an error is to be sent again. Under the locks of a connection.</summary>
    internal bool Wants(Exchange exchange, RedisError error, ClusterTarget from)
    {
        if (error is RedisError.Connection or RedisError.Client.Closed) _locator.Watch?.Refresh();
        if (IsClosed || !_waiting.HasRoom) return false;
        return WantsElsewhere(exchange, error, from) || ClusterSendings.Of(error, exchange.IsReadOnly, exchange.Sendings - exchange.Redirects, exchange.Redirects) switch
        {
            ClusterSending.None => false,

            // Its first connection may have been made in between.
            ClusterSending.WhenReachable when !Waits =>
                !from.HasDialled || from.IsRetired || (from.IsReady && error is RedisError.Connection { Fault: ConnectionFault.Disconnected }) || !IsStillTarget(exchange, from),
            _ => true,
        };
    }

    /// <summary>Takes a batch back to send it again. Under the locks of a connection.</summary>
    internal void SendAgain(Exchange exchange, RedisError error, ClusterTarget from) => _refused.Add(exchange, error, from);

    /// <summary>Lets a batch wait until there is a node for it.</summary>
    internal void Await(ClusterWaiting.Waiting waiting) => _waiting.Add(waiting);

    /// <summary>Lets a batch wait until its slot has an owner.</summary>
    internal void AwaitOwner(Exchange exchange)
    {
        _locator.Watch?.Refresh();
        var error = NoOwner() with { Context = new() { Command = exchange.Name } };
        Await(new(exchange, error, null));
    }

    /// <summary>Lets a batch rest, longer each time.</summary>
    internal void Rest(ClusterWaiting.Waiting waiting)
    {
        var times = waiting.Exchange is PartExchange part ? part.AllSendings : waiting.Exchange.Sendings;
        Await(waiting with { Due = _clock.Now + (long)RestBefore(Math.Max(0, times - 1)).TotalMilliseconds });
    }

    /// <summary>Counts a batch that is sent again.</summary>
    internal void CountAgain(RedisError error)
    {
        Figures.CountAgain(wasRefused: error is RedisError.Server);
        if (Redirection.Of(error) is { } to) Figures.CountRedirect(to.IsAsk);
    }

    /// <summary>The rest before another attempt.</summary>
    internal TimeSpan RestBefore(int attempts) => TimeSpan.FromMilliseconds(RestLength.Shortened(RestLength.After(attempts), Environment.Random()));

    /// <summary>
    /// Gets a connection to a node, or to the owner of a slot. Where calls wait, it waits for one up to the deadline of a call.
    /// </summary>
    internal async ValueTask<RedisResult<(ClusterTarget Target, IRedisClient Connection)>> LeaseOf(ClusterTarget? to, int slot, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var start = _clock.Now;
        while (true)
        {
            var target = to ?? (Targets() is not { } targets ? null : slot >= 0 ? targets.OwnerOf(slot) : targets.Any());
            RedisError error;
            if (target is null)
            {
                error = Watch?.Failure ?? NoOwner();
            }
            else
            {
                var leased = await target.Node.Interpreter.Lease(LeaseRequest.Any, cancellationToken).ConfigureAwait(false);
                if (leased.TryGetValue(out var connection)) return new((target, connection));
                error = leased.Error;
                target.NoteFailure(error);
            }

            // A first view, or a first connection, is waited for by all.
            var isFirst = target is null ? Known.Map is null && Watch is { Failure: null } : !target.HasDialled;
            if (cancellationToken.IsCancellationRequested || IsClosed || !(Waits || isFirst) || error is not RedisError.Connection { Delivery: Delivery.NotSent } || TimeSpan.FromMilliseconds(_clock.Now - start) >= _patience) return new(error);
            to = null;
            Watch?.Refresh();
            await Clock.Delay(BetweenLooks, Environment.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    void IBeat.Beat() => _waiting.Look();

    // The next beat looks again.
    void IBeat.Fault(Exception exception) { }

    // A redirect concerns one request of a pipeline, and would be lost for fire-and-forget requests.
    private static bool IsToBeParted(Exchange exchange) => (exchange.ReplyCount > 1 && !exchange.IsTransaction) || exchange.IsFireAndForget;

    // A node that was named, and cannot be dialled, may have it.
    private RedisError.Connection NoOwner() => Watch?.Refusal is RedisError.Connection refusal
        ? refusal with { Detail = $"No reachable node of the cluster serves the slot of the key: {ErrorText.Of(refusal)}" }
        : new(ConnectionFault.Disconnected, "No node of the cluster serves the slot of the key.", Delivery.NotSent);

    // Under the locks of a connection: whether another node of the shard may answer a read.
    private bool WantsElsewhere(Exchange exchange, RedisError error, ClusterTarget from) =>
        _reads is not null && ReadAgain.Wants(error, exchange.Sendings) && ClusterReads.Takes(exchange) && (from.Replica is not null || _reads.HasAnother(exchange, from));

    // Under the locks of a connection, where no node must be made.
    private bool IsStillTarget(Exchange exchange, ClusterTarget target) =>
        Volatile.Read(ref _targets) is { } targets && targets.Map == _locator.Known.Map && (ClusterParts.IsBound(exchange) || TargetOf(exchange, targets, target) == target);

    private static ClusterTarget? TargetOf(Exchange exchange, ClusterTargets targets, ClusterTarget? from)
    {
        if (exchange is PartExchange part) return ClusterParts.TargetOf(part, targets, from);
        var plan = RoutePlan.Of(exchange);
        return plan.Kind == RouteKind.OneSlot ? targets.OwnerOf(plan.Slot) : targets.AnyBut(from);
    }

    private static ClusterTarget? TargetOf(RoutePlan plan, ClusterTargets targets) => plan.Kind == RouteKind.OneSlot ? targets.OwnerOf(plan.Slot) : targets.Any(plan.Slot);

    private ClusterTargets? NewTargets(ClusterWatch? watch, SlotMap? map, ClusterTargets? present)
    {
        if (watch is null || map is null) return null;
        var primaries = new ClusterTarget[map.Shards.Length];
        for (var i = 0; i < primaries.Length; i++)
        {
            if (TargetAt(map.Shards[i].Primary.Endpoint) is not { } target) return null;
            primaries[i] = target;
        }

        var targets = new ClusterTargets(watch, map, primaries);
        if (Interlocked.CompareExchange(ref _targets, targets, present) == present)
        {
            foreach (var server in _byServer.Keys)
                if (server.IsRetired) _byServer.TryRemove(server, out _);
        }

        return targets;
    }

    private async ValueTask<RedisResult<IRedisClient>> LeaseOf(RedisEndpoint endpoint, CancellationToken cancellationToken) =>
        Known.Map?.Find(endpoint) is not null && TargetAt(endpoint) is { } target
            ? await target.Node.Interpreter.Lease(LeaseRequest.Any, cancellationToken).ConfigureAwait(false)
            : new(new RedisError.Client.Unsupported($"A lease was requested for {endpoint}, which is not a node of this cluster."));
}
