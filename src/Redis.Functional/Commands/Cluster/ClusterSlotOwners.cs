using LanguageExt;

namespace Redis.Functional;

/// <summary>Slots, and who answers for them. Since 0.1.</summary>
/// <param name="Slots">The slots.</param>
/// <param name="Nodes">The primary, then the replicas.</param>
public sealed record ClusterSlotOwners(SlotRange Slots, Seq<ClusterEndpoint> Nodes)
{
    internal static ClusterSlotOwners? Read(RespValue reply)
    {
        if (reply.Items() is not [var first, var last, .. var rest] || (first.Number(), last.Number()) is not ({ } from, { } to)) return null;
        var nodes = new ClusterEndpoint[rest.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            if (ClusterEndpoint.Read(rest[i]) is not { } node) return null;
            nodes[i] = node;
        }

        return new(new((int)Math.Clamp(from, 0, SlotRange.Most), (int)Math.Clamp(to, 0, SlotRange.Most)), SeqOf.Array(nodes));
    }
}
