using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// How a type is written into a value and read back. A codec holds no state; what it throws is the caller's
/// <see cref="RedisError.Client.CallbackFailed"/>. <see cref="Codec"/> has the usual ones. Since 0.1.
/// </summary>
public interface IRedisCodec<T>
{
    /// <summary>The bytes to store. A null value is refused by commands.</summary>
    RedisValue Encode(T value);

    /// <summary>The value read back; a <see cref="RedisError.Decode"/> for bytes that are not one, and for <see cref="RedisValue.IsNull"/>.</summary>
    Either<RedisError, T> Decode(RedisValue value);
}
