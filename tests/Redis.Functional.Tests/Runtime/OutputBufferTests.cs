using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>The buffer that requests are encoded into.</summary>
public sealed class OutputBufferTests
{
    static void Write(OutputBuffer buffer, string text)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(text);
        bytes.CopyTo(buffer.Reserve(bytes.Length));
        buffer.Advance(bytes.Length);
    }

    static string Text(ReadOnlyMemory<byte> bytes) => System.Text.Encoding.ASCII.GetString(bytes.Span);

    [Fact]
    public void What_was_reserved_is_taken_in_order_and_once()
    {
        var buffer = new OutputBuffer(4);
        Write(buffer, "abc");
        Write(buffer, "defgh");
        Assert.Equal(8, buffer.Length);
        Assert.Equal("abcdefgh", Text(buffer.Take()));
        Assert.Equal((0, ""), (buffer.Length, Text(buffer.Take())));
    }

    [Fact]
    public void What_was_reserved_and_not_written_is_not_sent()
    {
        var buffer = new OutputBuffer(4);
        Write(buffer, "abc");
        buffer.Reserve(16).Fill((byte)'X');
        Write(buffer, "def");
        Assert.Equal("abcdef", Text(buffer.Take()));
    }

    [Fact]
    public void What_is_being_sent_stays_while_more_is_written()
    {
        var buffer = new OutputBuffer(16);
        Write(buffer, "first");
        var sending = buffer.Take();
        Write(buffer, "XXXXXXXXXXXXXXXX");
        Assert.Equal("first", Text(sending));
    }

    [Fact]
    public void The_room_of_one_large_request_is_not_kept()
    {
        var buffer = new OutputBuffer(64);
        buffer.Reserve(1 << 20);
        buffer.Advance(1 << 20);
        var large = buffer.Take();
        buffer.Take();
        var before = GC.GetAllocatedBytesForCurrentThread();
        buffer.Reserve(64);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1024);
        Assert.Equal(1 << 20, large.Length);
        Assert.False(System.Runtime.InteropServices.MemoryMarshal.TryGetArray(buffer.Take(), out var kept) && kept.Array!.Length > 64 * 16);
    }
}
