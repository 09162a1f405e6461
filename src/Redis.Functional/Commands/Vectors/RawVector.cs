using LanguageExt;

namespace Redis.Functional;

/// <summary>A vector as the server keeps it. Since 0.1.</summary>
/// <param name="Quantization">How: <c>f32</c>, <c>int8</c> or <c>bin</c>.</param>
/// <param name="Bytes">The kept numbers, of the vector made 1 long.</param>
/// <param name="Norm">How long the vector was.</param>
/// <param name="Range">What 8 bits span. None: it is not kept in 8 bits.</param>
public sealed record RawVector(string Quantization, RedisValue Bytes, double Norm, Option<double> Range)
{
    [Replies(ReplyTypes.Array, 3, 4)]
    internal static RedisResult<RawVector> Read(scoped ref RespReader reader, CodecSet codecs)
    {
        if (!reader.TryReadAggregate(out var parts) || parts is not (3 or 4) || !reader.TryReadValue(out var kind)
            || !reader.TryReadValue(out var bytes) || !reader.TryReadDouble(out var norm))
            return Decode.Unexpected<RawVector>("a vector as it is kept", ref reader);
        if (parts == 3) return new(new RawVector(kind.ToString(), bytes, norm, Option<double>.None));
        return reader.TryReadDouble(out var range)
            ? new(new RawVector(kind.ToString(), bytes, norm, Prelude.Some(range)))
            : Decode.Unexpected<RawVector>("a range", ref reader);
    }
}
