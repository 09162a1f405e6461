namespace Redis.Functional;

/// <summary>
/// A pipeline whose requests go to several nodes. Its parts are batches of their own, and may be sent again one by one; their replies are put together in
/// the order of its requests when the last part has ended.
/// </summary>
internal sealed class PartedBatch
{
    private readonly Exchange _whole;
    private readonly IResendParts _router;
    private readonly List<IRequest> _requests = [];
    private readonly PartReply[] _replies;
    private int _open;

    internal PartedBatch(Exchange whole, IResendParts router)
    {
        (_whole, _router) = (whole, router);
        whole.AddRequests(_requests);
        _replies = new PartReply[_requests.Count];
    }

    /// <summary>Its requests, in order.</summary>
    internal IReadOnlyList<IRequest> Requests => _requests;

    internal string Name => _whole.Name;

    /// <summary>Its deadline and its caller's token are those of its parts.</summary>
    internal Exchange Whole => _whole;

    /// <summary>
    /// A part with some of the requests. All parts that go out together are made before the first of them is sent: the whole ends when none is open.
    /// </summary>
    /// <param name="indexes">Which of the requests, in order.</param>
    /// <param name="sendings">How often they were sent before.</param>
    internal PartExchange Part(int[] indexes, int sendings = 0)
    {
        Interlocked.Increment(ref _open);
        return new(this, indexes, _router, sendings);
    }

    /// <summary>Starts the whole with its first part. False when it has ended: then nothing more of it is sent.</summary>
    internal bool Starts() => _whole.TryHold() || _whole.MayBeSent;

    /// <summary>Keeps a reply or an error of a request, in whose part nobody else writes.</summary>
    internal void Keep(int index, in PartReply reply) => _replies[index] = reply;

    /// <summary>A part has ended with all its replies, of which some may be refusals to be sent elsewhere.</summary>
    internal void Ended(PartExchange part)
    {
        try
        {
            part.GiveReplies(_router);
        }
        catch (Exception exception)
        {
            // Some of its requests may be on their way again: nobody can say of each what became of it.
            _whole.TryFail(FallbackErrors.Defect(exception, Delivery.Unknown));
        }

        EndIfLast();
    }

    /// <summary>A part has ended with an error.</summary>
    internal void Failed(PartExchange part, RedisError error)
    {
        part.GiveError(error);
        EndIfLast();
    }

    private void EndIfLast()
    {
        if (Interlocked.Decrement(ref _open) != 0) return;
        try
        {
            _whole.TakeParts(_replies);
        }
        catch (Exception exception)
        {
            // As when memory runs out. The end of a part is a work item: an exception out of it would end the process.
            _whole.TryFail(FallbackErrors.Defect(exception, Delivery.Unknown));
        }
    }
}

/// <summary>What came of one request of a pipeline that went to several nodes: its reply as it was received, or the error of its part.</summary>
internal readonly record struct PartReply(ReadOnlyMemory<byte> Frame, RedisError? Error);

/// <summary>Asked, besides about whole parts, about the refusal of one request of a part.</summary>
internal interface IResendParts : IResend
{
    /// <summary>Whether a request that was refused is to be sent again. <paramref name="sendings"/> counts those before.</summary>
    bool Wants(IRequest request, RedisError refusal, int sendings);

    /// <summary>Sends requests of a pipeline again, in new parts. On a work item; the whole stays open until it returns.</summary>
    void Send(PartedBatch batch, IReadOnlyList<int> indexes, int sendings);
}
