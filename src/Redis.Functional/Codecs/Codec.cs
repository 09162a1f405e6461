using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Redis.Functional;

/// <summary>The built-in codecs.</summary>
/// <remarks>
/// <para>
/// They are strict: they decode only what the codec or Redis itself would write; everything else is a <see cref="RedisError.Decode"/>.
/// </para>
/// <para>Since 0.1.</para>
/// </remarks>
public static class Codec
{
    /// <summary>Text as UTF-8.</summary>
    /// <remarks>
    /// Bytes that are not valid UTF-8 are an error; use <see cref="Bytes"/> for binary data. Text with an unpaired surrogate is refused before it is sent.
    /// </remarks>
    public static Codec<string> Utf8 { get; } = new("UTF-8 text", static text => text, SpanReaders.Utf8);

    /// <summary>A byte array, unchanged.</summary>
    public static Codec<byte[]> Bytes { get; } = new("bytes", static bytes => bytes, SpanReaders.Bytes);

    /// <summary>The value itself, not copied.</summary>
    public static Codec<RedisValue> Raw { get; } =
        new(static value => value, static value => value.IsNull ? RedisError.Decode.Mismatch("a value", value) : value);

    /// <summary>Bytes as <see cref="ReadOnlyMemory{T}"/>, not copied if they are part of an array.</summary>
    public static Codec<ReadOnlyMemory<byte>> Memory { get; } =
        new(static memory => memory, static value => value.IsNull ? RedisError.Decode.Mismatch("bytes", value) : value.Bytes);

    /// <summary>Decimal digits with an optional minus sign, as INCR accepts them.</summary>
    /// <remarks>No plus sign, no leading zeros, no spaces.</remarks>
    public static Codec<int> Int32 { get; } = new("a whole number of 32 bits", static number => number, SpanReaders.Int32);

    /// <summary>Decimal digits with an optional minus sign, as INCR accepts them.</summary>
    /// <remarks>No plus sign, no leading zeros, no spaces.</remarks>
    public static Codec<long> Int64 { get; } = new("a whole number of 64 bits", static number => number, SpanReaders.Int64);

    /// <summary>Decimal digits without a sign and without leading zeros.</summary>
    /// <remarks>INCR accepts them up to 9,223,372,036,854,775,807.</remarks>
    public static Codec<ulong> UInt64 { get; } = new("a whole number of 64 bits without a sign", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits without a sign and without leading zeros.</summary>
    public static Codec<uint> UInt32 { get; } = new("a whole number of 32 bits without a sign", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits with an optional minus sign and without leading zeros.</summary>
    public static Codec<short> Int16 { get; } = new("a whole number of 16 bits", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits without a sign and without leading zeros.</summary>
    public static Codec<ushort> UInt16 { get; } = new("a whole number of 16 bits without a sign", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits without a sign and without leading zeros.</summary>
    /// <remarks>The value is a number from 0 to 255, not a raw byte.</remarks>
    public static Codec<byte> Byte { get; } = new("a whole number of 8 bits without a sign", static number => number, SpanReaders.Whole);

    /// <summary>Decimal digits with an optional minus sign and without leading zeros.</summary>
    public static Codec<sbyte> SByte { get; } = new("a whole number of 8 bits", static number => number, SpanReaders.Whole);

    /// <summary>The shortest text that reads back as the same <c>float</c>; <c>inf</c>, <c>-inf</c> and <c>nan</c> as Redis writes them.</summary>
    public static Codec<float> Single { get; } = new("a number", static number => number, SpanReaders.Single);

    /// <summary>The shortest text that reads back as the same number; <c>inf</c>, <c>-inf</c> and <c>nan</c> as Redis writes them.</summary>
    /// <remarks>Numbers beyond the range of a double are an error.</remarks>
    public static Codec<double> Double { get; } = new("a number", static number => number, SpanReaders.Double);

    /// <summary>Decimal text with all its digits.</summary>
    /// <remarks>Text with more digits than a decimal can hold is an error.</remarks>
    public static Codec<decimal> Decimal { get; } = new("a decimal number", static number => number, SpanReaders.Decimal);

    /// <summary><c>1</c> and <c>0</c>.</summary>
    public static Codec<bool> Bool { get; } = new("1 or 0", static flag => flag, SpanReaders.Bool);

    /// <summary>A GUID as 36 characters with hyphens, written in lower case.</summary>
    public static Codec<Guid> Guid { get; } = new("a GUID of 36 characters", static guid => guid, SpanReaders.Guid);

    /// <summary>A time span in the constant format of .NET (<c>c</c>), <c>[-][d.]hh:mm:ss[.fffffff]</c>.</summary>
    /// <remarks>It does not depend on the culture.</remarks>
    public static Codec<TimeSpan> TimeSpan { get; } = new("a time span", static time => time, TimeReaders.TimeSpan);

    /// <summary>A date and time in ISO 8601 with seven fractional digits.</summary>
    /// <remarks>
    /// Example: <c>2026-05-04T03:02:01.0000000Z</c>. UTC is written with <c>Z</c>, local time with its offset, and an unspecified kind without either; the kind
    /// is read back. Fewer digits can be read. Prefer <see cref="DateTimeOffset"/> for points in time.
    /// </remarks>
    public static Codec<DateTime> DateTime { get; } = new("a date and time in ISO 8601", static moment => moment, TimeReaders.DateTime);

    /// <summary>A date and time in ISO 8601 with seven fractional digits and the offset.</summary>
    /// <remarks>Example: <c>2026-05-04T03:02:01.0000000+02:00</c>. Fewer digits and <c>Z</c> can be read; text without an offset is an error.</remarks>
    public static Codec<DateTimeOffset> DateTimeOffset { get; } = new("a date and time in ISO 8601 with an offset", static moment => moment, TimeReaders.DateTimeOffset);

    /// <summary>A date in ISO 8601.</summary>
    /// <remarks>Example: <c>2026-05-04</c>.</remarks>
    public static Codec<DateOnly> DateOnly { get; } = new("a date in ISO 8601", static date => date, TimeReaders.DateOnly);

    /// <summary>A time of day in ISO 8601 with seven fractional digits.</summary>
    /// <remarks>Example: <c>03:02:01.0000000</c>. Fewer digits can be read.</remarks>
    public static Codec<TimeOnly> TimeOnly { get; } = new("a time of day in ISO 8601", static time => time, TimeReaders.TimeOnly);

    /// <summary>The text of an address as it was given, absolute or relative.</summary>
    public static Codec<Uri> Uri { get; } = Utf8.Emap<Uri>(
        static text => System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) ? uri : RedisError.Decode.Mismatch("an address", text),
        static uri => uri?.OriginalString!);

    /// <summary>Creates a codec for the names of an enumeration.</summary>
    /// <remarks>
    /// The name of a member is written as spelled in the code; flags are separated by a comma and a space. A value without a name is written as its number.
    /// Renaming a member makes stored values unreadable.
    /// </remarks>
    public static Codec<T> Enum<T>()
        where T : struct, Enum => EnumCodec.Of<T>()!;

    /// <summary>Creates a codec for a value or null.</summary>
    /// <remarks>Null is written as the empty text. Where a reply may be absent, as with <c>Get&lt;int?&gt;</c>, null is read as None.</remarks>
    public static Codec<T?> Nullable<T>(IRedisCodec<T> codec)
        where T : struct => NullableCodec.Of(codec);

    /// <summary>Creates a codec for text in an encoding.</summary>
    /// <remarks>
    /// Bytes that are not valid in the encoding are an error. Characters that the encoding lacks are written as its replacement (usually <c>?</c>), as the
    /// encoding itself does.
    /// </remarks>
    public static Codec<string> Text(Encoding encoding) => encoding is null ? Utf8 : TextCodec.Of(encoding);

    /// <summary>Creates a JSON codec from the metadata of a generated <c>JsonSerializerContext</c>.</summary>
    /// <remarks>It supports ahead-of-time compilation. JSON <c>null</c> and JSON of another shape are an error.</remarks>
    public static Codec<T> Json<T>(JsonTypeInfo<T> metadata) => JsonCodec.Of(metadata);

    /// <summary>Creates a JSON codec from options; null: the defaults of System.Text.Json.</summary>
    /// <remarks>
    /// The type is inspected at run time, which trimmed and ahead-of-time compiled programs do not support. A type that cannot be written or read is a
    /// <see cref="RedisError.Client.CallbackFailed"/>.
    /// </remarks>
    [RequiresUnreferencedCode("JSON by options needs the members of the type, which trimming may remove. Pass the JsonTypeInfo<T> of a JsonSerializerContext instead.")]
    [RequiresDynamicCode("JSON by options makes code at run time. Pass the JsonTypeInfo<T> of a JsonSerializerContext instead.")]
    public static Codec<T> Json<T>(JsonSerializerOptions? options = null) => JsonCodec.Of<T>(options ?? JsonSerializerOptions.Default);

    /// <summary>Creates a codec from two functions.</summary>
    public static Codec<T> Of<T>(Func<T, RedisValue> encode, Func<RedisValue, RedisResult<T>> decode) => new(encode, decode);
}
