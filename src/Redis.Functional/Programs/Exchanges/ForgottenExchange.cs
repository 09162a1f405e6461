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
    private int _accepted;
    private bool _isHeld;

    internal ForgottenExchange(Pipeline<A> pipeline, RedisEnvironment environment)
        : base(pipeline, environment)
    {
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
        foreach (var reply in replies)
        {
            if (reply.Error is not { } error) continue;
            TryFail(error);
            return;
        }
    }

    // Certain when each reply is one that its command can have; the values are of no interest.
    internal override Acceptance Accept(in ReplyFrame frame)
    {
        if (!CanAnswer(_accepted++, frame)) return Acceptance.Doubt;
        return _accepted == Body.CommandCount ? Acceptance.Last : Acceptance.More;
    }

    internal override string Doubt(in ReplyFrame frame) => WrongReply(Body.RequestAt(_accepted - 1), frame);

    private protected override RedisResult<Unit> Outcome() => new(Unit.Default);
}
