namespace Redis.Functional;

/// <summary>Second sendings of one router: follows redirects, and lets rest what a node does not serve for now. On work items.</summary>
internal sealed class ClusterResending(ClusterRouter router) : ISendsElsewhere<ClusterTarget>
{
    // Redirects that are followed at once; the next ones are followed after a rest, since nodes that disagree need a moment.
    private const int AtOnce = 2;

    /// <summary>Sends a batch again, or lets it wait.</summary>
    public void SendElsewhere(Exchange exchange, RedisError error, ClusterTarget from)
    {
        router.CountAgain(error);
        if (GoesElsewhere(exchange, error, from))
        {
            router.Route(exchange);
        }
        else if (error is not RedisError.Server)
        {
            router.Await(new(exchange, error, from, At: ClusterParts.IsBound(exchange) ? from : null));
        }
        else if (Redirection.Of(error) is { } to)
        {
            exchange.CountRedirect();
            Follow(exchange, to, error, from);
        }
        else
        {
            // The slot is on its way, so that redirects before and after it are no circle.
            exchange.ForgetRedirects();
            if (error is not RedisError.Server { Code: "TRYAGAIN" }) router.Watch?.Refresh();
            router.Rest(new(exchange, error, from, At: ClusterParts.IsBound(exchange) ? from : null));
        }
    }

    /// <summary>Sends refused pieces of a batch again, in parts that are made here.</summary>
    internal void Send(PartedBatch batch, IReadOnlyList<RefusedPiece> refused, int sendings, ClusterTarget from)
    {
        // Those with the same answer stay together, in order.
        foreach (var group in refused.GroupBy(static piece => WhereTo(piece.Refusal), StringComparer.Ordinal))
        {
            List<int> pieces = [];
            var redirects = 0;
            foreach (var (index, refusal) in group)
            {
                var moved = Redirection.Of(refusal);
                var followed = moved is null ? batch.ForgetRedirects(index) : batch.CountRedirect(index);
                if (followed > ClusterSendings.MostRedirects)
                {
                    batch.Refuse([index], refusal);
                    continue;
                }

                if (moved is { IsAsk: false } to && MemberOf(to, from) is { } owner) Learn(to, owner);
                redirects = Math.Max(redirects, moved is null ? followed : followed - 1);
                pieces.Add(index);
            }

            if (pieces.Count == 0) continue;
            var error = group.First().Refusal;
            var part = batch.Part([.. pieces], sendings, asking: Redirection.Of(error) is { IsAsk: true });
            part.CountRedirects(redirects);
            SendElsewhere(part, error, from);
        }
    }

    /// <summary>The node that a redirect names, if it may be dialled.</summary>
    internal ClusterMember? MemberOf(Redirection to, ClusterTarget from) => router.Known.Member(to, from.Endpoint);

    /// <summary>Follows a redirect to a node that may be dialled.</summary>
    internal void Go(Exchange exchange, Redirection to, ClusterMember member, RedisError error, ClusterTarget from)
    {
        if (TargetOf(to, member) is not { } target)
        {
            exchange.TryFail(error);
            return;
        }

        if (from.Replica is { } replica)
        {
            // As long as it has not heard of its shard's slot, or was not told to answer reads.
            if (router.Known.Map?.IsReplicaOf(from.Endpoint, to.Slot) == true) replica.BeginRest(error);
            if (router.Reads!.NeedsReplica)
            {
                if (exchange.Redirects > AtOnce) router.Rest(new(exchange, error, from));
                else router.Route(exchange);
                return;
            }
        }

        var sent = to.IsAsk ? router.Parts.Asking(exchange, target) : exchange;
        if (target == from) from.DialAnew(exchange.Redirects, error);
        if (target == from || exchange.Redirects > AtOnce) router.Rest(new(sent, error, from, At: target));
        else if (target.IsReady) target.Send(sent);
        else router.Await(new(sent, error, from, At: target));
    }

    /// <summary>The node that a redirect leads to, of which it is learned where its slot is; null: it is none that may be dialled.</summary>
    internal ClusterTarget? TargetOf(Redirection to, ClusterTarget from)
    {
        if (MemberOf(to, from) is { } member) return TargetOf(to, member);
        router.Watch?.Seek();
        return null;
    }

    private ClusterTarget? TargetOf(Redirection to, ClusterMember member)
    {
        if (!to.IsAsk) Learn(to, member);
        return router.TargetAt(member.Endpoint);
    }

    // A read that a node could not answer goes to another one of its shard, and that node rests.
    private bool GoesElsewhere(Exchange exchange, RedisError error, ClusterTarget from)
    {
        if (router.Reads is not { } reads || Redirection.Of(error) is not null || error is RedisError.Server { Code: "TRYAGAIN" } || !ClusterReads.Takes(exchange)) return false;
        reads.BeginRest(from, error);
        return from.Replica is not null || reads.HasAnother(exchange, from);
    }

    private static string WhereTo(RedisError refusal) =>
        Redirection.Of(refusal) is { } to ? $"{(to.IsAsk ? "ask" : "moved")} {to.Host} {to.Port}" : "";

    private void Learn(Redirection moved, ClusterMember owner)
    {
        if (moved.Slot >= 0) router.Known.Learn(moved.Slot, owner);
        router.Watch?.Refresh();
    }

    private void Follow(Exchange exchange, Redirection to, RedisError error, ClusterTarget from)
    {
        if (MemberOf(to, from) is { } member)
        {
            Go(exchange, to, member, error, from);
        }
        else if (router.Watch is { } watch && (to.Announced(from.Endpoint) is not null || to.Host == Redirection.Nameless))
        {
            // The report of a single node is not enough to dial an address.
            var asked = watch.TimesSought;
            watch.Seek();
            router.Await(new(exchange, error, from, Sought: (to, asked)));
        }
        else
        {
            exchange.TryFail(error);
        }
    }
}
