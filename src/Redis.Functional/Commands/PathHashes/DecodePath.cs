using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of paths with their fields.</summary>
internal static class DecodePath
{
    private static readonly Decoder<Seq<(RedisValue, RedisValue)>> Pairs = Decode.ValuePairs;
    private static readonly Decoder<Seq<Option<RedisValue>>> List = Decode.OptionValues;

    /// <summary>Decodes the values of fields: a list, or of one field the value alone.</summary>
    [Replies(ReplyTypes.Array | ReplyTypes.Bulk | ReplyTypes.Verbatim | ReplyTypes.Null)]
    internal static RedisResult<Seq<Option<RedisValue>>> Fields(scoped ref RespReader reader, CodecSet codecs)
    {
        if (reader.Peek() is RespType.Array) return List(ref reader, codecs);
        var only = Decode.OptionValue(ref reader, codecs);
        return only.TryGetValue(out var value) ? new(SeqOf.Array([value])) : new(only.Error);
    }

    /// <summary>Decodes a path with all its fields: a map in RESP3, alternating names and values in RESP2.</summary>
    [Replies(ReplyTypes.Array, 2)]
    internal static RedisResult<PathValues> Values(scoped ref RespReader reader, CodecSet codecs)
    {
        if (!TryPath(ref reader, out var path)) return Decode.Unexpected<PathValues>("a path with its fields", ref reader);
        var pairs = Pairs(ref reader, codecs);
        return pairs.TryGetValue(out var found) ? new(new PathValues(path, found)) : new(pairs.Error);
    }

    /// <summary>Decodes a path with the values of some fields.</summary>
    [Replies(ReplyTypes.Array, 2)]
    internal static RedisResult<PathFields> Chosen(scoped ref RespReader reader, CodecSet codecs)
    {
        if (!TryPath(ref reader, out var path)) return Decode.Unexpected<PathFields>("a path with values", ref reader);
        var values = List(ref reader, codecs);
        return values.TryGetValue(out var found) ? new(new PathFields(path, found)) : new(values.Error);
    }

    /// <summary>Decodes a cursor and a list.</summary>
    internal static Decoder<PathPage<A>> Page<A>(Decoder<Seq<A>> items) => [Replies(ReplyTypes.Array, 2)] (scoped ref RespReader reader, CodecSet codecs) =>
    {
        if (!reader.TryReadAggregate(out var parts) || parts != 2 || !reader.TryReadValue(out var cursor))
            return Decode.Unexpected<PathPage<A>>("a cursor and a list", ref reader);
        var page = items(ref reader, codecs);
        return page.TryGetValue(out var found) ? new(new PathPage<A>(PathCursor.Of(cursor.ToString()), found)) : new(page.Error);
    };

    private static bool TryPath(scoped ref RespReader reader, out RedisValue path)
    {
        path = default;
        return reader.TryReadAggregate(out var parts) && parts == 2 && reader.TryReadValue(out path);
    }
}
