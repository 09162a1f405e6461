namespace Redis.Functional;

/// <summary>General information about a vector set.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class VectorSetInfo
{
    internal VectorSetInfo(string quantization, long size, long dimensions, long inputDimensions, long links, long layers, long withAttributes)
    {
        Quantization = quantization;
        Size = size;
        Dimensions = dimensions;
        InputDimensions = inputDimensions;
        Links = links;
        Layers = layers;
        WithAttributes = withAttributes;
    }

    /// <summary>The quantization: <c>f32</c>, <c>int8</c> or <c>bin</c>.</summary>
    public string Quantization { get; }

    /// <summary>The number of elements.</summary>
    public long Size { get; }

    /// <summary>The number of dimensions, after reduction.</summary>
    public long Dimensions { get; }

    /// <summary>The number of dimensions before reduction; 0 if the vectors are not reduced.</summary>
    public long InputDimensions { get; }

    /// <summary>The maximum number of links of an element in the graph.</summary>
    public long Links { get; }

    /// <summary>The highest layer of the graph.</summary>
    public long Layers { get; }

    /// <summary>The number of elements that have attributes.</summary>
    public long WithAttributes { get; }

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
