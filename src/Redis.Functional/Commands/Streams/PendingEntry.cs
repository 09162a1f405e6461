namespace Redis.Functional;

/// <summary>An entry that was delivered and not yet acknowledged.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct PendingEntry
{
    internal PendingEntry(StreamId id, RedisValue consumer, TimeSpan idle, long deliveries) =>
        (Id, Consumer, Idle, Deliveries) = (id, consumer, idle, deliveries);

    /// <summary>The ID of the entry.</summary>
    /// <remarks>The entry itself may have been deleted.</remarks>
    public StreamId Id { get; }

    /// <summary>The consumer that received the entry.</summary>
    /// <remarks>Empty: XNACK gave the entry back to the group.</remarks>
    public RedisValue Consumer { get; }

    /// <summary>The time since the last delivery, in milliseconds.</summary>
    /// <remarks><see cref="Timeout.InfiniteTimeSpan"/> if XNACK gave the entry back to the group: it can be claimed at once.</remarks>
    public TimeSpan Idle { get; }

    /// <summary>The number of deliveries and claims.</summary>
    public long Deliveries { get; }

    [Replies(ReplyTypes.Array)]
    internal static RedisResult<PendingEntry> Read(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadAggregate(out var parts) && parts == 4
        && reader.TryReadBytes(out var text) && StreamId.TryRead(text, out var id)
        && reader.TryReadValue(out var consumer)
        && reader.TryReadInt64(out var idle) && DecodeStream.Idle(idle) is { } time
        && reader.TryReadInt64(out var deliveries)
            ? new(new PendingEntry(id, consumer, time, deliveries))
            : Decode.Unexpected<PendingEntry>("a pending entry", ref reader);
}
