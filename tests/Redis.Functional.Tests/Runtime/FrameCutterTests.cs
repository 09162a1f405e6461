using System.Buffers;
using System.Text;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>How what was received is cut into frames.</summary>
public sealed class FrameCutterTests
{
    static readonly byte[] Stream = "+OK\r\n$5\r\nhello\r\n*2\r\n:1\r\n$-1\r\n>2\r\n+a\r\n+b\r\n"u8.ToArray();
    static readonly string[] Frames = ["+OK\r\n", "$5\r\nhello\r\n", "*2\r\n:1\r\n$-1\r\n", ">2\r\n+a\r\n+b\r\n"];

    sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Sequence(byte[] bytes, int size)
        {
            var first = new Segment { Memory = bytes.AsMemory(0, Math.Min(size, bytes.Length)) };
            var last = first;
            for (var i = size; i < bytes.Length; i += size)
            {
                var next = new Segment { Memory = bytes.AsMemory(i, Math.Min(size, bytes.Length - i)), RunningIndex = i };
                last.Next = next;
                last = next;
            }

            return new(first, 0, last, last.Memory.Length);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Segments_of_any_size_yield_the_same_frames(int size)
    {
        var cutter = new FrameCutter(RespLimits.Default);
        var buffer = Segment.Sequence(Stream, size);
        var consumed = 0L;
        var frames = new List<string>();
        while (cutter.Next(buffer, ref consumed, out var frame) == ScanStatus.Complete) frames.Add(Encoding.ASCII.GetString(frame.Bytes));
        Assert.Equal(Frames, frames);
        Assert.Equal(Stream.Length, consumed);
    }

    [Fact]
    public void A_span_that_grows_by_single_bytes_yields_the_same_frames()
    {
        var cutter = new FrameCutter(RespLimits.Default);
        var frames = new List<string>();
        var start = 0;
        for (var end = 1; end <= Stream.Length; end++)
        {
            var at = 0;
            if (cutter.Next(Stream.AsSpan(start..end), ref at, out var frame) != ScanStatus.Complete) continue;
            frames.Add(Encoding.ASCII.GetString(frame.Bytes));
            start += at;
        }

        Assert.Equal(Frames, frames);
    }

    [Fact]
    public void Streamed_parts_are_put_together()
    {
        var cutter = new FrameCutter(RespLimits.Default);
        var at = 0;
        Assert.Equal(ScanStatus.Complete, cutter.Next("$?\r\n;3\r\nabc\r\n;2\r\nde\r\n;0\r\n"u8, ref at, out var frame));
        Assert.Equal("$5\r\nabcde\r\n", Encoding.ASCII.GetString(frame.Bytes));
    }

    [Fact]
    public void What_is_not_RESP_is_told_as_such()
    {
        var cutter = new FrameCutter(RespLimits.Default);
        var at = 0;
        Assert.Equal(ScanStatus.Invalid, cutter.Next("HTTP/1.1 400\r\n"u8, ref at, out _));
        Assert.NotNull(cutter.Fault);
    }
}
