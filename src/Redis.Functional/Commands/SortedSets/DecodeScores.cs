using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of members with scores: numbers in RESP3, text in RESP2; nested pairs or a flat list.</summary>
internal static class DecodeScores
{
    internal static Decoder<Seq<(A Member, double Score)>> Pairs<A>(Decoder<A> member) => DecodeFields.Pairs<A, double>(member, Decode.Double);

    /// <summary>Decodes moved members: pairs, alternating members and scores, or nil.</summary>
    internal static Decoder<Seq<(A Member, double Score)>> Moved<A>(Decoder<A> member)
    {
        var pairs = Pairs(member);
        return [Replies(ReplyTypes.Array | ReplyTypes.Map | ReplyTypes.Null)] (scoped ref RespReader reader, CodecSet codecs) => pairs(ref reader, codecs);
    }

    /// <summary>Decodes one pair; nil and an empty list are None.</summary>
    internal static Decoder<Option<(A Member, double Score)>> One<A>(Decoder<A> member) =>
        [Replies(ReplyTypes.Array | ReplyTypes.Null, 0, 1, 2)] (scoped ref RespReader reader, CodecSet codecs) =>
    {
        if (reader.TryReadNull()) return new(Option<(A, double)>.None);
        if (!reader.TryReadAggregate(out var count)) return Decode.Unexpected<Option<(A, double)>>("a member and its score", ref reader);
        if (count == 0) return new(Option<(A, double)>.None);
        if (count == 1 && reader.Peek() == RespType.Array) reader.TryReadAggregate(out count);
        return count == 2 ? Rest(member, ref reader, codecs) : Decode.Unexpected<Option<(A, double)>>("a member and its score", ref reader);
    };

    /// <summary>Decodes a key, a member and its score; nil is None.</summary>
    internal static Decoder<Option<(RedisKey Key, A Member, double Score)>> Keyed<A>(Decoder<A> member) =>
        [Replies(ReplyTypes.Array | ReplyTypes.Null, 3)] (scoped ref RespReader reader, CodecSet codecs) =>
    {
        if (reader.TryReadNull()) return new(Option<(RedisKey, A, double)>.None);
        if (!reader.TryReadAggregate(out var count) || count != 3 || !reader.TryReadValue(out var key))
            return Decode.Unexpected<Option<(RedisKey, A, double)>>("a key, a member and its score, or nil", ref reader);
        var rest = Rest(member, ref reader, codecs);
        return rest.TryGetValue(out var pair) ? new(pair.Map(found => (key.AsKey(), found.Member, found.Score))) : new(rest.Error);
    };

    /// <summary>As <see cref="Keyed{A}"/>, without the key, for commands of a single key.</summary>
    internal static Decoder<Option<(A Member, double Score)>> Alone<A>(Decoder<A> member) =>
        [Replies(ReplyTypes.Array | ReplyTypes.Null, 3)] (scoped ref RespReader reader, CodecSet codecs) =>
    {
        if (reader.TryReadNull()) return new(Option<(A, double)>.None);
        return reader.TryReadAggregate(out var count) && count == 3 && reader.Skip()
            ? Rest(member, ref reader, codecs)
            : Decode.Unexpected<Option<(A, double)>>("a key, a member and its score, or nil", ref reader);
    };

    /// <summary>Decodes a rank and a score; nil is None.</summary>
    [Replies(ReplyTypes.Array | ReplyTypes.Null, 2)]
    internal static RedisResult<Option<(long Rank, double Score)>> Rank(scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.TryReadNull()) return new(Option<(long, double)>.None);
        return reader.TryReadAggregate(out var count) && count == 2 && reader.TryReadInt64(out var rank) && reader.TryReadDouble(out var score)
            ? new(Prelude.Some((rank, score)))
            : Decode.Unexpected<Option<(long, double)>>("a rank and a score, or nil", ref reader);
    }

    private static RedisResult<Option<(A Member, double Score)>> Rest<A>(Decoder<A> member, scoped ref RespReader reader, CodecSet codecs)
    {
        var first = member(ref reader, codecs);
        if (!first.TryGetValue(out var found)) return new(first.Error);
        return reader.TryReadDouble(out var score) ? new(Prelude.Some((found, score))) : Decode.Unexpected<Option<(A, double)>>("a score", ref reader);
    }
}
