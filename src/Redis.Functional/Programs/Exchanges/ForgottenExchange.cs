using LanguageExt;

namespace Redis.Functional;

/// <summary>Batches whose callers do not wait for the reply.</summary>
internal sealed class ForgottenProgram<A>(Pipeline<A> pipeline) : RedisProgram<Unit>
{
    internal override Exchange<Unit> NewExchange(RedisEnvironment environment) => new ForgottenExchange<A>(pipeline, environment);
}

/// <summary>A batch whose replies are dropped: its value is known as soon as the connection has taken it.</summary>
internal sealed class ForgottenExchange<A> : BatchExchange<A, Unit>
{
    private readonly RedisEnvironment _environment;
    private int _accepted;
    private bool _isHeld;
    private bool _isTaken;

    internal ForgottenExchange(Pipeline<A> pipeline, RedisEnvironment environment)
        : base(pipeline, environment)
    {
        _environment = environment;
        if (Measure()) EndIfEmpty();
    }

    // Only the library forgets a WATCH or UNWATCH, and each alone.
    public override ConnectionEffect Effect => Body.CommandCount == 1 ? Body.SpecAt(0).Effect : ConnectionEffect.None;

    public override bool IsFireAndForget => true;

    // Its caller continues when it is started, which does not prevent sending it.
    internal override bool MayBeSent => Volatile.Read(ref _isHeld);

    internal override bool TryEnqueue()
    {
        if (!base.TryEnqueue()) return MayBeSent;
        Complete();
        return true;
    }

    internal override bool TryHold()
    {
        if (!base.TryHold()) return false;
        Volatile.Write(ref _isHeld, true);
        Complete();
        return true;
    }

    // It has ended with a value if any part was sent. Otherwise all of them have the same kind of error.
    internal override void TakeParts(PartReply[] replies)
    {
        for (var i = 0; i < replies.Length; i++)
        {
            if (Volatile.Read(ref _isTaken))
            {
                Drop(i, replies[i].ErrorOf(Body.RequestAt(i)));
            }
            else if (replies[i].Error is { } error)
            {
                TryFail(error);
                return;
            }
        }
    }

    // Certain when each reply is one that its command can have; errors are counted and told, the values are of no interest.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        if (!CanAnswer(_accepted, frame)) return Acceptance.Doubt;
        if (frame.MayBeError) Drop(_accepted, Body.SpecAt(_accepted).RefusalIn(frame, Body.RequestAt(_accepted)));
        return ++_accepted == Body.CommandCount ? Acceptance.Last : Acceptance.More;
    }

    internal override string Doubt(in ReplyFrame frame) => WrongReply(Body.RequestAt(_accepted), frame);

    private protected override void OnCompleted() => Volatile.Write(ref _isTaken, true);

    // Its replies are lost, as with the connection. One that has failed has told its caller.
    private protected override void OnFailedLate(RedisError error)
    {
        if (!Volatile.Read(ref _isTaken)) return;
        for (var i = _accepted; i < Body.CommandCount; i++) Drop(i, error);
    }

    // The library itself sends UNWATCH in this way: a request that is not of a call.
    private void Drop(int index, RedisError? error)
    {
        if (error is null || Effect != ConnectionEffect.None) return;
        _environment.Instrument?.Drop(error);
        _environment.Events?.TellForgotten(error, Body.SpecAt(index).Name);
    }

    private protected override RedisResult<Unit> Outcome() => new(Unit.Default);
}
