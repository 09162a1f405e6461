using System.Text.Json.Serialization;

namespace Chat;

/// <summary>How it all is written: JSON, by generated code.</summary>
[JsonSerializable(typeof(Said))]
[JsonSerializable(typeof(Line))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
sealed partial class Wire : JsonSerializerContext;
