namespace Redis.Functional;

/// <summary>A pending entry in the reply of XINFO STREAM FULL.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct PendingEntryDetails
{
    internal PendingEntryDetails(StreamId id, RedisValue consumer, DateTimeOffset deliveredAt, long deliveries) =>
        (Id, Consumer, DeliveredAt, Deliveries) = (id, consumer, deliveredAt, deliveries);

    /// <summary>The ID of the entry.</summary>
    public StreamId Id { get; }

    /// <summary>The consumer that received the entry.</summary>
    public RedisValue Consumer { get; }

    /// <summary>The time of the last delivery, in milliseconds.</summary>
    public DateTimeOffset DeliveredAt { get; }

    /// <summary>The number of deliveries and claims.</summary>
    public long Deliveries { get; }
}
