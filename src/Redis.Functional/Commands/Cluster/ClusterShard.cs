using LanguageExt;

namespace Redis.Functional.Server;

/// <summary>A shard of a cluster: slots and the nodes that serve them.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class ClusterShard
{
    internal ClusterShard(IReadOnlyList<SlotRange> slots, IReadOnlyList<ClusterShardNode> nodes, Option<string> id) => (Slots, Nodes, Id) = (slots, nodes, id);

    /// <summary>The slots.</summary>
    public IReadOnlyList<SlotRange> Slots { get; }

    /// <summary>The primary and the replicas, in no particular order.</summary>
    public IReadOnlyList<ClusterShardNode> Nodes { get; }

    /// <summary>The ID of the shard, 40 characters.</summary>
    /// <remarks>None: the server does not return it; Valkey 9 does.</remarks>
    public Option<string> Id { get; }

    internal static ClusterShard? Read(RespValue reply)
    {
        if (reply.Field("nodes") is not { } found || found.All(ClusterShardNode.Read) is not { } nodes) return null;
        var bounds = reply.Field("slots").Items();
        var slots = new SlotRange[bounds.Length / 2];
        for (var i = 0; i < slots.Length; i++)
        {
            if ((bounds[2 * i].Number(), bounds[(2 * i) + 1].Number()) is not ({ } first, { } last)) return null;
            slots[i] = new((int)Math.Clamp(first, 0, SlotRange.Most), (int)Math.Clamp(last, 0, SlotRange.Most));
        }

        return new(slots, nodes, DecodeParts.Some(reply.Field("id").Text()));
    }
}
