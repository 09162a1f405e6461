namespace Redis.Functional;

/// <summary>Values that may be null: null is the empty text.</summary>
internal static class NullableCodec
{
    internal static Codec<T?> Of<T>(IRedisCodec<T>? codec)
        where T : struct => codec switch
    {
        null => new(static _ => default, static _ => new RedisError.Client.InvalidArgument("The codec is null.")),
        Codec<T> { Reader: { } reader, Expected: { } expected } usual => OrNull(new Codec<T?>(
            expected,
            value => usual.Encode(value.GetValueOrDefault()),
            (ReadOnlySpan<byte> bytes, out T? value) =>
            {
                var isRead = reader(bytes, out var read);
                value = read;
                return isRead;
            })),
        _ => new(
            value => value is { } given ? codec.Encode(given) : RedisValue.Empty,
            value => IsEmpty(value) ? new(default(T?)) : codec.Decode(value).Map(static read => (T?)read)),
    };

    /// <summary>The same for a codec of a type that is nullable already.</summary>
    internal static Codec<T> OrNull<T>(Codec<T> codec) => new(
        $"{codec.Expected}, or an empty value",
        value => value is null ? RedisValue.Empty : codec.Encode(value),
        (ReadOnlySpan<byte> bytes, out T value) =>
        {
            value = default!;
            return bytes.IsEmpty || codec.Reader!(bytes, out value);
        });

    private static bool IsEmpty(RedisValue value) => !value.IsNull && value.Bytes.IsEmpty;
}
