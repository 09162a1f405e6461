namespace Redis.Functional;

/// <summary>An entry that was delivered and is not yet acknowledged.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct PendingEntry
{
    internal PendingEntry(StreamId id, RedisValue consumer, TimeSpan idle, long deliveries) =>
        (Id, Consumer, Idle, Deliveries) = (id, consumer, idle, deliveries);

    /// <summary>Its ID; the entry itself may be deleted.</summary>
    public StreamId Id { get; }

    /// <summary>Who has it.</summary>
    public RedisValue Consumer { get; }

    /// <summary>How long ago it was delivered last, to the millisecond.</summary>
    public TimeSpan Idle { get; }

    /// <summary>How often it was delivered or claimed.</summary>
    public long Deliveries { get; }

    [Replies(ReplyTypes.Array)]
    internal static RedisResult<PendingEntry> Read(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadAggregate(out var parts) && parts == 4
        && reader.TryReadBytes(out var text) && StreamId.TryRead(text, out var id)
        && reader.TryReadValue(out var consumer)
        && reader.TryReadInt64(out var idle) && DecodeStream.Time(idle) is { } time
        && reader.TryReadInt64(out var deliveries)
            ? new(new PendingEntry(id, consumer, time, deliveries))
            : Decode.Unexpected<PendingEntry>("a pending entry", ref reader);
}
