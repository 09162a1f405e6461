namespace Redis.Functional;

/// <summary>A pipeline on its way: one entry in the connection's queue however many commands it has.</summary>
internal sealed class PipelineExchange<A> : Exchange<A>
{
    private readonly Pipeline<A> _pipeline;
    private readonly Receiver<A> _receiver = null!;

    internal PipelineExchange(Pipeline<A> pipeline, RedisEnvironment environment)
    {
        _pipeline = pipeline = pipeline.For(environment);
        if (pipeline.Refusal() is { } refusal)
        {
            Refuse(refusal);
            return;
        }

        var length = pipeline.EncodedLength();
        _receiver = pipeline.Receiver(environment.Codecs);
        if (pipeline.CommandCount == 0) EndWithValue();
        else if (length > System.Array.MaxLength) Refuse(TooLong.Error(length));
        else Length = (int)length;
    }

    internal override int ReplyCount => _pipeline.CommandCount;

    internal override string Name => "pipeline";

    internal override bool IsReadOnly => _pipeline.IsReadOnly;

    internal override void AddRequests(List<IRequest> requests) => _pipeline.AddRequests(requests);

    internal override int Encode(Span<byte> destination) => _pipeline.Encode(destination);

    internal override bool Accept(in ReplyFrame frame) => _receiver.Accept(frame);

    private protected override RedisResult<A> Value() => _receiver.Finish();
}
