namespace Redis.Functional;

/// <summary>The radix tree that holds a stream: how the server keeps it, for who estimates memory.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct RadixTreeStats
{
    internal RadixTreeStats(long keys, long nodes) => (Keys, Nodes) = (keys, nodes);

    /// <summary>How many keys it has, each for many entries.</summary>
    public long Keys { get; }

    /// <summary>How many nodes it has.</summary>
    public long Nodes { get; }

    internal static RadixTreeStats Read(RespValue reply) =>
        new(reply.Field("radix-tree-keys").Number() ?? 0, reply.Field("radix-tree-nodes").Number() ?? 0);
}
