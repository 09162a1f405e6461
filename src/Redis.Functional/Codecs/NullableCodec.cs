namespace Redis.Functional;

/// <summary>Values that may be null: null is the empty text.</summary>
internal static class NullableCodec
{
    internal static Codec<T?> Of<T>(IRedisCodec<T>? codec)
        where T : struct => codec switch
    {
        null => new(static _ => default, static _ => new RedisError.Client.InvalidArgument("the codec is null")),
        Codec<T> { Reader: { } reader, Expected: { } expected } usual => new(
            Expected(expected),
            value => value is { } given ? usual.Encode(given) : RedisValue.Empty,
            (ReadOnlySpan<byte> bytes, out T? value) => TryRead(reader, bytes, out value)),
        _ => new(
            value => value is { } given ? codec.Encode(given) : RedisValue.Empty,
            value => IsEmpty(value) ? new(default(T?)) : codec.Decode(value).Map(static read => (T?)read)),
    };

    /// <summary>The same for a codec of a type that is nullable already.</summary>
    internal static Codec<T> OrNull<T>(Codec<T> codec) => new(
        Expected(codec.Expected!),
        value => value is null ? RedisValue.Empty : codec.Encode(value),
        (ReadOnlySpan<byte> bytes, out T value) =>
        {
            value = default!;
            return bytes.IsEmpty || codec.Reader!(bytes, out value);
        });

    private static string Expected(string expected) => $"{expected}, or nothing";

    private static bool IsEmpty(RedisValue value) => !value.IsNull && value.Bytes.IsEmpty;

    private static bool TryRead<T>(SpanReader<T> reader, ReadOnlySpan<byte> bytes, out T? value)
        where T : struct
    {
        value = null;
        if (bytes.IsEmpty) return true;
        if (!reader(bytes, out var read)) return false;
        value = read;
        return true;
    }
}
