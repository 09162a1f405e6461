namespace Redis.Functional;

/// <summary>
/// What becomes of a batch when its keys are at independent servers: as in a cluster (<see cref="RoutePlan"/>), but that no server stands for another one, so
/// that what has no key goes to none of them. Allocates only for what has no key.
/// </summary>
/// <param name="Kind">Where it goes; never any primary.</param>
/// <param name="Slot">The slot, of <see cref="RouteKind.OneSlot"/>.</param>
/// <param name="Error">Why it is <see cref="RouteKind.Refused"/>: nothing was sent.</param>
internal readonly record struct ShardRoute(RouteKind Kind, int Slot = RouteFacts.NoSlot, RedisError? Error = null)
{
    /// <summary>Of a batch outside of a lease, by its plan.</summary>
    internal static ShardRoute Of(Exchange exchange, in RoutePlan plan)
    {
        if (plan.Kind == RouteKind.Refused) return Refused(plan.Error!);
        if (!plan.HasKeyless) return new(plan.Kind, plan.Slot);

        // One message.
        if (plan.Kind == RouteKind.AnyPrimary && exchange.ReplyCount == 1 && plan.Slot >= 0) return new(RouteKind.OneSlot, plan.Slot);
        var slot = SlotOf(exchange, hasShard: false, out var refusal);
        return refusal is not null ? Refused(refusal)
            : slot == RouteFacts.SeveralSlots && exchange.IsTransaction ? Refused(Crossing(exchange, "a transaction"))
            : plan.Kind == RouteKind.Parted || slot == RouteFacts.SeveralSlots ? new(RouteKind.Parted)
            : new(RouteKind.OneSlot, slot);
    }

    /// <summary>Of a batch on a lease, by its plan: its slot, or none, when it goes to the shard that the lease has.</summary>
    internal static LeaseRoute OnLease(Exchange exchange, bool isPinned)
    {
        var plan = RoutePlan.OnLease(exchange, isPinned);
        if (plan.Kind == RouteKind.Refused) return new(plan.Error!);
        if (plan is { Kind: RouteKind.OneSlot, HasKeyless: false }) return new(plan.Slot);
        if (!plan.HasKeyless) return isPinned ? new(RouteFacts.NoSlot) : new(Nowhere(exchange.Name).OfCommand(exchange.Name));
        var slot = SlotOf(exchange, hasShard: isPinned, out var refusal);
        return refusal is not null ? new(refusal) : slot == RouteFacts.SeveralSlots ? new(Crossing(exchange, "a batch on a lease")) : new(slot);
    }

    // The slot of all keys and channels. What has neither goes along in a transaction that has some, and where there is a shard already.
    private static int SlotOf(Exchange exchange, bool hasShard, out RedisError? refusal)
    {
        refusal = null;
        var requests = new List<IRequest>(exchange.ReplyCount);
        exchange.AddRequests(requests);
        var (slot, keyless) = (RouteFacts.NoSlot, -1);
        for (var i = 0; i < requests.Count; i++)
        {
            var facts = RouteFacts.Of(requests[i]);
            var own = facts.HasKeyless ? RouteFacts.Preferred(requests[i]) : facts.Slot;
            if (facts.HasKeyless && own < 0 && keyless < 0) keyless = i;
            if (facts is { HasKeyless: true, Slot: >= 0 })
            {
                refusal = At(new RedisError.Client.Unsupported($"{requests[i].Spec.Name} concerns a slot of a cluster, and these servers are not a cluster."), requests, i);
                return RouteFacts.NoSlot;
            }

            slot = slot == RouteFacts.NoSlot ? own : own == RouteFacts.NoSlot || own == slot ? slot : RouteFacts.SeveralSlots;
        }

        if (keyless >= 0 && !hasShard && !(exchange.IsTransaction && slot != RouteFacts.NoSlot)) refusal = At(Nowhere(requests[keyless].Spec.Name), requests, keyless);
        return slot;
    }

    private static RedisError.Client.Unsupported Nowhere(string name) =>
        new($"{name} has no key that selects a shard. Run it on every shard with OnPrimaries, or on one of the client's Nodes.");

    private static RedisError Crossing(Exchange exchange, string what) =>
        new RedisError.Client.CrossSlot($"The keys and channels of {what} must be in one slot. Give them the same hash tag, as in {{user1}}:name.").OfCommand(exchange.Name);

    private static RedisError At(RedisError error, List<IRequest> requests, int index)
    {
        error = error.OfCommand(requests[index].Spec.Name);
        return requests.Count == 1 ? error : error.AtIndex(index);
    }

    private static ShardRoute Refused(RedisError error) => new(RouteKind.Refused, Error: error);
}
