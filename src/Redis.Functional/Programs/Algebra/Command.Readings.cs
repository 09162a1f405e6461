using LanguageExt;

namespace Redis.Functional;

// The same request under another reading: all but Read is the source's.

internal abstract class ReadingCommand<S, A>(Command<S> source) : Command<A>
{
    protected Command<S> Source => source;

    internal sealed override IRequest Request { get; } = source.Request;

    internal sealed override CommandSpec Spec => Request.Spec;

    internal sealed override int ArgumentCount => Request.ArgumentCount;

    internal sealed override RedisValue Argument(int index) => Request.Argument(index);

    internal sealed override long EncodedLength() => Request.EncodedLength();

    internal sealed override int Encode(Span<byte> destination) => Request.Encode(destination);

    internal sealed override RedisError? Fault() => Request.Fault();

    internal sealed override int Depth { get; } = source.Depth + 1;

    internal sealed override bool NeedsCodecs { get; } = source.NeedsCodecs;

    internal override bool DecodesOnLoop => false;

    // One by one down to the request: as deep as may be sent, and no deeper, for the stack's sake.
    protected bool IsComparable(Command<A> other) => Depth == other.Depth && Depth <= MaxDepth;
}

internal sealed class MappedCommand<S, A>(Command<S> source, Func<S, A> f) : ReadingCommand<S, A>(source)
{
    private readonly Func<S, A> _f = f;

    internal override Command<A> With(CodecSet codecs) => new MappedCommand<S, A>(Source.With(codecs), _f);

    internal override RedisResult<A> Read(scoped ref RespReader reader, CodecSet codecs) => Mapped(Source.Read(ref reader, codecs));

    internal override RedisResult<A> WithoutReply(RedisError error) => Mapped(Source.WithoutReply(error));

    private RedisResult<A> Mapped(in RedisResult<S> result) =>
        result.TryGetValue(out var value) ? Spec.Named(UserCode.Call(_f, value, Delivery.Executed)) : new(result.Error);

    private protected override bool SameReading(Command<A> other) =>
        other is MappedCommand<S, A> mapped && mapped._f == _f && IsComparable(mapped) && Source.Equals(mapped.Source);
}

internal sealed class DecodedCommand<S, A>(Command<S> source, Func<S, Either<RedisError, A>> f) : ReadingCommand<S, A>(source)
{
    private readonly Func<S, Either<RedisError, A>> _f = f;

    internal override Command<A> With(CodecSet codecs) => new DecodedCommand<S, A>(Source.With(codecs), _f);

    internal override RedisResult<A> Read(scoped ref RespReader reader, CodecSet codecs)
    {
        var at = reader.Position;
        return Spec.Named(Decoded(Source.Read(ref reader, codecs)), reader, at);
    }

    internal override RedisResult<A> WithoutReply(RedisError error) => Decoded(Source.WithoutReply(error));

    private RedisResult<A> Decoded(in RedisResult<S> result)
    {
        if (!result.TryGetValue(out var value)) return new(result.Error);
        var called = UserCode.Call(_f, value, Delivery.Executed);
        return Spec.Named(called.TryGetValue(out var either) ? RedisResult.FromEither(either) : new(called.Error));
    }

    private protected override bool SameReading(Command<A> other) =>
        other is DecodedCommand<S, A> decoded && decoded._f == _f && IsComparable(decoded) && Source.Equals(decoded.Source);
}

internal sealed class AttemptedCommand<S>(Command<S> source) : ReadingCommand<S, Either<RedisError, S>>(source)
{
    internal override bool DecodesOnLoop => Source.DecodesOnLoop;

    internal override Command<Either<RedisError, S>> With(CodecSet codecs) => new AttemptedCommand<S>(Source.With(codecs));

    internal override RedisResult<Either<RedisError, S>> Read(scoped ref RespReader reader, CodecSet codecs) =>
        new(Source.Read(ref reader, codecs).ToEither());

    internal override RedisResult<Either<RedisError, S>> WithoutReply(RedisError error) => new(Source.WithoutReply(error).ToEither());

    private protected override bool SameReading(Command<Either<RedisError, S>> other) =>
        other is AttemptedCommand<S> attempted && IsComparable(attempted) && Source.Equals(attempted.Source);
}
