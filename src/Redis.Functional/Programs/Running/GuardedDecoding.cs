namespace Redis.Functional;

/// <summary>Reads values by codecs outside of commands.</summary>
internal static class GuardedDecoding
{
    /// <summary>Decodes a value; what a function of the caller throws becomes <see cref="RedisError.Client.CallbackFailed"/>.</summary>
    internal static RedisResult<T> Read<T>(this IRedisCodec<T> codec, RedisValue value)
    {
        if (codec is Codec<T> { Reader: not null } own) return own.Decode(value);
        var decoded = UserCode.Call(static (codec, value) => codec.Decode(value), codec, value, Delivery.Executed);
        return decoded.TryGetValue(out var inner) ? inner : new(decoded.Error);
    }
}
