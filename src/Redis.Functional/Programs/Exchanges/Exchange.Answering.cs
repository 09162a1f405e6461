using System.Buffers;

namespace Redis.Functional;

// A batch that an interpreter answers by itself, with values or an error.
internal abstract partial class Exchange
{
    /// <summary>How many replies <see cref="Answer"/> needs.</summary>
    private protected virtual int AnswerCount => ReplyCount;

    /// <summary>True when it may go into an output although <see cref="TryHold"/> is refused: its interpreter has started it before.</summary>
    internal virtual bool MayBeSent => Volatile.Read(ref _state) == Held;

    /// <inheritdoc/>
    public sealed override bool TryStart() => TryHold();

    /// <inheritdoc/>
    public sealed override bool Answer(IEnumerable<RespValue> replies)
    {
        if (!TryAnswer()) return false;
        RedisError? fault = FallbackErrors.LostUnknown;
        try
        {
            var listed = UserCode.Call(static replies => replies.ToArray(), replies ?? []);
            fault = listed.TryGetValue(out var all) ? AcceptAll(all) : listed.Error;
        }
        finally
        {
            // Also when memory runs out, because a caller waits for it.
            if (fault is not null) TryFail(FallbackErrors.OfCommand(fault, this));
        }

        if (fault is null) Complete();
        return true;
    }

    /// <summary>Ends it with the results of its requests, in order, which were sent in parts. Not for a transaction.</summary>
    internal virtual void TakeParts(PartReply[] replies) =>
        TryFail(new RedisError.Client.Unsupported($"{Name} cannot be sent in parts.") { Delivery = Delivery.Unknown });

    /// <summary>It is never used for another call: a client that is not the library's, or its parts, may look at it after it has ended.</summary>
    internal virtual void NoteShown() { }

    /// <summary>Begins to answer it. Only the caller that gets true writes its outcome. False when it has ended or is on a connection.</summary>
    private protected bool TryAnswer()
    {
        TryHold();
        return Interlocked.CompareExchange(ref _state, Answering, Held) == Held;
    }

    /// <summary>Marks it as being answered by its interpreter. False when it has ended, or was started or sent before.</summary>
    internal virtual bool TryHold() => Interlocked.CompareExchange(ref _state, Held, Open) == Open;

    /// <summary>The frames that a server would send for these replies.</summary>
    private protected virtual IEnumerable<RespValue> FramesOf(RespValue[] replies) => replies;

    // Why these cannot be its replies; null when they were accepted.
    private RedisError? AcceptAll(RespValue[] replies)
    {
        if (replies.Length != AnswerCount)
            return new RedisError.Protocol($"{Name} received {replies.Length} replies. It requires {AnswerCount}.");
        var output = new ArrayBufferWriter<byte>();
        foreach (var reply in FramesOf(replies))
        {
            output.ResetWrittenCount();
            RespEncoder.Encode(reply, RespProtocol.Resp3, output);
            var frame = new ReplyFrame(output.WrittenSpan);
            var acceptance = Accept(frame);
            if (acceptance == Acceptance.Doubt) return new RedisError.Protocol(Doubt(frame));
        }

        return null;
    }
}
