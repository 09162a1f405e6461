namespace Redis.Functional;

/// <summary>Who has written to their append-only file. Since 0.1.</summary>
/// <param name="Local">Whether the server itself has.</param>
/// <param name="Replicas">How many replicas have.</param>
public readonly record struct AofAcknowledged(bool Local, long Replicas)
{
    [Replies(ReplyTypes.Array, 2)]
    internal static RedisResult<AofAcknowledged> Read(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadAggregate(out var count) && count == 2 && reader.TryReadInt64(out var local) && reader.TryReadInt64(out var replicas)
            ? new(new AofAcknowledged(local > 0, replicas))
            : Decode.Unexpected<AofAcknowledged>("two numbers", ref reader);
}
