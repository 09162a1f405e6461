using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
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

    /// <summary><c>[-][d.]hh:mm:ss[.fffffff]</c>, .NET's constant form (<c>c</c>), the same in every culture.</summary>
    public static Codec<TimeSpan> TimeSpan { get; } = new("a time span", static time => time, TimeReaders.TimeSpan);

    /// <summary>
    /// ISO 8601 with seven digits of a second: <c>2026-05-04T03:02:01.0000000Z</c>. UTC is written with <c>Z</c>, local time with its offset, and an unspecified kind
    /// without either; the kind is read back. Fewer digits are read too. Prefer <see cref="DateTimeOffset"/> for moments.
    /// </summary>
    public static Codec<DateTime> DateTime { get; } = new("a date and time in ISO 8601", static moment => moment, TimeReaders.DateTime);

    /// <summary>
    /// ISO 8601 with seven digits of a second and the offset: <c>2026-05-04T03:02:01.0000000+02:00</c>. Fewer digits and <c>Z</c> are read too; text without an offset is an error.
    /// </summary>
    public static Codec<DateTimeOffset> DateTimeOffset { get; } = new("a date and time in ISO 8601 with an offset", static moment => moment, TimeReaders.DateTimeOffset);

    /// <summary>ISO 8601: <c>2026-05-04</c>.</summary>
    public static Codec<DateOnly> DateOnly { get; } = new("a date in ISO 8601", static date => date, TimeReaders.DateOnly);

    /// <summary>ISO 8601 with seven digits of a second: <c>03:02:01.0000000</c>. Fewer digits are read too.</summary>
    public static Codec<TimeOnly> TimeOnly { get; } = new("a time of day in ISO 8601", static time => time, TimeReaders.TimeOnly);

    /// <summary>The text of an address as it was given, absolute or relative.</summary>
    public static Codec<Uri> Uri { get; } = Utf8.Emap<Uri>(
        static text => System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) ? uri : RedisError.Decode.Mismatch("an address", text),
        static uri => uri?.OriginalString!);

    /// <summary>
    /// The name of an enumeration's member, as it is spelt in the code; flags with a comma and a space between. A value without a name is written as its number. Renaming a
    /// member makes stored values unreadable.
    /// </summary>
    public static Codec<T> Enum<T>()
        where T : struct, Enum => EnumCodec.Of<T>()!;

    /// <summary>
    /// A value or null, which is written as the empty text. Where a reply may be absent, as with <c>Get&lt;int?&gt;</c>, null is read as None.
    /// </summary>
    public static Codec<T?> Nullable<T>(IRedisCodec<T> codec)
        where T : struct => NullableCodec.Of(codec);

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

    /// <summary>
    /// JSON by options, or by those of System.Text.Json when null: finds out at run time what the type is made of, which neither trimmed nor ahead of time compiled
    /// programs can do. A type that it cannot write or read is <see cref="RedisError.Client.CallbackFailed"/>.
    /// </summary>
    [RequiresUnreferencedCode("JSON by options needs the members of the type, which trimming may remove. Pass the JsonTypeInfo<T> of a JsonSerializerContext instead.")]
    [RequiresDynamicCode("JSON by options makes code at run time. Pass the JsonTypeInfo<T> of a JsonSerializerContext instead.")]
    public static Codec<T> Json<T>(JsonSerializerOptions? options = null) => JsonCodec.Of<T>(options ?? JsonSerializerOptions.Default);

    /// <summary>A codec of your own functions.</summary>
    public static Codec<T> Of<T>(Func<T, RedisValue> encode, Func<RedisValue, RedisResult<T>> decode) => new(encode, decode);
}
