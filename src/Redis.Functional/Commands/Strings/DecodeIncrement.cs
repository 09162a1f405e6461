namespace Redis.Functional;

/// <summary>Decoders of a number and what was added to it.</summary>
internal static class DecodeIncrement
{
    [Replies(ReplyTypes.Array, 2)]
    internal static RedisResult<Increment<long>> Integers(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadAggregate(out var count) && count == 2 && reader.TryReadInt64(out var value) && reader.TryReadInt64(out var applied)
            ? new(new Increment<long>(value, applied))
            : Decode.Unexpected<Increment<long>>("two integers", ref reader);

    /// <summary>Decodes text in RESP2, numbers in RESP3.</summary>
    [Replies(ReplyTypes.Array, 2)]
    internal static RedisResult<Increment<double>> Numbers(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadAggregate(out var count) && count == 2 && reader.TryReadDouble(out var value) && reader.TryReadDouble(out var applied)
            ? new(new Increment<double>(value, applied))
            : Decode.Unexpected<Increment<double>>("two numbers", ref reader);
}
