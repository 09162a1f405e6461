namespace Redis.Functional;

/// <summary>Where a batch goes.</summary>
internal enum RouteKind : byte
{
    /// <summary>To one primary, whichever.</summary>
    AnyPrimary,

    /// <summary>To the owner of a slot.</summary>
    OneSlot,

    /// <summary>To several nodes, in the pieces of a <see cref="PartedBatch"/>.</summary>
    Parted,

    /// <summary>Nowhere.</summary>
    Refused,
}

/// <summary>What becomes of a batch when several nodes have the data. Nothing is allocated, but for the error of one that is refused.</summary>
internal readonly struct RoutePlan
{
    private readonly short _slot;

    private RoutePlan(RouteKind kind, int slot = 0, RedisError? error = null, bool fansOut = false, bool hasKeyless = false) =>
        (Kind, _slot, Error, FansOut, HasKeyless) = (kind, (short)slot, error, fansOut, hasKeyless);

    internal RouteKind Kind { get; }

    /// <summary>The slot, of <see cref="RouteKind.OneSlot"/>; of <see cref="RouteKind.AnyPrimary"/> the one whose owner is best, if there is one.</summary>
    internal int Slot => _slot;

    /// <summary>True when some of it could go to any primary, or names its node otherwise than by a key (<see cref="RouteFacts.HasKeyless"/>).</summary>
    internal bool HasKeyless { get; }

    /// <summary>Why it is <see cref="RouteKind.Refused"/>: nothing was sent.</summary>
    internal RedisError? Error { get; }

    /// <summary>True when a request of what is <see cref="RouteKind.Parted"/> goes to all nodes, or all primaries.</summary>
    internal bool FansOut { get; }

    /// <summary>Of a batch outside of a lease.</summary>
    internal static RoutePlan Of(Exchange exchange)
    {
        var facts = exchange.Facts;
        if (facts.Needs == RouteNeeds.None && facts.Slot != RouteFacts.SeveralSlots) return ToOneNode(facts, exchange);
        if (exchange.IsTransaction) return Refused(RouteRefusal.OfTransaction(exchange, facts));
        return (facts.Needs & ~(RouteNeeds.Splits | RouteNeeds.FansOut)) == RouteNeeds.None
            ? new(RouteKind.Parted, fansOut: (facts.Needs & RouteNeeds.FansOut) != RouteNeeds.None, hasKeyless: facts.HasKeyless)
            : Refused(RouteRefusal.Of(exchange));
    }

    /// <summary>
    /// Of a batch on a lease, which has one connection: nothing is split there or sent to several nodes. Without a key it goes to the node of that connection,
    /// or to any primary while the lease has none.
    /// </summary>
    /// <param name="exchange">The batch.</param>
    /// <param name="isPinned">Whether the lease has a connection, so that a command about earlier writes has its meaning.</param>
    internal static RoutePlan OnLease(Exchange exchange, bool isPinned = true)
    {
        var facts = exchange.Facts;
        if (facts.Slot == RouteFacts.SeveralSlots) return Refused(RouteRefusal.OnLease(exchange));
        return isPinned || (facts.Needs & RouteNeeds.Lease) == RouteNeeds.None ? ToOneNode(facts, exchange) : Refused(RouteRefusal.Of(exchange));
    }

    private static RoutePlan ToOneNode(in RouteFacts facts, Exchange exchange) =>
        facts.Slot >= 0 ? new(RouteKind.OneSlot, facts.Slot, hasKeyless: facts.HasKeyless) : new(RouteKind.AnyPrimary, exchange.Preferred, hasKeyless: facts.HasKeyless);

    private static RoutePlan Refused(RedisError error) => new(RouteKind.Refused, error: error);
}
