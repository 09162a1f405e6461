using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace Redis.Functional;

/// <summary>
/// The usual codecs. They read strictly: bytes that are not exactly what the codec writes, or Redis itself would write, are a
/// <see cref="RedisError.Decode"/>, and nothing is guessed or replaced. Since 0.1.
/// </summary>
public static class Codec
{
    /// <summary>
    /// Text as UTF-8. Bytes that are not UTF-8 are an error; use <see cref="Bytes"/> for binary data. Text with half of a surrogate pair is refused
    /// before it is sent.
    /// </summary>
    public static Codec<string> Utf8 { get; } = new("UTF-8 text", static text => text, SpanReaders.Utf8);

    /// <summary>An array of bytes, as it is.</summary>
    public static Codec<byte[]> Bytes { get; } = new("bytes", static bytes => bytes, SpanReaders.Bytes);

    /// <summary>The value as it is, not copied.</summary>
    public static Codec<RedisValue> Raw { get; } =
        new(static value => value, static value => value.IsNull ? RedisError.Decode.Mismatch("a value", value) : value);

    /// <summary>Memory, not copied when it lies in an array.</summary>
    public static Codec<ReadOnlyMemory<byte>> Memory { get; } =
        new(static memory => memory, static value => value.IsNull ? RedisError.Decode.Mismatch("bytes", value) : value.Bytes);

    /// <summary>Decimal digits with an optional minus, as INCR takes them: no plus, no leading zeros, no spaces.</summary>
    public static Codec<int> Int32 { get; } = new("a whole number of 32 bits", static number => number, SpanReaders.Int32);

    /// <summary>Decimal digits with an optional minus, as INCR takes them: no plus, no leading zeros, no spaces.</summary>
    public static Codec<long> Int64 { get; } = new("a whole number of 64 bits", static number => number, SpanReaders.Int64);

    /// <summary>Decimal digits without a sign and without leading zeros. INCR takes them up to 9,223,372,036,854,775,807 only.</summary>
    public static Codec<ulong> UInt64 { get; } = new("a whole number of 64 bits without a sign", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits without a sign and without leading zeros.</summary>
    public static Codec<uint> UInt32 { get; } = new("a whole number of 32 bits without a sign", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits with an optional minus and without leading zeros.</summary>
    public static Codec<short> Int16 { get; } = new("a whole number of 16 bits", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits without a sign and without leading zeros.</summary>
    public static Codec<ushort> UInt16 { get; } = new("a whole number of 16 bits without a sign", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits without a sign and without leading zeros: a number from 0 to 255, not a raw byte.</summary>
    public static Codec<byte> Byte { get; } = new("a whole number of 8 bits without a sign", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits with an optional minus and without leading zeros.</summary>
    public static Codec<sbyte> SByte { get; } = new("a whole number of 8 bits", static number => number, SpanReaders.Whole);

    /// <summary>The shortest text that reads back as the same <c>float</c>; <c>inf</c>, <c>-inf</c> and <c>nan</c> as Redis writes them.</summary>
    public static Codec<float> Single { get; } = new("a number", static number => number, SpanReaders.Single);

    /// <summary>
    /// The shortest text that reads back as the same number; <c>inf</c>, <c>-inf</c> and <c>nan</c> as Redis writes them. Digits beyond the range
    /// of a double are an error.
    /// </summary>
    public static Codec<double> Double { get; } = new("a number", static number => number, SpanReaders.Double);

    /// <summary>Decimal text, with all its digits. Reading one with more digits than a decimal holds is an error.</summary>
    public static Codec<decimal> Decimal { get; } = new("a decimal number", static number => number, SpanReaders.Decimal);

    /// <summary><c>1</c> and <c>0</c>.</summary>
    public static Codec<bool> Bool { get; } = new("1 or 0", static flag => flag, SpanReaders.Bool);

    /// <summary>36 characters with hyphens, written in lower case.</summary>
    public static Codec<Guid> Guid { get; } = new("a GUID of 36 characters", static guid => guid, SpanReaders.Guid);

    /// <summary>
    /// Text in a charset. Bytes that are no text of the charset are an error; characters that the charset lacks are written as its
    /// replacement (<c>?</c> for most), as the encoding itself does.
    /// </summary>
    public static Codec<string> Text(Encoding encoding) => encoding is null ? Utf8 : TextCodec.Of(encoding);

    /// <summary>
    /// JSON by the metadata of a generated <c>JsonSerializerContext</c>, so that it works ahead of time compiled. JSON's <c>null</c> and
    /// JSON of another shape are an error.
    /// </summary>
    public static Codec<T> Json<T>(JsonTypeInfo<T> metadata) => JsonCodec.Of(metadata);

    /// <summary>A codec of your own functions.</summary>
    public static Codec<T> Of<T>(Func<T, RedisValue> encode, Func<RedisValue, RedisResult<T>> decode) => new(encode, decode);
}
