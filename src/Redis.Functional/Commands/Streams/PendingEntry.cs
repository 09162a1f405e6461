namespace Redis.Functional;

/// <summary>An entry that was delivered and is not yet acknowledged. Since 0.1.</summary>
/// <param name="Id">Its ID; the entry itself may be deleted.</param>
/// <param name="Consumer">Who has it.</param>
/// <param name="Idle">How long ago it was delivered last, to the millisecond.</param>
/// <param name="Deliveries">How often it was delivered or claimed.</param>
public readonly record struct PendingEntry(StreamId Id, RedisValue Consumer, TimeSpan Idle, long Deliveries)
{
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
