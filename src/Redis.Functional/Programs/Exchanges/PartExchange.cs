namespace Redis.Functional;

/// <summary>
/// Some of the pieces of a batch on their way to one node. It keeps their replies as bytes: which of them are the batch's is decided when all are in.
/// </summary>
internal sealed class PartExchange : Exchange
{
    // Of replies that are alike one array has all.
    private const int LongestChunk = 1 << 16;

    private readonly int[] _indexes;
    private readonly ReadOnlyMemory<byte>[] _replies;
    private readonly int _sendings;
    private readonly bool _asks;
    private byte[] _chunk = [];
    private int _used;
    private RedisError? _error;
    private int _accepted;

    // The reply to ASKING is in, and is an error if anything is in the place of the next piece.
    private bool _isAnswered;
    private bool _isDissolved;

    internal PartExchange(PartedBatch batch, int[] indexes, IResend router, int sendings, Delivery past, bool asks, long deadline)
    {
        (Batch, _indexes, _replies, _sendings, _asks) = (batch, indexes, new ReadOnlyMemory<byte>[indexes.Length], sendings, asks);
        ReplyCount = asks ? 2 * indexes.Length : indexes.Length;
        (Deadline, OwnTimeout) = (deadline, batch.Whole.OwnTimeout);
        IsReadOnly = true;
        long length = asks ? (long)AskingRequest.Length * indexes.Length : 0;
        foreach (var index in indexes)
        {
            var request = batch.Pieces[index].Request;
            IsReadOnly &= request.Spec.IsReadOnly;
            length += request.EncodedLength();
        }

        Ask(router);
        BeginAfter(past);
        if (length > System.Array.MaxLength) TryFail(TooLong.Error(length));
        else Length = (int)length;
    }

    /// <summary>The batch that it is a part of.</summary>
    internal PartedBatch Batch { get; }

    /// <summary>Which pieces of the batch it has.</summary>
    internal int[] Indexes => _indexes;

    /// <summary>How often its pieces were sent before, in this part and others.</summary>
    internal int AllSendings => _sendings + Sendings;

    public override string Name => Batch.Name;

    public override bool IsReadOnly { get; }

    public override ConnectionEffect Effect => Batch.Effect;

    public override CancellationToken CancellationToken => Batch.CancellationToken;

    internal override RouteFacts Facts
    {
        get
        {
            var facts = RouteFacts.None;
            foreach (var index in _indexes) facts = facts.And(Batch.Pieces[index].Request);
            return facts;
        }
    }

    internal override bool OnlyReadsKeys
    {
        get
        {
            if (!IsReadOnly || Effect != ConnectionEffect.None || OwnTimeout is not null) return false;
            var hasKey = false;
            foreach (var index in _indexes)
            {
                var request = Batch.Pieces[index].Request;
                if (request.Spec.IsOfOneServer) return false;
                hasKey |= KeysOf.Any(request);
            }

            return hasKey;
        }
    }

    internal override void AddRequests(List<IRequest> requests)
    {
        foreach (var index in _indexes) requests.Add(Batch.Pieces[index].Request);
    }

    internal override int Encode(Span<byte> destination)
    {
        var written = 0;
        foreach (var index in _indexes)
        {
            if (_asks) written += AskingRequest.Encode(destination[written..]);
            written += Batch.Pieces[index].Request.Encode(destination[written..]);
        }

        return written;
    }

    internal override bool TryEnqueue()
    {
        if (Batch.Starts()) return base.TryEnqueue();
        TryFail(FallbackErrors.CancelledNotSent);
        return false;
    }

    // Certain when each reply is one that its command can have.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        if (_asks && !_isAnswered) return AcceptAsking(frame);
        var request = Request(_accepted);
        if (!request.Spec.Admits(frame, request)) return Acceptance.Doubt;

        // Refused because ASKING was: then that is why.
        if (_replies[_accepted].IsEmpty || !IsRejected(frame, request)) _replies[_accepted] = Kept(frame);
        _isAnswered = false;
        return ++_accepted == _indexes.Length ? Acceptance.Last : Acceptance.More;
    }

    internal override string Doubt(in ReplyFrame frame) => _asks && !_isAnswered ? WrongReply(AskingRequest.Name, frame) : WrongReply(Request(_accepted), frame);

    /// <summary>Gives the replies to the whole, and what is to be sent again to the client.</summary>
    internal void GiveReplies(IResendParts router)
    {
        // The one that has sent it, if that is another.
        router = Resender as IResendParts ?? router;
        List<RefusedPiece>? again = null;
        for (var i = 0; i < _indexes.Length; i++)
        {
            var request = Request(i);
            if (request.Spec.RefusalIn(new ReplyFrame(_replies[i].Span), request) is { } refusal && router.Wants(request, refusal, AllSendings)) (again ??= []).Add(new(_indexes[i], refusal));
            else Batch.Keep(_indexes[i], new(_replies[i], null));
        }

        if (again is not null) router.Send(Batch, again, AllSendings + 1);
    }

    /// <summary>Gives its error to the whole as that of each of its pieces.</summary>
    internal void GiveError(RedisError error) => Batch.Refuse(_indexes, error);

    /// <summary>Ends it without an outcome: other parts have its pieces.</summary>
    internal void Dissolve()
    {
        _isDissolved = true;
        TryFail(FallbackErrors.LostNotSent);
    }

    private protected override void Restart()
    {
        (_accepted, _isAnswered) = (0, false);
        System.Array.Clear(_replies);
        (_chunk, _used) = ([], 0);
    }

    private protected override void OnCompleted() { }

    private protected override void OnFailed(RedisError error) => _error = error;

    private protected override void Finish()
    {
        if (_isDissolved) Batch.Dissolved();
        else if (_error is null) Batch.Ended(this);
        else Batch.Failed(this, _error);
    }

    private IRequest Request(int index) => Batch.Pieces[_indexes[index]].Request;

    private Acceptance AcceptAsking(in ReplyFrame frame)
    {
        if (AskingRequest.Accept(frame, out var refusal) == Acceptance.Doubt) return Acceptance.Doubt;
        if (refusal is not null) _replies[_accepted] = Kept(frame);
        _isAnswered = true;
        return Acceptance.More;
    }

    private ReadOnlyMemory<byte> Kept(in ReplyFrame frame)
    {
        if (frame.IsApart) return frame.Own();
        var bytes = frame.Bytes;
        if (_chunk.Length - _used < bytes.Length)
        {
            var toCome = Math.Min((long)bytes.Length * (_indexes.Length - _accepted), LongestChunk);
            (_chunk, _used) = (GC.AllocateUninitializedArray<byte>((int)Math.Max(bytes.Length, toCome)), 0);
        }

        bytes.CopyTo(_chunk.AsSpan(_used));
        _used += bytes.Length;
        return _chunk.AsMemory(_used - bytes.Length, bytes.Length);
    }

    private static bool IsRejected(in ReplyFrame frame, IRequest request) => request.Spec.RefusalIn(frame, request) is { Delivery: Delivery.Rejected };
}
