namespace Redis.Functional;

/// <summary>
/// A lease of a cluster's client. When its node refuses the first batch with keys because the slot is elsewhere, the lease takes a connection there; later
/// refusals are its user's.
/// </summary>
internal sealed class ClusterLease : RoutedLease<ClusterPlace>, IResendParts, ISendsElsewhere<ClusterPlace?>
{
    private readonly ClusterRouter _router;
    private readonly SentBack<ClusterPlace?> _refused;

    // Of the work item.
    private long _refusedSince;

    internal ClusterLease(ClusterRouter router) => (_router, _refused) = (router, new(this));

    public override RedisEnvironment Environment => _router.Environment;

    public override IRedisClient Owner => _router;

    bool IResend.Wants(Exchange exchange, RedisError error) =>
        !IsClosing && ClusterSendings.Of(error, exchange.IsReadOnly, exchange.Sendings - exchange.Redirects, exchange.Redirects) switch
        {
            ClusterSending.None => false,
            ClusterSending.WhenReachable => _router.Waits && error.Delivery == Delivery.NotSent,
            _ => true,
        };

    void IResend.Add(Exchange exchange, RedisError error) => _refused.Add(exchange, error, null);

    bool IResendParts.Wants(IRequest request, RedisError refusal, int sendings) =>
        !IsClosing && ClusterSendings.Of(refusal, request.Spec.IsReadOnly, sendings, redirects: 0) != ClusterSending.None;

    void IResendParts.Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings)
    {
        var redirects = 0;
        foreach (var (index, refusal) in refused)
            redirects = Math.Max(redirects, Redirection.Of(refusal) is null ? batch.ForgetRedirects(index) : batch.CountRedirect(index));
        if (redirects > ClusterSendings.MostRedirects)
        {
            foreach (var (index, refusal) in refused) batch.Refuse([index], refusal);
            return;
        }

        var part = batch.Part([.. refused.Select(static piece => piece.Index)], sendings, asking: true);
        part.CountRedirects(Math.Max(0, redirects - 1));
        _refused.Add(part, refused[0].Refusal, null);
    }

    private protected override LeaseRoute RouteOf(Exchange exchange, bool isPinned)
    {
        var plan = RoutePlan.OnLease(exchange, isPinned);
        return plan.Kind == RouteKind.Refused ? new(plan.Error!) : new(plan.Kind == RouteKind.OneSlot ? plan.Slot : RouteFacts.NoSlot);
    }

    private protected override RedisEndpoint? EndpointOf(ClusterPlace place) => place.Target.Endpoint;

    private protected override object? View() => _router.Targets();

    // A connection that was only used without keys leads to any node.
    private protected override bool Leads(ClusterPlace? place, object? view, int slot) => ((ClusterTargets?)view)?.OwnerOf(slot) == place?.Target;

    private protected override async ValueTask<RedisResult<(ClusterPlace Place, IRedisClient Connection)>> LeaseOf(ClusterPlace? place, int slot, CancellationToken cancellationToken)
    {
        await AsyncState.Allocated.ConfigureAwait(false);
        var leased = await _router.LeaseOf(place?.Target, slot, cancellationToken).ConfigureAwait(false);
        if (!leased.TryGetValue(out var found)) return new(leased.Error);
        ClusterPlace? at = null;
        try
        {
            at = new(found.Target, place?.Asks ?? false);
            return new((at, found.Connection));
        }
        finally
        {
            // Without memory, because no other code would return it.
            if (at is null) await found.Connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private protected override void SendOn(IRedisClient connection, ClusterPlace place, Exchange exchange, bool isFirst)
    {
        if (isFirst) exchange.Ask(this);
        connection.Send(place.Asks ? _router.Parts.Asking(exchange, isFirst ? this : Told.Instance) : exchange);
    }

    // The first batch was refused: the lease goes where its slot is.
    void ISendsElsewhere<ClusterPlace?>.SendElsewhere(Exchange exchange, RedisError error, ClusterPlace? from)
    {
        var now = _router.Clock.Now;
        if (_refusedSince == 0) _refusedSince = Math.Max(1, now);
        if (TimeSpan.FromMilliseconds(now - _refusedSince) >= _router.Patience || (exchange.Deadline != 0 && exchange.Deadline <= now))
        {
            exchange.TryFail(error);
            return;
        }

        _router.CountAgain(error);
        var refusing = Unpin(exchange);
        ClusterPlace? to = null;
        if (Redirection.Of(error) is { } redirect && refusing is not null)
        {
            exchange.CountRedirect();
            if (_router.Resending.TargetOf(redirect, refusing.Target) is not { } target)
            {
                FailWaiting(error);
                return;
            }

            to = new(target, redirect.IsAsk);
        }
        else
        {
            _router.Watch?.Refresh();
        }

        PinTo(to, to is not null && exchange.Redirects <= 2 ? TimeSpan.Zero : _router.RestBefore(exchange.Sendings));
    }

    /// <summary>What is refused on a lease later is its user's.</summary>
    private sealed class Told : IResendParts
    {
        internal static readonly Told Instance = new();

        public bool Wants(Exchange exchange, RedisError error) => false;

        public void Add(Exchange exchange, RedisError error) { }

        public bool Wants(IRequest request, RedisError refusal, int sendings) => false;

        public void Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings) { }
    }
}
