namespace Redis.Functional;

/// <summary>Payloads of messages by codecs, where the subscriber reads, off the read loop.</summary>
internal static class DecodePayload
{
    internal static RedisResult<T> By<T>(IRedisCodec<T>? codec, RedisValue payload) => codec is null ? new(CodecSet.Missing<T>()) : codec.Read(payload);
}
