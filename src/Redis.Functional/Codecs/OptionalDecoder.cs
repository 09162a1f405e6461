using LanguageExt;

namespace Redis.Functional;

/// <summary>Reads nil as None, and all else by another decoder.</summary>
internal sealed class OptionalDecoder<A>(Decoder<A> some) : ITypedDecoder
{
    public RepliesAttribute Replies => DecoderReplies.Of(some) is { } known ? new(known.Types | ReplyTypes.Null, known.Lengths) : new(ReplyTypes.Any);

    internal RedisResult<Option<A>> Read(scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.TryReadNull()) return new(Option<A>.None);
        var value = some(ref reader, codecs);
        return value.TryGetValue(out var a) ? new(Prelude.Some(a)) : new(value.Error);
    }
}
