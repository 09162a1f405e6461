namespace Redis.Functional;

/// <summary>
/// How a type is written into a value and read back. A codec holds no state; an exception that it throws in a call becomes
/// <see cref="RedisError.Client.CallbackFailed"/>. <see cref="Codec"/> has the usual ones. Since 0.1.
/// </summary>
public interface IRedisCodec<T>
{
    /// <summary>The bytes to store. A null value is refused by commands.</summary>
    RedisValue Encode(T value);

    /// <summary>
    /// Reads the value back: <c>return value;</c> or <c>return error;</c>. Answer <see cref="RedisError.Decode.Mismatch(string, RedisValue)"/> for bytes that are not one, and for
    /// <see cref="RedisValue.IsNull"/>. To read a value, call <c>value.As&lt;T&gt;(codec)</c>.
    /// </summary>
    RedisResult<T> Decode(RedisValue value);
}
