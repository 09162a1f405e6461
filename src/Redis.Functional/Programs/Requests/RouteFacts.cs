namespace Redis.Functional;

/// <summary>What a router must know of a batch: the slot of its keys, and whether it only reads. Found without allocating anything.</summary>
internal readonly record struct RouteFacts
{
    /// <summary>In place of a slot: no key.</summary>
    internal const int NoSlot = -1;

    /// <summary>In place of a slot: keys of several slots.</summary>
    internal const int SeveralSlots = -2;

    private RouteFacts(int slot, bool isReadOnly) => (Slot, IsReadOnly) = (slot, isReadOnly);

    /// <summary>Of a batch that sends nothing.</summary>
    internal static RouteFacts None => new(NoSlot, isReadOnly: true);

    /// <summary>The slot of all keys, <see cref="NoSlot"/> or <see cref="SeveralSlots"/>.</summary>
    internal int Slot { get; }

    /// <summary>True when nothing of it writes.</summary>
    internal bool IsReadOnly { get; }

    /// <summary>Of one request. O(bytes of its keys).</summary>
    internal static RouteFacts Of(IRequest request)
    {
        var keys = new KeysOf(request);
        var slot = NoSlot;
        for (var i = 0; i < keys.Count && slot != SeveralSlots; i++) slot = Both(slot, KeySlot.Of(keys[i]));
        return new(slot, request.Spec.IsReadOnly);
    }

    /// <summary>Of a batch that sends what two batches send.</summary>
    internal RouteFacts And(RouteFacts other) => new(Both(Slot, other.Slot), IsReadOnly && other.IsReadOnly);

    private static int Both(int one, int other) => one == NoSlot ? other : other == NoSlot || one == other ? one : SeveralSlots;
}
