using LanguageExt;

namespace Redis.Functional;

/// <summary>A vector in the internal form of the server.</summary>
/// <remarks>Since 0.1.</remarks>
public sealed class RawVector
{
    internal RawVector(string quantization, RedisValue bytes, double norm, Option<double> range) =>
        (Quantization, Bytes, Norm, Range) = (quantization, bytes, norm, range);

    /// <summary>The quantization: <c>f32</c>, <c>int8</c> or <c>bin</c>.</summary>
    public string Quantization { get; }

    /// <summary>The stored components of the normalized vector.</summary>
    public RedisValue Bytes { get; }

    /// <summary>The length of the vector before normalization.</summary>
    public double Norm { get; }

    /// <summary>The range of the 8-bit quantization.</summary>
    /// <remarks>None: the vector is not quantized to 8 bits.</remarks>
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
