namespace Redis.Functional;

/// <summary>Combines the results of the pieces of a batch into the results of its requests.</summary>
internal static class Gathering
{
    private static readonly RedisError NoNode = new RedisError.Connection(ConnectionFault.Disconnected, "No node is known to which the request can be sent.", Delivery.NotSent);

    /// <summary>One outcome for each request, in order.</summary>
    internal static PartReply[] Of(List<IRequest> requests, Piece[] pieces, PartReply[] replies)
    {
        foreach (ref var reply in replies.AsSpan())
            if (reply is { Error: null, Frame.IsEmpty: true }) reply = new(default, NoNode);
        if (AreWhole(requests, pieces)) return replies;

        var gathered = new PartReply[requests.Count];
        for (int i = 0, start = 0, end; i < gathered.Length; i++, start = end)
        {
            end = start;
            while (end < pieces.Length && pieces[end].Of == i) end++;
            gathered[i] = Of(requests[i], pieces.AsSpan(start..end), replies.AsSpan(start..end));
        }

        return gathered;
    }

    private static bool AreWhole(List<IRequest> requests, Piece[] pieces)
    {
        if (requests.Count != pieces.Length) return false;
        for (var i = 0; i < pieces.Length; i++)
            if (!ReferenceEquals(requests[i], pieces[i].Request) || pieces[i].Of != i) return false;
        return true;
    }

    private static PartReply Of(IRequest request, ReadOnlySpan<Piece> pieces, ReadOnlySpan<PartReply> replies)
    {
        if (pieces.IsEmpty) return new(default, NoNode);
        if (pieces.Length == 1 && ReferenceEquals(pieces[0].Request, request)) return replies[0];

        var policy = request.Spec.Routing.Response;
        var failed = -1;
        for (var i = 0; i < pieces.Length; i++)
        {
            if (replies[i].ErrorOf(pieces[i].Request) is null)
            {
                if (policy == ResponsePolicy.FirstSuccess) return replies[i];
            }
            else if (failed < 0)
            {
                failed = i;
            }
        }

        if (failed >= 0) return Failed(request, pieces, replies, failed);
        if (policy is ResponsePolicy.FirstSuccess or ResponsePolicy.AllSucceed) return replies[0];
        if (Combined(policy, request, pieces, replies) is { } frame) return new(frame, null);
        return new(default, OfWhole(request, new RedisError.Decode(Expected(policy), new ReplyFrame(replies[0].Frame.Span).Describe()), hasWritten: true, wasSent: true));
    }

    // The first error is the request's. What its other pieces did is part of what is known of it.
    private static PartReply Failed(IRequest request, ReadOnlySpan<Piece> pieces, ReadOnlySpan<PartReply> replies, int failed)
    {
        var (hasWritten, wasSent) = (false, false);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i == failed) continue;
            var delivery = replies[i].ErrorOf(pieces[i].Request)?.Delivery ?? Delivery.Executed;
            hasWritten |= delivery is not (Delivery.NotSent or Delivery.Rejected);
            wasSent |= delivery != Delivery.NotSent;
        }

        var own = replies[failed].ErrorOf(pieces[failed].Request)!;
        var error = OfWhole(request, own, hasWritten, wasSent);
        return ReferenceEquals(error, own) ? replies[failed] : new(default, error);
    }

    private static RedisError OfWhole(IRequest request, RedisError error, bool hasWritten, bool wasSent)
    {
        if (request.Spec.IsReadOnly || !wasSent) return error;
        if (hasWritten) return (error.Delivery == Delivery.Executed ? error : error with { Delivery = Delivery.Unknown }).BesideWrites();
        return error.Delivery == Delivery.NotSent ? error with { Delivery = Delivery.Rejected } : error;
    }

    private static byte[]? Combined(ResponsePolicy policy, IRequest request, ReadOnlySpan<Piece> pieces, ReadOnlySpan<PartReply> replies) => policy switch
    {
        ResponsePolicy.Sum => ReplyCombiner.Sum(replies),
        ResponsePolicy.And or ResponsePolicy.Least => ReplyCombiner.Least(replies),
        ResponsePolicy.Joined when pieces[0].Request is KeySlice => ReplyCombiner.InOrderOfKeys(pieces, replies, new KeysOf(request).Count),
        ResponsePolicy.Joined => ReplyCombiner.Joined(replies),
        _ => null,
    };

    private static string Expected(ResponsePolicy policy) => policy switch
    {
        ResponsePolicy.Sum => "a number from each node",
        ResponsePolicy.Joined => "an array from each node, with an element for each key of a request",
        _ => "the same number of integers from each node",
    };
}
