using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Transport;

/// <summary>The receive buffer behaves like a queue of bytes.</summary>
public class ReceiveBufferProperties
{
    [Property(MaxTest = 1_000)]
    public void It_behaves_like_a_queue_of_bytes_whatever_is_received_and_consumed((ushort Received, ushort Consumed)[] steps)
    {
        var buffer = new ReceiveBuffer(64);
        var model = new List<byte>();
        var next = (byte)0;
        foreach (var (received, consumed) in steps)
        {
            Assert.True(buffer.MakeRoom());
            var free = buffer.Free.Span;
            Assert.False(free.IsEmpty);
            var arriving = Math.Min(received % 700, free.Length);
            for (var i = 0; i < arriving; i++)
            {
                free[i] = next;
                model.Add(next++);
            }
            buffer.Received(arriving);
            Assert.True(buffer.UnreadSpan.SequenceEqual(model.ToArray()));
            var leaving = Math.Min(consumed % 700, model.Count);
            buffer.ConsumeTo(buffer.Start + leaving);
            model.RemoveRange(0, leaving);
            Assert.Equal(model.Count, buffer.Length);
        }
        buffer.Release();
        Assert.Equal(0, buffer.Length);
    }
}
