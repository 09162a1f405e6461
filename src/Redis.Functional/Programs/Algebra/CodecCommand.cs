namespace Redis.Functional;

/// <summary>Reads the values within a reply by a codec. A struct, so that the type is enough to find it.</summary>
internal interface ICodecReading<S, T, A>
{
    RedisResult<A> Read(S reply, IRedisCodec<T> codec);
}

/// <summary>
/// The same request, the values of its reply read by a codec; null: by the client's own for the type. It may be the caller's: off the read loop.
/// </summary>
internal sealed class CodecCommand<S, T, A, TReading>(Command<S> source, IRedisCodec<T>? codec) : ReadingCommand<S, A>(source)
    where TReading : struct, ICodecReading<S, T, A>
{
    private readonly IRedisCodec<T>? _codec = codec;

    internal override Command<A> With(CodecSet codecs) => new CodecCommand<S, T, A, TReading>(Source.With(codecs), _codec);

    internal override RedisResult<A> Read(scoped ref RespReader reader, CodecSet codecs)
    {
        var at = reader.Position;
        var result = Source.Read(ref reader, codecs);
        if (!result.TryGetValue(out var reply)) return new(result.Error);
        return Spec.Named((_codec ?? codecs.OfType<T>()) is { } found ? default(TReading).Read(reply, found) : new(CodecSet.Missing<T>()), reader, at);
    }

    private protected override bool SameReading(Command<A> other) =>
        other is CodecCommand<S, T, A, TReading> read && Equals(read._codec, _codec) && IsComparable(read) && Source.Equals(read.Source);
}
