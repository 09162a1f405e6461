namespace Redis.Functional;

/// <summary>A hash slot that is at another shard by a new placement. Since 0.1.</summary>
/// <param name="Slot">The slot, as <see cref="KeySlot"/> numbers them.</param>
/// <param name="From">Who has its keys by the old placement.</param>
/// <param name="To">Who has them by the new one.</param>
public readonly record struct MovedSlot(int Slot, Shard From, Shard To);
