using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Resp;

/// <summary>What is encoded is decoded, however it is cut; what is cut short is not a value yet.</summary>
public class RespRoundTripTests
{
    [Property(MaxTest = 2_000, Arbitrary = [typeof(RespValues)])]
    public void Decode_undoes_encode_under_every_cut(AnyRespValue any, byte[] sizes)
    {
        var pieces = Chunks.Cut(Chunks.Encode(any.Value, RespProtocol.Resp3), sizes);

        var (values, error, rest) = Chunks.Decode(pieces);

        Assert.Null(error);
        Assert.False(rest);
        Assert.Equal(any.Value, Assert.Single(values));
        Assert.Equal(any.Value.GetHashCode(), values[0].GetHashCode());
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(RespValues)])]
    public void Decode_undoes_encode_over_segments_and_leaves_the_next_frame(AnyRespValue any, AnyRespValue next, byte[] sizes)
    {
        var bytes = Chunks.Encode(any.Value, RespProtocol.Resp3);
        var behind = Chunks.Encode(next.Value, RespProtocol.Resp3);
        var input = Chunks.Sequence(Chunks.Cut([.. bytes, .. behind], sizes));
        var decoder = new RespDecoder();

        Assert.Equal(Some(any.Value), decoder.Decode(ref input));
        Assert.Equal(behind, input.ToArray());
        Assert.Equal(Some(next.Value), decoder.Decode(ref input));
        Assert.True(input.IsEmpty);
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(RespValues)])]
    public void Every_prefix_needs_more(AnyRespValue any)
    {
        var bytes = Chunks.Encode(any.Value, RespProtocol.Resp3);
        for (var length = 0; length < bytes.Length; length++)
        {
            var scanner = new RespScanner(RespLimits.Default);
            Assert.Equal(ScanStatus.NeedMore, scanner.Scan(bytes.AsSpan(0, length), out var consumed));
            Assert.Equal(length, consumed);
        }
    }

    [Property(MaxTest = 2_000, Arbitrary = [typeof(RespValues)])]
    public void Resp2_says_the_same_in_fewer_types(AnyRespValue any, byte[] sizes)
    {
        var (values, error, _) = Chunks.Decode(Chunks.Cut(Chunks.Encode(any.Value, RespProtocol.Resp2), sizes));

        Assert.Null(error);
        Assert.Equal(InResp2(any.Value), Assert.Single(values));
    }

    [Property(MaxTest = 1_000, Arbitrary = [typeof(RespValues)])]
    public void A_frame_cut_short_is_read_without_exception(AnyRespValue any, ushort cut)
    {
        var bytes = Chunks.Encode(any.Value, RespProtocol.Resp3);
        var reader = new RespReader(bytes, 0, cut % bytes.Length);

        Assert.False(reader.Skip());
        Assert.Equal(RespValue.Nil, reader.ReadTree());
        Assert.True(reader.AtEnd);
    }

    [Property(MaxTest = 1_000, Arbitrary = [typeof(RespValues)])]
    public void Streamed_aggregates_are_the_same_values(AnyRespValue any)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteStreamed(any.Value, output);

        var (values, error, _) = Chunks.Decode([output.WrittenSpan.ToArray()]);

        Assert.Null(error);
        Assert.Equal(any.Value, Assert.Single(values));
        Assert.Equal(Chunks.Encode(any.Value, RespProtocol.Resp3), RespNormalizer.WithoutStreamedParts(output.WrittenSpan));
    }

    [Property]
    public void Requests_are_as_long_as_was_said_and_read_back(byte[][] arguments)
    {
        var bytes = new byte[RespWriter.HeaderLength(arguments.Length) + arguments.Sum(a => RespWriter.BulkLength(a.Length))];
        var at = RespWriter.WriteHeader(bytes, arguments.Length);
        foreach (var argument in arguments) at += RespWriter.WriteBulk(bytes.AsSpan(at), argument);

        Assert.Equal(bytes.Length, at);
        Assert.Equal(
            RespValue.OfArray([.. arguments.Select(a => RespValue.OfBulk(a))]),
            Assert.Single(Chunks.Decode([bytes]).Values));
    }

    static RedisResult<LanguageExt.Option<RespValue>> Some(RespValue value) => LanguageExt.Option<RespValue>.Some(value);

    static RespValue InResp2(RespValue value) => value switch
    {
        RespValue.Array or RespValue.Set or RespValue.Push or RespValue.Map => RespValue.OfArray([.. RespValues.Children(value).Select(InResp2)]),
        RespValue.Boolean b => RespValue.OfInteger(b.Flag ? 1 : 0),
        RespValue.Double d => RespValue.OfBulk(d.Number),
        RespValue.BigNumber b => RespValue.OfBulk(b.Digits),
        RespValue.VerbatimString v => RespValue.OfBulk(v.Text),
        RespValue.Error e => RespValue.OfError(e.Text.Bytes.ToArray().Select(b => b is (byte)'\r' or (byte)'\n' ? (byte)' ' : b).ToArray()),
        _ => value.WithAttributes(RespValue.OfMap([])),
    };

    // arrays, sets, maps and bulk strings without length, all else as ever
    static void WriteStreamed(RespValue value, ArrayBufferWriter<byte> output)
    {
        if (value.Attributes.Count > 0)
        {
            output.Write(Encoding.ASCII.GetBytes($"|{value.Attributes.Count.ToString(CultureInfo.InvariantCulture)}\r\n"));
            foreach (var child in RespValues.Children(value.Attributes)) WriteStreamed(child, output);
        }

        var bare = value.WithAttributes(RespValue.OfMap([]));
        if (bare is RespValue.BulkString bulk)
        {
            output.Write("$?\r\n"u8);
            foreach (var part in bulk.Bytes.Bytes.ToArray().Chunk(3)) output.Write([.. ";"u8, (byte)('0' + part.Length), .. "\r\n"u8, .. part, .. "\r\n"u8]);
            output.Write(";0\r\n"u8);
        }
        else if (bare is RespValue.Push push)
        {
            output.Write(Encoding.ASCII.GetBytes($">{push.Items.Length.ToString(CultureInfo.InvariantCulture)}\r\n"));
            foreach (var child in push.Items) WriteStreamed(child, output);
        }
        else if (bare is RespValue.Array or RespValue.Set or RespValue.Map)
        {
            output.Write(bare is RespValue.Array ? "*?\r\n"u8 : bare is RespValue.Set ? "~?\r\n"u8 : "%?\r\n"u8);
            foreach (var child in RespValues.Children(bare)) WriteStreamed(child, output);
            output.Write(".\r\n"u8);
        }
        else
        {
            RespEncoder.Encode(bare, RespProtocol.Resp3, output);
        }
    }
}
