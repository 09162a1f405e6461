namespace Redis.Functional;

/// <summary>What the server tells of a vector set. Since 0.1.</summary>
/// <param name="Quantization">How vectors are kept: <c>f32</c>, <c>int8</c> or <c>bin</c>.</param>
/// <param name="Size">How many elements it has.</param>
/// <param name="Dimensions">How many numbers each vector has, after reduction.</param>
/// <param name="InputDimensions">How many they had before; 0: they are not reduced.</param>
/// <param name="Links">How many links an element has in the graph at most.</param>
/// <param name="Layers">The number of the graph's highest layer.</param>
/// <param name="WithAttributes">How many elements have attributes.</param>
public sealed record VectorSetInfo(
    string Quantization, long Size, long Dimensions, long InputDimensions, long Links, long Layers, long WithAttributes)
{
    internal static VectorSetInfo? Read(RespValue reply) =>
        reply.Field("quant-type").Text() is { } kind
        && reply.Field("size").Number() is { } size
        && reply.Field("vector-dim").Number() is { } dimensions
        && reply.Field("max-level").Number() is { } layers
            ? new(
                kind,
                size,
                dimensions,
                reply.Field("projection-input-dim").Number() ?? 0,
                reply.Field("hnsw-m").Number() ?? 0,
                layers,
                reply.Field("attributes-count").Number() ?? 0)
            : null;
}
