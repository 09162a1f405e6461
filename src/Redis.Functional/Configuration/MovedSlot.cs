namespace Redis.Functional;

/// <summary>A hash slot that belongs to another shard in a new placement.</summary>
/// <param name="Slot">The slot, as <see cref="KeySlot"/> computes it.</param>
/// <param name="From">The shard in the old placement.</param>
/// <param name="To">The shard in the new placement.</param>
/// <remarks>Since 0.1.</remarks>
public readonly record struct MovedSlot(int Slot, Shard From, Shard To);
