namespace Redis.Functional;

/// <summary>The radix tree that holds a stream: how the server keeps it, for who estimates memory. Since 0.1.</summary>
/// <param name="Keys">How many keys it has, each for many entries.</param>
/// <param name="Nodes">How many nodes it has.</param>
public readonly record struct StreamTree(long Keys, long Nodes)
{
    internal static StreamTree Read(RespValue reply) =>
        new(reply.Field("radix-tree-keys").Number() ?? 0, reply.Field("radix-tree-nodes").Number() ?? 0);
}
