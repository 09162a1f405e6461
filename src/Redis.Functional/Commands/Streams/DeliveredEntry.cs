namespace Redis.Functional;

/// <summary>A pending entry as XINFO STREAM FULL tells of it. Since 0.1.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Consumer">Who has it.</param>
/// <param name="DeliveredAt">When it was delivered last, to the millisecond.</param>
/// <param name="Deliveries">How often it was delivered or claimed.</param>
public readonly record struct DeliveredEntry(StreamId Id, RedisValue Consumer, DateTimeOffset DeliveredAt, long Deliveries);
