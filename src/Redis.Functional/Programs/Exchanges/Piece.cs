namespace Redis.Functional;

/// <summary>A request to one node: one of a batch, or a part of one.</summary>
/// <param name="Request">What is sent. Its replies are checked against it.</param>
/// <param name="Target">Where it goes first.</param>
/// <param name="Of">Which request of the batch it is, or is a part of.</param>
internal readonly record struct Piece(IRequest Request, PieceTarget Target, int Of)
{
    /// <summary>The requests of a batch as they are, each for the owner of its first key.</summary>
    internal static Piece[] AsTheyAre(List<IRequest> requests)
    {
        var pieces = new Piece[requests.Count];
        for (var i = 0; i < pieces.Length; i++) pieces[i] = new(requests[i], TargetOf(requests[i]), i);
        return pieces;
    }

    /// <summary>The requests of a batch, in order, those cut that have keys in several slots, and those repeated that go to several nodes.</summary>
    internal static Piece[] Over(List<IRequest> requests, int primaries, int nodes)
    {
        var pieces = new List<Piece>(requests.Count);
        for (var i = 0; i < requests.Count; i++)
        {
            var request = requests[i];
            var facts = RouteFacts.Of(request);
            if ((facts.Needs & RouteNeeds.Splits) != RouteNeeds.None)
            {
                foreach (var slice in KeySlice.Cut(request)) pieces.Add(new(slice, PieceTarget.OfSlot(slice.Slot), i));
            }
            else if ((facts.Needs & RouteNeeds.FansOut) != RouteNeeds.None)
            {
                var isOfAll = request.Spec.Routing.Request == RequestPolicy.AllNodes;
                for (var node = 0; node < (isOfAll ? nodes : primaries); node++)
                    pieces.Add(new(request, isOfAll ? PieceTarget.Node(node) : PieceTarget.Primary(node), i));
            }
            else
            {
                pieces.Add(new(request, facts.Slot >= 0 ? PieceTarget.OfSlot(facts.Slot) : TargetOf(request), i));
            }
        }

        return [.. pieces];
    }

    private static PieceTarget TargetOf(IRequest request)
    {
        var slot = RouteFacts.Of(request).Slot;
        return slot >= 0 ? PieceTarget.OfSlot(slot)
            : slot == RouteFacts.SeveralSlots ? PieceTarget.OfSlot(KeySlot.Of(new KeysOf(request)[0]))
            : PieceTarget.AnyPrimary;
    }
}
