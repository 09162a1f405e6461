using System.Buffers;

namespace Redis.Functional;

/// <summary>Some of the requests of a pipeline on their way to one node. It keeps their replies as bytes: which of them are the pipeline's is decided when all are in.</summary>
internal sealed class PartExchange : Exchange
{
    private readonly PartedBatch _batch;
    private readonly int[] _indexes;
    private readonly int[] _ends;
    private readonly ArrayBufferWriter<byte> _replies = new();
    private readonly int _sendings;
    private RedisError? _error;
    private int _accepted;

    internal PartExchange(PartedBatch batch, int[] indexes, IResend router, int sendings)
    {
        (_batch, _indexes, _ends, _sendings) = (batch, indexes, new int[indexes.Length], sendings);
        ReplyCount = indexes.Length;
        IsReadOnly = System.Array.TrueForAll(indexes, index => batch.Requests[index].Spec.IsReadOnly);
        foreach (var index in indexes) Length += (int)batch.Requests[index].EncodedLength();
        Deadline = batch.Whole.Deadline;
        Ask(router);

        // Only what the server refused is sent in another part.
        if (sendings > 0) BeginAfter(Delivery.Rejected);
    }

    public override string Name => _batch.Name;

    public override bool IsReadOnly { get; }

    public override CancellationToken CancellationToken => _batch.Whole.CancellationToken;

    internal override void AddRequests(List<IRequest> requests)
    {
        foreach (var index in _indexes) requests.Add(_batch.Requests[index]);
    }

    internal override int Encode(Span<byte> destination)
    {
        var written = 0;
        foreach (var index in _indexes) written += _batch.Requests[index].Encode(destination[written..]);
        return written;
    }

    internal override bool TryEnqueue()
    {
        if (_batch.Starts()) return base.TryEnqueue();
        TryFail(FallbackErrors.CancelledNotSent);
        return false;
    }

    // Certain when each reply is one that its command can have.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        var request = _batch.Requests[_indexes[_accepted]];
        if (!request.Spec.Admits(frame, request)) return Acceptance.Doubt;
        _replies.Write(frame.Bytes);
        _ends[_accepted++] = _replies.WrittenCount;
        return _accepted == _indexes.Length ? Acceptance.Last : Acceptance.More;
    }

    internal override string Doubt(in ReplyFrame frame) => WrongReply(_batch.Requests[_indexes[_accepted]], frame);

    /// <summary>Gives the replies to the whole, and what is to be sent again to the client.</summary>
    internal void GiveReplies(IResendParts router)
    {
        List<int>? again = null;
        for (var i = 0; i < _indexes.Length; i++)
        {
            var request = _batch.Requests[_indexes[i]];
            var bytes = _replies.WrittenMemory[(i == 0 ? 0 : _ends[i - 1]).._ends[i]];
            if (request.Spec.RefusalIn(new ReplyFrame(bytes.Span), request) is { } refusal && router.Wants(request, refusal, _sendings + Sendings)) (again ??= []).Add(_indexes[i]);
            else _batch.Keep(_indexes[i], new(bytes, null));
        }

        if (again is not null) router.Send(_batch, again, _sendings + Sendings + 1);
    }

    /// <summary>Gives its error to the whole as that of each of its requests.</summary>
    internal void GiveError(RedisError error)
    {
        foreach (var index in _indexes) _batch.Keep(index, new(default, error));
    }

    private protected override void Restart()
    {
        _accepted = 0;
        _replies.ResetWrittenCount();
    }

    private protected override void OnCompleted() { }

    private protected override void OnFailed(RedisError error) => _error = error;

    private protected override void Finish()
    {
        if (_error is null) _batch.Ended(this);
        else _batch.Failed(this, _error);
    }
}
