using Xunit;

namespace Redis.Functional.Tests.Transport;

/// <summary>How large a connection's buffers become.</summary>
public sealed class AdaptiveSizeTests
{
    [Theory]
    [InlineData(64, 64)]
    [InlineData(65_536, 1_024)]
    public void It_begins_small_and_never_above_the_largest(int largest, int expected) => Assert.Equal(expected, new AdaptiveSize(largest).Value);

    [Fact]
    public void A_full_buffer_makes_the_next_four_times_as_large_up_to_the_largest()
    {
        var size = new AdaptiveSize(65_536);
        List<int> sizes = [];
        for (var i = 0; i < 5; i++)
        {
            sizes.Add(size.Value);
            Assert.Equal(size.Value < 65_536, size.Note(size.Value, size.Value));
        }

        Assert.Equal([1_024, 4_096, 16_384, 65_536, 65_536], sizes);
    }

    [Fact]
    public void A_buffer_that_stays_nearly_empty_becomes_smaller_step_by_step_and_no_smaller_than_at_first()
    {
        var size = new AdaptiveSize(65_536);
        while (size.Value < 65_536) size.Note(size.Value, size.Value);
        var rounds = 0;
        List<int> sizes = [];
        while (sizes.Count < 4)
        {
            rounds++;
            if (size.Note(10, size.Value)) sizes.Add(size.Value);
            if (rounds % 64 == 0 && size.Value == 1_024) sizes.Add(size.Value);
        }

        Assert.Equal([16_384, 4_096, 1_024, 1_024], sizes);
        Assert.InRange(rounds, 150, 260);
    }

    [Fact]
    public void One_busy_round_is_enough_to_keep_it()
    {
        var size = new AdaptiveSize(65_536);
        while (size.Value < 65_536) size.Note(size.Value, size.Value);
        for (var i = 0; i < 1_000; i++) Assert.False(size.Note(i % 60 == 0 ? 30_000 : 10, size.Value));
        Assert.Equal(65_536, size.Value);
    }

    [Fact]
    public void A_buffer_that_grew_for_one_large_frame_goes_back_to_the_usual_size_first()
    {
        var size = new AdaptiveSize(4_096);
        size.Note(1_024, 1_024);
        var rounds = 1;
        while (!size.Note(10, 1 << 20)) rounds++;

        Assert.Equal((16, 4_096), (rounds, size.Value));
    }
}
