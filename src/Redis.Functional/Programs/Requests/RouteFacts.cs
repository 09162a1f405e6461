using System.Buffers.Text;

namespace Redis.Functional;

/// <summary>What a router must know of a batch: the slot of its keys, whether it only reads, and what else it needs. Found without allocating.</summary>
internal readonly record struct RouteFacts
{
    /// <summary>In place of a slot: no key.</summary>
    internal const int NoSlot = -1;

    /// <summary>In place of a slot: keys of several slots.</summary>
    internal const int SeveralSlots = -2;

    private RouteFacts(int slot, bool isReadOnly, RouteNeeds needs, bool hasKeyless = false) => (Slot, IsReadOnly, Needs, HasKeyless) = (slot, isReadOnly, needs, hasKeyless);

    /// <summary>Of a batch that sends nothing.</summary>
    internal static RouteFacts None => new(NoSlot, isReadOnly: true, RouteNeeds.None);

    /// <summary>The slot of all keys, <see cref="NoSlot"/> or <see cref="SeveralSlots"/>. A slot that a request names counts as that of a key.</summary>
    internal int Slot { get; }

    /// <summary>True when nothing of it writes.</summary>
    internal bool IsReadOnly { get; }

    /// <summary>What it needs besides the owner of a slot.</summary>
    internal RouteNeeds Needs { get; }

    /// <summary>True when a request has no key and needs nothing else: one node serves it, whichever, or the one whose slot or channel it names.</summary>
    internal bool HasKeyless { get; }

    /// <summary>Of one request. O(bytes of its keys).</summary>
    internal static RouteFacts Of(IRequest request)
    {
        var spec = request.Spec;
        var keys = new KeysOf(request);
        var slot = NoSlot;
        for (var i = 0; i < keys.Count && slot != SeveralSlots; i++) slot = Both(slot, KeySlot.Of(keys[i]));
        if ((spec.Flags & CommandFlags.Session) != CommandFlags.None) return new(slot, spec.IsReadOnly, RouteNeeds.Session);
        return slot >= 0 ? new(slot, spec.IsReadOnly, RouteNeeds.None)
            : slot == NoSlot ? Keyless(request)
            : new(slot, spec.IsReadOnly, KeySlice.CanCut(request) ? RouteNeeds.Splits : RouteNeeds.Crosses);
    }

    /// <summary>The slot whose owner is best for a request that every primary can serve; <see cref="NoSlot"/>: none is better than the others.</summary>
    internal static int Preferred(IRequest request) => request.Spec.Routing.Request == RequestPolicy.ByChannel && request.ArgumentCount > 0 ? KeySlot.Of(request.Argument(0).AsKey()) : NoSlot;

    /// <summary>Of a request that has one key and only reads.</summary>
    internal static RouteFacts OfKey(RedisKey key) => new(KeySlot.Of(key), isReadOnly: true, RouteNeeds.None);

    /// <summary>Of a batch that sends one request more. Where the keys are in several slots already, another key's slot is not computed.</summary>
    internal RouteFacts And(IRequest request)
    {
        var spec = request.Spec;
        if (Slot == SeveralSlots && (spec.Flags & CommandFlags.Session) == CommandFlags.None && new KeysOf(request).Count == 1) return new(SeveralSlots, IsReadOnly && spec.IsReadOnly, Needs, HasKeyless);
        return And(Of(request));
    }

    /// <summary>Of a batch that sends what two batches send.</summary>
    internal RouteFacts And(in RouteFacts other) => new(Both(Slot, other.Slot), IsReadOnly && other.IsReadOnly, Needs | other.Needs, HasKeyless || other.HasKeyless);

    private static int Both(int one, int other) => one == NoSlot ? other : other == NoSlot || one == other ? one : SeveralSlots;

    private static RouteFacts Keyless(IRequest request)
    {
        var spec = request.Spec;
        var routing = spec.Routing;
        var slot = routing.Request == RequestPolicy.NamedSlot ? Named(request) : request is IPlacedRequest placed ? placed.Slot : NoSlot;
        var needs = routing.Request switch
        {
            _ when slot >= 0 => RouteNeeds.None,
            _ when request is IPlacedRequest => RouteNeeds.Node,
            RequestPolicy.Special => RouteNeeds.Node,
            RequestPolicy.AllNodes or RequestPolicy.AllPrimaries => routing.Response switch
            {
                ResponsePolicy.Special => RouteNeeds.None,
                ResponsePolicy.Least => RouteNeeds.Lease,
                _ => RouteNeeds.FansOut,
            },
            _ => RouteNeeds.None,
        };
        return new(slot, spec.IsReadOnly, needs, hasKeyless: needs == RouteNeeds.None);
    }

    // What is no slot is the server's to refuse.
    private static int Named(IRequest request) =>
        request.ArgumentCount > 0 && request.Argument(0).Span is var text && Utf8Parser.TryParse(text, out int slot, out var read)
            && read == text.Length && slot is >= 0 and < KeySlot.Count
            ? slot
            : NoSlot;
}
