using LanguageExt;

namespace Redis.Functional;

/// <summary>Decoders of elements of arrays.</summary>
internal static class DecodeArray
{
    /// <summary>Decodes elements with their indexes: pairs, or alternating as older documentation says.</summary>
    internal static readonly Decoder<Seq<(long Index, RedisValue Value)>> Pairs = DecodeFields.Pairs<long, RedisValue>(Decode.Int64, Decode.Value);

    /// <summary>Decodes the result of a fold, a string or an integer; nil is None.</summary>
    [Replies(ReplyTypes.Bulk | ReplyTypes.Integer | ReplyTypes.Null)]
    internal static RedisResult<Option<RedisValue>> Fold(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadNull() ? new(Option<RedisValue>.None)
        : reader.TryReadValue(out var value) ? new(Prelude.Some(value))
        : Decode.Unexpected<Option<RedisValue>>("a string, an integer or nil", ref reader);
}
