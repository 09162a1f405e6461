namespace Redis.Functional;

/// <summary>A pipeline on its way.</summary>
internal class PipelineExchange<A> : BatchExchange<A, A>
{
    private readonly Receiver<A> _receiver = null!;
    private int _accepted;

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
        return _receiver.Accept(frame) ? Acceptance.Last : Acceptance.More;
    }

    internal override void TakeParts(PartReply[] replies)
    {
        if (!TryAnswer()) return;
        foreach (var reply in replies) Take(reply);
        Complete();
    }

    private void Take(in PartReply reply)
    {
        if (reply.Error is null)
        {
            Accept(new ReplyFrame(reply.Frame.Span));
            return;
        }

        Note(_accepted++, reply.Error);
        _receiver.Refuse(reply.Error);
    }

    internal override string Doubt(in ReplyFrame frame) => WrongReply(Body.RequestAt(_accepted - 1), frame);

    private protected override bool RunsUserCode => true;

    private protected override void Restart()
    {
        base.Restart();
        _accepted = 0;
        _receiver.Restart();
    }

    private protected override RedisResult<A> Outcome() => _receiver.Finish();
}
