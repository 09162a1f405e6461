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
        for (var i = 0; i < pieces.Length; i++) pieces[i] = new(requests[i], TargetOf(requests[i], RouteFacts.Of(requests[i]).Slot), i);
        return pieces;
    }

    /// <summary>The requests of a batch, in order, those cut that have keys in several slots, and those repeated that go to several nodes.</summary>
    internal static Piece[] Over(List<IRequest> requests, int primaries, int nodes)
    {
        var pieces = new Piece[requests.Count];
        for (var i = 0; i < pieces.Length; i++)
        {
            var facts = RouteFacts.Of(requests[i]);
            if (facts.Needs == RouteNeeds.Splits && pieces.Length == 1) return Slices(requests[i]);
            if ((facts.Needs & (RouteNeeds.Splits | RouteNeeds.FansOut)) != RouteNeeds.None) return Cut(requests, pieces, i, primaries, nodes);
            pieces[i] = new(requests[i], TargetOf(requests[i], facts.Slot), i);
        }

        return pieces;
    }

    // Of a batch of one request.
    private static Piece[] Slices(IRequest request) => System.Array.ConvertAll(KeySlice.Cut(request), static slice => new Piece(slice, PieceTarget.OfSlot(slice.Slot), 0));

    // From the first request on that makes more or fewer pieces than one.
    private static Piece[] Cut(List<IRequest> requests, Piece[] before, int start, int primaries, int nodes)
    {
        var pieces = new List<Piece>(requests.Count);
        pieces.AddRange(before.AsSpan(0, start));
        for (var i = start; i < requests.Count; i++)
        {
            var request = requests[i];
            var facts = RouteFacts.Of(request);
            if ((facts.Needs & RouteNeeds.Splits) != RouteNeeds.None)
            {
                var slices = KeySlice.Cut(request);
                pieces.EnsureCapacity(pieces.Count + slices.Length + requests.Count - i - 1);
                foreach (var slice in slices) pieces.Add(new(slice, PieceTarget.OfSlot(slice.Slot), i));
            }
            else if ((facts.Needs & RouteNeeds.FansOut) != RouteNeeds.None)
            {
                var isOfAll = request.Spec.Routing.Request == RequestPolicy.AllNodes;
                for (var node = 0; node < (isOfAll ? nodes : primaries); node++)
                    pieces.Add(new(request, isOfAll ? PieceTarget.Node(node) : PieceTarget.Primary(node), i));
            }
            else
            {
                pieces.Add(new(request, TargetOf(request, facts.Slot), i));
            }
        }

        return [.. pieces];
    }

    private static PieceTarget TargetOf(IRequest request, int slot) =>
        slot >= 0 ? PieceTarget.OfSlot(slot)
        : slot == RouteFacts.SeveralSlots ? PieceTarget.OfSlot(KeySlot.Of(new KeysOf(request)[0]))
        : PieceTarget.AnyPrimary(RouteFacts.Preferred(request));
}
