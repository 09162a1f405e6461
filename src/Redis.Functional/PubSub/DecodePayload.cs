namespace Redis.Functional;

/// <summary>Payloads of messages by codecs, where the subscriber reads, off the read loop.</summary>
internal static class DecodePayload
{
    internal static RedisResult<T> By<T>(IRedisCodec<T>? codec, RedisValue payload)
    {
        if (codec is null) return new(CodecSet.Missing<T>());
        if (codec is not Codec<T> own) return Flat(UserCode.Call(static (codec, payload) => RedisResult.FromEither(codec.Decode(payload)), codec, payload, Delivery.Executed));
        return own.Reader is not null ? own.Read(payload) : Flat(UserCode.Call(static (own, payload) => own.Read(payload), own, payload, Delivery.Executed));
    }

    private static RedisResult<T> Flat<T>(RedisResult<RedisResult<T>> decoded) => decoded.TryGetValue(out var inner) ? inner : new(decoded.Error);
}
