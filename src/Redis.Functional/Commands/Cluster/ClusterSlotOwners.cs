namespace Redis.Functional.Server;

/// <summary>A range of slots and the nodes that serve it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterSlotOwners
{
    internal ClusterSlotOwners(SlotRange slots, IReadOnlyList<ClusterEndpoint> nodes) => (Slots, Nodes) = (slots, nodes);

    /// <summary>The slots.</summary>
    public SlotRange Slots { get; }

    /// <summary>The primary, followed by the replicas.</summary>
    public IReadOnlyList<ClusterEndpoint> Nodes { get; }

    internal static ClusterSlotOwners? Read(RespValue reply)
    {
        if (reply.Items() is not [var first, var last, .. var rest] || (first.Number(), last.Number()) is not ({ } from, { } to)) return null;
        var nodes = new ClusterEndpoint[rest.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            if (ClusterEndpoint.Read(rest[i]) is not { } node) return null;
            nodes[i] = node;
        }

        return new(new((int)Math.Clamp(from, 0, SlotRange.Most), (int)Math.Clamp(to, 0, SlotRange.Most)), nodes);
    }
}
