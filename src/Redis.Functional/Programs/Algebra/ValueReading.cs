using System.ComponentModel;
using LanguageExt;

namespace Redis.Functional;

/// <summary>Decodes values with codecs.</summary>
/// <remarks>Since 0.1.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueReading
{
    /// <summary>Decodes a value, such as a field of a stream entry.</summary>
    /// <returns>
    /// Left: a <see cref="RedisError.Decode"/> for a null value or bytes that are not a <typeparamref name="T"/>; an
    /// <see cref="RedisError.Client.Unsupported"/> for a type without a built-in codec.
    /// </returns>
    /// <remarks>The default <paramref name="codec"/> is the built-in codec of the type (<see cref="CodecSet.Default"/>).</remarks>
    public static Either<RedisError, T> As<T>(this RedisValue value, IRedisCodec<T>? codec = null) =>
        ((codec ?? CodecSet.Default.OfType<T>()) is { } found ? found.Read(value) : new(CodecSet.Missing<T>())).ToEither();
}
