namespace Redis.Functional;

/// <summary>What the server tells of a vector set.</summary>
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

    /// <summary>How vectors are kept: <c>f32</c>, <c>int8</c> or <c>bin</c>.</summary>
    public string Quantization { get; }

    /// <summary>How many elements it has.</summary>
    public long Size { get; }

    /// <summary>How many numbers each vector has, after reduction.</summary>
    public long Dimensions { get; }

    /// <summary>How many they had before; 0: they are not reduced.</summary>
    public long InputDimensions { get; }

    /// <summary>How many links an element has in the graph at most.</summary>
    public long Links { get; }

    /// <summary>The number of the graph's highest layer.</summary>
    public long Layers { get; }

    /// <summary>How many elements have attributes.</summary>
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
