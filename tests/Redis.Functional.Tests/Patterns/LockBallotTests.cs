using Xunit;

namespace Redis.Functional.Tests.Patterns;

/// <summary>What the answers of several servers to a try come to, one by one; the properties have all orders of them.</summary>
public class LockBallotTests
{
    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(5, 3)]
    [InlineData(6, 4)]
    public void It_takes_more_than_half(int servers, int least)
    {
        var ballot = new LockBallot(servers, counts: true);
        for (var i = 0; i < least - 1; i++) ballot.Grant(i, 7);
        Assert.Equal((false, false, 0), (ballot.IsGranted, ballot.IsWon, ballot.Fence));
        ballot.Grant(least - 1, 7);
        Assert.Equal((true, true, 7), (ballot.IsGranted, ballot.IsWon, ballot.Fence));
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    public void It_is_lost_when_no_majority_is_left(int servers, int needed)
    {
        var ballot = new LockBallot(servers, counts: true);
        for (var i = 0; i < needed - 1; i++) ballot.Refuse(i);
        Assert.False(ballot.IsLost);
        ballot.Fail(needed - 1);
        Assert.True(ballot.IsLost);
    }

    [Fact]
    public void Those_that_have_counted_less_must_be_raised_before_it_is_won()
    {
        var ballot = Granted(4, 9, 5);
        Assert.Equal((9, false, true, false, true), (ballot.Fence, ballot.IsWon, ballot.MustRaise(0), ballot.MustRaise(1), ballot.MustRaise(2)));
        ballot.Raise(0);
        Assert.False(ballot.IsWon, "a majority of those that granted is not one of all");
        ballot.Raise(2);
        Assert.True(ballot.IsWon);
    }

    [Fact]
    public void A_later_grant_is_raised_in_place_of_one_that_cannot_be()
    {
        var ballot = Granted(4, 9, 5);
        ballot.Fail(0);
        ballot.Grant(3, 2);
        ballot.Raise(2);
        Assert.Equal((false, true), (ballot.IsWon, ballot.MustRaise(3)));
        ballot.Raise(3);
        Assert.True(ballot.IsWon);
    }

    // It has had a holder that the first three did not see: whose fence may be the same.
    [Fact]
    public void A_later_grant_that_has_counted_further_does_not_count()
    {
        var ballot = Granted(4, 9, 5);
        ballot.Raise(0);
        ballot.Grant(3, 10);
        Assert.Equal((9, false, false), (ballot.Fence, ballot.IsWon, ballot.MustRaise(3)));
    }

    [Fact]
    public void Without_counts_a_majority_is_enough()
    {
        var ballot = new LockBallot(3, counts: false);
        ballot.Grant(2, 0);
        ballot.Grant(0, 0);
        Assert.Equal((true, 0), (ballot.IsWon, ballot.Fence));
    }

    static LockBallot Granted(params long[] counts)
    {
        var ballot = new LockBallot(5, counts: true);
        for (var i = 0; i < counts.Length; i++) ballot.Grant(i, counts[i]);
        return ballot;
    }
}
