using LanguageExt;

namespace Redis.Functional;

internal sealed class ForgottenProgram<A>(Pipeline<A> pipeline) : Redis<Unit>
{
    internal override Exchange<Unit> NewExchange(RedisEnvironment environment) => new ForgottenExchange<A>(pipeline, environment);
}

/// <summary>A batch nobody waits for: its value is there when the connection has taken it, its replies are counted off and dropped.</summary>
internal sealed class ForgottenExchange<A> : BatchExchange<A, Unit>
{
    private int _left;

    internal ForgottenExchange(Pipeline<A> pipeline, RedisEnvironment environment)
        : base(pipeline, environment)
    {
        _left = Body.CommandCount;
        Measure(Body.Refusal());
    }

    internal override bool TryEnqueue()
    {
        if (!base.TryEnqueue()) return false;
        Complete();
        return true;
    }

    internal override bool Accept(in ReplyFrame frame) => --_left == 0;

    private protected override RedisResult<Unit> Outcome() => new(Unit.Default);
}
