namespace Redis.Functional;

/// <summary>
/// A batch whose requests go to several nodes. It consists of pieces, which are sent in parts: batches of their own, one for each node, that may be sent again
/// one by one. When the last part has ended, the replies to the pieces of a request become one, and the batch takes them in the order of its requests.
/// </summary>
internal sealed class PartedBatch
{
    private readonly IResendParts _router;
    private readonly List<IRequest> _requests;
    private readonly Piece[] _pieces;
    private readonly PartReply[] _replies;

    private byte[]? _redirects;

    // One for the router, until it has made the first parts.
    private int _open = 1;

    // The most of all parts.
    private int _sendings;

    /// <summary>
    /// Of a batch whose requests are sent as they are, each to one node, as on a lease or after ASK. Its deadline is that of its parts: set it before
    ///, unless the batch has a limit of its own, which begins anew with each sending.
    /// </summary>
    internal PartedBatch(Exchange whole, IResendParts router)
        : this(whole, router, Piece.AsTheyAre)
    {
    }

    /// <summary>
    /// Of a batch whose requests are split by slot, and sent to the primaries and nodes that their routing selects.
    /// </summary>
    internal PartedBatch(Exchange whole, IResendParts router, int primaries, int nodes)
        : this(whole, router, requests => Piece.Over(requests, primaries, nodes))
    {
    }

    private PartedBatch(Exchange whole, IResendParts router, Func<List<IRequest>, Piece[]> cut)
    {
        (Whole, Name, CancellationToken, _router) = (whole, whole.Name, whole.CancellationToken, router);
        whole.NoteShown();
        _requests = new(whole.ReplyCount);
        whole.AddRequests(_requests);
        _pieces = cut(_requests);
        _replies = new PartReply[_pieces.Length];
    }

    /// <summary>What is to be sent, in the order of the requests.</summary>
    internal Piece[] Pieces => _pieces;

    /// <summary>True when it only reads keys, so that its parts may go to replicas.</summary>
    internal bool IsRead { get; init; }

    internal string Name { get; }

    internal CancellationToken CancellationToken { get; }

    internal ConnectionEffect Effect => Whole.Effect;

    /// <summary>Its deadline and its caller's token are those of its parts.</summary>
    internal Exchange Whole { get; }

    /// <summary>True when its caller has ended it: what is not sent yet will not be.</summary>
    internal bool HasEnded => Whole.IsDone && !Whole.MayBeSent;

    /// <summary>
    /// A part with some of the pieces. Made by the router before <see cref="Begun"/>, in <see cref="IResendParts.Send"/>, and nowhere else.
    /// </summary>
    /// <param name="pieces">Which of the pieces, in order.</param>
    /// <param name="sendings">How often they were sent before.</param>
    /// <param name="asking">Whether ASKING goes before each of them.</param>
    internal PartExchange Part(int[] pieces, int sendings = 0, bool asking = false)
    {
        // What was sent in another part was refused; before that, the whole may have been sent itself.
        var past = Whole.Past == Delivery.NotSent && sendings > Whole.Sendings ? Delivery.Rejected : Whole.Past;
        return Opened(pieces, sendings, past, asking, Whole.Deadline);
    }

    /// <summary>The first parts are made, and perhaps sent: from now on the whole ends when no part is open. Once; with no part at all it ends here.</summary>
    internal void Begun() => EndIfLast();

    /// <summary>Ends pieces that are in no open part: there is no node for them. Where a part may be made.</summary>
    internal void Refuse(ReadOnlySpan<int> pieces, RedisError error)
    {
        foreach (var index in pieces) Keep(index, new(default, error));
    }

    /// <summary>
    /// Parts in place of one that was given back to be sent again (<see cref="IResend.Add"/>), when its pieces do not belong to one node any more. It is not
    /// sent itself.
    /// </summary>
    internal PartExchange[] Split(PartExchange part, IReadOnlyList<int[]> groups, bool asking = false)
    {
        var parts = new PartExchange[groups.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = Opened(groups[i], part.AllSendings, part.Past, asking, part.Deadline);
        part.Dissolve();
        return parts;
    }

    /// <summary>What a piece has followed so far is no circle; answers 0.</summary>
    internal int ForgetRedirects(int piece) => _redirects is null ? 0 : _redirects[piece] = 0;

    /// <summary>A piece follows a redirect; answers how many that makes. Of a piece that is in no open part.</summary>
    internal int CountRedirect(int piece)
    {
        var counts = _redirects ?? Interlocked.CompareExchange(ref _redirects, new byte[_pieces.Length], null) ?? _redirects;
        return counts[piece] == byte.MaxValue ? byte.MaxValue : ++counts[piece];
    }

    /// <summary>Starts the whole with its first part. False when it has ended: then nothing more of it is sent.</summary>
    internal bool Starts() => Whole.TryHold() || Whole.MayBeSent;

    /// <summary>Keeps a reply or an error of a piece. No other piece writes to its part.</summary>
    internal void Keep(int index, in PartReply reply) => _replies[index] = reply;

    /// <summary>A part has ended with all its replies, of which some may be refusals to be sent elsewhere.</summary>
    internal void Ended(PartExchange part)
    {
        Note(part.AllSendings);
        try
        {
            part.GiveReplies(_router);
        }
        catch (Exception exception)
        {
            // Some of its requests may be in flight again, so the state of each is unknown.
            Whole.TryFail(FallbackErrors.Defect(exception, Delivery.Unknown));
        }

        EndIfLast();
    }

    /// <summary>A part has ended with an error.</summary>
    internal void Failed(PartExchange part, RedisError error)
    {
        Note(part.AllSendings);
        part.GiveError(error);
        EndIfLast();
    }

    /// <summary>Others have taken a part's place.</summary>
    internal void Dissolved() => EndIfLast();

    private PartExchange Opened(int[] pieces, int sendings, Delivery past, bool asking, long deadline)
    {
        Interlocked.Increment(ref _open);
        return new(this, pieces, _router, sendings, past, asking, deadline);
    }

    private void Note(int sendings)
    {
        int most;
        do most = Volatile.Read(ref _sendings);
        while (sendings > most && Interlocked.CompareExchange(ref _sendings, sendings, most) != most);
    }

    private void EndIfLast()
    {
        if (Interlocked.Decrement(ref _open) != 0) return;
        try
        {
            Whole.NoteSendings(_sendings);
            Whole.TakeParts(Gathering.Of(_requests, _pieces, _replies));
        }
        catch (Exception exception)
        {
            // As when memory runs out. The end of a part is a work item: an exception out of it would end the process.
            Whole.TryFail(FallbackErrors.Defect(exception, Delivery.Unknown));
        }
    }
}
