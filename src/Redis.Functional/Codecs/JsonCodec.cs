using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Redis.Functional;

/// <summary>JSON. The framework's reader reports bad text by an exception only, so this is one of the few places that catch.</summary>
internal static class JsonCodec
{
    internal static Codec<T> Of<T>(JsonTypeInfo<T> type) => new(value => Write(value, type), value => Read(value, type));

    // Which members a type has is found out when a value is written or read, so that making a codec never throws.
    [RequiresUnreferencedCode("Codec.Json by options")]
    [RequiresDynamicCode("Codec.Json by options")]
    internal static Codec<T> Of<T>(JsonSerializerOptions options) => new(value => Write(value, Type<T>(options)), value => Read(value, Type<T>(options)));

    [RequiresUnreferencedCode("Codec.Json by options")]
    [RequiresDynamicCode("Codec.Json by options")]
    private static JsonTypeInfo<T> Type<T>(JsonSerializerOptions options)
    {
        if (!options.IsReadOnly) options.MakeReadOnly(populateMissingResolver: true);
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private static RedisValue Write<T>(T value, JsonTypeInfo<T> type) =>
        type is null ? default(RedisValue) : JsonSerializer.SerializeToUtf8Bytes(value, type);

    private static RedisResult<T> Read<T>(RedisValue value, JsonTypeInfo<T> type)
    {
        if (type is null) return new RedisError.Client.InvalidArgument("The JsonTypeInfo of the JSON codec is null.");
        if (value.IsNull) return RedisError.Decode.Mismatch(Expected(type), value);
        try
        {
            return JsonSerializer.Deserialize(value.Span, type) is { } read ? read : RedisError.Decode.Mismatch($"{Expected(type)} other than null", value);
        }
        catch (JsonException)
        {
            // Its message quotes the text, which may be a secret; the size and the type are what may be said.
            return RedisError.Decode.Mismatch(Expected(type), value);
        }
    }

    private static string Expected<T>(JsonTypeInfo<T> type) => $"JSON of {type.Type.Name}";
}
