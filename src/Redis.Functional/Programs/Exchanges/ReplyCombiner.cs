using System.Buffers;

namespace Redis.Functional;

/// <summary>Makes one reply of those of several nodes, none of which is an error; null when they are not what can be combined.</summary>
internal static class ReplyCombiner
{
    // The longest number, its type and the end of the line.
    private const int LongestNumber = 23;

    /// <summary>The sum of integers.</summary>
    internal static byte[]? Sum(ReadOnlySpan<PartReply> replies)
    {
        Int128 sum = 0;
        foreach (var reply in replies)
        {
            var reader = ReaderOf(reply);
            if (reader.Peek() != RespType.Integer || !reader.TryReadInt64(out var number)) return null;
            sum += number;
        }

        if (sum < long.MinValue || sum > long.MaxValue) return null;
        var output = new ArrayBufferWriter<byte>(LongestNumber);
        Write(output, (long)sum);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The least of integers, or of arrays of as many, element by element: of 0 and 1 it is the conjunction.</summary>
    internal static byte[]? Least(ReadOnlySpan<PartReply> replies)
    {
        long[]? least = null;
        foreach (var reply in replies)
        {
            if (NumbersIn(reply) is not { } numbers || (least is not null && least.Length != numbers.Length)) return null;
            least ??= numbers;
            for (var i = 0; i < least.Length; i++) least[i] = Math.Min(least[i], numbers[i]);
        }

        if (least is null) return null;
        var output = new ArrayBufferWriter<byte>(LongestNumber * (1 + least.Length));
        if (ReaderOf(replies[0]).Peek() != RespType.Integer) WriteHeader(output, (byte)'*', least.Length);
        foreach (var number in least) Write(output, number);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The elements of all, one after the other. Nil has none, unless all are nil.</summary>
    internal static byte[]? Joined(ReadOnlySpan<PartReply> replies)
    {
        var type = RespType.Null;
        var elements = 0L;
        var bytes = 0L;
        foreach (var reply in replies)
        {
            if (!TryOpen(reply, out var reader, out var own, out var count)) return null;
            if (own == RespType.Null) continue;
            if (type == RespType.Null) type = own;
            else if (type != own && (type == RespType.Map || own == RespType.Map)) return null;
            else if (type != own) type = RespType.Array;
            elements += count;
            bytes += reader.Frame.Length - reader.Position;
        }

        if (type == RespType.Null) return replies[0].Frame.ToArray();
        if (elements > int.MaxValue) return null;
        return Filled(TypeByte(type), (int)(type == RespType.Map ? elements / 2 : elements), bytes, replies, static (replies, destination) =>
        {
            foreach (var reply in replies)
            {
                TryOpen(reply, out var reader, out var own, out _);
                if (own == RespType.Null) continue;
                var rest = reader.Frame[reader.Position..];
                rest.CopyTo(destination);
                destination = destination[rest.Length..];
            }
        });
    }

    /// <summary>The elements of the slices of a request in the order of its keys, of which each has one.</summary>
    internal static byte[]? InOrderOfKeys(ReadOnlySpan<Piece> slices, ReadOnlySpan<PartReply> replies, int keys)
    {
        var rented = ArrayPool<(int Slice, int Start, int Length)>.Shared.Rent(keys);
        var frame = InOrderOfKeys(slices, replies, rented.AsSpan(0, keys));
        ArrayPool<(int Slice, int Start, int Length)>.Shared.Return(rented);
        return frame;
    }

    private static byte[]? InOrderOfKeys(ReadOnlySpan<Piece> slices, ReadOnlySpan<PartReply> replies, Span<(int Slice, int Start, int Length)> places)
    {
        var bytes = 0L;
        for (var i = 0; i < slices.Length; i++)
        {
            var slice = (KeySlice)slices[i].Request;
            if (!TryOpen(replies[i], out var reader, out _, out var count) || count != slice.KeyCount) return null;
            for (var key = 0; key < count; key++)
            {
                var start = reader.Position;
                if (!reader.Skip()) return null;
                places[slice.KeyOfWhole(key)] = (i, start, reader.Position - start);
                bytes += reader.Position - start;
            }
        }

        var frame = GC.AllocateUninitializedArray<byte>(checked((int)(RespWriter.HeaderLength(places.Length) + bytes)));
        var written = RespWriter.WriteHeader(frame, places.Length);
        foreach (var (slice, start, length) in places)
        {
            replies[slice].Frame.Span.Slice(start, length).CopyTo(frame.AsSpan(written));
            written += length;
        }

        return frame;
    }

    private static RespReader ReaderOf(in PartReply reply) => new(reply.Frame.Span);

    // At the first element of an aggregate; false for anything else but nil.
    private static bool TryOpen(in PartReply reply, out RespReader reader, out RespType type, out int count)
    {
        reader = ReaderOf(reply);
        type = reader.Peek();
        count = 0;
        return type is RespType.Array or RespType.Set or RespType.Map ? reader.TryReadAggregate(out count) : type == RespType.Null;
    }

    private static long[]? NumbersIn(in PartReply reply)
    {
        var reader = ReaderOf(reply);
        if (reader.Peek() == RespType.Integer) return reader.TryReadInt64(out var one) ? [one] : null;
        if (reader.Peek() != RespType.Array || !reader.TryReadAggregate(out var count)) return null;
        var numbers = new long[count];
        for (var i = 0; i < count; i++)
            if (!reader.TryReadInt64(out numbers[i])) return null;
        return numbers;
    }

    private static byte[] Filled(byte type, int elements, long bytes, ReadOnlySpan<PartReply> replies, FillReplies fill)
    {
        var frame = GC.AllocateUninitializedArray<byte>(checked((int)(RespWriter.HeaderLength(elements) + bytes)));
        fill(replies, frame.AsSpan(RespWriter.WriteLengthLine(frame, type, elements)));
        return frame;
    }

    private static byte TypeByte(RespType type) => type switch
    {
        RespType.Map => (byte)'%',
        RespType.Set => (byte)'~',
        _ => (byte)'*',
    };

    private static void WriteHeader(ArrayBufferWriter<byte> output, byte type, int count) =>
        output.Advance(RespWriter.WriteLengthLine(output.GetSpan(LongestNumber), type, count));

    private static void Write(ArrayBufferWriter<byte> output, long number)
    {
        var line = output.GetSpan(LongestNumber);
        line[0] = (byte)':';
        System.Buffers.Text.Utf8Formatter.TryFormat(number, line[1..], out var digits);
        "\r\n"u8.CopyTo(line[(1 + digits)..]);
        output.Advance(3 + digits);
    }

    private delegate void FillReplies(ReadOnlySpan<PartReply> replies, Span<byte> destination);
}
