namespace Redis.Functional;

/// <summary>The nodes of a map as one router sends to them. It is made for a map and never changes.</summary>
/// <param name="watch">Whose nodes they are.</param>
/// <param name="map">The map.</param>
/// <param name="primaries">The primaries, in the order of its shards.</param>
internal sealed class ClusterTargets(ClusterWatch watch, SlotMap map, ClusterTarget[] primaries)
{
    [ThreadStatic]
    private static uint s_turn;

    /// <summary>Whose nodes they are.</summary>
    internal ClusterWatch Watch => watch;

    /// <summary>The map.</summary>
    internal SlotMap Map => map;

    /// <summary>The primaries, in the order of the map's shards.</summary>
    internal ClusterTarget[] Primaries => primaries;

    /// <summary>The owner of a slot; null: it has none.</summary>
    internal ClusterTarget? OwnerOf(int slot) => map.OwnerOf(slot) is >= 0 and var owner ? primaries[owner] : null;

    /// <summary>All nodes, replicas too, which are dialled when they are first needed.</summary>
    internal ClusterTarget[] All(ClusterRouter router) => [.. map.Members.Select(static member => member.Endpoint).Distinct().Select(router.TargetAt).OfType<ClusterTarget>()];

    /// <summary>One of the primaries that can be reached; when none can, the one that did not take a batch, if there is one.</summary>
    internal ClusterTarget? AnyBut(ClusterTarget? from) => Any() is { } any && (any.IsReady || from is null) ? any : from;

    /// <summary>The owner of a slot if it can be reached, else, or without a slot, one of the primaries after the other.</summary>
    internal ClusterTarget? Any(int preferred) => preferred >= 0 && OwnerOf(preferred) is { IsReady: true } owner ? owner : Any();

    /// <summary>One of the primaries after the other, those first that can be reached.</summary>
    internal ClusterTarget? Any()
    {
        if (primaries.Length == 0) return null;
        var turn = unchecked(s_turn++);
        for (var i = 0u; i < primaries.Length; i++)
            if (primaries[(turn + i) % (uint)primaries.Length] is { IsReady: true } ready)
                return ready;
        return primaries[turn % (uint)primaries.Length];
    }
}
