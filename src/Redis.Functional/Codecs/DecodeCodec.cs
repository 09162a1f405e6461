using LanguageExt;

namespace Redis.Functional;

/// <summary>
/// Decoders of strings by codecs. A codec may be the caller's, so these run off the read loop (their specifications say so).
/// Those of one codec are extension methods on it: delegates made of them are equal when the codec is the same, and so are commands.
/// </summary>
internal static class DecodeCodec
{
    /// <summary>A string.</summary>
    internal static RedisResult<A> One<A>(this IRedisCodec<A> codec, scoped ref RespReader reader, CodecSet codecs)
    {
        if (codec is Codec<A> { Reader: not null } own) return OneUsual(own, ref reader);
        if (!reader.TryReadValue(out var value)) return Decode.Unexpected<A>("string", ref reader);
        return codec.Decode(value);
    }

    /// <summary>A string; nil is None.</summary>
    internal static RedisResult<Option<A>> Optional<A>(this IRedisCodec<A> codec, scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.TryReadNull()) return new(Option<A>.None);
        var one = codec.One(ref reader, codecs);
        return one.TryGetValue(out var value) ? OptionOf.Read(value) : new(one.Error);
    }

    /// <summary>A list of strings.</summary>
    internal static RedisResult<Seq<A>> List<A>(this IRedisCodec<A> codec, scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.TryReadNull()) return new(Seq<A>.Empty);
        if (!reader.TryReadAggregate(out var count)) return Decode.Unexpected<Seq<A>>("list", ref reader);
        var items = StagingPool<A>.Take(count);
        for (var i = 0; i < count; i++)
        {
            var item = codec.One(ref reader, codecs);
            if (!item.TryGetValue(out items[i])) return new(item.Error);
        }

        return new(StagingPool<A>.ToSeq(items));
    }

    /// <summary>A list of strings, where nil is None.</summary>
    internal static RedisResult<Seq<Option<A>>> OptionalList<A>(this IRedisCodec<A> codec, scoped ref RespReader reader, CodecSet codecs)
    {
        if (!reader.TryReadAggregate(out var count)) return Decode.Unexpected<Seq<Option<A>>>("list", ref reader);
        var items = StagingPool<Option<A>>.Take(count);
        for (var i = 0; i < count; i++)
        {
            var item = codec.Optional(ref reader, codecs);
            if (!item.TryGetValue(out items[i])) return new(item.Error);
        }

        return new(StagingPool<Option<A>>.ToSeq(items));
    }

    /// <summary><see cref="One{A}"/> by the client's own codec for the type.</summary>
    internal static RedisResult<A> DefaultOne<A>(scoped ref RespReader reader, CodecSet codecs) =>
        codecs.OfType<A>() is { } codec ? codec.One(ref reader, codecs) : new(CodecSet.Missing<A>());

    /// <summary><see cref="Optional{A}"/> by the client's own codec for the type.</summary>
    internal static RedisResult<Option<A>> DefaultOptional<A>(scoped ref RespReader reader, CodecSet codecs) =>
        codecs.OfType<A>() is { } codec ? codec.Optional(ref reader, codecs) : new(CodecSet.Missing<A>());

    /// <summary><see cref="List{A}"/> by the client's own codec for the type.</summary>
    internal static RedisResult<Seq<A>> DefaultList<A>(scoped ref RespReader reader, CodecSet codecs) =>
        codecs.OfType<A>() is { } codec ? codec.List(ref reader, codecs) : new(CodecSet.Missing<A>());

    /// <summary><see cref="OptionalList{A}"/> by the client's own codec for the type.</summary>
    internal static RedisResult<Seq<Option<A>>> DefaultOptionalList<A>(scoped ref RespReader reader, CodecSet codecs) =>
        codecs.OfType<A>() is { } codec ? codec.OptionalList(ref reader, codecs) : new(CodecSet.Missing<A>());

    // Without a RedisValue in between: a number needs no array.
    private static RedisResult<A> OneUsual<A>(Codec<A> codec, scoped ref RespReader reader)
    {
        if (ReferenceEquals(codec, Codec.Bytes) && reader.TryTakeBulk(out var bulk)) return new((A)(object)bulk.Bytes);
        if (reader.TryReadBytes(out var bytes))
            return codec.Reader!(bytes, out var read) ? new(read) : new(RedisError.Decode.Mismatch(codec.Expected!, false, bytes.Length));
        return reader.TryReadValue(out var value) ? codec.Decode(value) : Decode.Unexpected<A>("string", ref reader);
    }
}
