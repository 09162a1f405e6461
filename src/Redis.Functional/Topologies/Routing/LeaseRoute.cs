namespace Redis.Functional;

/// <summary>Where a batch on a lease goes.</summary>
/// <param name="Slot">The slot of its keys; <see cref="RouteFacts.NoSlot"/>: to wherever the lease leads.</param>
/// <param name="Error">Why it goes nowhere; null: it does not.</param>
internal readonly record struct LeaseRoute(int Slot, RedisError? Error)
{
    internal LeaseRoute(int slot) : this(slot, null) { }

    internal LeaseRoute(RedisError error) : this(RouteFacts.NoSlot, error) { }
}
