using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of a key and the elements removed from it; nil of either kind is None.</summary>
/// <remarks>Decoders for a codec are its extension methods, as in <see cref="DecodeCodec"/>.</remarks>
internal static class DecodeKeyed
{
    /// <summary>Decodes the key, and the rest with another decoder.</summary>
    internal static Decoder<Option<(RedisKey Key, A Taken)>> With<A>(Decoder<A> taken) =>
        [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)] (scoped ref RespReader reader, CodecSet codecs) => Read(taken, ref reader, codecs);

    [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)]
    internal static RedisResult<Option<(RedisKey Key, RedisValue Value)>> Value(scoped ref RespReader reader, CodecSet codecs) =>
        Read<RedisValue>(Decode.Value, ref reader, codecs);

    /// <summary>Decodes the value without its key, for commands of a single key.</summary>
    [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)]
    internal static RedisResult<Option<RedisValue>> ValueAlone(scoped ref RespReader reader, CodecSet codecs) =>
        ReadAlone<RedisValue>(Decode.Value, ref reader, codecs);

    [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)]
    internal static RedisResult<Option<(RedisKey Key, A Value)>> Keyed<A>(this IRedisCodec<A> codec, scoped ref RespReader reader, CodecSet codecs) =>
        Read<A>(codec.One, ref reader, codecs);

    [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)]
    internal static RedisResult<Option<A>> Alone<A>(this IRedisCodec<A> codec, scoped ref RespReader reader, CodecSet codecs) =>
        ReadAlone<A>(codec.One, ref reader, codecs);

    [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)]
    internal static RedisResult<Option<(RedisKey Key, Seq<A> Values)>> KeyedList<A>(this IRedisCodec<A> codec, scoped ref RespReader reader, CodecSet codecs) =>
        Read<Seq<A>>(codec.List, ref reader, codecs);

    [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)]
    internal static RedisResult<Option<(RedisKey Key, A Value)>> DefaultKeyed<A>(scoped ref RespReader reader, CodecSet codecs) =>
        codecs.OfType<A>() is { } codec ? codec.Keyed(ref reader, codecs) : new(CodecSet.Missing<A>());

    [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)]
    internal static RedisResult<Option<A>> DefaultAlone<A>(scoped ref RespReader reader, CodecSet codecs) =>
        codecs.OfType<A>() is { } codec ? codec.Alone(ref reader, codecs) : new(CodecSet.Missing<A>());

    [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)]
    internal static RedisResult<Option<(RedisKey Key, Seq<A> Values)>> DefaultKeyedList<A>(scoped ref RespReader reader, CodecSet codecs) =>
        codecs.OfType<A>() is { } codec ? codec.KeyedList(ref reader, codecs) : new(CodecSet.Missing<A>());

    private static RedisResult<Option<(RedisKey Key, A Taken)>> Read<A>(Decoder<A> taken, scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.TryReadNull()) return new(Option<(RedisKey, A)>.None);
        if (!reader.TryReadAggregate(out var count) || count != 2 || !reader.TryReadValue(out var key))
            return Decode.Unexpected<Option<(RedisKey, A)>>("a key and what was taken, or nil", ref reader);
        var rest = taken(ref reader, codecs);
        return rest.TryGetValue(out var value) ? new(Prelude.Some((key.AsKey(), value))) : new(rest.Error);
    }

    private static RedisResult<Option<A>> ReadAlone<A>(Decoder<A> taken, scoped ref RespReader reader, CodecSet codecs)
    {
        var both = Read(taken, ref reader, codecs);
        if (!both.TryGetValue(out var found)) return new(both.Error);
        if (found.IsNone) return new(Option<A>.None);
        return OptionOf.Read(found.IfNone(default((RedisKey, A))).Item2);
    }
}
