using System.Text;
using Xunit;

namespace Redis.Functional.Tests.Runtime;

/// <summary>A connection is clean for the next user only when its own nonce has come back.</summary>
public class FenceExchangeTests
{
    static (FenceExchange Fence, byte[] Nonce) Sent(bool unwatches)
    {
        var fence = new FenceExchange(new NonceSource(), unwatches);
        var request = new byte[fence.Length];
        fence.Encode(request);
        return (fence, request[^NonceSource.FrameLength..]);
    }

    static Acceptance Accept(FenceExchange fence, string reply) => fence.Accept(new ReplyFrame(Encoding.ASCII.GetBytes(reply).AsSpan()));

    [Theory]
    [InlineData("+QUEUED\r\n")]
    [InlineData("+OK\r\n")]
    [InlineData(":1\r\n")]
    [InlineData("$-1\r\n")]
    [InlineData("-ERR something else\r\n")]
    [InlineData("$32\r\n0123456789abcdef1xxxxxxxxxxxxxxx\r\n")]
    public void Another_reply_leaves_it_in_doubt(string reply)
    {
        var (fence, _) = Sent(unwatches: false);

        Assert.Equal(Acceptance.Doubt, Accept(fence, reply));
        Assert.False(fence.IsAnswered);
    }

    [Fact]
    public void Its_nonce_shows_that_the_connection_is_clean()
    {
        var (fence, nonce) = Sent(unwatches: false);

        Assert.False(fence.IsAnswered);
        Assert.Equal(Acceptance.Last, fence.Accept(new ReplyFrame(nonce.AsSpan())));
        Assert.True(fence.IsAnswered);
    }

    [Theory]
    [InlineData("+OK\r\n", Acceptance.More)]
    [InlineData("+QUEUED\r\n", Acceptance.Doubt)]
    [InlineData("-NOPERM no\r\n", Acceptance.Doubt)]
    public void A_watch_must_be_ended_before(string reply, object acceptance)
    {
        var (fence, nonce) = Sent(unwatches: true);

        Assert.Equal(acceptance, Accept(fence, reply));
        Assert.False(fence.IsAnswered);
        if (acceptance is not Acceptance.More) return;
        Assert.Equal(Acceptance.Last, fence.Accept(new ReplyFrame(nonce.AsSpan())));
        Assert.True(fence.IsAnswered);
    }
}
