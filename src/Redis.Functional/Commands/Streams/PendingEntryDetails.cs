namespace Redis.Functional;

/// <summary>A pending entry as XINFO STREAM FULL tells of it.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct PendingEntryDetails
{
    internal PendingEntryDetails(StreamId id, RedisValue consumer, DateTimeOffset deliveredAt, long deliveries) =>
        (Id, Consumer, DeliveredAt, Deliveries) = (id, consumer, deliveredAt, deliveries);

    /// <summary>Its ID.</summary>
    public StreamId Id { get; }

    /// <summary>Who has it.</summary>
    public RedisValue Consumer { get; }

    /// <summary>When it was delivered last, to the millisecond.</summary>
    public DateTimeOffset DeliveredAt { get; }

    /// <summary>How often it was delivered or claimed.</summary>
    public long Deliveries { get; }
}
