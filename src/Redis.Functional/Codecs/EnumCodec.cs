namespace Redis.Functional;

/// <summary>
/// Enumerations by the names of their members. By their type at run time, since that of a generic method may be any type.
/// </summary>
internal static class EnumCodec
{
    /// <summary>The codec of an enumeration, or of one that may be absent; null for other types.</summary>
    internal static Codec<T>? Of<T>()
    {
        if (typeof(T).IsEnum) return Names<T>(typeof(T));
        return System.Nullable.GetUnderlyingType(typeof(T)) is { IsEnum: true } type ? NullableCodec.OrNull(Names<T>(type)) : null;
    }

    private static Codec<T> Names<T>(Type type) => new(
        $"the name of a {type.Name}",
        static value => value?.ToString()!,
        (ReadOnlySpan<byte> bytes, out T value) => TryRead(type, bytes, out value));

    // What a name may be is what it is written as: not another case, not a number that has a name.
    private static bool TryRead<T>(Type type, ReadOnlySpan<byte> bytes, out T value)
    {
        value = default!;
        if (!SpanReaders.Utf8(bytes, out var text) || !System.Enum.TryParse(type, text, ignoreCase: false, out var read) || read?.ToString() != text) return false;
        value = (T)read;
        return true;
    }
}
