namespace Redis.Functional;

/// <summary>Converts a type to a value and back.</summary>
/// <remarks>
/// <para>
/// A codec has no state. An exception that it throws in a call becomes <see cref="RedisError.Client.CallbackFailed"/>. <see cref="Codec"/> has the built-in
/// codecs.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public interface IRedisCodec<T>
{
    /// <summary>Converts to the bytes that are stored.</summary>
    /// <remarks>Commands refuse a null value.</remarks>
    RedisValue Encode(T value);

    /// <summary>Converts a value back: <c>return value;</c> or <c>return error;</c>.</summary>
    /// <remarks>
    /// Return <see cref="RedisError.Decode.Mismatch(string, RedisValue)"/> for bytes of another form and for <see cref="RedisValue.IsNull"/>. To read a value,
    /// call <c>value.As&lt;T&gt;(codec)</c>.
    /// </remarks>
    RedisResult<T> Decode(RedisValue value);
}
