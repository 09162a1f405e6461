using System.Buffers;
using System.Text;
using Xunit;

namespace Redis.Functional.Tests.Resp;

/// <summary>Nothing about a value recurses: a stack overflow cannot be caught and ends the process.</summary>
[Trait("Coverage", "Off")]
public class DeepNestingTests
{
    static readonly RespLimits AnyDepth = new() { MaxDepth = int.MaxValue };

    [Theory]
    [InlineData("*1\r\n")]
    [InlineData("~1\r\n")]
    [InlineData(">1\r\n")]
    [InlineData("*?\r\n")]
    [InlineData("%1\r\n+k\r\n")]
    [InlineData("|1\r\n+k\r\n")]
    public void A_depth_of_1024_is_taken_and_1025_is_not(string header)
    {
        var deep = string.Concat(Enumerable.Repeat(header, 1_024));

        Assert.Equal(ScanStatus.NeedMore, Frames.Scan(deep));
        Assert.Equal(ScanStatus.Invalid, Frames.Scan(deep + header));
        Assert.Equal(ScanStatus.Invalid, Frames.ScanBytewise(deep + "*0\r\n"));
    }

    [Fact]
    public void A_reply_as_deep_as_the_limit_is_decoded()
    {
        var input = new ReadOnlySequence<byte>(Frames.Bytes(string.Concat(Enumerable.Repeat("*1\r\n", 1_024)) + ":7\r\n"));

        Assert.True(new RespDecoder().Decode(ref input).TryGetValue(out var value));
        var depth = 0;
        var inner = value.IfNone(RespValue.Nil);
        while (inner is RespValue.Array array)
        {
            inner = Assert.Single(array.Items);
            depth++;
        }

        Assert.Equal((1_024, RespValue.OfInteger(7)), (depth, inner));
    }

    [Fact]
    public void Ten_million_levels_are_refused_at_the_limit_on_a_small_stack() => Frames.OnSmallStack(() =>
    {
        var scanner = new RespScanner(RespLimits.Default);

        Assert.Equal(ScanStatus.Invalid, scanner.Scan(Levels(10_000_000), out var consumed));
        Assert.Equal(1_025 * 4, consumed);
    });

    [Fact]
    public void Ten_million_levels_are_scanned_and_skipped_on_a_small_stack_when_the_limit_is_lifted() => Frames.OnSmallStack(() =>
    {
        var frame = Levels(10_000_000);
        var scanner = new RespScanner(AnyDepth);

        Assert.Equal(ScanStatus.Complete, scanner.Scan(frame, out var consumed));
        Assert.Equal(frame.Length, consumed);
        var reader = new RespReader(frame);
        Assert.True(reader.Skip());
        Assert.True(reader.AtEnd);
    });

    [Fact]
    public void A_million_levels_are_decoded_compared_hashed_printed_and_encoded_on_a_small_stack() => Frames.OnSmallStack(() =>
    {
        var frame = Levels(1_000_000);
        var input = new ReadOnlySequence<byte>(frame);
        Assert.True(new RespDecoder(AnyDepth).Decode(ref input).TryGetValue(out var decoded));
        var one = decoded.IfNone(RespValue.Nil);
        var other = new RespReader(frame).ReadTree();
        var different = new RespReader([.. frame.AsSpan(0, frame.Length - 4), .. ":2\r\n"u8]).ReadTree();

        Assert.True(one == other);
        Assert.False(one == different);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.InRange(one.ToString().Length, 100, 2_000);
        var output = new ArrayBufferWriter<byte>();
        RespEncoder.Encode(one, RespProtocol.Resp3, output);
        Assert.True(output.WrittenSpan.SequenceEqual(frame));
    });

    [Fact]
    public void A_million_attributes_within_attributes_are_decoded_compared_hashed_and_printed_on_a_small_stack() => Frames.OnSmallStack(() =>
    {
        var frame = Frames.Bytes(new StringBuilder().Insert(0, "|1\r\n", 1_000_000).Append(":0\r\n").Insert(4_000_004, ":1\r\n:2\r\n", 1_000_000).ToString());
        var one = new RespReader(frame).ReadTree();
        var other = new RespReader(frame).ReadTree();

        Assert.Equal(1, one.Attributes.Count);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.InRange(one.ToString().Length, 1, 2_000);
    });

    static byte[] Levels(int count)
    {
        var frame = new byte[(4 * count) + 4];
        for (var i = 0; i < count; i++) "*1\r\n"u8.CopyTo(frame.AsSpan(4 * i));
        ":1\r\n"u8.CopyTo(frame.AsSpan(4 * count));
        return frame;
    }
}
