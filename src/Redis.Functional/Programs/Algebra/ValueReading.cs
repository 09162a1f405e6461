using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Reads values by codecs. Since 0.1.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueReading
{
    /// <summary>
    /// Decodes a value, such as a field of a stream entry: by the codec, or by the usual one of the type (<see cref="CodecSet.Default"/>). Bytes that are not a
    /// <typeparamref name="T"/>, and a null value, are a <see cref="RedisError.Decode"/>; a type without a usual codec is
    /// <see cref="RedisError.Client.Unsupported"/>.
    /// </summary>
    public static Either<RedisError, T> As<T>(this RedisValue value, IRedisCodec<T>? codec = null) =>
        ((codec ?? CodecSet.Default.OfType<T>()) is { } found ? found.Read(value) : new(CodecSet.Missing<T>())).ToEither();
}
