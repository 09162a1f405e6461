using LanguageExt;

namespace Redis.Functional;

internal sealed class ForgottenProgram<A>(Pipeline<A> pipeline) : Redis<Unit>
{
    internal override Exchange<Unit> NewExchange(RedisEnvironment environment) => new ForgottenExchange<A>(pipeline, environment);
}

/// <summary>A batch nobody waits for: its value is there when the connection has taken it, its replies are counted off and dropped.</summary>
internal sealed class ForgottenExchange<A> : Exchange<Unit>
{
    private readonly Pipeline<A> _pipeline;
    private int _left;

    internal ForgottenExchange(Pipeline<A> pipeline, RedisEnvironment environment)
    {
        _pipeline = pipeline = pipeline.For(environment);
        _left = pipeline.CommandCount;
        if (pipeline.Refusal() is { } refusal)
        {
            Refuse(refusal);
            return;
        }

        var length = pipeline.EncodedLength();
        if (pipeline.CommandCount == 0) EndWithValue();
        else if (length > System.Array.MaxLength) Refuse(TooLong.Error(length));
        else Length = (int)length;
    }

    internal override int ReplyCount => _pipeline.CommandCount;

    internal override string Name => "pipeline";

    internal override bool IsReadOnly => _pipeline.IsReadOnly;

    internal override void AddRequests(List<IRequest> requests) => _pipeline.AddRequests(requests);

    internal override int Encode(Span<byte> destination) => _pipeline.Encode(destination);

    internal override bool TryEnqueue()
    {
        if (!base.TryEnqueue()) return false;
        Complete();
        return true;
    }

    internal override bool Accept(in ReplyFrame frame) => --_left == 0;

    private protected override RedisResult<Unit> Value() => new(Unit.Default);
}
