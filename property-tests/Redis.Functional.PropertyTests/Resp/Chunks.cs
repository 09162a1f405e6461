using System.Buffers;

namespace Redis.Functional.PropertyTests.Resp;

/// <summary>Bytes cut into pieces, given to a decoder piece by piece or as one sequence of segments.</summary>
static class Chunks
{
    public static byte[] Encode(RespValue value, RespProtocol protocol)
    {
        var output = new ArrayBufferWriter<byte>();
        RespEncoder.Encode(value, protocol, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Sizes are taken in turn, again from the first when they end; 0 is an empty piece.</summary>
    public static List<byte[]> Cut(byte[] bytes, IReadOnlyList<byte> sizes)
    {
        var pieces = new List<byte[]>();
        for (int at = 0, i = 0; at < bytes.Length; i++)
        {
            var size = sizes.Count == 0 ? bytes.Length : sizes[i % sizes.Count] % 16;
            if (size == 0 && sizes.All(s => s % 16 == 0)) size = 1;
            size = Math.Min(size, bytes.Length - at);
            pieces.Add(bytes[at..(at + size)]);
            at += size;
        }

        return pieces;
    }

    /// <summary>Every value in the pieces, then the error, if any.</summary>
    public static (List<RespValue> Values, RedisError? Error, bool Unfinished) Decode(IEnumerable<byte[]> pieces, RespLimits? limits = null)
    {
        var decoder = new RespDecoder(limits);
        var values = new List<RespValue>();
        var rest = false;
        foreach (var piece in pieces)
        {
            var input = new ReadOnlySequence<byte>(piece);
            while (!input.IsEmpty)
            {
                var result = decoder.Decode(ref input);
                if (!result.TryGetValue(out var value)) return (values, result.Error, true);
                rest = value.IsNone;
                value.IfSome(values.Add);
            }
        }

        return (values, null, rest);
    }

    public static ReadOnlySequence<byte> Sequence(List<byte[]> pieces)
    {
        var first = new Segment(pieces[0], null);
        var last = pieces.Skip(1).Aggregate(first, (previous, piece) => new(piece, previous));
        return new(first, 0, last, last.Memory.Length);
    }

    sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, Segment? previous)
        {
            Memory = bytes;
            if (previous is null) return;
            RunningIndex = previous.RunningIndex + previous.Memory.Length;
            previous.Next = this;
        }
    }
}
