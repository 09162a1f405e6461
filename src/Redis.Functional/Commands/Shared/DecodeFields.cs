using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of fields of hashes.</summary>
internal static class DecodeFields
{
    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<FieldExpiryOutcome> Expiry(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadInt64(out var number) && number is -2 or 0 or 1 or 2
            ? new((FieldExpiryOutcome)number)
            : Decode.Unexpected<FieldExpiryOutcome>("-2, 0, 1 or 2", ref reader);

    [Replies(ReplyTypes.Integer)]
    internal static RedisResult<FieldPersistOutcome> Persist(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadInt64(out var number) && number is -2 or -1 or 1
            ? new((FieldPersistOutcome)number)
            : Decode.Unexpected<FieldPersistOutcome>("-2, -1 or 1", ref reader);

    /// <summary>Decodes names and values: a map, a flat list, or a list of pairs, which RESP3 uses for ordered replies.</summary>
    internal static Decoder<Seq<(K Field, V Value)>> Pairs<K, V>(Decoder<K> field, Decoder<V> value)
    {
        var flat = Decode.Pairs(field, value);
        return [Replies(ReplyTypes.Array | ReplyTypes.Map)] (scoped ref RespReader reader, CodecSet codecs) =>
        {
            var ahead = reader;
            if (!ahead.TryReadAggregate(out var count) || count == 0 || ahead.Peek() != RespType.Array) return flat(ref reader, codecs);
            var items = new (K, V)[count];
            reader = ahead;
            for (var i = 0; i < count; i++)
            {
                if (!reader.TryReadAggregate(out var two) || two != 2) return Decode.Unexpected<Seq<(K, V)>>("a pair", ref reader);
                var k = field(ref reader, codecs);
                if (!k.TryGetValue(out items[i].Item1)) return new(k.Error);
                var v = value(ref reader, codecs);
                if (!v.TryGetValue(out items[i].Item2)) return new(v.Error);
            }

            return new(SeqOf.Array(items));
        };
    }
}
