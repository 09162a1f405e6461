using LanguageExt;

namespace Redis.Functional;

/// <summary>A vector as the server keeps it.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RawVector
{
    internal RawVector(string quantization, RedisValue bytes, double norm, Option<double> range) =>
        (Quantization, Bytes, Norm, Range) = (quantization, bytes, norm, range);

    /// <summary>How: <c>f32</c>, <c>int8</c> or <c>bin</c>.</summary>
    public string Quantization { get; }

    /// <summary>The kept numbers, of the vector made 1 long.</summary>
    public RedisValue Bytes { get; }

    /// <summary>How long the vector was.</summary>
    public double Norm { get; }

    /// <summary>What 8 bits span.</summary>
    /// <remarks>None: it is not kept in 8 bits.</remarks>
    public Option<double> Range { get; }

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
