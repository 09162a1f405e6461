namespace Redis.Functional;

/// <summary>A pipeline on its way.</summary>
internal class PipelineExchange<A> : BatchExchange<A, A>
{
    private readonly Receiver<A> _receiver = null!;
    private int _accepted;
    private RedisError? _refusal;

    internal PipelineExchange(Pipeline<A> pipeline, RedisEnvironment environment)
        : base(pipeline, environment)
    {
        if (!Measure()) return;
        _receiver = Body.Receiver(environment.Codecs);
        EndIfEmpty();
    }

    // Certain when each reply is one that its command can have.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        var index = _accepted++;
        if (!CanAnswer(index, frame)) return Acceptance.Doubt;
        Note(index, frame);
        if (IsAsked && _refusal is null && frame.MayBeError && Body.SpecAt(index).RefusalIn(frame, Body.RequestAt(index)) is { IsTransient: true } refusal) _refusal = refusal;
        return _receiver.Accept(frame) ? Acceptance.Last : Acceptance.More;
    }

    internal override void TakeParts(PartReply[] replies)
    {
        if (!TryAnswer()) return;
        foreach (var reply in replies) Take(reply);
        End();
    }

    private void Take(in PartReply reply)
    {
        if (reply.Error is null)
        {
            if (Accept(reply.Reply) == Acceptance.Doubt) _receiver.Refuse(new RedisError.Protocol(Doubt(reply.Reply)));
            return;
        }

        Note(_accepted++, reply.Error);
        _receiver.Refuse(reply.Error);
    }

    internal override string Doubt(in ReplyFrame frame) => WrongReply(Body.RequestAt(_accepted - 1), frame);

    private protected override bool RunsUserCode => true;

    // One that a server refused to serve for now, if nothing was written beside it: then all of the pipeline may run again.
    private protected override RedisError? Refusal() => _refusal is not null && !HasWritten() ? _refusal : null;

    private protected override void Restart()
    {
        base.Restart();
        (_accepted, _refusal) = (0, null);
        _receiver.Restart();
    }

    private protected override RedisResult<A> Outcome() => _receiver.Finish();
}
