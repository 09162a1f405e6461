namespace Redis.Functional;

/// <summary>
/// Which node has which slot, as a client believes it at a moment. A new view is a new map. Only what a redirect teaches of one slot is written into the
/// present map, as long as the node has other slots: each reader sees the owner of before or of after.
/// </summary>
internal sealed class SlotMap
{
    /// <summary>In place of the index of a shard: the slot has no owner.</summary>
    internal const int NoOwner = -1;

    private const ushort None = ushort.MaxValue;
    private readonly ushort[] _owners;

    private SlotMap(long epoch, SlotShard[] shards, ushort[] owners) => (Epoch, Shards, _owners) = (epoch, shards, owners);

    /// <summary>The cluster's epoch when the view was told; 0 where it has none.</summary>
    internal long Epoch { get; }

    /// <summary>All shards.</summary>
    internal SlotShard[] Shards { get; }

    /// <summary>How many slots have an owner. O(slots).</summary>
    internal int Owned => _owners.Count(static owner => owner != None);

    /// <summary>All nodes. O(nodes).</summary>
    internal IEnumerable<ClusterMember> Members => Shards.SelectMany(static shard => shard.Members);

    /// <summary>A map of shards and their slots. Of two shards that claim a slot the later one has it.</summary>
    internal static SlotMap Of(long epoch, IReadOnlyList<(SlotShard Shard, SlotRange[] Slots)> shards)
    {
        var owners = new ushort[KeySlot.Count];
        Array.Fill(owners, None);
        for (var i = 0; i < shards.Count && i < None; i++)
            foreach (var range in shards[i].Slots)
                if (range.Count > 0) owners.AsSpan(range.First, range.Count).Fill((ushort)i);
        return new(epoch, [.. shards.Take(None).Select(static shard => shard.Shard)], owners);
    }

    /// <summary>The index of the shard that has a slot; <see cref="NoOwner"/>: none has it.</summary>
    internal int OwnerOf(int slot)
    {
        var owner = Volatile.Read(ref _owners[slot]);
        return owner == None ? NoOwner : owner;
    }

    /// <summary>The primary of a slot; null: it has no owner.</summary>
    internal ClusterMember? PrimaryOf(int slot) => OwnerOf(slot) is >= 0 and var owner ? Shards[owner].Primary : null;

    /// <summary>Whether a node is a replica of the owner of a slot. O(replicas of it).</summary>
    internal bool IsReplicaOf(RedisEndpoint endpoint, int slot) => slot >= 0 && OwnerOf(slot) is >= 0 and var owner && Array.Exists(Shards[owner].Replicas, replica => replica.Endpoint == endpoint);

    /// <summary>The node that is dialled at an address. O(nodes).</summary>
    internal ClusterMember? Find(RedisEndpoint endpoint) => Members.FirstOrDefault(member => member.Endpoint == endpoint);

    /// <summary>
    /// The map in which a node has a slot: this one, changed, when the node is a primary with slots already, else a copy, in which it is a primary without
    /// replicas.
    /// </summary>
    internal SlotMap With(int slot, ClusterMember owner)
    {
        var shard = Array.FindIndex(Shards, shard => shard.Primary.Is(owner));
        if (shard >= 0)
        {
            Volatile.Write(ref _owners[slot], (ushort)shard);
            return this;
        }

        if (Shards.Length >= None) return this;
        ushort[] owners = [.. _owners];
        owners[slot] = (ushort)Shards.Length;
        return new(Epoch, [.. Shards, new SlotShard(owner, [])], owners);
    }

    /// <summary>Whether each slot has the same primary in both. O(slots).</summary>
    internal bool Agrees(SlotMap other)
    {
        for (var slot = 0; slot < KeySlot.Count; slot++)
            if (PrimaryOf(slot) is var mine && other.PrimaryOf(slot) is var theirs && !(mine is null ? theirs is null : theirs is not null && mine.Is(theirs)))
                return false;
        return true;
    }
}
