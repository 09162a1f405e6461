namespace Redis.Functional;

/// <summary>Payloads of messages by codecs, where the subscriber reads, off the read loop.</summary>
internal static class DecodePayload
{
    internal static RedisResult<T> By<T>(IRedisCodec<T>? codec, RedisValue payload)
    {
        if (codec is null) return new(CodecSet.Missing<T>());
        if (codec is Codec<T> { Reader: not null } own) return own.Read(payload);
        var decoded = UserCode.Call(static (codec, payload) => codec.Decode(payload), codec, payload, Delivery.Executed);
        return decoded.TryGet(out var either) ? RedisResult.Of(either) : new(decoded.Error);
    }
}
