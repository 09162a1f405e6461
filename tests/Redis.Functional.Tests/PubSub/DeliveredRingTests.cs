using System.Globalization;
using Xunit;

namespace Redis.Functional.Tests.PubSub;

/// <summary>The ring of messages and gaps that a subscription keeps.</summary>
public class DeliveredRingTests
{
    [Fact]
    public void Order_is_kept_while_it_grows_and_goes_round()
    {
        var ring = new DeliveredRing();
        var (added, taken) = (0, 0);
        for (var step = 0; step < 1_000; step++)
        {
            for (var i = 0; i < 3; i++) ring.Add(EventBufferTests.Message(added++));
            for (var i = 0; i < 2; i++)
            {
                Assert.Equal(taken++.ToString(CultureInfo.InvariantCulture), ring.First.Payload.ToString());
                ring.RemoveFirst();
            }
        }

        Assert.Equal(1_000, ring.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    public void The_oldest_message_goes_from_behind_the_occurrences_before_it(int round)
    {
        var ring = new DeliveredRing();
        for (var i = 0; i < round; i++)
        {
            ring.Add(EventBufferTests.Message(i));
            ring.RemoveFirst();
        }

        ring.Add(new Delivered(new Occurrence.Back()));
        ring.Add(new Delivered(new Occurrence.Lost(1)));
        ring.Add(EventBufferTests.Message(1));
        ring.Add(EventBufferTests.Message(2));

        Assert.Equal("1", ring.RemoveFirstMessage().Payload.ToString());
        var left = new List<string>();
        for (; ring.Count > 0; ring.RemoveFirst()) left.Add(EventBufferTests.Text(ring.First));
        Assert.Equal(["Back", "dropped 1", "2"], left);
    }
}
