namespace Redis.Functional;

/// <summary>A pipeline on its way.</summary>
internal sealed class PipelineExchange<A> : BatchExchange<A, A>
{
    private readonly Receiver<A> _receiver = null!;
    private int _accepted;

    internal PipelineExchange(Pipeline<A> pipeline, RedisEnvironment environment)
        : base(pipeline, environment)
    {
        var refusal = Body.Refusal();
        if (refusal is null) _receiver = Body.Receiver(environment.Codecs);
        Measure(refusal);
    }

    internal override bool Accept(in ReplyFrame frame)
    {
        Note(_accepted++, frame);
        return _receiver.Accept(frame);
    }

    private protected override RedisResult<A> Outcome() => _receiver.Finish();
}
