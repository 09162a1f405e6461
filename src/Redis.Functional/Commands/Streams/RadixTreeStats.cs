namespace Redis.Functional;

/// <summary>Statistics of the radix tree of a stream, for memory estimates.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct RadixTreeStats
{
    internal RadixTreeStats(long keys, long nodes) => (Keys, Nodes) = (keys, nodes);

    /// <summary>The number of keys, each of which holds several entries.</summary>
    public long Keys { get; }

    /// <summary>The number of nodes.</summary>
    public long Nodes { get; }

    internal static RadixTreeStats Read(RespValue reply) =>
        new(reply.Field("radix-tree-keys").Number() ?? 0, reply.Field("radix-tree-nodes").Number() ?? 0);
}
